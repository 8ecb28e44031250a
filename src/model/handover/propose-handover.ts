/**
 * Who takes the customers of somebody who leaves. Nothing is written: it is a preview, in which the user may give
 * single customers to others before `hand-over.ts` does it.
 *
 * - `fair`: dealt by number and value (`deal.ts`)
 * - `area`: to whoever has most customers in the customer's area already; an area in which two have as many, in
 *   which nobody has any, and customers without an area are dealt to all
 * - `class`: those of the best class to one person, who is named or else has served most visits; all others are dealt
 *   to the other successors
 *
 * What is dealt besides counts those who were given before, so that in the end all have about as many.
 */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import { comparable } from "../read/comparable";
import { readSettings, type Settings } from "../settings";
import { textAt } from "../table-data";
import { byValue, Deal } from "./deal";
import { customersOf, type DealtCustomer } from "./leavers-customers";
import { isSameStaff } from "./same-staff";

export const HANDOVER_WAYS = ["fair", "area", "class"] as const;
export type HandoverWay = (typeof HANDOVER_WAYS)[number];

export interface HandoverWish {
  readonly from: string;
  readonly to: readonly string[];
  readonly by: HandoverWay;
  readonly today: Day;
  /** With `class`: who takes the best class. */
  readonly best?: string | undefined;
  /** The book's settings, where they were read already. */
  readonly settings?: Settings | undefined;
}

/** Why somebody takes a customer; with `area` how many they have there already, with `class` how many visits they served. */
export type HandoverWhy =
  | { readonly by: "fair" }
  | { readonly by: "area"; readonly area: string; readonly customers: number }
  | { readonly by: "class"; readonly class: string; readonly visits: number }
  | { readonly by: "chosen" };

export interface HandoverRow extends DealtCustomer {
  readonly to: string;
  readonly why: HandoverWhy;
}

/** A row for each customer of who leaves, the most valuable first; none without customers or successors. */
export function proposeHandover(book: Book, wish: HandoverWish): readonly HandoverRow[] {
  const { from, by, today } = wish;
  const settings = wish.settings ?? readSettings(book.settings, book.language).settings;
  const ranking = rankBook(book, rankQuery(settings, { to: today }));
  const customers = customersOf(book, from, ranking);
  const successors = successorsOf(wish);
  if (successors.length === 0) return [];
  const given =
    by === "area"
      ? byArea(book, customers, successors)
      : by === "class"
        ? byClass(book, customers, successors, wish, settings)
        : new Map<string, Given>();
  const dealt = dealRest(customers, given, successors, by);
  return customers.toSorted(byValue).map((customer) => {
    const { to, why } = given.get(customer.customerId) ?? {
      to: dealt.get(customer.customerId) ?? "",
      why: { by: "fair" },
    };
    return { ...customer, to, why };
  });
}

/** The proposal with the user's own choices, by customer id. */
export function withChoices(
  rows: readonly HandoverRow[],
  chosen: ReadonlyMap<string, string>,
): readonly HandoverRow[] {
  return rows.map((row) => {
    const to = chosen.get(row.customerId)?.trim() ?? "";
    return to === "" || to === row.to ? row : { ...row, to, why: { by: "chosen" } };
  });
}

type Given = Pick<HandoverRow, "to" | "why">;

/** Each once, in order of their names, without the one who leaves. */
function successorsOf({ from, to }: HandoverWish): readonly string[] {
  const names = to.map((name) => name.trim()).filter((name) => name !== "" && !isSameStaff(name, from));
  const sorted = names.toSorted();
  return sorted.filter((name, at) => sorted.findIndex((other) => isSameStaff(other, name)) === at);
}

function byArea(
  { customers }: Book,
  leaving: readonly DealtCustomer[],
  successors: readonly string[],
): ReadonlyMap<string, Given> {
  const counts = new Map<string, Map<string, number>>();
  for (let row = 0; row < customers.size; row++) {
    const owner = successors.find((name) => isSameStaff(name, textAt(customers, "owner", row)));
    if (owner === undefined) continue;
    const area = comparable(textAt(customers, "area", row));
    const ofArea = counts.get(area) ?? new Map<string, number>();
    counts.set(area, ofArea.set(owner, (ofArea.get(owner) ?? 0) + 1));
  }
  const given = new Map<string, Given>();
  for (const { customerId, area } of leaving) {
    const ofArea = [...(counts.get(comparable(area)) ?? [])].sort((one, other) => other[1] - one[1]);
    const [first, second] = ofArea;
    if (comparable(area) === "" || !first || first[1] === second?.[1]) continue;
    given.set(customerId, { to: first[0], why: { by: "area", area, customers: first[1] } });
  }
  return given;
}

function byClass(
  book: Book,
  leaving: readonly DealtCustomer[],
  successors: readonly string[],
  { best, today }: HandoverWish,
  { classes }: Settings,
): ReadonlyMap<string, Given> {
  const served = successors.map((name) => ({ name, visits: visitsServed(book, name, today) }));
  const named = served.find(({ name }) => isSameStaff(name, best ?? ""));
  const most = served.reduce((one, other) => (other.visits > one.visits ? other : one));
  const { name, visits } = named ?? most;
  const [bestClass = ""] = classes;
  const why = { by: "class", class: bestClass, visits } as const;
  const ofBest = leaving.filter((customer) => customer.class === bestClass);
  return new Map(ofBest.map(({ customerId }) => [customerId, { to: name, why }]));
}

function visitsServed({ visits }: Book, staff: string, today: Day): number {
  const dates = daysOf(visits, "date");
  return visits.ids.filter(
    (_, row) =>
      dates[row]! !== BLANK_DAY && dates[row]! <= today && isSameStaff(textAt(visits, "staff", row), staff),
  ).length;
}

function dealRest(
  customers: readonly DealtCustomer[],
  given: ReadonlyMap<string, Given>,
  successors: readonly string[],
  by: HandoverWay,
): ReadonlyMap<string, string> {
  const taken = new Set(Array.from(given.values(), ({ to }) => to));
  const others = by === "class" ? successors.filter((name) => !taken.has(name)) : successors;
  const deal = new Deal(others.length > 0 ? others : successors);
  for (const customer of customers) {
    const known = given.get(customer.customerId);
    if (known) deal.give(known.to, customer);
  }
  return deal.deal(customers.filter(({ customerId }) => !given.has(customerId)));
}
