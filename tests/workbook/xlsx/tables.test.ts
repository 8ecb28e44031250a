/** Excel tables: totals rows, own formulas, rows below, removal, new columns. */
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { update, type Step } from "../../../src/model/change";
import { numberAt, textAt } from "../../../src/model/table-data";
import { bytesOf, change, load, openXlsx, visit, write } from "../support/open-xlsx";
import { partsOf, textOf, withParts } from "../support/parts";

const HEADERS = ["到访编号", "日期", "客户编号", "客户", "方式", "金额", "折后"];
const remove = (...ids: string[]): Step => ({ kind: "remove", table: "visits", ids });

async function visitsTable(
  options: { totals?: boolean; below?: string; beside?: string } = {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("到访");
  sheet.addTable({
    name: "Visits",
    ref: "A1",
    totalsRow: options.totals ?? false,
    columns: HEADERS.map((name) =>
      name === "金额" ? { name, totalsRowFunction: "sum" as const } : { name },
    ),
    rows: [
      ["V1", 46000, "C1", "张三", "到访", 300, { formula: "F2*0.9", result: 270 }],
      ["V2", 46001, "C2", "李四", "销售", 100, { formula: "F3*0.9", result: 90 }],
    ],
  });
  if (options.totals) sheet.getCell("G4").value = { formula: "SUM(G2:G3)", result: 360 };
  if (options.below) sheet.getCell(options.below).value = "自己的笔记";
  if (options.beside) sheet.getCell(options.beside).value = "旁边";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("a table with a totals row", () => {
  it("lets the totals row move down and its formulas reach further", async () => {
    const workbook = await openXlsx(await visitsTable({ totals: true }));
    await write(workbook, visit("V3"), visit("V4"));
    const { book } = await load(workbook);
    expect(book.visits.ids).toEqual(["V1", "V2", "V3", "V4"]);
    const parts = await partsOf(await bytesOf(workbook));
    const sheet = textOf(parts, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<f>SUM(G2:G5)</f>");
    expect(sheet).toContain("<f>SUBTOTAL(109,Visits[金额])</f>");
    expect(sheet).toContain("<f>F5*0.9</f>");
    const table = textOf(parts, "xl/tables/table1.xml");
    expect(table).toContain('ref="A1:G6"');
    expect(table).toContain('<autoFilter ref="A1:G5"');
    expect(workbook.sheets()[0]?.text(6, 1)).toBe("Total");
  });

  it("lets it move up again when rows go", async () => {
    const bytes = await visitsTable({ totals: true });
    const workbook = await openXlsx(bytes);
    await write(workbook, visit("V3"));
    await write(workbook, remove("V3"));
    const parts = await partsOf(await bytesOf(workbook));
    expect(textOf(parts, "xl/tables/table1.xml")).toContain('ref="A1:G4"');
    expect(textOf(parts, "xl/worksheets/sheet1.xml")).toContain("<f>SUM(G2:G3)</f>");
    expect((await load(workbook)).book.visits.ids).toEqual(["V1", "V2"]);
  });
});

describe("removing rows", () => {
  it("moves own formulas up with their row", async () => {
    const workbook = await openXlsx(await visitsTable());
    await write(workbook, visit("V3"), remove("V1"));
    const { book } = await load(workbook);
    expect(book.visits.ids).toEqual(["V2", "V3"]);
    expect(textAt(book.visits, "custom:折后", 0)).toBe("90");
    const parts = await partsOf(await bytesOf(workbook));
    expect(textOf(parts, "xl/worksheets/sheet1.xml")).toMatch(/<c r="G2"[^>]*><f>F2\*0.9<\/f>/);
    expect(textOf(parts, "xl/tables/table1.xml")).toContain('ref="A1:G3"');
  });

  it("leaves a table its one blank row, and fills that first", async () => {
    const workbook = await openXlsx(await visitsTable());
    await write(workbook, remove("V1", "V2"));
    expect((await load(workbook)).book.visits.size).toBe(0);
    await write(workbook, visit("V9"));
    expect((await load(workbook)).book.visits.ids).toEqual(["V9"]);
    const parts = await partsOf(await bytesOf(workbook));
    expect(textOf(parts, "xl/tables/table1.xml")).toContain('ref="A1:G2"');
  });
});

describe("room", () => {
  it("is refused by what stands right below, and nothing is written", async () => {
    const blocked = await openXlsx(await visitsTable({ below: "A5" }));
    expect(await blocked.commit(change(visit("V3"), visit("V4")))).toMatchObject([
      { code: "no-room-below-table", place: { table: "visits", row: 5 } },
    ]);
    expect((await load(blocked)).book.visits.size).toBe(2);
  });

  it("is refused to a new column where something stands beside the table", async () => {
    const workbook = await openXlsx(await visitsTable({ beside: "H3" }));
    expect(await workbook.commit(change(update("visits", "V1", { staff: "阿May" })))).toMatchObject([
      { code: "no-room-beside-table", data: { column: "员工" } },
    ]);
  });

  it("gives a new column to the table, with an anchor", async () => {
    const workbook = await openXlsx(await visitsTable());
    await write(workbook, update("visits", "V1", { staff: "阿May", "custom:心情": "好" }));
    const bytes = await bytesOf(workbook);
    const parts = await partsOf(bytes);
    expect(textOf(parts, "xl/tables/table1.xml")).toMatch(/count="9".*name="员工".*name="心情"/s);
    expect(textOf(parts, "xl/workbook.xml")).toContain(
      "<definedName name=\"kebu.visits.staff\">'到访'!$H$1</definedName>",
    );
    expect(textAt((await load(await openXlsx(bytes))).book.visits, "custom:心情", 0)).toBe("好");
  });
});

describe("rows typed below the table", () => {
  it("are read, and taken into the table by the next write", async () => {
    const typed = await withParts(await visitsTable(), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace(
          "</sheetData>",
          '<row r="4"><c r="A4" t="inlineStr"><is><t>V3</t></is></c><c r="B4"><v>46002</v></c><c r="C4" t="inlineStr"><is><t>C1</t></is></c><c r="F4"><v>7</v></c></row></sheetData>',
        ),
    });
    const workbook = await openXlsx(typed);
    expect(numberAt((await load(workbook)).book.visits, "amount", 2)).toBe(7);
    await write(workbook, visit("V4"));
    const parts = await partsOf(await bytesOf(workbook));
    expect(textOf(parts, "xl/tables/table1.xml")).toContain('ref="A1:G5"');
  });
});

describe("own columns", () => {
  it("get numbers among numbers and text among texts", async () => {
    const workbook = await openXlsx(await visitsTable());
    await write(workbook, update("visits", "V2", { "custom:折后": "95.5" }));
    const parts = await partsOf(await bytesOf(workbook));
    expect(textOf(parts, "xl/worksheets/sheet1.xml")).toMatch(/<c r="G3"[^>]*><v>95.5<\/v>/);
  });

  it("keep a formula whose result is what is to be written", async () => {
    const workbook = await openXlsx(await visitsTable());
    await write(workbook, update("visits", "V2", { "custom:折后": "90", amount: 101 }));
    const parts = await partsOf(await bytesOf(workbook));
    expect(textOf(parts, "xl/worksheets/sheet1.xml")).toContain("<f>F3*0.9</f>");
  });
});
