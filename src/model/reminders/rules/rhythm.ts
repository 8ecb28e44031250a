/**
 * Rule `rhythm`: a customer who comes at regular times has not come.
 *
 * From three purchase days on a customer has a rhythm of their own: the median of the gaps between them, and how far
 * gaps usually lie from it (the median of the distances, MAD). Overdue is who has not bought for the median and
 * that spread, or a quarter of the median if that is more. With a shorter history the rule's days stand for it, or
 * else the class's cadence.
 *
 * Counted from the last purchase, and again after as many days (`recurring.ts`): a purchase restarts it, any contact
 * on the due day or after answers this time. Silent for customers marked as lost, and for who never bought.
 */
import { BLANK_DAY } from "../../day";
import { textAt } from "../../table-data";
import { lastContact } from "../context";
import { lastDueDay } from "../due-days";
import type { FinderMaker } from "../finder";
import type { FurtherWhy } from "../further-why";
import { isLostIn } from "../lost-customers";
import { Median } from "../median";
import { purchasesOf, type Purchases } from "../purchases-of";
import { recurring } from "../recurring";

type OwnRhythm = NonNullable<Extract<FurtherWhy, { rule: "rhythm" }>["own"]>;

const FEWEST_PURCHASES = 3;
const LEAST_SPREAD = 0.25;

export const rhythmRule: FinderMaker = (context, rule) => {
  const { book, settings, ranking } = context;
  const lastDue = lastDueDay(context, rule);
  const isLost = isLostIn(book);
  const again = recurring(context, rule);
  const purchases = purchasesOf(context);
  const gaps = new Median();
  return (customerRow) => {
    const last = purchases.lastDay(customerRow);
    // Nobody is overdue on the day of a purchase.
    if (last === BLANK_DAY || last >= lastDue || isLost(customerRow)) return undefined;
    const bought = purchases.read(customerRow);
    if (isWithin(bought, lastDue - last)) return undefined;
    const own = ownRhythm(bought, gaps);
    const byClass = settings.cadence[ranking.places[customerRow]!]!;
    const allowed = own ? allowedDays(own) : (rule.days[0] ?? byClass);
    const contact = lastContact(context, customerRow);
    const open = again(customerRow, { from: last, days: allowed, contact });
    if (!open) return undefined;
    const assignee = textAt(book.customers, "owner", customerRow);
    return {
      id: open.id,
      due: open.due,
      shown: open.shown,
      customerRow,
      assignee,
      why: { rule: "rhythm", last, allowed, ...(own && { own }) },
    };
  };
};

/** Undefined where the history is too short to have one. `gaps` is room to use again. */
export function ownRhythm({ days, start, end }: Purchases, gaps = new Median()): OwnRhythm | undefined {
  if (end - start < FEWEST_PURCHASES) return undefined;
  gaps.clear();
  for (let place = start + 1; place < end; place++) gaps.add(days[place]! - days[place - 1]!);
  const median = gaps.get();
  return { median, spread: gaps.spread(median), gaps: end - start - 1 };
}

/** Are so many days surely within the customer's own rhythm? Of most it is told by counting gaps, without sorting them. */
function isWithin({ days, start, end }: Purchases, waited: number): boolean {
  if (end - start < FEWEST_PURCHASES) return false;
  let longer = 0;
  for (let place = start + 1; place < end; place++)
    if ((days[place]! - days[place - 1]!) * (1 + LEAST_SPREAD) > waited) longer++;
  // The median is one of more than half of the gaps, or lies between two of them.
  return 2 * longer > end - start - 1;
}

/** Days without a purchase after which a customer of this rhythm is overdue. */
function allowedDays({ median, spread }: OwnRhythm): number {
  return Math.ceil(median + Math.max(spread, median * LEAST_SPREAD));
}
