/**
 * Anchors: every known column's header cell carries a workbook-scoped defined name, so that Kebu finds
 * the column again after the user renamed, moved or inserted columns or renamed the sheet.
 */
import type { TableKey } from "../model/schema";

/** The defined name of a column's header cell: `kebu.customers.id`. */
export function anchorName(table: TableKey, key: string): string {
  return `kebu.${table}.${key}`;
}
