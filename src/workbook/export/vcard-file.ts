/** Customers as one file of vCards, in UTF-8 without a byte order mark: a phone would trip over it. */
import type { TextAt } from "../../model/export/cell-text";
import { exportTexts, type ExportTable } from "../../model/export/export-table";
import { vcardOf } from "../../model/export/vcard/vcard-of";
import { textAt } from "../../model/table-data";
import type { Work } from "../../model/work";
import { ROWS_A_BLOCK } from "./rows-a-block";
import { encodeText, joinBytes } from "./text-bytes";

/** The bytes of the file, made some hundred cards at a time. A card shows only columns that are exported. */
export function* vcardFile(exported: ExportTable): Work<Uint8Array<ArrayBuffer>> {
  const { columns, data, language, rows } = exported;
  const texts = exportTexts(exported);
  const byKey = new Map<string, TextAt>(columns.map(({ key }, place) => [key, texts[place]!]));
  // Not the label, but what kind of customer it is.
  byKey.set("kind", (row) => textAt(data, "kind", row));
  const vcard = (row: number): string => vcardOf((key) => byKey.get(key)?.(row) ?? "", language);
  const parts: Uint8Array[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_BLOCK) {
    const cards = Array.from(rows.subarray(from, from + ROWS_A_BLOCK), vcard);
    parts.push(encodeText(cards.join(""), "utf-8"));
    yield Math.min(1, (from + ROWS_A_BLOCK) / rows.length);
  }
  return joinBytes(parts);
}
