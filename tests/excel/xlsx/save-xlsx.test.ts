import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { partsOf, textOf } from "../../workbook/support/parts";
import { toJSON } from "../book/snapshot";
import { newChart } from "../book/chart";
import { SimWorkbook } from "../book/workbook";
import { loadXlsx } from "./load-xlsx";
import { saveXlsx } from "./save-xlsx";
import { fileByExcel } from "./support/file-by-excel";

const block = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

describe("a state, saved", () => {
  it("is the same state when loaded again, but for passwords", async () => {
    const state = await loadXlsx(await fileByExcel());
    const again = await loadXlsx(await saveXlsx(state));
    for (const sheet of state.sheets)
      sheet.protection &&= { options: sheet.protection.options, password: undefined };
    expect(JSON.parse(toJSON(again))).toEqual(JSON.parse(toJSON(state)));
  });

  it("holds awkward texts letter by letter", async () => {
    const texts = [
      "",
      " a ",
      "a\nb",
      "a\r\nb\tc",
      "_x0041_",
      "<&>\"'",
      "=1+1",
      "+86",
      "\u0001",
      "客簿😀",
      "'quoted",
    ];
    const workbook = new SimWorkbook();
    const sheet = workbook.addSheet("O'Neill & <Co>");
    texts.forEach((value, row) => {
      sheet.put(row, 0, { value });
      sheet.put(row, 1, { value, formula: '=""' });
    });
    const [again] = (await loadXlsx(await saveXlsx(workbook))).sheets;
    expect(again?.name).toBe("O'Neill & <Co>");
    expect(texts.map((_, row) => again?.cell(row, 0).value)).toEqual(texts);
    // An empty text as a result is read as no result.
    expect(texts.map((_, row) => again?.cell(row, 1).value ?? "")).toEqual(texts);
  });

  it("holds the smallest, largest and most broken numbers as they are", async () => {
    const numbers = [0, -0.1, 1e-300, 1.7976931348623157e308, 0.1 + 0.2, 46347.5, 123456789012345];
    const workbook = new SimWorkbook();
    const sheet = workbook.addSheet("Sheet1");
    numbers.forEach((value, row) => {
      sheet.put(row, 0, { value });
    });
    const [again] = (await loadXlsx(await saveXlsx(workbook))).sheets;
    expect(numbers.map((_, row) => again?.cell(row, 0).value)).toEqual(numbers);
  });

  it("describes totals in the table as Excel does: labels, functions, own formulas", async () => {
    const table = textOf(
      await partsOf(await saveXlsx(await loadXlsx(await fileByExcel()))),
      "xl/tables/table1.xml",
    );
    expect(table).toContain('name="ID" totalsRowLabel="Sum"');
    expect(table).toContain('name="Amount" totalsRowFunction="sum"');
    expect(table).toContain("<totalsRowFormula>MAX(Visits[Cut])</totalsRowFormula>");
    expect(table).toContain('<autoFilter ref="A1:D4">');
  });

  it("writes a chart of every kind the state may hold", async () => {
    const workbook = new SimWorkbook();
    const sheet = workbook.addSheet("Sheet1");
    const types = [
      "ColumnClustered",
      "BarClustered",
      "Line",
      "Pie",
      "Doughnut",
      "Area",
      "XYScatter",
      "Radar",
      "Bubble",
    ];
    sheet.charts = types.map((type, i) => newChart(workbook.newId(), `Chart <${i}>`, type));
    const [again] = (await loadXlsx(await saveXlsx(workbook))).sheets;
    expect(again?.charts.map(({ name, type }) => [name, type])).toEqual(
      sheet.charts.map(({ name, type }) => [name, type]),
    );
  });

  it("says the same to ExcelJS", async () => {
    const workbook = new SimWorkbook();
    const sheet = workbook.addSheet("Visits");
    const rows = [
      ["ID", "Amount"],
      ["V1", 300],
      [null, null],
    ] as const;
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        sheet.put(row, column, { value });
      }),
    );
    sheet.put(1, 1, { value: 300, format: { numberFormat: "#,##0.00", bold: true, fill: "#FFEECC" } });
    sheet.columnWidths.set(0, 63);
    sheet.hiddenRows.add(2);
    sheet.merges = [block(4, 0, 1, 2)];
    sheet.protection = { options: { allowSort: true } };
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.validations = [
      { block: block(1, 0, 5, 1), rule: { list: { inCellDropDown: true, source: "a,b" } }, fields: {} },
    ];
    workbook.addTable(sheet, { name: "Visits", block: block(0, 0, 3, 2), columnNames: ["ID", "Amount"] });
    workbook.addName("kebu.visits.id", "=Visits!$A$1");

    const read = new ExcelJS.Workbook();
    await read.xlsx.load((await saveXlsx(workbook)) as unknown as ExcelJS.Buffer);
    const written = read.getWorksheet("Visits")!;
    expect(written.getCell("B2").value).toBe(300);
    expect(written.getCell("B2").numFmt).toBe("#,##0.00");
    expect(written.getCell("B2").font.bold).toBe(true);
    expect(written.getCell("B2").fill).toMatchObject({ fgColor: { argb: "FFFFEECC" } });
    expect(written.getColumn(1).width).toBe(12);
    expect(written.getRow(3).hidden).toBe(true);
    expect(written.getCell("B5").isMerged).toBe(true);
    expect(written.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(written.getCell("A6").dataValidation).toMatchObject({ type: "list", formulae: ['"a,b"'] });
    expect(written.getTable("Visits").name).toBe("Visits");
    expect(read.definedNames.getRanges("kebu.visits.id").ranges).toEqual(["Visits!$A$1"]);
  });
});
