/** Customers as one file of vCards, in UTF-8 without a byte order mark: a phone would trip over it. */
import { exportCell, type ExportTable } from "../../model/export/export-table";
import { vcardOf } from "../../model/export/vcard/vcard-of";
import { textAt } from "../../model/table-data";
import { ROWS_A_STEP, type Work } from "../../model/work";
import { encodeText, joinBytes } from "./text-bytes";

/** The bytes of the file, made some thousand cards at a time. */
export function* vcardFile(exported: ExportTable): Work<Uint8Array<ArrayBuffer>> {
  const { rows } = exported;
  const parts: Uint8Array[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
    const cards = Array.from(rows.subarray(from, from + ROWS_A_STEP), (row) => vcard(exported, row));
    parts.push(encodeText(cards.join(""), "utf-8"));
    yield Math.min(1, (from + ROWS_A_STEP) / rows.length);
  }
  return joinBytes(parts);
}

/** The card shows only columns that are exported; what kind of customer it is decides its form. */
function vcard(exported: ExportTable, row: number): string {
  const { columns, data, language } = exported;
  return vcardOf((key) => {
    if (key === "kind") return textAt(data, key, row);
    const column = columns.find((candidate) => candidate.key === key);
    return column ? exportCell(exported, column, row) : "";
  }, language);
}
