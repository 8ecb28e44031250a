/**
 * By which id a visit of a file is known. The file's own; else the number of the receipt; else one from the
 * row's content, where the same content for the second time is a second visit.
 */
import type { Book } from "../book";
import { Content, contentId } from "../identity/content-id";
import { foldText } from "../search/fold-text";
import { textAt, valueAt } from "../table-data";
import { writeContent, type ImportRow } from "./columns/import-row";
import { saysOf } from "./receipt-groups";
import { SeenIds } from "./seen-ids";

/** A visit's id, and the first row of the file that has it. */
export interface KnownVisit {
  readonly id: string;
  /** The row itself, unless the file has the id for the second time. */
  readonly firstRow: number;
  /** Known by nothing but what the row says. */
  readonly isByContent: boolean;
}

/**
 * Answers by what each row is known, to be asked once each and in order. `keys` are those under which the
 * file says something (`contentKeys`), `rows` is how many it has.
 */
export function visitIds(
  book: Book,
  keys: readonly string[],
  rows: number,
): (read: ImportRow, row: number, isReused: boolean) => KnownVisit {
  const content = new Content();
  const seen = new SeenIds(rows);
  const repeats = new Map<string, number>();
  const known = (id: string, row: number, isByContent = false): KnownVisit => ({
    id,
    firstRow: seen.firstRow(id, row),
    isByContent,
  });
  return (read, row, isReused) => {
    const { receipt } = read.parts;
    if (receipt !== undefined) return known(receiptId(book, receipt, read, isReused), row);
    const own = read.values.id;
    if (typeof own === "string" && own !== "") return known(own, row);
    writeContent(content, read, keys);
    const first = known(content.id("visits", 0), row, true);
    if (first.firstRow === row) return first;
    const occurrence = (repeats.get(first.id) ?? 0) + 1;
    repeats.set(first.id, occurrence);
    return known(content.id("visits", occurrence), row, true);
  };
}

/**
 * The receipt's number itself, so that the owner finds it again. A number that the file uses for several
 * receipts, or the book for a visit of another day and another customer, needs day and customer beside it.
 */
function receiptId(book: Book, receipt: string, read: ImportRow, isReused: boolean): string {
  const row = book.visits.index.get(receipt);
  if (row !== undefined) {
    const sameDay = valueAt(book.visits, "date", row) === read.values.date;
    const sameCustomer = isOf(book, row, read);
    if (sameDay && sameCustomer) return receipt;
    if (!isReused && (sameDay || sameCustomer)) return receipt;
    return contentId("visits", [receipt, ...saysOf(read)], 0);
  }
  return isReused ? contentId("visits", [receipt, ...saysOf(read)], 0) : receipt;
}

function isOf({ visits }: Book, row: number, { values }: ImportRow): boolean {
  if (values.customerId !== undefined) return textAt(visits, "customerId", row) === values.customerId;
  const name = typeof values.customer === "string" ? values.customer : "";
  return name === "" || foldText(textAt(visits, "customer", row)) === foldText(name);
}
