/** Which visits name the reminder that they answer. Most name one of their own customer, and are found among the customer's visits. */
import { daysOf, linksOf, type Book } from "../book";
import { textAt } from "../table-data";
import { isLaterVisit, type Answers, type NamingVisits } from "./answer";
import { namesCustomer, parseDerivedId } from "./reminder-id";

/** Those of all visits. */
export function readNamingVisits(book: Book): NamingVisits {
  const { size } = book.customers;
  return withVisits(book, 0, {
    isOwn: new Uint8Array(size),
    isOther: new Uint8Array(size),
    others: new Map<string, number>(),
  });
}

/** The same after visits were added to `before`, the customers being those they were. */
export function namingVisitsAfter(known: NamingVisits, before: Book, book: Book): NamingVisits {
  if (book.visits.size === before.visits.size) return known;
  const { isOwn, isOther } = known;
  return withVisits(book, before.visits.size, { ...known, isOwn: isOwn.slice(), isOther: isOther.slice() });
}

/** Adds the visits from one row on. Those that were known are looked up behind them: a copy of them all would take too long. */
function withVisits(book: Book, from: number, { isOwn, isOther, others }: NamingVisits): NamingVisits {
  const { customers, visits } = book;
  const { customerRow } = linksOf(book);
  const names = visits.columns.reminder;
  const added = new Map<string, number>();
  const known = { isOwn, isOther, others };
  if (names?.kind !== "text") return known;
  const dates = daysOf(visits, "date");
  for (let row = from; row < visits.size; row++) {
    const id = names.values[row]!;
    if (id === "") continue;
    const own = customerRow[row]!;
    if (own >= 0 && namesCustomer(id, customers.ids[own]!)) {
      isOwn[own] = 1;
      continue;
    }
    const other = added.get(id) ?? others.get(id);
    if (other === undefined || isLaterVisit(dates, row, other)) added.set(id, row);
    const named = customers.index.get(parseDerivedId(id)?.customerId ?? "");
    if (named !== undefined) isOther[named] = 1;
  }
  return added.size === 0
    ? known
    : { isOwn, isOther, others: { get: (id) => added.get(id) ?? others.get(id) } };
}

/** Row of the latest visit that names this reminder of the customer in a row, -1 for none in the register; undefined if there is none. */
export function namingVisit(
  book: Book,
  { visits: { isOwn, others } }: Answers,
  customerRow: number,
  id: string,
): number | undefined {
  const other = others.get(id);
  if (customerRow < 0 || isOwn[customerRow] === 0) return other;
  const { starts, order } = linksOf(book);
  let position = starts[customerRow + 1]! - 1;
  while (position >= starts[customerRow]! && textAt(book.visits, "reminder", order[position]!) !== id)
    position--;
  if (position < starts[customerRow]!) return other;
  const own = order[position]!;
  return other !== undefined && isLaterVisit(daysOf(book.visits, "date"), other, own) ? other : own;
}
