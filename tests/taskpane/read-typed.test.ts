import { describe, expect, it } from "vitest";
import { isoDay, type Day } from "../../src/model/day";
import { readTyped, readTypedDay, type Side } from "../../src/taskpane/read-typed";

/** Saturday 2026-11-21 */
const TODAY = 46347 as Day;

describe("a day as typed", () => {
  it.each([
    ["2026-11-21", "past", "2026-11-21"],
    ["12-05", "past", "2025-12-05"],
    ["12-05", "future", "2026-12-05"],
    ["11-21", "past", "2026-11-21"],
    ["11-21", "future", "2026-11-21"],
    ["１１月２０日", "past", "2026-11-20"],
    ["2月3日", "future", "2027-02-03"],
    ["25/12", "future", "2026-12-25"],
    ["3/5", "future", undefined],
    ["soon", "future", undefined],
    ["2026-02-30", "past", undefined],
    ["02-29", "future", undefined],
  ] as const)("%s on the %s side is %s", (text, side: Side, iso) => {
    const day = readTypedDay(text, TODAY, side);
    expect(day === undefined ? undefined : isoDay(day)).toBe(iso);
  });
});

describe("a field", () => {
  it("left blank is blank, whatever it holds", () => {
    expect(readTyped("money", "  ", TODAY)).toEqual({ ok: true, value: null });
    expect(readTyped("day", "", TODAY)).toEqual({ ok: true, value: null });
  });

  it.each([
    ["1,200.50", 1200.5],
    ["３００", 300],
    ["￥80", 80],
  ])("amount %s is %d", (text, value) => {
    expect(readTyped("money", text, TODAY)).toEqual({ ok: true, value });
  });

  it("that cannot be read is never 0", () => {
    expect(readTyped("money", "12o", TODAY)).toEqual({ ok: false, word: "badNumber" });
    expect(readTyped("score", "6", TODAY)).toEqual({ ok: false, word: "badScore" });
  });
});
