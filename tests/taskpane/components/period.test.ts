import { describe, expect, test } from "vitest";
import { isoDay, parseIsoDay, type Day } from "../../../src/model/day";
import { daysOfPeriod, type Period } from "../../../src/taskpane/components/period";

const day = (text: string): Day => parseIsoDay(text)!;

describe("the period of a ranking", () => {
  const cases: readonly (readonly [Period, string, string])[] = [
    [{ kind: "all" }, "", "2026-11-21"],
    [{ kind: "year" }, "2026-01-01", "2026-11-21"],
    [{ kind: "12m" }, "2025-11-22", "2026-11-21"],
    [{ kind: "last-year" }, "2025-01-01", "2025-12-31"],
    [{ kind: "own", from: day("2026-03-01") }, "2026-03-01", ""],
    [{ kind: "own", to: day("2027-03-01") }, "", "2027-03-01"],
  ];
  test.each(cases)("%j", (period, from, to) => {
    const days = daysOfPeriod(period, day("2026-11-21"));
    expect(days.from === undefined ? "" : isoDay(days.from)).toBe(from);
    expect(days.to === undefined ? "" : isoDay(days.to)).toBe(to);
  });

  test("twelve months on 29 February begin after the last day of February", () => {
    expect(daysOfPeriod({ kind: "12m" }, day("2028-02-29")).from).toBe(day("2027-03-01"));
  });
});
