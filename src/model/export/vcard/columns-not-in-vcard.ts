import type { Language } from "../../schema";
import type { TableData } from "../../table-data";
import { columnText } from "../cell-text";
import type { ExportColumn } from "../export-columns";
import { VCARD_COLUMNS } from "./vcard-of";

const SHOWN: readonly string[] = VCARD_COLUMNS;

/** The columns a vCard has no place for, as far as one of the rows has something in them. */
export function columnsNotInVcard(
  columns: readonly ExportColumn[],
  data: TableData,
  rows: Int32Array,
  language: Language,
): readonly ExportColumn[] {
  return columns.filter((column) => {
    if (SHOWN.includes(column.key)) return false;
    const text = columnText(data, column, language);
    return rows.some((row) => text(row) !== "");
  });
}
