/** What counts as a book, and what is still its owner's list. */
import { describe, expect, it } from "vitest";
import { isRefused } from "../../src/model/problem";
import { loadBook } from "../../src/workbook/load-book";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Cell } from "../../src/workbook/port";

const PEOPLE = [
  ["张三", "13800000001"],
  ["李四", "13800000002"],
];

async function isBook(rows: readonly (readonly Cell[])[], anchors: Readonly<Record<string, number>> = {}) {
  const workbook = new MemoryWorkbook([{ name: "会员", rows }]);
  for (const [name, column] of Object.entries(anchors))
    workbook.setName(name, { sheet: "会员", row: 1, column });
  return !isRefused(await loadBook(workbook));
}

describe("a book", () => {
  it("is a register with ids", async () => {
    const rows = [["客户编号", "姓名", "电话"], ...PEOPLE.map((row, index) => [`C${index}`, ...row])];
    expect(await isBook(rows)).toBe(true);
  });

  it("is a register whose columns bear Kebu's names, though its ids were deleted", async () => {
    expect(await isBook([["姓名", "电话"], ...PEOPLE], { "kebu.customers.name": 1 })).toBe(true);
  });

  it("is no list of names and phones that nobody has adopted", async () => {
    expect(await isBook([["姓名", "电话"], ...PEOPLE])).toBe(false);
    expect(await isBook([["Name", "Phone"], ...PEOPLE])).toBe(false);
  });
});

describe("what cannot be read in the optional parts of a book", () => {
  it("is told with its place: of rules as of closing days", async () => {
    const workbook = new MemoryWorkbook([
      {
        name: "客户",
        rows: [
          ["客户编号", "姓名", "电话"],
          ["C1", ...PEOPLE[0]!],
        ],
      },
      {
        name: "提醒规则",
        rows: [
          ["规则编号", "名称", "种类", "启用", "适用", "天数", "日期"],
          ["R1", "贵宾", "定期回访", "是", "", 7, ""],
          ["R2", "过节", "节日", "是", "", "", "没有这个节"],
        ],
      },
      {
        name: "设置",
        rows: [
          ["设置项", "值"],
          ["closing.days", "礼拜八"],
        ],
      },
    ]);
    const loaded = await loadBook(workbook);
    if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
    const placed = loaded.problems.filter(({ code }) => code !== "missing-table");
    expect(placed.map(({ place }) => [place.table, place.row])).toEqual([
      ["settings", 2],
      ["rules", 3],
    ]);
  });
});
