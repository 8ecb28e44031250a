import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { schema, TABLE_KEYS } from "../../src/model/schema";
import { anchorName } from "../../src/workbook/anchors";
import { createTable } from "../../src/workbook/xlsx/create-table";
import { anchoredCell, openBytes } from "./templates-folder";

async function reopened(workbook: ExcelJS.Workbook): Promise<ExcelJS.Workbook> {
  return openBytes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe("createTable", () => {
  it.each(["zh-CN", "en"] as const)("makes every table of the schema, anchored, in %s", async (language) => {
    const workbook = new ExcelJS.Workbook();
    for (const table of TABLE_KEYS) createTable(workbook, table, language);
    const back = await reopened(workbook);
    for (const table of TABLE_KEYS) {
      for (const { key, header } of schema[table].columns) {
        expect(anchoredCell(back, anchorName(table, key)).value).toBe(header[language]);
      }
    }
  });

  it("gets out of the way of a sheet, a table and a name called the same", async () => {
    const workbook = new ExcelJS.Workbook();
    const own = workbook.addWorksheet("customers");
    own.addTable({ name: "CUSTOMERS", ref: "B2", columns: [{ name: "x" }], rows: [["mine"]] });
    workbook.definedNames.add("customers!$A$1", "Customers_2");
    const sheet = createTable(workbook, "customers", "en");
    expect(sheet.name).toBe("Customers 2");
    const back = await reopened(workbook);
    const tables = back.getWorksheet("Customers 2")!.getTables() as unknown as { name: string }[];
    expect(tables[0]?.name).toBe("Customers_3");
    expect(anchoredCell(back, "kebu.customers.id").worksheet.name).toBe("Customers 2");
    expect(back.getWorksheet("customers")!.getCell("B3").value).toBe("mine");
  });

  it("writes text that looks like a formula as text", async () => {
    const workbook = new ExcelJS.Workbook();
    const texts = ["=1+1", "+86 10", "-5", "@me", '=HYPERLINK("x")'];
    createTable(workbook, "customers", "en", {
      rows: texts.map((name, index) => ({ id: `C${index}`, name })),
    });
    const sheet = (await reopened(workbook)).getWorksheet("Customers")!;
    expect(texts.map((_, index) => sheet.getCell(`B${index + 2}`).value)).toEqual(texts);
  });

  it("has one blank row where there is no data, and the owner's own columns where they are asked for", () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = createTable(workbook, "visits", "en", {
      ownColumns: [{ header: "Chair", width: 8, after: "staff" }],
    });
    const [table] = sheet.getTables() as unknown as { table: { tableRef: string } }[];
    expect(table?.table.tableRef).toBe("A1:O2");
    const headers = sheet.getRow(1).values as string[];
    expect(headers[headers.indexOf("Staff") + 1]).toBe("Chair");
    expect(workbook.definedNames.getNames("Visits!$K$1")).toEqual([]);
  });
});
