/** The contact that names a day last: a promise, the end of a contract. */
import { BLANK_DAY, type Day } from "../day";
import { keptUpTo } from "../kept-up-to";
import { latestContact, type RuleContext } from "./context";
import { latestContacts } from "./latest-contacts";

/** What a customer's latest contact names that names a day at all. */
export interface LatestNaming {
  /** Blank if none does. */
  readonly dayOf: (customerRow: number) => Day;
  /** -1 if none does. */
  readonly visitOf: (customerRow: number) => number;
}

/** Finds those that name a day in this column of visits. */
export function latestNaming(context: RuleContext, column: Int32Array): LatestNaming {
  if (!context.isForFew) return namingOfAll(context.book, context.today, column);
  const namesDay = (visitRow: number): boolean => column[visitRow]! !== BLANK_DAY;
  const visitOf = (customerRow: number): number => latestContact(context, customerRow, namesDay);
  return { visitOf, dayOf: (customerRow) => (column[visitOf(customerRow)] ?? BLANK_DAY) as Day };
}

/** The days stand beside the visits: asked one customer after the other, they are at hand. */
const namingOfAll = keptUpTo((book, to, column): LatestNaming => {
  const visitRows = latestContacts(book, to, (visitRow) => column[visitRow]! !== BLANK_DAY);
  const days = visitRows.map((visitRow) => column[visitRow] ?? BLANK_DAY);
  return {
    dayOf: (customerRow) => days[customerRow]! as Day,
    visitOf: (customerRow) => visitRows[customerRow]!,
  };
});
