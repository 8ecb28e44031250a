/** What every adapter must do alike. */
import { describe, expect, it } from "vitest";
import { inverse } from "../../src/model/inverse";
import { append, update, type Change, type Step } from "../../src/model/change";
import { isRefused } from "../../src/model/problem";
import type { TableKey } from "../../src/model/schema";
import { customKeys, dayAt, numberAt, textAt } from "../../src/model/table-data";
import { loadBook, type LoadedBook } from "../../src/workbook/load-book";
import type { Area } from "../../src/workbook/tables/grid";
import type { Layout, WorkbookPort } from "../../src/workbook/port";
import { bookContent } from "../support/book-content";
import type { Adapter, BookSpec } from "./book-spec";

const CUSTOMERS = {
  name: "客户",
  rows: [
    ["客户编号", "姓名", "电话", "发质"],
    ["C1", "张三", "13800138000", "细软"],
    ["C2", "李四", 13900139000, "粗硬"],
  ],
} as const;
const VISITS = {
  name: "到访",
  rows: [
    ["到访编号", "日期", "客户编号", "客户", "方式", "金额", "备注"],
    ["V1", 46000, "C1", "张三", "到访", 300, null],
    ["V2", "2026-03-05", "C2", "李四", "销售", "￥1,200.50", "=不是公式"],
  ],
} as const;
const BOOK: BookSpec = { sheets: [CUSTOMERS, VISITS] };

const change = (...steps: Step[]): Change => ({ label: { code: "import", data: {} }, steps });
const newVisit = (id: string): Step =>
  append("visits", [{ id, date: 46347, customerId: "C1", customer: "张三", kind: "visit", amount: 88.5 }]);

async function loadAsItIs(port: WorkbookPort): Promise<LoadedBook> {
  const loaded = await loadBook(port);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
  return loaded;
}

/** Where each table ends, and its columns. */
const shapes = ({ tables }: Layout): unknown =>
  tables.map(({ table, lastRow, columns }) => ({ table, lastRow, columns: columns.map(({ key }) => key) }));

const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

