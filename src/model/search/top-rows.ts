/** The rows of the highest grades; among equals who was there last, then the order of the register. */
import { daysOf, linksOf, type Book } from "../book";
import { BLANK_DAY } from "../day";
import { NO_MATCH } from "./grades";

/** More than there are days. */
const DAYS = 2 ** 22;
const NOBODY = -1;

/** The day of each customer's last visit; 0 for who was never there. */
export function lastVisits(book: Book): Int32Array {
  const known = lasts.get(book);
  if (known) return known;
  const made = lastVisitsOf(book);
  lasts.set(book, made);
  return made;
}
const lasts = new WeakMap<Book, Int32Array>();

function lastVisitsOf(book: Book): Int32Array {
  const { starts, order } = linksOf(book);
  const dates = daysOf(book.visits, "date");
  const made = new Int32Array(book.customers.size);
  for (let row = 0; row < made.length; row++) {
    const end = starts[row + 1]!;
    const last = end > starts[row]! ? dates[order[end - 1]!]! : BLANK_DAY;
    if (last !== BLANK_DAY) made[row] = last;
  }
  return made;
}

/** At most `limit` rows, best first. Without `grades` all rows count as equal; with them those of none are left out. */
export function topRows(lasts: Int32Array, limit: number, grades?: Uint8Array): readonly number[] {
  const rows: number[] = [];
  const keys: number[] = [];
  if (limit === 0) return rows;
  /** What a row must surpass. */
  let bar = NOBODY;
  for (let row = 0; row < lasts.length; row++) {
    const grade = grades ? grades[row]! : 1;
    if (grade === NO_MATCH) continue;
    const key = grade * DAYS + lasts[row]!;
    if (key <= bar) continue;
    let place = rows.length;
    while (place > 0 && keys[place - 1]! < key) place--;
    rows.splice(place, 0, row);
    keys.splice(place, 0, key);
    rows.length = keys.length = Math.min(limit, rows.length);
    if (keys.length === limit) bar = keys[limit - 1]!;
  }
  return rows;
}
