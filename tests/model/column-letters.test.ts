import { expect, test } from "vitest";
import { columnLetters, columnNumber } from "../../src/model/column-letters";

test("columns are lettered as in a spreadsheet", () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16384].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("the letters lead back to the number", () => {
  for (let column = 1; column <= 16384; column++) expect(columnNumber(columnLetters(column))).toBe(column);
});
