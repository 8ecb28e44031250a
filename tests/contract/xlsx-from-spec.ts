/** An .xlsx file as another program might have written it, from a description. */
import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { BookSpec, ListSpec, SheetSpec } from "./book-spec";
import { columnLetters } from "../../src/model/column-letters";

export async function xlsxFromSpec({ sheets, names = {} }: BookSpec): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets.length > 0 ? sheets : [{ name: "Sheet1", rows: [] }]) {
    addSheet(workbook, sheet);
    if (sheet.protected) await workbook.getWorksheet(sheet.name)?.protect("", {});
  }
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  const entries = Object.entries(names).map(
    ([name, text]) => `<definedName name="${name}">${text}</definedName>`,
  );
  const list = `<definedNames>${entries.join("")}</definedNames>`;
  if (entries.length > 0) zip.file("xl/workbook.xml", xml.replace("</sheets>", `</sheets>${list}`));
  return zip.generateAsync({ type: "uint8array" });
}

function addSheet(workbook: ExcelJS.Workbook, { name, rows, list, merges = [] }: SheetSpec): void {
  const sheet = workbook.addWorksheet(name);
  if (list) addList(sheet, list, rows);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const target = sheet.getCell(row + 1, column + 1);
      target.value =
        typeof cell === "object" ? { error: cell.error as ExcelJS.CellErrorValue["error"] } : cell;
    }),
  );
  for (const { top, left, bottom, right } of merges) sheet.mergeCells(top, left, bottom, right);
}

function addList(sheet: ExcelJS.Worksheet, list: ListSpec, rows: SheetSpec["rows"]): void {
  const headers = rows[list.top - 1]?.slice(list.left - 1, list.right) ?? [];
  const count = list.bottom - list.top - (list.totals ? 1 : 0);
  sheet.addTable({
    name: list.name,
    ref: `${columnLetters(list.left)}${list.top}`,
    headerRow: true,
    totalsRow: list.totals ?? false,
    columns: headers.map((header) => ({
      name: typeof header === "string" ? header : "",
      filterButton: true,
    })),
    rows: Array.from({ length: count }, () => headers.map(() => null)),
  });
}
