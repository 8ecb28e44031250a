import { expect, it } from "vitest";
import { findHeader, repeatedHeaders } from "../../../../src/model/import/mapping/headers";

it("finds a header as it stands, else however it is written", () => {
  const headers = ["Order Date", "order_date", "金额"];
  expect(findHeader(headers, "order_date")).toBe(1);
  expect(findHeader(headers, "ORDER DATE:")).toBe(0);
  expect(findHeader(headers, "：")).toBe(-1);
});

it("says where a header stands twice", () => {
  expect(repeatedHeaders(["amount", "note", "amount", "", ""])).toMatchObject([
    { code: "header-twice", data: { name: "amount", count: 2 } },
  ]);
});
