import { describe, expect, it } from "vitest";
import { isRefused } from "../../../src/model/problem";
import { mapColumns } from "../../../src/workbook/csv/map-columns";

function keysOf(...[table, headers, choices = [], own = []]: Parameters<typeof mapColumns>): unknown {
  const mapped = mapColumns(table, headers, choices, own);
  return isRefused(mapped) ? mapped.map(({ code }) => code) : mapped.mapping;
}

describe("mapColumns", () => {
  it("recognises headers of either language and synonyms, width, case and punctuation aside", () => {
    expect(keysOf("visits", ["customer_id", "ＤＡＴＥ", "cds", "Amount "], [], [])).toEqual([
      "customerId",
      "date",
      undefined,
      "amount",
    ]);
    expect(keysOf("visits", ["客户 ID", "订单日期", "销售额", "客户名称"], [], [])).toEqual([
      "customerId",
      "date",
      "amount",
      "customer",
    ]);
  });

  it("prefers a header to a synonym, and says what is left out", () => {
    const mapped = mapColumns("visits", ["total", "金额"], [], []);
    expect(mapped).toMatchObject({
      mapping: [undefined, "amount"],
      problems: [{ code: "column-left-out", severity: "warning", place: { column: "total" } }],
    });
  });

  it("lets the caller choose, and never fills a column twice", () => {
    const choices = [{ header: "total", key: "amount" }];
    expect(keysOf("visits", ["total", "金额"], choices, [])).toEqual(["amount", undefined]);
    const twice = [...choices, { header: "金额", key: "amount" }];
    expect(keysOf("visits", ["total", "金额"], twice, [])).toEqual(["target-twice"]);
  });

  it("refuses headers and keys that are not there, calculated columns among them", () => {
    expect(keysOf("visits", ["a"], [{ header: "b", key: "amount" }], [])).toEqual(["column-not-found"]);
    expect(keysOf("visits", ["a"], [{ header: "a", key: "sum" }], [])).toEqual(["unknown-target"]);
    expect(keysOf("customers", ["a"], [{ header: "a", key: "class" }], [])).toEqual(["unknown-target"]);
    expect(keysOf("customers", ["Class"], [], [])).toEqual([undefined]);
  });

  it("fills the owner's own columns of the same header, and new ones on request", () => {
    expect(keysOf("customers", ["发 型"], [], ["custom:发型"])).toEqual(["custom:发型"]);
    expect(keysOf("customers", ["x"], [{ header: "x", key: "custom:发型" }], [])).toEqual(["custom:发型"]);
    expect(keysOf("customers", ["x"], [{ header: "x", key: "custom:" }], [])).toEqual(["unknown-target"]);
  });

  it("says where a header stands twice", () => {
    const mapped = mapColumns("visits", ["amount", "note", "amount"], [], []);
    expect(mapped).toMatchObject({
      mapping: ["amount", "notes", undefined],
      problems: [{ code: "header-twice", data: { name: "amount", count: 2 } }],
    });
  });
});
