import { describe, expect, it } from "vitest";
import { daysOf, emptyTable, numbersOf, visitsOf } from "../../../src/model/book";
import { blankColumn, extended, filtered, withValues } from "../../../src/model/column-builder";
import { BLANK_DAY } from "../../../src/model/day";
import {
  columnKind,
  customKeys,
  dayAt,
  numberAt,
  rowOf,
  textAt,
  valueAt,
} from "../../../src/model/table-data";
import { customHeader, customKey } from "../../../src/model/value";
import { day, testBook } from "../../support/test-book";

describe("a table", () => {
  const { book } = testBook()
    .customer("Mori", { consent: false, creditLimit: 0, status: "own word", "custom:Hair": "fine" })
    .customer("Sato")
    .visit("Mori", "2025-03-02")
    .visit("Sato", "2025-03-01", { amount: 12.5 })
    .visit("Mori", "2025-03-01");
  const { customers, visits } = book;

  it("answers values, and null for blanks", () => {
    expect(
      ["name", "consent", "creditLimit", "status", "custom:Hair"].map((key) => valueAt(customers, key, 0)),
    ).toEqual(["Mori", false, 0, "own word", "fine"]);
    expect(
      ["consent", "creditLimit", "status", "custom:Hair", "since"].map((key) => valueAt(customers, key, 1)),
    ).toEqual([null, null, null, null, null]);
    expect(valueAt(visits, "date", 1)).toBe(day("2025-03-01"));
  });

  it("answers blank outside its rows and for columns it does not have", () => {
    expect([valueAt(customers, "name", -1), valueAt(customers, "name", 2)]).toEqual([null, null]);
    expect([textAt(customers, "notes", 0), numberAt(customers, "cadence", 0)]).toEqual(["", NaN]);
    expect(dayAt(customers, "since", 0)).toBe(BLANK_DAY);
    expect([...daysOf(customers, "since")]).toEqual([BLANK_DAY, BLANK_DAY]);
    expect([...numbersOf(visits, "paid")]).toEqual([NaN, NaN, NaN]);
  });

  it("finds rows by id", () => {
    expect([rowOf(customers, customers.ids[1] ?? ""), rowOf(customers, "X"), rowOf(undefined, "X")]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });

  it("reaches a customer's visits, oldest first", () => {
    expect([...visitsOf(book, 0)]).toEqual([2, 0]);
    expect([...visitsOf(book, 1)]).toEqual([1]);
  });

  it("knows the owner's own columns", () => {
    expect(customKeys(customers)).toEqual(["custom:Hair"]);
    expect([customHeader(customKey("Hair")), customHeader("name")]).toEqual(["Hair", undefined]);
    expect(columnKind("customers", "custom:Hair")).toBe("text");
    expect(() => columnKind("customers", "no such key")).toThrow("no such key");
  });
});

describe("columns", () => {
  it.each([
    ["text", "name", ["a", null], ["a", ""]],
    ["number", "value", [1.5, null], [1.5, NaN]],
    ["number", "consent", [true, false], [1, 0]],
    ["day", "since", [46347, null], [46347, BLANK_DAY]],
  ] as const)("%s: blanks, then values at rows and at the end", (kind, key, values, kept) => {
    const blank = blankColumn("customers", key, 2);
    const before = JSON.stringify(blank);
    expect(blank.kind).toBe(kind);
    const set = withValues(blank, [0, 1], values);
    const longer = extended(set, values);
    expect(longer.kind === "choice" ? [] : [...longer.values]).toEqual([...kept, ...kept]);
    expect(JSON.stringify(blank)).toBe(before);
    const first = filtered(longer, Uint8Array.of(1, 0, 0, 0));
    expect(first.kind === "choice" ? [] : [...first.values]).toEqual([kept[0]]);
  });

  it("choices keep their words, each once, and the old column its own", () => {
    const blank = blankColumn("customers", "status", 1);
    const set = withValues(blank, [0], ["active"]);
    const longer = extended(set, ["own word", null, "active"]);
    expect(longer).toEqual({
      kind: "choice",
      codes: Uint16Array.of(1, 2, 0, 1),
      labels: ["", "active", "own word"],
    });
    expect(blank).toEqual({ kind: "choice", codes: Uint16Array.of(0), labels: [""] });
    expect(set).toEqual({ kind: "choice", codes: Uint16Array.of(1), labels: ["", "active"] });
  });

  it("an empty table has no rows and finds none", () => {
    expect([emptyTable("visits").size, emptyTable("visits").index.has("V1")]).toEqual([0, false]);
  });
});
