/** In a book with rules and service levels KEBU.DUE gives the list of `kebu due`, an owner's own column included. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, expect, it } from "vitest";
import { buildFunctionsMetadata } from "../../scripts/build-functions-metadata";
import { parseIsoDay } from "../../src/model/day";
import { kebu, kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";
import { compute } from "./support/formula";
import { FunctionHost } from "./support/function-host";
import { valuesOf } from "./support/results";
import { workbookSample, type Sample } from "./support/sample-tables";

const book = path.join(tempFolder(), "salon.xlsx");
/** One of the salon's own, in which a day is written for this test. */
const OWN_COLUMN = "消费习惯";
const TABLES = "Customers[#All],Visits[#All],DATE(2026,12,23),FollowUps[#All],Settings[#All]";

interface Due {
  readonly due: readonly { customerId: string; shown: string; late: number; rule: string; reason: string }[];
}

let sample: Sample;
let host: FunctionHost;

beforeAll(async () => {
  await kebu(["new", book, "--lang", "zh-CN", "--with", "rules,serviceLevels", "--today", "2026-12-23"]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const customers = workbook.getWorksheet("客户")!;
  const own = (customers.getRow(1).values as string[]).indexOf(OWN_COLUMN);
  customers.getRow(3).getCell(own).value = "2026-12-31";
  const rules = workbook.getWorksheet("提醒规则")!;
  const headers = rules.getRow(1).values as (string | undefined)[];
  const first = rules.actualRowCount + 1;
  const added = [
    { 规则编号: "U901", 名称: "圣诞", 种类: "节日", 适用客人: "A", 日期: "圣诞节" },
    { 规则编号: "U902", 名称: "护理", 种类: "服务后关怀", 天数: "1, 14, 45", 遇休息日: "顺延" },
    { 规则编号: "U903", 名称: "找回", 种类: "挽回", 天数: "60" },
    { 规则编号: "U904", 名称: "卡", 种类: "快到期", 到期列: OWN_COLUMN, 提前天数: "30" },
  ];
  added.forEach((cells, place) => {
    for (const [header, value] of Object.entries(cells))
      rules.getRow(first + place).getCell(headers.indexOf(header)).value = value;
  });
  await writeFile(book, new Uint8Array(await workbook.xlsx.writeBuffer()));
  sample = await workbookSample(new Uint8Array(await readFile(book)), "salon.xlsx");
  host = new FunctionHost((await buildFunctionsMetadata())["zh-CN"], { language: "zh-CN" });
});

it.each([0, 7])("the same customers, days and reasons, %d days ahead", async (days) => {
  const formula = `=KEBU.DUE(${TABLES},${days},Rules[#All],ServiceLevels[#All])`;
  const rows = valuesOf(compute(formula, host, sample.tables));
  const { due } = await kebuJson<Due>(["due", book, "--today", "2026-12-23", "--days", String(days)]);
  expect(rows.map(([id, , day, late, , reason]) => [id, day, late, reason])).toEqual(
    due.map(({ customerId, shown, late, reason }) => [customerId, parseIsoDay(shown), late, reason]),
  );
  const kinds = ["cadence", "birthday", "holiday", "after-service", "win-back", "ending"];
  expect(due.map(({ rule }) => rule)).toEqual(expect.arrayContaining(kinds));
});

it("without the table of rules it is the list of a book that has none", () => {
  const rows = valuesOf(compute(`=KEBU.DUE(${TABLES},7)`, host, sample.tables));
  expect(rows.length).toBeGreaterThan(5);
  expect(JSON.stringify(rows)).not.toContain("圣诞");
});