/** Runs the contract on an adapter. */
export function describeContract(adapter: Adapter): void {
  /** What is in the workbook must be in it after saving and opening, too. */
  const load = async (port: WorkbookPort): Promise<LoadedBook> => {
    const loaded = await loadAsItIs(port);
    const again = await loadAsItIs(await adapter.save(port));
    expect(again).toEqual(loaded);
    return loaded;
  };

  describe(`the workbook port, ${adapter.name}`, () => {
    it("reads what stands in the tables", async () => {
      const { book, layout } = await load(await adapter.open(BOOK));
      expect(layout.language).toBe("zh-CN");
      expect(book.customers.ids).toEqual(["C1", "C2"]);
      expect(textAt(book.customers, "phone", 1)).toBe("13900139000");
      expect(textAt(book.customers, "custom:发质", 0)).toBe("细软");
      expect(dayAt(book.visits, "date", 0)).toBe(46000);
      expect(dayAt(book.visits, "date", 1)).toBe(46086);
      expect(numberAt(book.visits, "amount", 1)).toBe(1200.5);
      expect(textAt(book.visits, "kind", 1)).toBe("sale");
      expect([...book.visits.rowNumbers]).toEqual([2, 3]);
    });

    it("appends a row, once, and reads it back", async () => {
      const port = await adapter.open(BOOK);
      expect(await port.commit(change(newVisit("V3")))).toEqual([]);
      expect(await port.commit(change(newVisit("V3")))).toEqual([]);
      const { book } = await load(port);
      expect(book.visits.ids).toEqual(["V1", "V2", "V3"]);
      expect(dayAt(book.visits, "date", 2)).toBe(46347);
      expect(numberAt(book.visits, "amount", 2)).toBe(88.5);
      expect(textAt(book.visits, "kind", 2)).toBe("visit");
      expect(adapter.cell(port, "到访", 4, 5)).toBe("到访");
    });

    it("makes the table of plans with the first plan, and reads it back", async () => {
      const port = await adapter.open(BOOK);
      const plans = [
        { id: "P1", month: 46082, staff: "小美", visits: 40, turnover: 12000 },
        { id: "P2", month: 46082, customerId: "C1", customer: "张三", visits: 2, notes: "=染发" },
      ];
      expect(await port.commit(change(append("plans", plans)))).toEqual([]);
      expect(await port.commit(change(append("plans", plans)))).toEqual([]);
      const { book, problems } = await load(port);
      expect(bookContent(book).plans).toEqual({
        P1: { month: 46082, staff: "小美", visits: 40, turnover: 12000 },
        P2: { month: 46082, customerId: "C1", customer: "张三", visits: 2, notes: "=染发" },
      });
      expect(codes(problems)).not.toContain("unreadable-day");
      expect(adapter.cell(port, "计划", 1, 2)).toBe("月份");
    });

    it("finds plans typed by hand in a complete book, where sheet and headers are those of plans", async () => {
      const headers = ["计划编号", "月份", "员工", "计划营业额"];
      const rows = [headers, ["P1", "2026-03", "小美", 12000]];
      const complete = async (...sheets: BookSpec["sheets"]): Promise<WorkbookPort> => {
        const port = await adapter.open({ sheets });
        expect(await port.create(["customers", "visits", "followUps", "settings"], "zh-CN")).toEqual([]);
        return port;
      };
      const { book } = await load(await complete({ name: "计划", rows }));
      expect(bookContent(book).plans).toEqual({ P1: { month: 46082, staff: "小美", turnover: 12000 } });

      const withoutIds = rows.map((cells) => cells.slice(1));
      const others = await complete({ name: "想法", rows }, { name: "计划", rows: withoutIds });
      expect((await others.inspect()).tables.map(({ table }) => table)).not.toContain("plans");
    });

    it("reads plans typed by hand, and says which of them count for nothing", async () => {
      const typed = {
        name: "计划",
        rows: [
          ["计划编号", "月份", "员工", "客户", "等级", "计划次数", "计划营业额"],
          ["P1", "2026-03", "小美", null, null, 40, "￥12,000"],
          ["P2", "2026年4月", null, "李四", null, 2, null],
          ["P3", 46082, null, null, "A", null, 9000],
          ["P4", null, "小美", null, null, 5, null],
          ["P5", "下个月", null, "王五", "特级", 0, null],
        ],
      };
      const { book, problems } = await load(await adapter.open({ sheets: [CUSTOMERS, VISITS, typed] }));
      const { plans } = book;
      expect([0, 1, 2].map((row) => dayAt(plans!, "month", row))).toEqual([46082, 46113, 46082]);
      expect(textAt(plans!, "customerId", 1)).toBe("C2");
      const found = problems.filter(({ place }) => place.table === "plans");
      expect(found.map(({ code, place }) => [code, place.row, place.column])).toEqual([
        ["missing-month", 5, "月份"],
        ["unreadable-day", 6, "月份"],
        ["not-a-count", 6, "计划次数"],
        ["unknown-customer", 6, "客户"],
        ["unknown-choice", 6, "等级"],
      ]);
    });

    it("finds renamed headers again through the anchors a write has set", async () => {
      const port = await adapter.open({
        sheets: [
          {
            ...VISITS,
            rows: [["单据", "哪天", "谁", "名字", "怎么来的", "多少", "x"], ...VISITS.rows.slice(1)],
          },
        ],
        names: {
          "kebu.visits.id": "'到访'!$A$1",
          "kebu.visits.date": "到访!$B$1",
          "kebu.visits.customerId": "'到访'!$C$1",
          "KEBU.VISITS.AMOUNT": "'到访'!$F$1",
        },
      });
      const { book, layout } = await load(port);
      expect(layout.tables[0]?.columns.map(({ key }) => key)).toEqual([
        "id",
        "date",
        "customerId",
        "custom:名字",
        "custom:怎么来的",
        "amount",
        "custom:x",
      ]);
      expect(numberAt(book.visits, "amount", 0)).toBe(300);
    });

    it("takes a broken anchor for missing and goes by the header", async () => {
      const port = await adapter.open({ ...BOOK, names: { "kebu.visits.amount": "#REF!$F$1" } });
      const { layout, book } = await load(port);
      expect(codes(layout.problems)).toContain("broken-anchor");
      expect(numberAt(book.visits, "amount", 0)).toBe(300);
    });

    it("changes a row by its id, not by where it stood", async () => {
      const port = await adapter.open(BOOK);
      const step = update("visits", "V2", { amount: 999, notes: "改过" }, { amount: 1200.5 });
      expect(await port.commit(change(step))).toEqual([]);
      expect(await port.commit(change(step))).toEqual([]);
      const { book } = await load(port);
      expect(numberAt(book.visits, "amount", 1)).toBe(999);
      expect(textAt(book.visits, "notes", 1)).toBe("改过");
    });

    it("refuses whole what changed meanwhile or is gone, with the place", async () => {
      const port = await adapter.open(BOOK);
      const refused = await port.commit(
        change(newVisit("V9"), update("visits", "V1", { amount: 5 }, { amount: 301 })),
      );
      expect(refused).toMatchObject([
        {
          code: "changed-meanwhile",
          place: { table: "visits", row: 2, column: "金额" },
          data: { now: "300", was: "301" },
        },
      ]);
      expect(codes(await port.commit(change(newVisit("V9"), update("visits", "V7", { amount: 5 }))))).toEqual(
        ["no-such-row"],
      );
      expect((await load(port)).book.visits.ids).toEqual(["V1", "V2"]);
    });

    it("may change in a later step what an earlier one wrote", async () => {
      const port = await adapter.open(BOOK);
      const steps = [newVisit("V3"), update("visits", "V3", { amount: 1 }, { amount: 88.5 })];
      expect(await port.commit(change(...steps))).toEqual([]);
      expect(numberAt((await load(port)).book.visits, "amount", 2)).toBe(1);
    });

    it("may come back to new rows after it changed others, and they are one row each", async () => {
      const port = await adapter.open(BOOK);
      const steps = [
        newVisit("V3"),
        newVisit("V4"),
        update("visits", "V1", { notes: "改过" }),
        update("visits", "V4", { amount: 4 }, { amount: 88.5 }),
        update("visits", "V3", { amount: 3 }, { amount: 88.5 }),
      ];
      expect(await port.commit(change(...steps))).toEqual([]);
      const { visits } = (await load(port)).book;
      expect(visits.ids).toEqual(["V1", "V2", "V3", "V4"]);
      expect([2, 3].map((row) => numberAt(visits, "amount", row))).toEqual([3, 4]);
    });

    it("removes rows and closes up", async () => {
      const port = await adapter.open(BOOK);
      await port.commit(change(newVisit("V3")));
      const gone: Step = { kind: "remove", table: "visits", ids: ["V1", "nobody"] };
      expect(await port.commit(change(gone))).toEqual([]);
      const { book } = await load(port);
      expect(book.visits.ids).toEqual(["V2", "V3"]);
      expect([...book.visits.rowNumbers]).toEqual([2, 3]);
      expect(adapter.cell(port, "到访", 4, 1)).toBeNull();
    });

    it("gives an id to a row without one, if it is still that row", async () => {
      const rows = [...CUSTOMERS.rows, [null, "王五", null, null]];
      const port = await adapter.open({ sheets: [{ ...CUSTOMERS, rows }, VISITS] });
      const { problems } = await load(port);
      expect(problems.filter(({ code }) => code === "row-without-id")).toMatchObject([
        { place: { table: "customers", row: 4 }, data: { name: "王五" } },
      ]);
      const identify = (name: string, id = "C3"): Step => ({
        kind: "identify",
        table: "customers",
        rowNumber: 4,
        id,
        name,
      });
      expect(codes(await port.commit(change(identify("赵六"))))).toEqual(["changed-meanwhile"]);
      expect(codes(await port.commit(change(identify("王五", "C1"))))).toEqual(["id-taken"]);
      expect(await port.commit(change(identify("王五")))).toEqual([]);
      expect(await port.commit(change(identify("王五")))).toEqual([]);
      expect((await load(port)).book.customers.ids).toEqual(["C1", "C2", "C3"]);
    });

    it("writes text as text", async () => {
      const port = await adapter.open(BOOK);
      const risky = ["=1+1", "+86 10", "-", "@me", "0012", "1234567890123456789"];
      const rows = risky.map((notes, index) => ({ id: `=V${index}`, customerId: "C1", date: 46347, notes }));
      expect(await port.commit(change(append("visits", rows)))).toEqual([]);
      const { book } = await load(port);
      expect(risky.map((_, index) => textAt(book.visits, "notes", index + 2))).toEqual(risky);
      expect(book.visits.ids.slice(2)).toEqual(rows.map(({ id }) => id));
    });

    it("makes a table and a column that the change needs", async () => {
      const port = await adapter.open(BOOK);
      const steps = [
        append("followUps", [{ id: "F1", customerId: "C1", due: 46350, reason: "回访", state: "open" }]),
        update("customers", "C1", { birthday: "1990-05-12", class: "A" }),
      ];
      expect(await port.commit(change(...steps))).toEqual([]);
      const { book } = await load(port);
      expect(book.followUps.ids).toEqual(["F1"]);
      expect(textAt(book.customers, "birthday", 0)).toBe("1990-05-12");
      expect(textAt(book.customers, "class", 0)).toBe("A");
      expect(adapter.cell(port, "客户", 1, 5)).toBe("生日");
    });

    it("takes back the own columns that a change made, once", async () => {
      const list = { name: "Customers", top: 1, left: 1, bottom: 3, right: 4 };
      for (const sheet of [CUSTOMERS, { ...CUSTOMERS, list }]) {
        const port = await adapter.open({ sheets: [sheet, VISITS] });
        const before = await load(port);
        const made = change(
          append("customers", [{ id: "C3", name: "王五", "custom:会员卡": "金卡", "custom:车牌": null }]),
          update("customers", "C1", { "custom:车牌": "沪A12345" }, { "custom:车牌": null }),
        );
        expect(await port.commit(made)).toEqual([]);
        expect(customKeys((await load(port)).book.customers)).toHaveLength(3);
        const back = inverse(before.book, made);
        expect(await port.commit(back)).toEqual([]);
        expect(await port.commit({ ...back, steps: back.steps.slice(-1) })).toEqual([]);
        const { book, layout } = await load(port);
        expect(layout).toEqual({ ...before.layout, tables: layout.tables });
        expect(shapes(layout)).toEqual(shapes(before.layout));
        expect(bookContent(book)).toEqual(bookContent(before.book));
        expect(adapter.cell(port, "客户", 1, 5)).toBeNull();
        expect(await port.commit(made)).toEqual([]);
        expect(customKeys((await load(port)).book.customers)).toHaveLength(3);
      }
    });

    it("leaves an own column in which something was typed since, and those at its left", async () => {
      const port = await adapter.open(BOOK);
      const { book } = await load(port);
      const cells = { "custom:会员卡": "金卡", "custom:车牌": "沪A1", "custom:积分": "7" };
      const made = change(append("customers", [{ id: "C3", name: "王五", ...cells }]));
      expect(await port.commit(made)).toEqual([]);
      expect(await port.commit(change(update("customers", "C1", { "custom:车牌": "沪B2" })))).toEqual([]);
      expect(await port.commit(inverse(book, made))).toEqual([]);
      const after = (await load(port)).book.customers;
      expect(customKeys(after)).toEqual(["custom:发质", "custom:会员卡", "custom:车牌"]);
      expect(textAt(after, "custom:车牌", 0)).toBe("沪B2");
    });

    it("makes an empty book with every table asked for, and only what is missing", async () => {
      const port = await adapter.open({ sheets: [] });
      const tables: TableKey[] = ["customers", "visits", "followUps", "settings"];
      expect(await port.create(tables, "en")).toEqual([]);
      expect(await port.create(tables, "en")).toEqual([]);
      const layout = await port.inspect();
      expect(layout.tables.map(({ sheet }) => sheet)).toEqual([
        "Customers",
        "Visits",
        "Follow-ups",
        "Settings",
      ]);
      expect(layout.problems).toEqual([]);
      expect(layout.tables.every(({ missing }) => missing.length === 0)).toBe(true);
    });

    it("leaves out blank rows and the totals row, and adds above it", async () => {
      const rows = [...VISITS.rows, [null, null, null], ["合计", null, null, null, null, 1500.5, null]];
      const port = await adapter.open({ sheets: [{ ...VISITS, rows }] });
      expect((await load(port)).book.visits.ids).toEqual(["V1", "V2"]);
      expect(await port.commit(change(newVisit("V3"), newVisit("V4")))).toEqual([]);
      const { book } = await load(port);
      expect(book.visits.ids).toEqual(["V1", "V2", "V3", "V4"]);
      expect(adapter.cell(port, "到访", 6, 1)).toBe("合计");
    });

    it("writes nothing where something else stands below the table", async () => {
      const list = { name: "Visits", top: 1, left: 1, bottom: 3, right: 7 };
      const below = [[], [], ["自己的笔记"]];
      const port = await adapter.open({ sheets: [{ ...VISITS, rows: [...VISITS.rows, ...below], list }] });
      expect((await load(port)).book.visits.ids).toEqual(["V1", "V2"]);
      expect(await port.commit(change(newVisit("V3"), newVisit("V4")))).toEqual([]);
      expect(await port.commit(change(newVisit("V5")))).toMatchObject([
        { code: "no-room-below-table", data: { row: 6 } },
      ]);
      expect((await load(port)).book.visits.size).toBe(4);
    });

    it("moves a totals row with its merged cells, and names those it cannot move", async () => {
      const rows = [...VISITS.rows, ["合计", null, null, null, null, 1500.5, null]];
      const withMerge = (merge: Area): Promise<WorkbookPort> =>
        adapter.open({ sheets: [{ ...VISITS, rows, merges: [merge] }] });
      const movable = await withMerge({ top: 4, left: 1, bottom: 4, right: 5 });
      expect(await movable.commit(change(newVisit("V3")))).toEqual([]);
      expect(await movable.commit(change(newVisit("V4")))).toEqual([]);
      expect((await load(movable)).book.visits.ids).toEqual(["V1", "V2", "V3", "V4"]);
      expect(adapter.cell(movable, "到访", 6, 1)).toBe("合计");
      for (const merge of [
        { top: 4, left: 1, bottom: 5, right: 2 },
        { top: 4, left: 7, bottom: 4, right: 9 },
      ]) {
        const tied = await withMerge(merge);
        expect((await tied.commit(change(newVisit("V3"))))[0]).toMatchObject({
          code: "totals-row-tied",
          place: { table: "visits", row: 4 },
        });
        expect((await load(tied)).book.visits.ids).toEqual(["V1", "V2"]);
      }
    });

    it("leaves a totals row in its place where there is an empty row above it", async () => {
      const rows = [...VISITS.rows, [null], ["合计", null, null, null, null, 1500.5, null]];
      const merges = [{ top: 5, left: 1, bottom: 6, right: 2 }];
      const port = await adapter.open({ sheets: [{ ...VISITS, rows, merges }] });
      expect(await port.commit(change(newVisit("V3")))).toEqual([]);
      expect(adapter.cell(port, "到访", 5, 1)).toBe("合计");
      const gone: Step = { kind: "remove", table: "visits", ids: ["V3"] };
      expect(await port.commit(change(gone))).toEqual([]);
      expect((await load(port)).book.visits.ids).toEqual(["V1", "V2"]);
      expect(adapter.cell(port, "到访", 5, 1)).toBe("合计");
    });

    it("does not take merged cells for free rows", async () => {
      for (const rows of [VISITS.rows, [...VISITS.rows, [null], ["合计", null, null, null, null, 1]]]) {
        const merges = [{ top: 4, left: 2, bottom: 4, right: 4 }];
        const port = await adapter.open({ sheets: [{ ...VISITS, rows, merges }] });
        expect(await port.commit(change(newVisit("V3")))).toMatchObject([
          { code: "no-room-below-table", data: { row: 4 } },
        ]);
      }
    });

    it("does without a column it only fills of itself where there is no room for it", async () => {
      const list = { name: "Visits", top: 1, left: 1, bottom: 2, right: 4 };
      const rows = [
        ["到访编号", "日期", "客户编号", "金额"],
        ["V1", 46000, "C1", 300, "自己的笔记"],
      ];
      const port = await adapter.open({ sheets: [{ name: "到访", rows, list }] });
      expect(await port.commit(change(newVisit("V2")))).toEqual([]);
      expect((await load(port)).book.visits.ids).toEqual(["V1", "V2"]);
      expect(adapter.cell(port, "到访", 1, 5)).toBeNull();
      const real = [
        { id: "V3", date: 46347, customerId: "C1", kind: "phone", customer: "张三" },
        { id: "V4", date: 46347, customer: "过路客" },
        { id: "V5", date: 46347, customerId: "C1", kind: "visit", item: "剪发" },
      ];
      for (const row of real)
        expect(codes(await port.commit(change(append("visits", [row]))))).toEqual(["no-room-beside-table"]);
    });
  });
}
