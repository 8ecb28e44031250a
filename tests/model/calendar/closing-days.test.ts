import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingDayProblems } from "../../../src/model/calendar/closing-day-problems";
import { closingDaysOf, NEVER_CLOSED, readClosingDays } from "../../../src/model/calendar/closing-days";
import { isClosed, openDay } from "../../../src/model/calendar/open-day";
import { addDays, isoDay, LAST_DAY, parseIsoDay, type Day } from "../../../src/model/day";
import { testBook } from "../../support/test-book";

const day = (text: string): Day => parseIsoDay(text)!;
const weekdays = (text: string): number[] => [...closingDaysOf(text).weekdays];
const spans = (text: string): string[] =>
  closingDaysOf(text).spans.map(({ from, to }) => `${isoDay(from)} ${isoDay(to)}`);

describe("closing days", () => {
  it.each([
    ["Sun", [0]],
    ["Sundays, Mon", [0, 1]],
    ["every Wednesday", [3]],
    ["thurs", [4]],
    ["周日", [0]],
    ["星期天、周一", [0, 1]],
    ["每周六", [6]],
    ["礼拜三；週四", [3, 4]],
    ["周末", [6, 0]],
    ["weekends", [6, 0]],
    ["", []],
  ])("%j are weekdays", (text, expected) => {
    expect(readClosingDays(text).unread).toEqual([]);
    expect(weekdays(text)).toEqual(expected);
  });

  it.each([
    ["2026-10-01", ["2026-10-01 2026-10-01"]],
    ["2026-10-01..2026-10-07", ["2026-10-01 2026-10-07"]],
    ["2026-10-01 … 2026-10-07", ["2026-10-01 2026-10-07"]],
    ["2026-10-01 - 2026-10-07", ["2026-10-01 2026-10-07"]],
    ["2026-10-01–2026-10-07", ["2026-10-01 2026-10-07"]],
    ["2026年10月1日至2026年10月7日", ["2026-10-01 2026-10-07"]],
    ["2026/10/1～2026/10/7，周日", ["2026-10-01 2026-10-07"]],
    ["1 Oct 2026 to 7 Oct 2026", ["2026-10-01 2026-10-07"]],
    [
      "2026-10-01, 2026-12-25\n2027-01-01",
      ["2026-10-01 2026-10-01", "2026-12-25 2026-12-25", "2027-01-01 2027-01-01"],
    ],
  ])("%j are days", (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it("are those that can be read, where others cannot", () => {
    const text = "周日，10月1日-10月7日, 2026-12-25";
    expect(readClosingDays(text).unread).toEqual(["10月1日-10月7日"]);
    expect([weekdays(text), spans(text)]).toEqual([[0], ["2026-12-25 2026-12-25"]]);
  });

  it.each([
    ["someday", ["someday"]],
    ["3/5/2026", ["3/5/2026"]],
    ["2026-10-07..2026-10-01, 周八", ["2026-10-07..2026-10-01", "周八"]],
    ["2026-02-30", ["2026-02-30"]],
    ["su, s, 日", ["su", "s", "日"]],
    ["2026-10-01..", ["2026-10-01.."]],
  ])("%j are none, and each part is told", (text, unread) => {
    expect(readClosingDays(text)).toEqual({ closing: NEVER_CLOSED, unread });
  });

  it("that cannot be read are a problem in the row of the setting", () => {
    const { book } = testBook().setting("closing.days", "周日、someday");
    expect(closingDayProblems(book.settings, "周日、someday")).toMatchObject([
      {
        code: "unreadable-closing-day",
        place: { table: "settings" },
        data: { value: "someday" },
      },
    ]);
    expect(closingDayProblems(book.settings, "周日")).toEqual([]);
  });
});

describe("a day on which the shop is closed", () => {
  const closing = closingDaysOf("Sun, 2026-10-01..2026-10-07");

  it.each([
    ["2026-10-03", "stay", "2026-10-03"],
    ["2026-10-03", "before", "2026-09-30"],
    ["2026-10-03", "after", "2026-10-08"],
    ["2026-11-22", "before", "2026-11-21"],
    ["2026-11-22", "after", "2026-11-23"],
    ["2026-11-23", "after", "2026-11-23"],
  ] as const)("%s, %s: %s", (text, move, open) => {
    expect(isoDay(openDay(day(text), move, closing))).toBe(open);
  });

  it("stays where every day is closed, or every day on that side", () => {
    const always = closingDaysOf("周一、周二、周三、周四、周五、周末");
    expect(openDay(day("2026-10-03"), "after", always)).toBe(day("2026-10-03"));
    const forGood = { weekdays: new Set<number>(), spans: [{ from: day("2026-01-01"), to: LAST_DAY }] };
    expect(openDay(day("2026-10-03"), "after", forGood)).toBe(day("2026-10-03"));
    expect(isoDay(openDay(day("2026-10-03"), "before", forGood))).toBe("2025-12-31");
  });

  it("moves to the nearest open day on that side, whatever is closed", () => {
    const start = day("2026-01-01");
    const spanOf = fc
      .tuple(fc.nat(60), fc.nat(20))
      .map(([from, length]) => ({ from: addDays(start, from), to: addDays(start, from + length) }));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(6), { maxLength: 6 }),
        fc.array(spanOf, { maxLength: 6 }),
        fc.nat(90),
        fc.constantFrom("before" as const, "after" as const),
        (closedOn, closedFor, ahead, move) => {
          const shut = { weekdays: new Set(closedOn), spans: closedFor };
          const asked = addDays(start, ahead);
          let open = asked;
          while (isClosed(open, shut)) open = addDays(open, move === "after" ? 1 : -1);
          expect(openDay(asked, move, shut)).toBe(open);
        },
      ),
    );
  });
});
