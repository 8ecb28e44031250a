/** Lists that nobody made for Kebu: which table is which, and what belongs to it. */
import { describe, expect, it } from "vitest";
import { readAnchor } from "../../src/workbook/anchors";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Cell, Layout } from "../../src/workbook/port";
import { load, visit, write } from "./support/open-xlsx";

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;
const workbookOf = (sheets: Sheets): MemoryWorkbook =>
  new MemoryWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows })));
const places = (layout: Layout): string[] =>
  layout.tables.map(({ table, sheet, headerRow }) => `${table} ${sheet} ${headerRow}`);

describe("finding tables by their headers", () => {
  it("tells visits from customers, below a title and remarks, under any sheet name", async () => {
    const layout = await workbookOf({
      Sheet1: [
        ["本店消费记录"],
        [],
        ["单号", "消费日期", "会员号", "姓名", "消费金额"],
        ["1", 46000, "M1", "张三", 5],
      ],
      Sheet2: [
        ["会员号", "会员姓名", "手机号", "积分"],
        ["M1", "张三", "138", 7],
      ],
    }).inspect();
    expect(places(layout)).toEqual(["customers Sheet2 1", "visits Sheet1 3"]);
    expect(layout.tables[0]?.columns.map(({ key, foundBy }) => `${key} ${foundBy}`)).toEqual([
      "id synonym",
      "name synonym",
      "phone synonym",
      "custom:积分 custom",
    ]);
  });

  it("knows headers of either language, however they are typed", async () => {
    const layout = await workbookOf({
      Log: [
        ["customer_id", "ORDER DATE", "Amount ", "Ｎｏｔｅ"],
        ["a", 46000, 1, null],
      ],
    }).inspect();
    expect(layout.tables[0]?.columns.map(({ key }) => key)).toEqual([
      "customerId",
      "date",
      "amount",
      "notes",
    ]);
    expect(layout.language).toBe("en");
    expect(layout.problems.map(({ code, data }) => [code, data.name])).toEqual([
      ["missing-table", "Customers"],
      ["missing-column", "Visit ID"],
      ["missing-column", "Kind"],
      ["missing-table", "Follow-ups"],
      ["missing-table", "Settings"],
    ]);
  });

  it("knows rules typed by hand on a sheet of their name, whatever says whom or when", async () => {
    const kinds = [
      ["规则编号", "名称", "种类"],
      ["U1", "圣诞", "节日"],
    ];
    for (const header of ["日期", "到期列", "项目", "启用", "中文消息", "天数"]) {
      const rows = kinds.map((row, place) => [...row, place === 0 ? header : null]);
      expect(places(await workbookOf({ 提醒规则: rows }).inspect()), header).toEqual(["rules 提醒规则 1"]);
    }
    const products = [
      ["名称", "类型", "日期"],
      ["洗发水", "护理", 46000],
    ];
    expect(places(await workbookOf({ 商品: products }).inspect())).toEqual([]);
  });

  it("finds nothing in a sheet about something else", async () => {
    const layout = await workbookOf({
      库存: [
        ["品名", "数量", "单价"],
        ["洗发水", 3, 20],
      ],
    }).inspect();
    expect(layout).toEqual({ tables: [], problems: [] });
  });

  it("tells columns of the same name apart", async () => {
    const layout = await workbookOf({
      客户: [["客户编号", "姓名", "电话", "喜好色", "喜好色", "电话"]],
    }).inspect();
    expect(layout.tables[0]?.columns.map(({ key }) => key)).toEqual([
      "id",
      "name",
      "phone",
      "custom:喜好色",
      "custom:喜好色 (2)",
      "custom:电话",
    ]);
  });
});

describe("anchors", () => {
  it("hold through renamed headers, a renamed sheet and moved columns", async () => {
    const workbook = workbookOf({
      我的流水: [
        ["甲", "自己的", "乙", "丙"],
        ["V1", "x", 46000, "C1"],
      ],
    });
    const names = { id: "'我的流水'!$A$1", date: "我的流水!$C$1", customerId: "$我的流水.$D$1" };
    for (const [key, text] of Object.entries(names))
      workbook.setName(`kebu.visits.${key}`, readAnchor(text.replace(/^\$(.*)\.\$/, "$1!$")) ?? "broken");
    const { book } = await load(workbook);
    expect(book.visits.ids).toEqual(["V1"]);
    expect(Object.keys(book.visits.columns)).toEqual(["id", "custom:自己的", "date", "customerId"]);
  });

  it.each([
    ["'客户'!$B$1", { sheet: "客户", row: 1, column: 2 }],
    ["'It''s mine'!$AA$12", { sheet: "It's mine", row: 12, column: 27 }],
    ["Visits!C3", { sheet: "Visits", row: 3, column: 3 }],
    ["#REF!", "broken"],
    ["'客户'!#REF!", "broken"],
    ["OFFSET(A1,1,1)", undefined],
  ])("reads %j", (text, anchor) => {
    expect(readAnchor(text)).toEqual(anchor);
  });

  it("are set by the first write on the tables it writes to, and on no other", async () => {
    const workbook = workbookOf({
      到访: [
        ["到访编号", "日期", "客户编号", "方式", "金额"],
        ["V1", 46000, "C1", "到访", 1],
      ],
      客户: [
        ["客户编号", "姓名"],
        ["C1", "张三"],
      ],
    });
    await write(workbook, visit("V2"));
    const found = (await workbook.inspect()).tables.map(({ columns }) => columns[0]?.foundBy);
    expect(found).toEqual(["header", "anchor"]);
  });
});

describe("totals rows typed by hand", () => {
  it.each(["合计", "总计：", "Total", "GRAND TOTAL"])("%j is no data", async (word) => {
    const rows = [
      ["到访编号", "日期", "客户编号", "金额"],
      ["V1", 46000, "C1", 5],
      [word, null, null, 5],
    ];
    expect((await load(workbookOf({ 到访: rows }))).book.visits.ids).toEqual(["V1"]);
  });

  it("a customer called Total is data", async () => {
    const rows = [
      ["客户编号", "姓名", "电话"],
      ["C1", "Total", "1"],
    ];
    expect((await load(workbookOf({ 客户: rows }))).book.customers.ids).toEqual(["C1"]);
  });
});
