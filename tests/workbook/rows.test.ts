/** What becomes of messy rows: understood, or a problem with table, row and column. */
import { describe, expect, it } from "vitest";
import { linksOf } from "../../src/model/book";
import { dayAt, numberAt, textAt, valueAt } from "../../src/model/table-data";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Cell } from "../../src/workbook/port";
import { load } from "./support/open-xlsx";

const CUSTOMERS = [
  ["客户编号", "姓名", "电话", "生日", "状态", "同意联系", "回访周期"],
  ["C1", "张三", 13800138000, 33005, "在用", "是", "30天"],
  ["C2", "李四", "0755-12345", "05-12", "VIP", "√", null],
  ["C3", "李四", 1234567890123456, "农历八月十五", null, "也许", 14],
] as const;
const VISIT_HEADERS = ["到访编号", "日期", "客户编号", "客户", "方式", "金额", "满意度"] as const;

const book = (...visits: readonly (readonly Cell[])[]): MemoryWorkbook =>
  new MemoryWorkbook([
    { name: "客户", rows: CUSTOMERS },
    { name: "到访", rows: [VISIT_HEADERS, ...visits] },
  ]);

async function visitProblems(...visits: readonly (readonly Cell[])[]): Promise<unknown> {
  const { problems } = await load(book(...visits));
  return problems
    .filter(({ place }) => place.table === "visits" && place.row)
    .map(({ code, place, data }) => [code, place.row, place.column, data]);
}

describe("customers", () => {
  it("are read as they are meant", async () => {
    const { book: read, problems } = await load(book());
    expect(textAt(read.customers, "phone", 0)).toBe("13800138000");
    expect(textAt(read.customers, "phone", 2)).toBe("1234567890123456");
    expect(textAt(read.customers, "birthday", 0)).toBe("1990-05-12");
    expect(textAt(read.customers, "birthday", 1)).toBe("--05-12");
    expect(textAt(read.customers, "birthday", 2)).toBe("农历八月十五");
    expect(textAt(read.customers, "status", 0)).toBe("active");
    expect(textAt(read.customers, "status", 1)).toBe("VIP");
    expect(valueAt(read.customers, "consent", 1)).toBe(true);
    expect(numberAt(read.customers, "cadence", 0)).toBe(30);
    expect(problems.filter(({ place }) => place.row).map(({ code }) => code)).toEqual(["unreadable-flag"]);
  });
});

describe("visits", () => {
  it("report cells that cannot be read, and never take them for 0", async () => {
    const rows = [
      ["V1", "3/5/2026", "C1", null, "到访", 10, null],
      ["V2", 46000, "C1", null, "到访", "几百", 9],
      ["V3", 46000.75, "C1", null, "到访", { error: "#N/A" }, 5],
      ["V4", 20260305, "C1", null, "到访", "￥1,200.50", "4分"],
    ] as const;
    expect(await visitProblems(...rows)).toEqual([
      ["unreadable-day", 2, "日期", { value: "3/5/2026" }],
      ["unreadable-number", 3, "金额", { value: "几百" }],
      ["score-out-of-range", 3, "满意度", { value: "9" }],
      ["cell-error", 4, "金额", { value: "#N/A" }],
    ]);
    const { visits } = (await load(book(...rows))).book;
    expect(numberAt(visits, "amount", 1)).toBeNaN();
    expect(numberAt(visits, "amount", 3)).toBe(1200.5);
    expect(dayAt(visits, "date", 2)).toBe(46000);
    expect(dayAt(visits, "date", 3)).toBe(46086);
    expect(numberAt(visits, "satisfaction", 3)).toBe(4);
  });

  it("report rows without id, twice the same id, no date, and whose customer is in doubt", async () => {
    const rows = [
      [null, 46000, "C1", "张三", "到访", 1, null],
      ["V1", 46000, "C1", null, "到访", 2, null],
      ["V1", 46000, "C1", null, "到访", 3, null],
      ["V2", null, "C1", null, "到访", 4, null],
      ["V3", 46000, "C9", null, "到访", 5, null],
      ["V4", 46000, null, "李四", "到访", 6, null],
      ["V5", 46000, null, "张三", "到访", 7, null],
      ["V6", 46000, null, null, "到访", 8, null],
      ["V7", 46000, null, "王五", "到访", 9, null],
    ] as const;
    expect(await visitProblems(...rows)).toEqual([
      ["row-without-id", 2, undefined, { name: "张三" }],
      ["duplicate-id", 4, "到访编号", { id: "V1", firstRow: 3 }],
      ["missing-date", 5, "日期", {}],
      ["unknown-customer", 6, "客户编号", { id: "C9" }],
      ["ambiguous-customer", 7, "客户", { name: "李四", count: 2 }],
      ["row-without-customer", 9, "客户编号", {}],
      ["unknown-customer", 10, "客户", { id: "王五" }],
    ]);
    const read = (await load(book(...rows))).book;
    expect(read.visits.ids).toEqual(["V1", "V2", "V3", "V4", "V5", "V6", "V7"]);
    expect([...linksOf(read).customerRow]).toEqual([0, 0, -1, -1, 0, -1, -1]);
    expect(numberAt(read.visits, "amount", 0)).toBe(2);
  });
});

