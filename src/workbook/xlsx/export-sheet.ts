/**
 * An export as an .xlsx file: one sheet, real dates and numbers, text that stays text whatever it looks
 * like. No table and no anchors: it is a list to give away, not a second book.
 */
import ExcelJS from "exceljs";
import { exportCell, type ExportTable } from "../../model/export/export-table";
import type { ExportColumn } from "../../model/export/export-columns";
import { schema } from "../../model/schema";
import { valueAt } from "../../model/table-data";
import { ROWS_A_STEP, type Work } from "../../model/work";
import { encodeCell } from "../cells/encode-cell";
import { encodeText } from "./cell-value";
import { bodyStyle, headerStyle, OWN_BODY_STYLE } from "./table-look";

/** Rows that a sheet has below its headers. */
export const MOST_SHEET_ROWS = 1_048_575;

const OWN_WIDTH = 16;

/** The workbook, filled some thousand rows at a time. */
export function* exportSheet(exported: ExportTable): Work<ExcelJS.Workbook> {
  const { table, language, columns, rows } = exported;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Kebu";
  const sheet = workbook.addWorksheet(schema[table].sheet[language], {
    views: [{ state: "frozen", xSplit: 0, ySplit: 1 }],
  });
  sheet.columns = columns.map(({ schema: column }) => ({
    width: column?.width ?? OWN_WIDTH,
    style: column ? bodyStyle(column) : OWN_BODY_STYLE,
  }));
  const header = sheet.addRow(columns.map((column) => encodeText(column.header)));
  columns.forEach((column, index) => (header.getCell(index + 1).style = headerStyle(column.schema)));
  if (columns.length > 0)
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
    for (const row of rows.subarray(from, from + ROWS_A_STEP))
      sheet.addRow(columns.map((column) => sheetCell(exported, column, row)));
    yield Math.min(1, (from + ROWS_A_STEP) / rows.length);
  }
  return workbook;
}

/** The bytes of the file. */
export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Numbers and days as numbers under their format, all else as the text it is. */
function sheetCell(exported: ExportTable, column: ExportColumn, row: number): string | number | null {
  const { data, language } = exported;
  const encoded = encodeCell(data.key, column.key, valueAt(data, column.key, row), language);
  if (encoded.kind === "number" || encoded.kind === "day") return encoded.value;
  const text = exportCell(exported, column, row);
  return text === "" ? null : encodeText(text);
}
