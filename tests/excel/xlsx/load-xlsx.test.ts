import { beforeAll, describe, expect, it } from "vitest";
import { addressOf } from "../book/a1";
import type { SimSheet } from "../book/sheet";
import type { SimWorkbook } from "../book/workbook";
import { loadXlsx } from "./load-xlsx";
import { UNKNOWN_PASSWORD } from "./protection";
import { fileByExcel } from "./support/file-by-excel";

describe("a file that Excel wrote, loaded", () => {
  let workbook: SimWorkbook;
  let sheet: SimSheet;
  beforeAll(async () => {
    workbook = await loadXlsx(await fileByExcel());
    sheet = workbook.sheets[0]!;
  });
  const row = (number: number): unknown[] =>
    [0, 1, 2, 3, 4].map((column) => sheet.cell(number - 1, column).value);

  it("has the sheets with cells in their order, hidden ones as hidden as they were, the active one in front", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Visits & more", "Visible"],
      ["Lists", "VeryHidden"],
    ]);
    expect(workbook.activeSheet.name).toBe("Visits & more");
  });

  it("has values of every kind: plain and rich text, numbers, truth values, errors, dates in the file's own system", () => {
    expect(workbook.date1904).toBe(true);
    expect(row(1)).toEqual(["ID", "Day", "Amount", "Cut", null]);
    expect(row(2)).toEqual(["V1", 44500, 300, 30, null]);
    expect(row(3)).toEqual(["V 2", 44501.5, -0.1, -0.01, null]);
    expect(row(4)).toEqual(["Ab\rc", true, { error: "#N/A" }, { error: "#N/A" }, null]);
    expect(row(7)).toEqual(["inline", "a<b", null, "=plain", 0.5]);
  });

  it("has each cell's own formula, those filled down too, with its last result", () => {
    expect([1, 2, 3].map((at) => sheet.cell(at, 3).formula)).toEqual(["=C2*$F$1", "=C3*$F$1", "=C4*$F$1"]);
    expect(sheet.cell(4, 2)).toMatchObject({ formula: "=SUBTOTAL(109,Visits[Amount])", value: 299.9 });
    expect(sheet.cell(6, 1).formula).toBe('="a"&"<b"');
    expect(sheet.cell(6, 3).formula).toBeUndefined();
  });

  it("has number formats, built in or not, and the looks the state knows", () => {
    const format = (at: number, column: number): string | undefined =>
      sheet.cell(at, column).format?.numberFormat;
    expect(format(1, 1)).toBe("yyyy/m/d");
    expect(format(2, 1)).toBe("yyyy/m/d h:mm");
    expect(format(6, 4)).toBe("# ?/?");
    expect(format(1, 2)).toContain('_("$"* #,##0.00_)');
    expect(sheet.cell(6, 2).format).toEqual({
      numberFormat: "0.0%",
      bold: true,
      underline: "Single",
      fontColor: "#CC0000",
      fontName: "宋体",
      fontSize: 14,
      fill: "#FFEECC",
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      wrapText: true,
    });
  });

  it("gives blank cells the look of their column, and leaves plain cells in it plain", () => {
    const ofColumn = {
      strikethrough: true,
      numberFormat: "@",
      locked: false,
      fontName: "宋体",
      fontSize: 12,
    };
    expect(sheet.cell(20, 0).format).toEqual(ofColumn);
    expect(sheet.cell(1, 0).format).toEqual(ofColumn);
    expect(sheet.cell(0, 0).format).toEqual({ fontName: "宋体", fontSize: 12 });
  });

  it("has widths in points, hidden rows and columns, merges, frozen panes, selection and tab colour", () => {
    expect([...sheet.columnWidths]).toEqual([
      [0, 66.75],
      [1, 66.75],
      [3, 47.25],
    ]);
    expect([...sheet.hiddenRows]).toEqual([2, 8]);
    expect([...sheet.hiddenColumns]).toEqual([3]);
    expect(sheet.merges.map(addressOf)).toEqual(["C7:C8"]);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 1 });
    expect(addressOf(sheet.selection)).toBe("C3:D4");
    expect(sheet.tabColor).toBe("#1F6F5C");
  });

  it("has the table with its columns, totals row, filters, sorting and style", () => {
    const table = workbook.tableNamed("visits")!;
    expect(addressOf(table.block)).toBe("A1:D5");
    expect(table.columns).toEqual([
      { id: 1, name: "ID", calculated: undefined },
      { id: 5, name: "Day", calculated: undefined },
      { id: 2, name: "Amount", calculated: undefined },
      { id: 7, name: "Cut", calculated: "=Visits[[#This Row],[Amount]]*$F$1" },
    ]);
    expect(table).toMatchObject({ showHeaders: true, showTotals: true, showFilterButton: true });
    expect(table).toMatchObject({ style: "TableStyleLight9", showBandedRows: false });
    expect(table.sort).toEqual([{ column: 2, ascending: false }]);
  });

  it("takes of a filter that is no list of values what it leaves visible", () => {
    expect(workbook.tableNamed("Visits")!.filters).toEqual([
      { column: 0, values: ["V1", ""] },
      { column: 2, values: ["$300.00", "#N/A"] },
    ]);
  });

  it("has names of the workbook and of single sheets, hidden ones as hidden", () => {
    const [visits, lists] = workbook.sheets.map(({ id }) => id);
    expect(workbook.names).toEqual([
      named("Print_Titles", visits, "='Visits & more'!$1:$1"),
      { ...named("kebu.visits.id", "Workbook", "='Visits & more'!$A$1"), comment: "anchor" },
      { ...named("rate", "Workbook", "=0.06"), visible: false },
      named("rate", lists, "=Lists!$A$1"),
    ]);
  });

  it("has what a protected sheet allows, and that its password is known to nobody here", () => {
    expect(workbook.structureProtected).toBe(true);
    expect(sheet.protection?.password).toBe(UNKNOWN_PASSWORD);
    const { options } = sheet.protection!;
    const allowed = Object.keys(options).filter((option) => options[option] === true);
    expect(allowed).toEqual(["allowInsertRows", "allowSort", "allowEditScenarios"]);
    expect(options.selectionMode).toBe("Unlocked");
  });

  it("has validations as Office.js has them", () => {
    expect(sheet.validations.map(({ block, rule }) => [addressOf(block), rule])).toEqual([
      ["A2:A4", { list: { inCellDropDown: true, source: 'yes,no "so"' } }],
      ["B2", { list: { inCellDropDown: false, source: "=Lists!$A$1:$A$3" } }],
      ["C2:C4", { decimal: { formula1: "=0", operator: "GreaterThanOrEqualTo" } }],
      ["C7", { decimal: { formula1: "=0", operator: "GreaterThanOrEqualTo" } }],
    ]);
    expect(sheet.validations[0]?.fields).toEqual({
      ignoreBlanks: true,
      errorAlert: { message: "E", showAlert: true, style: "Warning", title: "T" },
      prompt: { message: "", showPrompt: false, title: "" },
    });
  });

  it("has conditional formats in the order in which they count, with the look they give", () => {
    expect(sheet.conditionalFormats.map(({ type, block }) => [type, addressOf(block)])).toEqual([
      ["Custom", "B2:B4"],
      ["CellValue", "C2:C4"],
      ["CellValue", "E2"],
      ["ColorScale", "B2:B4"],
    ]);
    expect(sheet.conditionalFormats[0]?.rule).toEqual({
      "Custom.Rule.Formula": "=$B2<TODAY()",
      "Custom.Format.NumberFormat": "0%",
      StopIfTrue: true,
    });
    expect(sheet.conditionalFormats[1]?.rule).toEqual({
      "CellValue.Rule": { formula1: "=1", formula2: "=$F$1", operator: "Between" },
      "CellValue.Format.Fill.Color": "#FFC7CE",
      "CellValue.Format.Font.Color": "#9C0006",
      "CellValue.Format.Font.Bold": true,
    });
  });
});

it("refuses bytes that are no workbook", async () => {
  await expect(loadXlsx(new TextEncoder().encode("PK no"))).rejects.toThrow("not an .xlsx file");
});

function named(name: string, scope: string | undefined, formula: string) {
  return { name, scope, formula, visible: true, comment: "" };
}
