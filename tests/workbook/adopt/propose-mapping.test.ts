/** What the columns of a list are taken to mean before the user looks it over. */
import { describe, expect, it } from "vitest";
import { ADOPTABLE_TABLES, type SelectedList } from "../../../src/workbook/adopt/adoption";
import { mappingProblems } from "../../../src/workbook/adopt/mapping-problems";
import { planAdoption } from "../../../src/workbook/adopt/plan-adoption";
import { keysAsRead, proposeFor, proposeMapping } from "../../../src/workbook/adopt/propose-mapping";
import { countingIds } from "../../support/test-book";

/** A list in columns from B on, headers in row 3. */
function list(columns: Readonly<Record<string, readonly string[]>>): SelectedList {
  const cells = Object.values(columns);
  return {
    sheet: "Sheet1",
    headerRow: 3,
    rowNumbers: (cells[0] ?? []).map((_, row) => row + 4),
    columns: Object.entries(columns).map(([header, values], index) => ({
      column: index + 2,
      header,
      cells: values,
    })),
  };
}

const proposed = (columns: Record<string, readonly string[]>): unknown => {
  const mapping = proposeMapping(list(columns), ADOPTABLE_TABLES);
  return [mapping?.table, Object.fromEntries(mapping?.keys ?? [])];
};

describe("the proposal", () => {
  it("goes by header, synonym and a word inside the header", () => {
    expect(proposed({ 姓名: ["陈静"], 手机: ["138"], 客户地址: ["x"], 会员卡: ["9"] })).toEqual([
      "customers",
      { 2: "name", 3: "phone", 4: "address" },
    ]);
  });

  it("takes what has a date and a customer for visits", () => {
    expect(proposed({ Date: ["2026-01-02"], Client: ["Anna"], Price: ["30"] })).toEqual([
      "visits",
      { 2: "date", 3: "customer", 4: "amount" },
    ]);
  });

  it("takes a column for ids only where they do not repeat", () => {
    expect(proposed({ 编号: ["1", ""], 姓名: ["陈静", "李伟"] })).toEqual([
      "customers",
      { 2: "id", 3: "name" },
    ]);
    expect(proposed({ 编号: ["1", "1"], 姓名: ["陈静", "李伟"] })).toEqual(["customers", { 3: "name" }]);
    expect(proposed({ 编号: ["", ""], 姓名: ["陈静", "李伟"] })).toEqual(["customers", { 3: "name" }]);
  });

  it("gives no meaning twice", () => {
    expect(proposed({ 姓名: ["陈静"], 电话: ["138"], 手机: ["139"] })).toEqual([
      "customers",
      { 2: "name", 3: "phone" },
    ]);
  });
});

describe("a mapping", () => {
  const LIST = list({ 客人: ["陈静", "李伟"], 电话: ["138", "139"], 备用: ["", "7"] });
  const problems = (keys: [number, string][]): unknown =>
    mappingProblems(LIST, { table: "customers", keys: new Map(keys) }, "zh-CN").map(({ code, place }) => [
      code,
      place,
    ]);

  it("lacks what the table cannot do without", () => {
    expect(problems([])).toEqual([["meaning-needed", {}]]);
    expect(problems([[2, "name"]])).toEqual([]);
  });

  it("gives each meaning to one column", () => {
    expect(
      problems([
        [2, "name"],
        [4, "name"],
      ]),
    ).toEqual([["target-twice", { column: "备用" }]]);
  });

  it("says which row repeats an id", () => {
    const twice = list({ 编号: ["1", "2", "1"], 姓名: ["a", "b", "c"] });
    const keys = new Map([
      [2, "id"],
      [3, "name"],
    ]);
    expect(mappingProblems(twice, { table: "customers", keys }, "en")).toMatchObject([
      { code: "ids-repeat", place: { row: 6, column: "编号" }, data: { id: "1", firstRow: 4 } },
    ]);
  });

  it("reads a known header all the same, as long as its meaning is free", () => {
    const read = (keys: [number, string][]): unknown =>
      Object.fromEntries(keysAsRead(LIST, { table: "customers", keys: new Map(keys) }));
    expect(read([[2, "name"]])).toEqual({ 2: "name", 3: "phone" });
    expect(
      read([
        [2, "name"],
        [4, "phone"],
      ]),
    ).toEqual({ 2: "name", 4: "phone" });
  });
});

describe("the plan", () => {
  it("adds a column of ids right of the list, in its language, called like no other", () => {
    const plan = (columns: Record<string, readonly string[]>): unknown => {
      const given = list(columns);
      return planAdoption(given, { table: "customers", keys: new Map([[2, "name"]]) }, countingIds())
        .idColumn;
    };
    expect(plan({ 客人: ["陈静"] })).toEqual({ column: 3, header: "客户编号", added: true });
    expect(plan({ Who: ["Anna"], "customer id": [""] })).toEqual({
      column: 4,
      header: "Customer ID (2)",
      added: true,
    });
  });

  it("fills the blanks of the list's own ids, with ids that are not there yet", () => {
    const given = list({ 编号: ["C2", "", "7"], 姓名: ["陈静", "李伟", "王芳"] });
    let drawn = 1;
    const plan = planAdoption(given, proposeFor(given, "customers"), (prefix) => `${prefix}${++drawn}`);
    expect(plan).toEqual({
      table: "customers",
      sheet: "Sheet1",
      headerRow: 3,
      columns: [{ key: "name", column: 3, header: "姓名" }],
      idColumn: { column: 2, header: "编号", added: false },
      ids: [{ row: 5, id: "C3", name: "李伟" }],
    });
  });
});
