/** The customers of a segment for others: copied as cells, or saved as a workbook of the register's columns. */
import type { Book } from "../../../model/book";
import { exportColumns } from "../../../model/export/export-columns";
import type { ExportTable } from "../../../model/export/export-table";
import type { RfmScores } from "../../../model/rfm/score-customers";
import { isRefused, type Problem } from "../../../model/problem";
import { exportFile, FILE_TYPES } from "../../../workbook/export/export-file";
import type { SliceOptions } from "../../../workbook/in-slices";
import { copyText } from "../../copy-text";
import { offerDownload } from "../../offer-download";
import { clipboardText } from "../export/clipboard-text";

/** The register's rows at these places of the figures, in that order. */
export function segmentTable(book: Book, { figures }: RfmScores, places: readonly number[]): ExportTable {
  return {
    table: "customers",
    data: book.customers,
    language: book.language,
    columns: exportColumns(book, "customers", false),
    rows: Int32Array.from(places, (place) => figures.rows[place]!),
    mask: false,
  };
}

/** Is it on the clipboard? */
export async function copySegment(table: ExportTable, slices: SliceOptions): Promise<boolean> {
  const text = await clipboardText(table, "csv", slices);
  return text !== undefined && (await copyText(text));
}

/** Saves it under a name; answers why it could not be. */
export async function saveSegment(
  table: ExportTable,
  name: string,
  slices: SliceOptions,
): Promise<readonly Problem[]> {
  const choices = { format: "xlsx", encoding: "utf-8", formulas: "safe" } as const;
  const bytes = await exportFile(table, choices, slices);
  if (bytes === undefined) return [];
  if (isRefused(bytes)) return bytes;
  offerDownload(name, bytes, FILE_TYPES.xlsx);
  return [];
}
