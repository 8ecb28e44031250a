/**
 * Which visits name the reminder that they answer. Nearly all name one of their own customer, and are kept in a chain
 * for each customer, which takes a number to a visit; the rest is found by the reminder's id.
 */
import { daysOf, linksOf, type Book } from "../book";
import { isLaterVisit, type Answers, type DerivedReminder, type NamingVisits } from "./answer";
import { eachOnce } from "./each-once";
import { occasionFor, occasionText, parseDerivedId, ruleIn } from "./reminder-id";

/** Those of all visits. */
export function readNamingVisits(book: Book): NamingVisits {
  const { size } = book.customers;
  return withVisits(book, 0, {
    own: { latest: new Int32Array(size).fill(-1), visitRows: [], rules: [], occasions: [], before: [] },
    isOther: new Uint8Array(size),
    others: new Map<string, number>(),
  });
}

/** The same after visits were added to `before`, the customers being those they were. */
export function namingVisitsAfter(known: NamingVisits, before: Book, book: Book): NamingVisits {
  return book.visits.size === before.visits.size ? known : withVisits(book, before.visits.size, known);
}

/** Adds the visits from one row on. Those named by others are looked up behind them: a copy of them all would take too long. */
function withVisits(book: Book, from: number, known: NamingVisits): NamingVisits {
  const { customers, visits } = book;
  const { customerRow } = linksOf(book);
  const names = visits.columns.reminder;
  if (names?.kind !== "text") return known;
  let first = from;
  while (first < visits.size && names.values[first] === "") first++;
  // Most visits name none, and then nothing need be copied.
  if (first === visits.size) return known;
  const added = new Map<string, number>();
  const latest = known.own.latest.slice();
  const visitRows = known.own.visitRows.slice();
  const rules = known.own.rules.slice();
  const occasions = known.own.occasions.slice();
  const before = known.own.before.slice();
  const isOther = known.isOther.slice();
  const dates = daysOf(visits, "date");
  const once = eachOnce();
  for (let row = first; row < visits.size; row++) {
    const id = names.values[row]!;
    if (id === "") continue;
    const own = customerRow[row]!;
    const occasion = own < 0 ? NaN : occasionFor(id, customers.ids[own]!);
    if (!Number.isNaN(occasion)) {
      before.push(latest[own]!);
      latest[own] = visitRows.push(row) - 1;
      rules.push(once(ruleIn(id)));
      occasions.push(occasion);
      continue;
    }
    const other = added.get(id) ?? known.others.get(id);
    if (other === undefined || isLaterVisit(dates, row, other)) added.set(id, row);
    const named = customers.index.get(parseDerivedId(id)?.customerId ?? "");
    if (named !== undefined) isOther[named] = 1;
  }
  const others =
    added.size === 0 ? known.others : { get: (id: string) => added.get(id) ?? known.others.get(id) };
  return { own: { latest, visitRows, rules, occasions, before }, isOther, others };
}

/** Row of the latest visit that names this reminder; undefined if there is none. */
export function namingVisit(
  book: Book,
  { visits: { own, isOther, others } }: Answers,
  { customerRow, rule, occasion }: DerivedReminder,
): number | undefined {
  const { latest, visitRows, rules, occasions, before } = own;
  const customerId = book.customers.ids[customerRow];
  let found =
    isOther[customerRow] === 1 ? others.get(`${rule}/${customerId}/${occasionText(occasion)}`) : undefined;
  for (let place = latest[customerRow] ?? -1; place >= 0; place = before[place]!) {
    if (occasions[place] !== occasion || rules[place] !== rule) continue;
    const visitRow = visitRows[place]!;
    if (found === undefined || isLaterVisit(daysOf(book.visits, "date"), visitRow, found)) found = visitRow;
  }
  return found;
}
