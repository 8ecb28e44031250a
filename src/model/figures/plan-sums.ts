/**
 * What a month brought towards each of its targets. A visit counts towards every target it fits: the shop's and
 * that of whoever served, for everyone, for the customer and for the customer's class. So targets are looked up by
 * staff first, and a visit asks only the two groups that may fit, however many targets there are.
 */
import type { Book } from "../book";
import { comparable } from "../read/comparable";
import { textAt } from "../table-data";
import type { CountedVisits } from "./counted-visits";
import type { PlanTarget } from "./plan-targets";

export interface PlanSum {
  visits: number;
  /** Refunds deducted, not rounded. */
  turnover: number;
}

/** Targets of one name of staff, or of the shop. */
interface Group {
  readonly everyone: PlanSum[];
  readonly byCustomer: Map<number, PlanSum[]>;
  readonly byClass: Map<string, PlanSum[]>;
}

/** Sums in the order of the targets, over the visits at these places; `classes` by customer row. */
export function planSums(
  book: Book,
  counted: CountedVisits,
  { start, end }: { readonly start: number; readonly end: number },
  targets: readonly PlanTarget[],
  classes: readonly string[],
): readonly PlanSum[] {
  const groups = new Map<string, Group>();
  const sums = targets.map((target) => addTarget(groups, target));
  const shop = groups.get("");
  for (let place = start; place < end; place++) {
    const customer = counted.customer[place]!;
    const amount = counted.amount[place]!;
    const staff = comparable(textAt(book.visits, "staff", counted.visit[place]!));
    count(shop, customer, classes[customer], amount);
    if (staff !== "") count(groups.get(staff), customer, classes[customer], amount);
  }
  return sums;
}

function addTarget(groups: Map<string, Group>, target: PlanTarget): PlanSum {
  const staff = comparable(target.staff);
  let group = groups.get(staff);
  if (!group) groups.set(staff, (group = { everyone: [], byCustomer: new Map(), byClass: new Map() }));
  const sum = { visits: 0, turnover: 0 };
  if (target.customer >= 0) addTo(group.byCustomer, target.customer, sum);
  else if (target.class !== "") addTo(group.byClass, target.class, sum);
  else group.everyone.push(sum);
  return sum;
}

function addTo<Key>(sums: Map<Key, PlanSum[]>, key: Key, sum: PlanSum): void {
  const known = sums.get(key);
  if (known) known.push(sum);
  else sums.set(key, [sum]);
}

function count(group: Group | undefined, customer: number, className = "", amount: number): void {
  if (!group) return;
  addVisit(group.everyone, amount);
  addVisit(group.byCustomer.get(customer), amount);
  addVisit(group.byClass.get(className), amount);
}

function addVisit(sums: readonly PlanSum[] = [], amount: number): void {
  for (const sum of sums) {
    sum.visits++;
    if (!Number.isNaN(amount)) sum.turnover += amount;
  }
}
