/** What a row of the file changes in the cells of a customer or visit of the book. */
import { CONTACT_KINDS, contactKeys, extensionsIn } from "../identity/contact-keys";
import { splitList } from "../read/split-list";
import { valueAt, type TableData } from "../table-data";
import type { Value } from "../value";
import type { ImportRow } from "./columns/import-row";
import type { CellUpdate } from "./import-plan";
import { notesWithUnread } from "./unread-notes";

/**
 * The cells that the file fills in differently. Blanks never empty a cell. A phone, an address or a tag that
 * the book has already, maybe written otherwise or among others, changes nothing. Notes are never
 * replaced: what the file says more goes behind what somebody wrote. `home` is the country of phones without one.
 */
export function updatedCells(
  table: TableData,
  row: number,
  read: ImportRow,
  home: string,
): readonly CellUpdate[] {
  const cells: CellUpdate[] = [];
  for (const [key, value] of Object.entries(read.values)) {
    if (key === "id" || key === "notes" || value === null) continue;
    const was = valueAt(table, key, row);
    if (value !== was && !says(key, was, value, home)) cells.push({ key, was, is: value });
  }
  const was = valueAt(table, "notes", row);
  const is = notesWithUnread(read, was);
  if (is !== null && is !== was) cells.push({ key: "notes", was, is });
  return cells;
}

/** Does the cell of the book say this already? */
function says(key: string, known: Value, value: Value, home: string): boolean {
  if (typeof known !== "string" || typeof value !== "string") return false;
  const kind = CONTACT_KINDS.find((contact) => contact === key);
  if (kind && !isWithin(contactKeys(kind, value, home), contactKeys(kind, known, home))) return false;
  if (kind === "phone") return isAmong(extensionsIn(value, home), extensionsIn(known, home));
  if (kind) return true;
  return key === "tags" && isWithin(splitList(value), splitList(known));
}

function isWithin(parts: readonly string[], all: readonly string[]): boolean {
  return parts.length > 0 && isAmong(parts, all);
}

function isAmong(parts: readonly string[], all: readonly string[]): boolean {
  return parts.every((part) => all.includes(part));
}
