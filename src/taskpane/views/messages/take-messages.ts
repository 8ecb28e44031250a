/** Messages for a program that sends them: copied as cells, or saved as a CSV file or workbook. */
import type { ExportTable } from "../../../model/export/export-table";
import { isRefused, type Problem } from "../../../model/problem";
import { exportFile, FILE_TYPES } from "../../../workbook/export/export-file";
import { copyText } from "../../copy-text";
import { offerDownload } from "../../offer-download";
import { clipboardText } from "../export/clipboard-text";

/** Is it on the clipboard? */
export async function copyMessages(table: ExportTable): Promise<boolean> {
  const text = await clipboardText(table, "csv", {});
  return text !== undefined && (await copyText(text));
}

/** Saves them under a name; answers why they could not be. */
export async function saveMessages(
  table: ExportTable,
  name: string,
  format: "csv" | "xlsx" = "xlsx",
): Promise<readonly Problem[]> {
  const bytes = await exportFile(table, { format, encoding: "utf-8", formulas: "safe" });
  if (bytes === undefined) return [];
  if (isRefused(bytes)) return bytes;
  offerDownload(name, bytes, FILE_TYPES[format]);
  return [];
}
