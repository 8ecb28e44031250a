/** A file opened in the simulated Excel, changed through Microsoft's client, and saved for another adapter. */
import { beforeAll, expect, it } from "vitest";
import { templateBytes } from "../../templates/templates-folder";
import { load, openXlsx } from "../../workbook/support/open-xlsx";
import { SimWorkbook } from "../book/workbook";
import { loadClient } from "../client/load-client-in-node";
import { SimulatedExcel } from "../simulated-excel";
import { loadXlsx } from "./load-xlsx";
import { saveXlsx } from "./save-xlsx";
import { fileByExcel } from "./support/file-by-excel";

const excel = new SimulatedExcel(new SimWorkbook());

beforeAll(async () => {
  await loadClient(excel);
});

it("a visit written below the table of a template is in the saved file", async () => {
  const bytes = await templateBytes("salon.zh-CN.empty.xlsx");
  excel.load(await loadXlsx(bytes));
  const before = (await load(await openXlsx(bytes))).book.visits.ids;
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Visits");
    const headers = table.getHeaderRowRange();
    headers.load("values");
    await context.sync();
    const row = (headers.values[0] ?? []).map((header) =>
      header === "到访编号" ? "V9999999" : header === "日期" ? 46347 : "",
    );
    table.getDataBodyRange().getRowsBelow(1).values = [row];
    await context.sync();
  });
  const { book } = await load(await openXlsx(await saveXlsx(excel.workbook)));
  expect(book.visits.ids).toEqual([...before, "V9999999"]);
});

it("conditional formats and validations of a file are answered as Office.js has them", async () => {
  excel.load(await loadXlsx(await fileByExcel()));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Visits & more").getRange("C2:C4");
    const format = range.conditionalFormats.getItemAt(0);
    format.load("type");
    format.cellValue.format.fill.load("color");
    range.dataValidation.load("type,rule,prompt");
    await context.sync();
    expect(format.type).toBe("CellValue");
    expect(format.cellValue.format.fill.color).toBe("#FFC7CE");
    expect(range.dataValidation.type).toBe("Decimal");
    expect(range.dataValidation.rule.decimal).toEqual({ formula1: "=0", operator: "GreaterThanOrEqualTo" });
    expect(range.dataValidation.prompt.message).toBe("P");
  });
});

it("conditional formats and validations made through the client are in the saved file", async () => {
  const workbook = new SimWorkbook();
  workbook.addSheet("Sheet1");
  excel.load(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2:A9");
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    format.cellValue.rule = { formula1: '="A"', operator: "EqualTo" };
    format.cellValue.format.font.color = "#14503F";
    const own = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    own.custom.rule.formula = "=$A2<TODAY()";
    own.custom.format.fill.color = "#FFC7CE";
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    await context.sync();
  });
  const [sheet] = (await loadXlsx(await saveXlsx(excel.workbook))).sheets;
  expect(sheet?.conditionalFormats.map(({ rule }) => rule)).toEqual([
    { "Custom.Rule.Formula": "=$A2<TODAY()", "Custom.Format.Fill.Color": "#FFC7CE" },
    {
      "CellValue.Rule": { formula1: '="A"', operator: "EqualTo" },
      "CellValue.Format.Font.Color": "#14503F",
    },
  ]);
  expect(sheet?.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "是,否" } });
});
