/**
 * The book: an immutable snapshot of everything Kebu understands of the workbook. Commands read it
 * and answer a `Change`; `apply` makes the next book of it. Nothing here remembers where it came from
 * beyond the row numbers that problems and explanations point to.
 */
import { BLANK_DAY } from "./day";
import { RowIndex } from "./row-index";
import type { Language, TableKey } from "./schema";
import type { TableData } from "./table-data";
import { linkVisits, type VisitLinks } from "./visit-links";

export interface Book {
  /** Language in which headers and choices are written to this book. */
  readonly language: Language;
  readonly customers: TableData;
  readonly visits: TableData;
  readonly followUps: TableData;
  readonly settings: TableData;
  /** Absent until a ranking was first written. */
  readonly rankings?: TableData;
  /** What is to be reached, month by month; absent until a first plan was written. */
  readonly plans?: TableData;
  /** Whom to remind of what; absent until the first rule of the owner's own. */
  readonly rules?: TableData;
  /** What customers of each tier are entitled to; absent until the owner writes one down. */
  readonly serviceLevels?: TableData;
  /** What was done to many rows at once; absent in books from before there was a log. */
  readonly log?: TableData;
}

/** An empty table, as a book just begun has it. */
export function emptyTable(key: TableKey): TableData {
  return { key, size: 0, ids: [], columns: {}, rowNumbers: new Int32Array(0), index: RowIndex.of([]) };
}

/** A book without a row. */
export function emptyBook(language: Language): Book {
  return {
    language,
    customers: emptyTable("customers"),
    visits: emptyTable("visits"),
    followUps: emptyTable("followUps"),
    settings: emptyTable("settings"),
  };
}

const links = new WeakMap<Book, VisitLinks>();

/** Visits by customer; worked out when first asked for. */
export function linksOf(book: Book): VisitLinks {
  const known = links.get(book);
  if (known) return known;
  const made = linkVisits(book.customers, book.visits);
  links.set(book, made);
  return made;
}

/** Were the links of this book worked out already? Then a longer log need not start over. */
export function knownLinks(book: Book): VisitLinks | undefined {
  return links.get(book);
}

/** Remembers links worked out elsewhere (see `apply`). */
export function rememberLinks(book: Book, made: VisitLinks): void {
  links.set(book, made);
}

/** Rows of the customer's visits, oldest first. */
export function visitsOf(book: Book, customerRow: number): Int32Array {
  const { starts, order } = linksOf(book);
  return order.subarray(starts[customerRow] ?? 0, starts[customerRow + 1] ?? 0);
}

/** All days of a table's column, or none where the column is missing. */
export function daysOf(table: TableData, key: string): Int32Array {
  const column = table.columns[key];
  return column?.kind === "day" ? column.values : new Int32Array(table.size).fill(BLANK_DAY);
}

/** All numbers of a table's column, or blanks where the column is missing. */
export function numbersOf(table: TableData, key: string): Float64Array {
  const column = table.columns[key];
  return column?.kind === "number" ? column.values : new Float64Array(table.size).fill(NaN);
}
