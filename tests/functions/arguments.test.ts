/** What Excel may hand over: blanks in three guises, omitted arguments, serials, errors, ranges of any size. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildFunctionsMetadata, type FunctionsMetadata } from "../../scripts/build-functions-metadata";
import { day } from "../support/test-book";
import { BLANK, STYLES, type ExcelCell } from "./support/excel-values";
import { FunctionHost } from "./support/function-host";
import { columnOf, down, formatsOf, messageOf, valuesOf } from "./support/results";

let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = (await buildFunctionsMetadata()).en;
});

describe.each(STYLES)("blank cells as $blank, errors as $errors", (style) => {
  let host: FunctionHost;
  beforeAll(() => {
    host = new FunctionHost(metadata, { style });
  });

  const owners = down<ExcelCell>(["C1", "C2", BLANK, "C1", BLANK]);
  const amounts = down<ExcelCell>([300, 100, 50, BLANK, BLANK]);
  const dates = down<ExcelCell>([46300, 46301.75, 46302, BLANK, BLANK]);

  it("a blank amount adds nothing, a visit of nobody counts for nobody", () => {
    expect(valuesOf(host.call("VALUE", owners, amounts))).toEqual([
      ["C1", 300],
      ["C2", 100],
    ]);
  });

  it("the answer has the shape of the customers, blank where they are blank", () => {
    const across: ExcelCell[][] = [["C2", BLANK, "nobody", "C1"]];
    expect(valuesOf(host.call("VALUE", owners, amounts, across))).toEqual([[100, "", 0, 300]]);
    expect(valuesOf(host.call("RANK", owners, amounts, across))).toEqual([[2, "", 3, 1]]);
    expect(valuesOf(host.call("ABC", owners, amounts, across))).toEqual([["A", "", "C", "A"]]);
  });

  it("one customer is a range of one cell", () => {
    expect(valuesOf(host.call("VALUE", owners, amounts, "C1"))).toEqual([[300]]);
    expect(valuesOf(host.call("LASTVISIT", owners, dates, "C2"))).toEqual([[46301]]);
  });

  it("a single visit is a log", () => {
    expect(valuesOf(host.call("ABC", "C1", 10))).toEqual([["C1", 10, 1, 1, "A"]]);
  });

  it("a table with one blank row is an empty log", () => {
    expect(valuesOf(host.call("ABC", BLANK, BLANK))).toEqual([[""]]);
    expect(valuesOf(host.call("LASTVISIT", BLANK, BLANK, BLANK))).toEqual([[""]]);
    expect(valuesOf(host.call("BIRTHDAY", BLANK, 46347))).toEqual([[""]]);
    expect(valuesOf(host.call("PHONE", BLANK))).toEqual([[""]]);
    expect(valuesOf(host.call("MASK", BLANK))).toEqual([[""]]);
  });

  it("a visit without a date does not count where dates are given", () => {
    const days = down<ExcelCell>([BLANK, 46301, 46302, 46303, BLANK]);
    expect(valuesOf(host.call("VALUE", owners, amounts, undefined, days))).toEqual([
      ["C1", 0],
      ["C2", 100],
    ]);
  });

  it("a period counts both its days, given as serials, with a time, or as text", () => {
    const sums = (from: ExcelCell | undefined, to: ExcelCell | undefined): unknown =>
      columnOf(host.call("VALUE", owners, amounts, down(["C1", "C2"]), dates, from, to));
    expect(sums(46300, 46301)).toEqual([300, 100]);
    expect(sums(46301, undefined)).toEqual([0, 100]);
    expect(sums(undefined, 46300.5)).toEqual([300, 0]);
    expect(sums("2026-10-06", BLANK)).toEqual([0, 100]);
  });

  it("days come back as serials with a date format, shares with a percent format", () => {
    const visits = host.call("LASTVISIT", owners, dates);
    expect(valuesOf(visits)).toEqual([
      ["C1", 46300],
      ["C2", 46301],
    ]);
    expect(formatsOf(visits)).toEqual([
      ["", "yyyy-mm-dd"],
      ["", "yyyy-mm-dd"],
    ]);
    expect(formatsOf(host.call("ABC", owners, amounts))[0]).toEqual(["", "", "0.0%", "", ""]);
    expect(formatsOf(host.call("BIRTHDAY", "05-12", 46347))).toEqual([["yyyy-mm-dd"]]);
  });

  it("LASTVISIT leaves out what comes after today", () => {
    expect(columnOf(host.call("LASTVISIT", owners, dates, "C2", 46300))).toEqual([""]);
  });

  it("NEXTCONTACT is a promise until a visit keeps it", () => {
    const twice = down(["C1", "C1"]);
    const promised = down<ExcelCell>([46310, BLANK]);
    const ask = (second: number): unknown =>
      columnOf(host.call("NEXTCONTACT", twice, down([46300, second]), promised, "C1"));
    expect(ask(46305)).toEqual([46310]);
    expect(ask(46310)).toEqual([""]);
  });

  it("an error in a range spoils the figure of its customer, and says which cell it is", () => {
    const spoilt = down<ExcelCell>([300, { error: "#N/A" }, 50, BLANK, BLANK]);
    const [first, second] = columnOf(host.call("VALUE", owners, spoilt, down(["C1", "C2"])));
    expect(first).toBe(300);
    expect(second).toEqual({
      error: "#VALUE!",
      message:
        "Row 2, amounts: The formula in this cell fails (#N/A), so it was left out. Check the formula.",
    });
  });

  it("an error where the customer should stand refuses the whole, and says where", () => {
    const spoilt = down<ExcelCell>(["C1", { error: "#REF!" }, "C2", "C2", "C2"]);
    expect(messageOf(host.call("VALUE", spoilt, amounts))).toMatch(/^#VALUE! Row 2, visitCustomers: .*#REF!/);
    expect(messageOf(host.call("VALUE", owners, amounts, spoilt))).toMatch(/^#VALUE! Row 2, customers: /);
  });

  it("an error among phones, names and birthdays stays in its cell", () => {
    const cells = down<ExcelCell>(["13812345678", { error: "#N/A" }]);
    for (const name of ["PHONE", "MASK"]) {
      const [first, second] = columnOf(host.call(name, cells));
      expect(first).toMatch(/^138.*5678$/);
      expect(second).toMatchObject({ error: "#VALUE!" });
    }
  });

  it("a blank consent is no refusal", () => {
    const customers: ExcelCell[][] = [
      ["Customer ID", "Name", "Since", "Consent"],
      ["C1", "Mori", 46000, BLANK],
      ["C2", "Chen", 46000, "No"],
    ];
    const visits: ExcelCell[][] = [
      ["Visit ID", "Date", "Customer ID"],
      [BLANK, BLANK, BLANK],
    ];
    const rows = valuesOf(host.call("DUE", customers, visits, 46347));
    expect(rows.map(([id]) => id)).toEqual(["C1"]);
  });

  it("a setting of 0 is a setting", () => {
    const customers: ExcelCell[][] = [
      ["客户编号", "姓名", "生日"],
      ["C1", "张三", "11-25"],
    ];
    const visits: ExcelCell[][] = [
      ["到访编号", "日期", "客户编号"],
      [BLANK, BLANK, BLANK],
    ];
    const ask = (lead: number): unknown => {
      const settings: ExcelCell[][] = [
        ["设置项", "值"],
        ["birthday.lead", lead],
      ];
      return valuesOf(host.call("DUE", customers, visits, day("2026-11-21"), undefined, settings));
    };
    expect(ask(7)).toHaveLength(1);
    expect(ask(0)).toEqual([[""]]);
  });
});

describe("whole tables", () => {
  const customers: ExcelCell[][] = [
    ["Phone", "Own column", "Name", "Customer ID"],
    ["503-555-0100", "x", "Kenji Mori", "C1"],
    ["503-555-0123", "y", "Laura Kessler", "C2"],
    ["Total", BLANK, BLANK, BLANK],
  ];

  it("are read by their headers, in any order, without their totals row", () => {
    const host = new FunctionHost(metadata);
    expect(valuesOf(host.call("FIND", "", customers))).toHaveLength(2);
    expect(valuesOf(host.call("FIND", "mori", customers))).toEqual([["C1", "Kenji Mori", "503-555-0100"]]);
    expect(valuesOf(host.call("FIND", "0123", customers, undefined, 1))[0]![0]).toBe("C2");
  });

  it("are searched for a phone as it is, for a formula cannot say that one digit differs", () => {
    const host = new FunctionHost(metadata);
    expect(valuesOf(host.call("FIND", "5035550123", customers))[0]![0]).toBe("C2");
    expect(messageOf(host.call("FIND", "5035550129", customers))).toContain("5035550129");
  });

  it("are refused without headers, and where a needed column is missing", () => {
    const host = new FunctionHost(metadata);
    expect(messageOf(host.call("FIND", "mori", customers.slice(1)))).toContain("Customers[#All]");
    const nameless = customers.map((row) => row.filter((_, column) => column !== 2));
    expect(messageOf(host.call("FIND", "mori", nameless))).toContain("“Name”");
  });

  it("are refused with an error in them, which is named by row and column", () => {
    const host = new FunctionHost(metadata);
    const spoilt = customers.map((row, at): ExcelCell[] =>
      at === 2 ? ["1", BLANK, { error: "#NAME?" }, "C2"] : row,
    );
    expect(messageOf(host.call("FIND", "mori", spoilt))).toMatch(/Customers, row 3, Name: .*#NAME\?/);
  });
});
