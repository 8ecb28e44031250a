/**
 * An export as an .xlsx file: one sheet, real dates and numbers, text that stays text whatever it looks
 * like. No table and no anchors: it is a list to give away, not a second book.
 */
import ExcelJS from "exceljs";
import { BLANK_DAY } from "../../model/day";
import { exportTexts, type ExportTable } from "../../model/export/export-table";
import { schema } from "../../model/schema";
import type { Work } from "../../model/work";
import { ROWS_A_BLOCK } from "../export/rows-a-block";
import { encodeText } from "./cell-value";
import { bodyStyle, headerStyle, OWN_BODY_STYLE } from "./table-look";

/** Rows that a sheet has below its headers. */
export const MOST_SHEET_ROWS = 1_048_575;

const OWN_WIDTH = 16;

/** The workbook, filled some hundred rows at a time. */
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
  const cells = sheetCells(exported);
  for (let from = 0; from < rows.length; from += ROWS_A_BLOCK) {
    for (const row of rows.subarray(from, from + ROWS_A_BLOCK)) sheet.addRow(cells.map((cell) => cell(row)));
    yield Math.min(1, (from + ROWS_A_BLOCK) / rows.length);
  }
  return workbook;
}

/** The bytes of the file. */
export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** For each column its cells: numbers and days as numbers under their format, all else as the text it is. */
function sheetCells(exported: ExportTable): readonly ((row: number) => string | number | null)[] {
  const { data, columns } = exported;
  const texts = exportTexts(exported);
  return columns.map(({ key, schema: column }, place) => {
    const stored = data.columns[key];
    if (stored?.kind === "day")
      return (row) => (stored.values[row] === BLANK_DAY ? null : stored.values[row]!);
    if (stored?.kind === "number" && column?.type !== "flag")
      return (row) => (Number.isNaN(stored.values[row]) ? null : stored.values[row]!);
    const text = texts[place]!;
    return (row) => encodeText(text(row)) || null;
  });
}
