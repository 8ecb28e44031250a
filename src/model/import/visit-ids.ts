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

/**
 * Answers the id of each row, to be asked once each and in order. `seen` has the ids of the rows before;
 * `keys` are those under which the file says something (`contentKeys`).
 */
export function visitIds(
  book: Book,
  seen: { has(id: string): boolean },
  keys: readonly string[],
): (read: ImportRow, isReused: boolean) => string {
  const content = new Content();
  const repeats = new Map<string, number>();
  return (read, isReused) => {
    const { receipt } = read.parts;
    if (receipt !== undefined) return receiptId(book, receipt, read, isReused);
    const own = read.values.id;
    if (typeof own === "string" && own !== "") return own;
    writeContent(content, read, keys);
    const first = content.id("visits", 0);
    if (!seen.has(first)) return first;
    const occurrence = (repeats.get(first) ?? 0) + 1;
    repeats.set(first, occurrence);
    return content.id("visits", occurrence);
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
