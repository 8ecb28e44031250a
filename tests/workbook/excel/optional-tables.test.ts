/** Rules and service levels in Excel: made with their first rows, once, taken back, and read again. */
import { expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { beginTable } from "../../../src/model/commands/begin-table";
import { saveRule } from "../../../src/model/commands/save-rule";
import type { Day } from "../../../src/model/day";
import { inverse } from "../../../src/model/inverse";
import { ruleSet } from "../../../src/model/reminders/rule-set";
import { starterRules } from "../../../src/words/starter-rules";
import { starterServiceLevels } from "../../../src/words/starter-service-levels";
import { SimWorkbook } from "../../excel/book/workbook";
import { accepted, countingIds } from "../../support/test-book";
import { connect, load, reconnect, rowsOf, useExcel } from "./support/excel";
import { addBookTable } from "./support/shop";

const TODAY = 46_347 as Day;
const ids = countingIds();

useExcel();

function shop(): SimWorkbook {
  const workbook = new SimWorkbook();
  addBookTable(workbook, "customers", 2, { id: (row) => `C${row + 1}`, name: (row) => `客户${row + 1}` });
  addBookTable(workbook, "visits", 0, {});
  addBookTable(workbook, "followUps", 0, {});
  addBookTable(workbook, "settings", 0, {});
  return workbook;
}

it("rules begin with the usual ones, one more is saved, and both are taken back", async () => {
  const port = await connect(shop());
  const { book, settings } = await load(port);
  const begin = accepted(beginTable(book, { table: "rules", rows: starterRules("zh-CN") }, TODAY, ids));
  expect(await port.commit(begin)).toEqual([]);
  expect(await port.commit(begin)).toEqual([]);
  const begun = (await load(await reconnect())).book;
  expect(ruleSet(begun, settings).problems).toEqual([]);
  expect(begun.rules?.size).toBe(starterRules("zh-CN").length);
  expect(rowsOf("rules")[0]).toMatchObject({ 种类: "约定日期", 启用: "是" });

  const cells = { name: "圣诞", kind: "holiday", date: "12-25", lead: "A 14, 7" };
  const save = accepted(saveRule(begun, { cells }, TODAY, ids));
  expect(await port.commit(save)).toEqual([]);
  const saved = (await load(await reconnect())).book;
  expect(ruleSet(saved, settings).rules.find(({ name }) => name === "圣诞")).toMatchObject({ date: "12-25" });
  expect(await port.commit(inverse(begun, save))).toEqual([]);
  expect(await port.commit(inverse(book, begin))).toEqual([]);
  const back = (await load(await reconnect())).book;
  expect(back.rules?.size).toBe(0);
  expect(ruleSet(back, settings)).toEqual(ruleSet(book, settings));
});

it("service levels begin with examples, and a change of the book follows the sheet", async () => {
  const port = await connect(shop());
  const { book, settings } = await load(port);
  const rows = starterServiceLevels(settings.classes, "zh-CN");
  const begin = accepted(beginTable(book, { table: "serviceLevels", rows }, TODAY, ids));
  expect(await port.commit(begin)).toEqual([]);
  const read = (await load(await reconnect())).book;
  expect(read.serviceLevels?.columns).toMatchObject(apply(book, begin).serviceLevels!.columns);
});
