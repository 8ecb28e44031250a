/** What a row of the file changes in the cells of a customer of the book. */
import { splitList } from "../read/split-list";
import { valueAt, type TableData } from "../table-data";
import type { Value } from "../value";
import type { ImportRow } from "./columns/import-row";
import { CONTACT_KINDS, contactKeys } from "./contact-keys";
import type { CellUpdate } from "./import-plan";
import { notesWithUnread } from "./unread-notes";

/**
 * The cells that the file fills in differently. Blanks never empty a cell. A phone, an address or a tag that
 * the book has already, maybe written otherwise or among others, changes nothing. Notes are never
 * replaced: what the file says more goes behind what somebody wrote.
 */
export function updatedCells(customers: TableData, row: number, read: ImportRow): readonly CellUpdate[] {
  const cells: CellUpdate[] = [];
  for (const [key, value] of Object.entries(read.values)) {
    if (key === "id" || key === "notes" || value === null) continue;
    const was = valueAt(customers, key, row);
    if (value !== was && !says(key, was, value)) cells.push({ key, was, is: value });
  }
  const was = valueAt(customers, "notes", row);
  const is = notesWithUnread(read, was);
  if (is !== null && is !== was) cells.push({ key: "notes", was, is });
  return cells;
}

/** Does the cell of the book say this already? */
function says(key: string, known: Value, value: Value): boolean {
  if (typeof known !== "string" || typeof value !== "string") return false;
  const kind = CONTACT_KINDS.find((contact) => contact === key);
  if (kind) return isWithin(contactKeys(kind, value), contactKeys(kind, known));
  return key === "tags" && isWithin(splitList(value), splitList(known));
}

function isWithin(parts: readonly string[], all: readonly string[]): boolean {
  return parts.length > 0 && parts.every((part) => all.includes(part));
}
