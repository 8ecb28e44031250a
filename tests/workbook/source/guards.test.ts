/** The apostrophe before text like a formula: it comes off where Kebu put it, and is text everywhere else. */
import { describe, expect, it } from "vitest";
import { REASON_HEADER } from "../../../src/model/schema/reason-header";
import { sheetCsv } from "../../../src/workbook/export/sheet-csv";
import { sheetOf } from "./read";

const GUARDED = "'=SUM(1)";

describe("an apostrophe before text like a formula", () => {
  it.each([
    ["姓名", "备注"],
    ["Customer ID", "Notes"],
    ["id", "name"],
    ["客户编号", "Name"],
  ])("is text in a file of others: %s, %s", async (...headers) => {
    const { rows } = await sheetOf(`${headers.join()}\n1,${GUARDED}\n2,plain`);
    expect(rows).toEqual([
      ["1", GUARDED],
      ["2", "plain"],
    ]);
  });

  it.each([
    ["Customer ID", "Name"],
    ["客户编号", "姓名"],
    ["Visit ID", "Date", "Customer ID"],
    ["到访编号", "日期", "客户编号"],
  ])("comes off in an export of Kebu, and from its headers: %s, %s", async (...known) => {
    const blanks = known.slice(1).map(() => "x");
    const bytes = sheetCsv(
      [...known, "=own"],
      [
        ["1", ...blanks, "=SUM(1)"],
        ["2", ...blanks, "'=1"],
        ["3", ...blanks, "'quoted"],
      ],
    );
    const { headers, rows } = await sheetOf(bytes);
    expect(headers).toEqual([...known, "=own"]);
    expect(rows.map((cells) => cells.at(-1))).toEqual(["=SUM(1)", "'=1", "'quoted"]);
  });

  it.each([REASON_HEADER.en, REASON_HEADER["zh-CN"]])(
    "comes off in the file of refused rows: %s",
    async (reason) => {
      const { headers, rows } = await sheetOf(
        sheetCsv(["姓名", "备注", reason], [["陈静", "=SUM(1)", "why"]]),
      );
      expect(headers).toEqual(["姓名", "备注"]);
      expect(rows).toEqual([["陈静", "=SUM(1)"]]);
    },
  );
});
