/** A table of rules in a book: made with it, or typed by its owner on a sheet of its name. */
import path from "node:path";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { ruleSet } from "../../src/model/reminders/rule-set";
import { isRefused } from "../../src/model/problem";
import { loadBook, type LoadedBook } from "../../src/workbook/load-book";
import { readFileBytes } from "../../src/workbook/file/read-file-bytes";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { kebu } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();

async function load(file: string): Promise<LoadedBook> {
  const bytes = await readFileBytes(file);
  if (isRefused(bytes)) throw new Error(JSON.stringify(bytes));
  const workbook = await XlsxWorkbook.open(bytes, path.basename(file));
  if (isRefused(workbook)) throw new Error(JSON.stringify(workbook));
  const loaded = await loadBook(workbook);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
  return loaded;
}

test.each(["zh-CN", "en"])(
  "kebu new --with rules,plans in %s writes the usual rules, and examples that are off",
  async (language) => {
    const file = path.join(folder, `with-${language}.xlsx`);
    await kebu(["new", file, "--lang", language, "--empty", "--with", "rules, plans"]);
    const { book, settings, problems } = await load(file);
    expect(problems).toEqual([]);
    expect(book.plans?.size).toBe(0);
    expect(book.rules?.size).toBeGreaterThan(6);
    const { rules, problems: unread } = ruleSet(book, settings);
    expect(unread).toEqual([]);
    expect(rules.map(({ kind, id }) => [kind, id !== ""])).toEqual([
      ["next", true],
      ["cadence", true],
      ["birthday", true],
    ]);
    expect((await kebu(["new", path.join(folder, "no.xlsx"), "--with", "rules,rulez"])).status).toBe(2);
  },
);

test("rules typed on a sheet of their name count", async () => {
  const file = path.join(folder, "typed.xlsx");
  await kebu(["new", file, "--lang", "zh-CN", "--empty"]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  workbook.addWorksheet("提醒规则").addRows([
    ["规则编号", "名称", "种类", "启用", "适用", "天数", "日期"],
    ["U1", "贵宾", "定期回访", "是", "#VIP", 7, ""],
    ["U2", "圣诞", "节日", "是", "", "", new Date(Date.UTC(2026, 11, 25))],
  ]);
  await workbook.xlsx.writeFile(file);
  const { book, settings } = await load(file);
  const { rules, problems } = ruleSet(book, settings);
  expect(problems).toEqual([]);
  expect(rules[0]).toMatchObject({ id: "U1", kind: "cadence", days: [7] });
  expect(rules[1]).toMatchObject({ id: "U2", kind: "holiday", date: "12-25" });
});
