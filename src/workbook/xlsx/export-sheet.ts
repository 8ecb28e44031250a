/**
 * An export as an .xlsx file: one sheet, real dates and numbers, text that stays text whatever it looks
 * like. No table and no anchors: it is a list to give away, not a second book.
 *
 * ExcelJS makes the workbook with its header, its styles and one blank row; the rows take that row's place
 * (`export-rows.ts`).
 */
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { columnLetters } from "../../model/column-letters";
import type { ExportTable } from "../../model/export/export-table";
import { schema } from "../../model/schema";
import { encodeText as encodeBytes, joinBytes } from "../export/text-bytes";
import { inSlices, type SliceOptions } from "../in-slices";
import { encodeText } from "./cell-value";
import { exportRows } from "./export-rows";
import { bodyStyle, headerStyle, OWN_BODY_STYLE } from "./table-look";

/** Rows that a sheet has below its headers. */
export const MOST_SHEET_ROWS = 1_048_575;

const OWN_WIDTH = 16;
const SHEET_PART = "xl/worksheets/sheet1.xml";
const BLANK_ROW = /<row r="2".*?<\/row>/s;
const STYLES = /<c r="[A-Z]+2"(?: s="(\d+)")?/g;

/** The bytes of the file; undefined where it was left. */
export async function xlsxFile(
  exported: ExportTable,
  slices: SliceOptions,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const zip = await JSZip.loadAsync(await blankWorkbook(exported).xlsx.writeBuffer());
  const sheet = (await zip.file(SHEET_PART)?.async("string")) ?? "";
  const blankRow = BLANK_ROW.exec(sheet)?.[0] ?? "";
  const styles = Array.from(blankRow.matchAll(STYLES), ([, style = "0"]) => style);
  const rows = await inSlices(exportRows(exported, styles), slices);
  if (!rows) return undefined;
  zip.file(SHEET_PART, withRows(withArea(sheet, styles.length, exported.rows.length), blankRow, rows));
  return new Uint8Array(
    await zip.generateAsync({
      type: "arraybuffer",
      compression: "DEFLATE",
      compressionOptions: { level: 3 },
    }),
  );
}

function withArea(sheet: string, columns: number, rows: number): string {
  const area = `A1:${columnLetters(Math.max(1, columns))}${rows + 1}`;
  return sheet.replace(/<dimension ref="[^"]*"/, `<dimension ref="${area}"`);
}

/** The sheet with the rows in the blank one's place. An export without columns has none. */
function withRows(sheet: string, blankRow: string, rows: readonly Uint8Array[]): Uint8Array {
  if (blankRow === "") return encodeUtf8(sheet);
  const [before = "", after = ""] = sheet.split(blankRow);
  return joinBytes([encodeUtf8(before), ...rows, encodeUtf8(after)]);
}

function encodeUtf8(text: string): Uint8Array {
  return encodeBytes(text, "utf-8");
}

function blankWorkbook({ table, language, columns, rows }: ExportTable): ExcelJS.Workbook {
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
  sheet.addRow(columns.map(() => null));
  if (columns.length > 0)
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  return workbook;
}
