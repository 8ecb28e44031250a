/** What owners have in their workbooks: own columns, old date systems, numbers as phones, errors, blank rows. */
import { describe, expect, it } from "vitest";
import { update } from "../../../src/model/change";
import { dayAt, textAt } from "../../../src/model/table-data";
import type { SimWorkbook } from "../../excel/book/workbook";
import { editVisit, visit } from "./support/changes";
import { contentsOf } from "./support/contents";
import { connect, excel, idsIn, load, reconnect, rowsOf, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";

useExcel();

const SMALL = { customers: 4, visits: 12 };

/** The workbook after its owner did something to it, before the add-in saw it. */
function shopWhere(act: () => void): SimWorkbook {
  excel.load(shopWorkbook(SMALL));
  act();
  return excel.workbook;
}

describe("a table that does not grow by itself", () => {
  it("takes in what was written below it", async () => {
    const workbook = shopWorkbook(SMALL);
    workbook.autoExpand = false;
    const port = await connect(workbook);
    await load(port);
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(await port.commit(visit("N2"))).toEqual([]);
    expect(idsIn("visits").slice(12)).toEqual(["N1", "N2"]);
    expect(excel.workbook.tableNamed("Visits")?.block.rows).toBe(15);
  });
});

describe("own columns", () => {
  it("to the right are read and left alone, and a formula among them goes on", async () => {
    const workbook = shopWhere(() => {
      excel.user.type("到访", "O1", "小费");
      excel.user.type("到访", "O2", 5);
      excel.user.type("到访", "P1", "两倍");
      for (let row = 2; row <= 13; row++) excel.user.type("到访", `P${row}`, `=G${row}*2`);
    });
    const column = workbook.tableNamed("Visits")?.columns.find(({ name }) => name === "两倍");
    if (column) column.calculated = "=[@金额]*2";
    const port = await connect(workbook);
    const { book } = await load(port);
    expect(textAt(book.visits, "custom:小费", 0)).toBe("5");
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(rowsOf("visits")[12]).toMatchObject({ 到访编号: "N1", 小费: null });
    expect(workbook.sheetNamed("到访")?.cell(13, 15).formula).toBe("=[@金额]*2");
    expect(workbook.sheetNamed("到访")?.cell(5, 15).formula).toBe("=G6*2");
  });

  it("without a header, cells beside the table and the printed stage are not even read", async () => {
    const workbook = shopWorkbook(SMALL);
    const sheet = workbook.sheetNamed("到访");
    const customers = workbook.sheetNamed("客户");
    const stage = workbook.tableNamed("Customers")?.columns.findIndex(({ name }) => name === "阶段") ?? 0;
    for (let row = 4; row < 10; row++) sheet?.put(row, 30, { value: "旁边的话" });
    for (let row = 3; row < 4; row++) customers?.put(row, stage, { value: "印出来的阶段" });
    const answers: string[] = [];
    const port = await connect(workbook);
    const receive = excel.bridge.onMessageFromHost.bind(excel.bridge);
    excel.bridge.onMessageFromHost = (text) => {
      answers.push(text);
      receive(text);
    };
    await load(port);
    excel.bridge.onMessageFromHost = receive;
    expect(answers.join()).toContain("客户3");
    expect(answers.join()).not.toContain("旁边的话");
    expect(answers.join()).not.toContain("印出来的阶段");
  });
});

describe("days counted from 1904", () => {
  it("are read and written as the same days", async () => {
    const workbook = shopWorkbook(SMALL);
    workbook.date1904 = true;
    const port = await connect(workbook);
    const { book } = await load(port);
    expect(dayAt(book.visits, "date", 0)).toBe(44_000 + 1462);
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(rowsOf("visits")[12]).toMatchObject({ 日期: 46_347 - 1462 });
    expect(dayAt((await load(await reconnect())).book.visits, "date", 12)).toBe(46_347);
    expect(await port.commit(editVisit("N1", { date: 46_300 }, { date: 46_347 }))).toEqual([]);
    expect(rowsOf("visits")[12]).toMatchObject({ 日期: 46_300 - 1462 });
  });
});

describe("cells of another kind", () => {
  it("phones that are numbers are read as they show, and stay what they are", async () => {
    const port = await connect(
      shopWhere(() => {
        const sheet = excel.workbook.sheetNamed("客户");
        sheet?.put(1, 4, { value: 13_800_138_000, format: { numberFormat: "0" } });
        sheet?.put(2, 4, { value: 57_188_880_000, format: { numberFormat: "000000000000" } });
      }),
    );
    const { book } = await load(port);
    expect(textAt(book.customers, "phone", 0)).toBe("13800138000");
    expect(textAt(book.customers, "phone", 1)).toBe("057188880000");
    const change = update("customers", "C1", { notes: "新" }, { notes: textAt(book.customers, "notes", 0) });
    expect(await port.commit({ label: { code: "edit-customer", data: {} }, steps: [change] })).toEqual([]);
    expect(rowsOf("customers")[0]?.["电话"]).toBe(13_800_138_000);
  });

  it("errors of formulas are named, and keep no visit from being logged", async () => {
    const port = await connect(
      shopWhere(() => excel.workbook.sheetNamed("到访")?.put(3, 6, { value: { error: "#REF!" } })),
    );
    const { problems } = await load(port);
    expect(problems).toMatchObject([
      { code: "cell-error", place: { table: "visits", row: 4, column: "金额" } },
    ]);
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(await port.commit(editVisit("V3", { notes: "改过" }))).toEqual([]);
    expect(rowsOf("visits")[2]?.["备注"]).toBe("改过");
  });

  it("dates that are text are read, and the next visit's is a date all the same", async () => {
    const port = await connect(
      shopWhere(() => {
        const sheet = excel.workbook.sheetNamed("到访");
        for (let row = 1; row <= 12; row++)
          sheet?.put(row, 1, { value: "2026-03-05", format: { numberFormat: "@" } });
      }),
    );
    expect(dayAt((await load(port)).book.visits, "date", 11)).toBe(46_086);
    expect(await port.commit(visit("N1"))).toEqual([]);
    const cell = excel.workbook.sheetNamed("到访")?.cell(13, 1);
    expect(cell?.value).toBe(46_347);
    expect(cell?.format?.numberFormat).toBe("yyyy-mm-dd");
  });
});

describe("rows of the owner's own", () => {
  it("blank ones in the middle are left out and left there", async () => {
    const port = await connect(shopWhere(() => excel.user.clear("到访", "A5:M6")));
    const { book } = await load(port);
    expect(book.visits.size).toBe(10);
    expect(book.visits.rowNumbers[3]).toBe(7);
    expect(await port.commit(editVisit("V6", { amount: 1 }))).toEqual([]);
    expect(rowsOf("visits")[5]).toMatchObject({ 到访编号: "V6", 金额: 1 });
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(idsIn("visits")).toEqual([
      "V1",
      "V2",
      "V3",
      null,
      null,
      ...[6, 7, 8, 9, 10, 11, 12].map((n) => `V${n}`),
      "N1",
    ]);
  });

  it("typed just below the table are read, and the next visit goes below them", async () => {
    const port = await connect(
      shopWhere(() => {
        excel.workbook.autoExpand = false;
        excel.user.type("到访", "A14:G14", [["X1", 46_000, "C2", "客户2", "到访", "剪发", 50]]);
      }),
    );
    const { book } = await load(port);
    expect(book.visits.ids.at(-1)).toBe("X1");
    expect(await port.commit(visit("N1"))).toEqual([]);
    const sheet = excel.workbook.sheetNamed("到访");
    expect([13, 14].map((row) => sheet?.cell(row, 0).value)).toEqual(["X1", "N1"]);
    expect((await load(await reconnect())).book.visits.ids.slice(-2)).toEqual(["X1", "N1"]);
  });

  it("a note further down is not written over: the visit is refused with its place", async () => {
    const port = await connect(shopWhere(() => excel.user.type("到访", "A14", "这里以下是草稿")));
    await load(port);
    const before = contentsOf(excel.workbook);
    const problems = await port.commit(visit("N1"));
    if (problems.length === 0) expect(contentsOf(excel.workbook)).not.toEqual(before);
    else expect(problems).toMatchObject([{ code: "no-room-below-table" }]);
    expect(JSON.stringify(contentsOf(excel.workbook))).toContain("这里以下是草稿");
  });
});
