import { expect, it, test } from "vitest";
import { isoDay } from "../../../src/model/day";
import { readMonth } from "../../../src/model/read/read-month";

test.each([
  "2026-03",
  "2026/3",
  "2026.03",
  "2026年3月",
  "２０２６年３月",
  "Mar 2026",
  "march, 2026",
  " 2026-3 ",
])("%s is March 2026", (text) => {
  const month = readMonth(text);
  expect(month === undefined ? "" : isoDay(month)).toBe("2026-03-01");
});

it.each(["2026-13", "2026-0", "3-26", "March", "2026", "2026-03-05", "", "x".repeat(1000)])(
  "takes “%s” for no month",
  (text) => {
    expect(readMonth(text)).toBeUndefined();
  },
);
