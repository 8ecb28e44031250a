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
