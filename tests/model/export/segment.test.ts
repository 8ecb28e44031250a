import { describe, expect, it } from "vitest";
import type { Book } from "../../../src/model/book";
import { exportRows } from "../../../src/model/export/export-table";
import type { Segment } from "../../../src/model/export/segment";
import { day } from "../../support/test-book";
import { exportShop } from "./export-shop";

const { book } = exportShop("zh-CN");
const classes: readonly string[] = ["A", "B", "C", "C"];

function chosen(
  segment: Segment,
  table: "customers" | "visits" = "customers",
  of: Book = book,
): readonly string[] {
  return Array.from(
    exportRows(of, table, segment, () => classes),
    (row) => of[table].ids[row] ?? "",
  );
}

describe("customers", () => {
  it.each<[string, Segment, readonly string[]]>([
    ["all of them where nothing is asked", {}, ["C001", "00123", "@3", "C4"]],
    ["of some classes", { classes: ["A", "C"] }, ["C001", "@3", "C4"]],
    ["with one tag of several, in any case", { columns: { tags: "vip" } }, ["C001"]],
    ["of an area and an owner", { columns: { area: "徐汇", owner: "小美" } }, ["C001"]],
    ["of a status, by its key", { columns: { status: "dormant" } }, ["C001"]],
    ["of a status, by its label", { columns: { status: "沉睡" } }, ["C001"]],
    ["of a status of the owner's own", { columns: { status: "自己的说法" } }, ["00123"]],
    ["last there before a day, or never", { lastBefore: day("2025-01-01") }, ["@3", "C4"]],
    ["last there on a day or later", { lastSince: day("2025-03-01") }, ["C001", "00123"]],
    ["between two days", { lastSince: day("2024-12-31"), lastBefore: day("2025-03-01") }, ["@3"]],
    ["with a text in any cell, own columns too", { text: "细软" }, ["C001"]],
    ["with the digits of a phone, whatever stands between", { text: "138-0000" }, ["C001"]],
    ["by several conditions at once", { classes: ["A"], text: "petrova" }, []],
  ])("%s", (_name, segment, ids) => expect(chosen(segment)).toEqual(ids));
});

describe("visits", () => {
  it("are those of the customers chosen", () => {
    expect(chosen({ columns: { tags: "VIP" } }, "visits")).toEqual(["V1"]);
    expect(chosen({}, "visits")).toEqual(["V1", "V2", "V3"]);
  });
});

it("classes are not worked out where no condition needs them", () => {
  const never = (): never => {
    throw new Error("was asked for classes");
  };
  expect(exportRows(book, "customers", { text: "a" }, never)).toHaveLength(2);
});