describe("follow-ups", () => {
  it("answered by two people at once count as the one who finished", async () => {
    const workbook = new MemoryWorkbook([
      { name: "客户", rows: CUSTOMERS },
      {
        name: "跟进",
        rows: [
          ["跟进编号", "客户编号", "到期", "事由", "状态", "推迟到"],
          ["cadence/C1/2026-11-01", "C1", 46327, "回访", "推迟", 46400],
          ["cadence/C1/2026-11-01", "C1", 46327, "回访", "完成", null],
          ["F1", "C1", 46327, "一", "待办", null],
          ["F1", "C1", 46327, "二", "待办", null],
        ],
      },
    ]);
    const { book: read, problems } = await load(workbook);
    expect(read.followUps.size).toBe(2);
    expect(textAt(read.followUps, "state", 0)).toBe("done");
    expect(read.followUps.rowNumbers[0]).toBe(3);
    expect(textAt(read.followUps, "reason", 1)).toBe("一");
    const reported = problems.filter(({ code }) => code === "duplicate-id");
    expect(reported.map(({ place, data }) => [place.row, data.firstRow])).toEqual([
      [2, 3],
      [5, 4],
    ]);
  });
});

describe("what a column cannot mean", () => {
  it("is reported and left out: a cadence of 0, a class D, a next contact before the visit", async () => {
    const workbook = new MemoryWorkbook([
      {
        name: "Customers",
        rows: [
          ["Customer ID", "Name", "Contact every (days)", "Fixed class"],
          ["C1", "Mori", 0, "D"],
          ["C2", "Li", 2.5, "b"],
        ],
      },
      {
        name: "Visits",
        rows: [
          ["Visit ID", "Date", "Customer ID", "Kind", "Next contact"],
          ["V1", 46000, "C1", "Visit", 45990],
          ["V2", 46000, "C1", "Visit", 46010],
        ],
      },
    ]);
    const { book: read, problems } = await load(workbook);
    const inRows = problems.filter(({ place }) => place.row !== undefined);
    expect(inRows.map(({ code, place }) => [code, place.table, place.row, place.column])).toEqual([
      ["not-a-count", "customers", 2, "Contact every (days)"],
      ["not-a-count", "customers", 3, "Contact every (days)"],
      ["next-not-later", "visits", 2, "Next contact"],
      ["unknown-choice", "customers", 2, "Fixed class"],
    ]);
    expect(valueAt(read.customers, "cadence", 0)).toBeNull();
    expect(textAt(read.customers, "fixedClass", 1)).toBe("B");
    expect([0, 1].map((row) => valueAt(read.visits, "next", row))).toEqual([null, 46010]);
  });
});
