/** 10,000 rows with two columns of the owner's, into the templates: taken back, every part is as it was. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inverse } from "../../src/model/inverse";
import { customKeys } from "../../src/model/table-data";
import { opened, ownParts, partsBesideLog, planned, undone, written } from "./support";

const ROWS = 10_000;
const TIME = 240_000;
const HEADERS = ["客户编号", "姓名", "电话", "备注", "车牌号码", "鞋码"];

const LIST = [
  HEADERS.join(","),
  ...Array.from({ length: ROWS }, (_, row) =>
    [
      `N${row}`,
      `客人${row}`,
      13_810_000_000 + row,
      `备注${row}`,
      `沪A${10_000 + row}`,
      35 + (row % 10),
    ].join(),
  ),
].join("\n");

describe.each(["salon.zh-CN.xlsx", "salon.zh-CN.empty.xlsx"])("10,000 rows into %s, taken back", (file) => {
  const template = new Uint8Array(readFileSync(`templates/${file}`));

  it("at once, and days later: every part is byte for byte as it was", { timeout: TIME }, async () => {
    const before = await opened(template);
    const parts = await ownParts(template);
    const { change } = await planned(before, LIST, "customers");
    const bytes = await written(before, change);

    const { customers } = (await opened(bytes)).book;
    expect(customKeys(customers)).toEqual(expect.arrayContaining(["custom:车牌号码", "custom:鞋码"]));
    expect(customers.size - before.book.customers.size).toBe(ROWS);

    const atOnce = await written(before, inverse(before.book, change));
    expect(await ownParts(atOnce)).toEqual(parts);
    expect(await partsBesideLog(await undone(bytes))).toEqual(await partsBesideLog(template));
  });
});
