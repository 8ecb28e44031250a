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
import type { Book } from "../book";
import type { Day } from "../day";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import { readSettings, type Settings } from "../settings";
import { byValue, Deal } from "./deal";
import type { Given } from "./given";
import { givenByArea } from "./given-by-area";
import { givenByClass } from "./given-by-class";
import { successorNames } from "./successor-names";
import { customersOf, type DealtCustomer } from "./leavers-customers";

export type { HandoverWhy } from "./given";

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

export interface HandoverRow extends DealtCustomer, Given {}

/** A row for each customer of who leaves, the most valuable first; none without customers or successors. */
export function proposeHandover(book: Book, wish: HandoverWish): readonly HandoverRow[] {
  const { from, by, today } = wish;
  const settings = wish.settings ?? readSettings(book.settings, book.language).settings;
  const ranking = rankBook(book, rankQuery(settings, { to: today }));
  const customers = customersOf(book, from, ranking);
  const successors = successorNames(from, wish.to);
  if (successors.length === 0) return [];
  const given =
    by === "area"
      ? givenByArea(book, customers, successors)
      : by === "class"
        ? givenByClass(book, customers, successors, { ...wish, classes: settings.classes })
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
