/**
 * Makes one of Kebu's tables in Excel, as the templates have it: a sheet with an Excel table, an anchor
 * on each header, formats, widths, drop-down lists, a header that stays in sight. One batch, and
 * nothing that exists is touched.
 */
import type { ColumnSchema, Language, TableKey } from "../../model/schema";
import { anchorName } from "../anchors";
import { placeColumns, type PlacedColumn } from "../xlsx/table-columns";
import { bodyStyle, headerStyle, TABLE_STYLE } from "../xlsx/table-look";
import { validationOf } from "../xlsx/table-validation";
import { FITS, type Chunk } from "./chunk";
import type { CreateTableEdit } from "./edits";
import { columnLetters } from "../../model/column-letters";

/** Blank rows below the header that already have formats and lists. */
const ROWS_TO_COME = 500;
/** Points of width for a character of the usual font. */
const POINTS_A_CHARACTER = 5.6;

/** The table on a sheet of its own. */
export function createTableChunk({ table, language, sheet, tableName }: CreateTableEdit): Chunk {
  const columns = placeColumns(table, language, []);
  return {
    weight: columns.length * 3000,
    queue(context) {
      const made = context.workbook.worksheets.add(sheet);
      const header = made.getRangeByIndexes(0, 0, 1, columns.length);
      header.values = [columns.map(({ header: text }) => text)];
      const list = made.tables.add(made.getRangeByIndexes(0, 0, 2, columns.length), true);
      list.name = tableName;
      list.style = TABLE_STYLE.theme;
      header.format.wrapText = true;
      made.freezePanes.freezeRows(1);
      for (const column of columns) styleColumn(made, table, column, language);
      // Last, in the order of the columns: the last anchor says that all of it was done (`half-made.ts`).
      const { names } = context.workbook;
      for (const { key, number } of columns) {
        // Of a table that was deleted an anchor may be left.
        names.getItemOrNullObject(anchorName(table, key)).delete();
        names.add(anchorName(table, key), made.getRangeByIndexes(0, number - 1, 1, 1));
      }
      return () => FITS;
    },
  };
}

function styleColumn(
  sheet: Excel.Worksheet,
  table: TableKey,
  { number, width, schema: column }: PlacedColumn,
  language: Language,
): void {
  const head = sheet.getRangeByIndexes(0, number - 1, 1, 1);
  const body = sheet.getRange(`${columnLetters(number)}2:${columnLetters(number)}${1 + ROWS_TO_COME}`);
  body.format.columnWidth = width * POINTS_A_CHARACTER;
  if (!column) return;
  styleHead(head, column);
  const { numFmt, alignment } = bodyStyle(column);
  if (numFmt) body.numberFormat = [[numFmt]];
  if (alignment?.horizontal === "center") body.format.horizontalAlignment = "Center";
  if (alignment?.horizontal === "right") body.format.horizontalAlignment = "Right";
  addValidation(body, table, column, language);
}

function styleHead(head: Excel.Range, column: ColumnSchema): void {
  const { fill, font } = headerStyle(column);
  head.format.font.bold = true;
  if (font?.color?.argb) head.format.font.color = `#${font.color.argb.slice(2)}`;
  if (fill?.type === "pattern" && fill.fgColor?.argb)
    head.format.fill.color = `#${fill.fgColor.argb.slice(2)}`;
}

function addValidation(body: Excel.Range, table: TableKey, column: ColumnSchema, language: Language): void {
  const validation = validationOf(table, column, language, []);
  const source: unknown = validation?.formulae[0];
  if (!validation || typeof source !== "string") return;
  const list = /^".*"$/.test(source) ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`;
  body.dataValidation.rule = { list: { inCellDropDown: true, source: list } };
  body.dataValidation.errorAlert = {
    showAlert: true,
    style: validation.errorStyle === "stop" ? "Stop" : "Warning",
    title: validation.errorTitle ?? "",
    message: validation.error ?? "",
  };
}
