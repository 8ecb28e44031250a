/**
 * Makes one of Kebu's tables in a workbook: a sheet with a real Excel table, an anchor on each header,
 * formats, drop-down lists, colours, a header that stays in sight, and print set-up. Used for the
 * templates and whenever a book lacks a table.
 */
import type ExcelJS from "exceljs";
import { schema, type Language, type TableKey } from "../../model/schema";
import { tableWords } from "../../words/template";
import { anchorName } from "../anchors";
import { freeName } from "../free-name";
import { addColours } from "./table-colours";
import { placeColumns, type OwnColumn, type PlacedColumn } from "./table-columns";
import { bodyStyle, headerStyle, OWN_BODY_STYLE, TABLE_STYLE } from "./table-look";
import { isWide, setUpPrint } from "./table-print";
import { addValidations } from "./table-validation";

/** A cell as it is to stand in the sheet; days as serials of the workbook's own date system. */
export type SheetValue = string | number | boolean | null;
/** A row by column key, the owner's own columns by `custom:HEADER`; keys not named stay blank. */
export type SheetRow = Readonly<Record<string, SheetValue>>;

export interface CreateTableOptions {
  /** None gives one blank row, the least a table may have. */
  readonly rows?: readonly SheetRow[];
  readonly ownColumns?: readonly OwnColumn[];
  /** Names offered in the columns that hold someone of the staff. */
  readonly staff?: readonly string[];
}

/**
 * Adds the table on a sheet of its own. Where the workbook already has a sheet, table or name called
 * the same, the new one gets a number. The workbook must not have this table yet.
 */
export function createTable(
  workbook: ExcelJS.Workbook,
  table: TableKey,
  language: Language,
  options: CreateTableOptions = {},
): ExcelJS.Worksheet {
  const columns = placeColumns(table, language, options.ownColumns ?? []);
  const rows = options.rows?.length ? options.rows : [{}];
  const sheet = workbook.addWorksheet(freeSheetName(workbook, schema[table].sheet[language]));
  styleColumns(sheet, columns);
  sheet.addTable({
    name: freeTableName(workbook, schema[table].name),
    ref: "A1",
    headerRow: true,
    totalsRow: false,
    style: TABLE_STYLE,
    columns: columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
  });
  styleHeaders(workbook, sheet, table, columns, language);
  sheet.views = [{ state: "frozen", xSplit: isWide(columns) ? 2 : 0, ySplit: 1 }];
  addValidations(sheet, table, columns, rows.length, language, options.staff ?? []);
  addColours(sheet, table, columns, language);
  setUpPrint(sheet, columns, language);
  return sheet;
}

function styleColumns(sheet: ExcelJS.Worksheet, columns: readonly PlacedColumn[]): void {
  for (const { number, width, schema: column } of columns) {
    const sheetColumn = sheet.getColumn(number);
    sheetColumn.width = width;
    sheetColumn.style = column ? bodyStyle(column) : OWN_BODY_STYLE;
  }
}

function styleHeaders(
  workbook: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  table: TableKey,
  columns: readonly PlacedColumn[],
  language: Language,
): void {
  const sheetName = sheet.name.replaceAll("'", "''");
  sheet.getRow(1).height = 30;
  for (const { key, number, letter, schema: column } of columns) {
    const cell = sheet.getCell(1, number);
    cell.style = headerStyle(column);
    if (!column) continue;
    workbook.definedNames.add(`'${sheetName}'!$${letter}$1`, anchorName(table, key));
    if (column.calculated) cell.note = tableWords.calculatedNote[language];
  }
}

function freeSheetName(workbook: ExcelJS.Workbook, wanted: string): string {
  return freeName(
    wanted,
    " ",
    workbook.worksheets.map((sheet) => sheet.name),
  );
}

/** Tables share their names with defined names. */
function freeTableName(workbook: ExcelJS.Workbook, wanted: string): string {
  const tables = workbook.worksheets.flatMap((sheet) => tableNames(sheet));
  const names = workbook.definedNames.model.map(({ name }) => name);
  return freeName(wanted, "_", [...tables, ...names]);
}

/** ExcelJS's types make pairs of what `getTables` answers; it answers tables. */
function tableNames(sheet: ExcelJS.Worksheet): string[] {
  const tables = sheet.getTables() as unknown as readonly { readonly name: string }[];
  return tables.map(({ name }) => name);
}
