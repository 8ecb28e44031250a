/** The contact that names a day last: a promise, the end of a contract. Asked of everybody, so found for all in one pass over the log. */
import { BLANK_DAY, FIRST_DAY } from "../day";
import { isLaterVisit } from "./answer";
import { latestContact, type RuleContext } from "./context";

const remembered = new WeakMap<RuleContext, Map<Int32Array, Int32Array>>();

/** Finds the row of the customer's latest contact with a day in this column of visits; -1 if there is none. */
export function latestNaming(context: RuleContext, column: Int32Array): (customerRow: number) => number {
  const namesDay = (visitRow: number): boolean => column[visitRow]! !== BLANK_DAY;
  if (context.isForFew) return (customerRow) => latestContact(context, customerRow, namesDay);
  const known = remembered.get(context) ?? new Map<Int32Array, Int32Array>();
  const latest = known.get(column) ?? latestOfAll(context, column);
  remembered.set(context, known.set(column, latest));
  return (customerRow) => latest[customerRow]!;
}

function latestOfAll({ book, dates, links, today }: RuleContext, column: Int32Array): Int32Array {
  const latest = new Int32Array(book.customers.size).fill(-1);
  for (let visitRow = 0; visitRow < column.length; visitRow++) {
    const customerRow = links.customerRow[visitRow]!;
    if (column[visitRow] === BLANK_DAY || customerRow < 0) continue;
    if (dates[visitRow]! < FIRST_DAY || dates[visitRow]! > today) continue;
    const other = latest[customerRow]!;
    if (other < 0 || isLaterVisit(dates, visitRow, other)) latest[customerRow] = visitRow;
  }
  return latest;
}
