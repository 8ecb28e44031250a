/** A simulated workbook from the description every adapter's contract test uses. */
import type { BookSpec, ListSpec, SheetSpec } from "../../contract/book-spec";
import type { SimSheet } from "./sheet";
import { SimWorkbook } from "./workbook";

export function bookFromSpec({ sheets, names = {} }: BookSpec): SimWorkbook {
  const workbook = new SimWorkbook();
  for (const spec of sheets.length > 0 ? sheets : [{ name: "Sheet1", rows: [] }]) addSheet(workbook, spec);
  for (const [name, text] of Object.entries(names)) workbook.addName(name, `=${text}`);
  return workbook;
}

function addSheet(workbook: SimWorkbook, spec: SheetSpec): void {
  const { name, rows, list, merges = [] } = spec;
  const sheet = workbook.addSheet(name);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      sheet.put(row, column, { value });
    }),
  );
  sheet.merges = merges.map(({ top, left, bottom, right }) => blockOf(top, left, bottom, right));
  if (list) addList(workbook, sheet, list, rows);
  if (spec.protected) sheet.protection = { options: {} };
}

function addList(workbook: SimWorkbook, sheet: SimSheet, list: ListSpec, rows: SheetSpec["rows"]): void {
  const headers = rows[list.top - 1]?.slice(list.left - 1, list.right) ?? [];
  workbook.addTable(sheet, {
    name: list.name,
    block: blockOf(list.top, list.left, list.bottom, list.right),
    columnNames: headers.map((header) => (typeof header === "string" ? header : "")),
    showTotals: list.totals ?? false,
  });
}

/** Rows and columns of a description count from 1. */
function blockOf(top: number, left: number, bottom: number, right: number) {
  return { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}
