/** RevoGrid, loaded when the first sheet is shown, and how a sheet is handed to it. */
import type { ColumnRegular, DataType } from "@revolist/revogrid";
import type { SheetView } from "../../workbook/xlsx/xlsx-workbook";
import { columnLetters } from "../../model/column-letters";

let loading: Promise<void> | undefined;

/** Defines `<revo-grid>`. */
export function loadGrid(): Promise<void> {
  loading ??= import("@revolist/revogrid/loader").then(({ defineCustomElements }) =>
    defineCustomElements(window),
  );
  return loading;
}

/**
 * One empty object a row: the grid asks for a cell's text when it draws it, so that a sheet of 100,000
 * rows costs nothing before it is scrolled to. Text goes in as a text node, never as HTML.
 */
export function gridRows(sheet: SheetView): DataType[] {
  return Array.from({ length: sheet.rows }, () => ({}));
}

/** The sheet's columns, headed A, B, C … as in any spreadsheet. */
export function gridColumns(sheet: SheetView): ColumnRegular[] {
  return Array.from({ length: sheet.columns }, (_, index) => ({
    prop: `c${index + 1}`,
    name: columnLetters(index + 1),
    size: 120,
    readonly: true,
    cellTemplate: (_h, { rowIndex }) => sheet.text(rowIndex + 1, index + 1),
  }));
}
