import Papa from "papaparse";
import { guardFormula } from "../../model/export/formula-guard";
import { encodeText, fileStart, joinBytes } from "./text-bytes";

/** Rows of text as a CSV file that Excel opens: UTF-8 with a byte order mark, text like a formula made safe. */
export function sheetCsv(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Uint8Array<ArrayBuffer> {
  const safe = [headers, ...rows].map((cells) => cells.map(guardFormula));
  const text = Papa.unparse(safe, { newline: "\r\n" });
  return joinBytes([fileStart("utf-8"), encodeText(`${text}\r\n`, "utf-8")]);
}
