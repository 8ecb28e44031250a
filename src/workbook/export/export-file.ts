/** An export as the bytes of a file. What makes each format is loaded when it is first wanted. */
import { whyNobody, type ExportTable } from "../../model/export/export-table";
import { problem, type Problem } from "../../model/problem";
import { inSlices, type SliceOptions } from "../in-slices";
import type { CsvChoices } from "./csv-file";

export const EXPORT_FORMATS = ["csv", "xlsx", "vcf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Encoding and guard matter to CSV alone. */
export interface FileChoices extends CsvChoices {
  readonly format: ExportFormat;
}

/** What each kind of file is called on the web. */
export const FILE_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  vcf: "text/vcard",
};

/**
 * The bytes of the file; undefined where it was left. Refused: what `whyNobody` says, and `export-too-long`
 * where they do not fit into a sheet.
 */
export async function exportFile(
  exported: ExportTable,
  choices: FileChoices,
  slices: SliceOptions = {},
): Promise<Uint8Array<ArrayBuffer> | readonly Problem[] | undefined> {
  const rows = exported.rows.length;
  if (rows === 0) return [whyNobody(exported)];
  switch (choices.format) {
    case "csv":
      return inSlices((await import("./csv-file")).csvFile(exported, choices), slices);
    case "vcf":
      return inSlices((await import("./vcard-file")).vcardFile(exported), slices);
    case "xlsx": {
      const { MOST_SHEET_ROWS, xlsxFile } = await import("../xlsx/export-sheet");
      if (rows > MOST_SHEET_ROWS) return [problem("export-too-long", {}, { rows, limit: MOST_SHEET_ROWS })];
      return xlsxFile(exported, slices);
    }
  }
}
