/** The contact that names a day last: a promise, the end of a contract. */
import { BLANK_DAY } from "../day";
import { latestContact, type RuleContext } from "./context";
import { latestContacts } from "./latest-contacts";

const remembered = new WeakMap<RuleContext, Map<Int32Array, Int32Array>>();

/** Finds the row of the customer's latest contact with a day in this column of visits; -1 if there is none. */
export function latestNaming(context: RuleContext, column: Int32Array): (customerRow: number) => number {
  const namesDay = (visitRow: number): boolean => column[visitRow]! !== BLANK_DAY;
  if (context.isForFew) return (customerRow) => latestContact(context, customerRow, namesDay);
  const known = remembered.get(context) ?? new Map<Int32Array, Int32Array>();
  const latest = known.get(column) ?? latestContacts(context, namesDay);
  remembered.set(context, known.set(column, latest));
  return (customerRow) => latest[customerRow]!;
}
