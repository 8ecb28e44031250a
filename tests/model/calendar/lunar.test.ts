import { LunarDay, LunarYear } from "tyme4ts";
import { describe, expect, it, test } from "vitest";
import { lunarAnniversary } from "../../../src/model/calendar/lunar-anniversary";
import { dayOfLunar, lunarDate } from "../../../src/model/calendar/lunar";
import { calendarDate, dayOf, isoDay, parseIsoDay, type Day } from "../../../src/model/day";

const day = (text: string): Day => parseIsoDay(text)!;
const [FROM, TO] = [day("1950-01-01"), day("2050-12-31")];
const MS_A_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** Month and day as the Chinese calendar of `Intl` has them: "6bis-1" is the first of 闰六月. */
const intl = new Intl.DateTimeFormat("en-u-ca-chinese", {
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});
const inIntl = (each: Day): string => {
  const parts = intl.formatToParts((each - UNIX_EPOCH) * MS_A_DAY);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("month")}-${part("day")}`;
};

describe("the lunar calendar", () => {
  it("agrees with tyme4ts on every day from 1950 to 2050", () => {
    for (let year = 1949; year <= 2050; year++) {
      for (const theirs of LunarYear.fromYear(year).getMonths()) {
        const [month, isLeap] = [theirs.getMonth(), theirs.isLeap()];
        const first = theirs.getFirstJulianDay().getSolarDay();
        const start = dayOf(first.getYear(), first.getMonth(), first.getDay())!;
        for (let ofMonth = 1; ofMonth <= theirs.getDayCount(); ofMonth++) {
          const ours = JSON.stringify(lunarDate((start + ofMonth - 1) as Day));
          if (ours !== JSON.stringify({ year, month, isLeap, day: ofMonth }))
            expect.fail(`${theirs.toString()} ${ofMonth}: ${ours}`);
        }
      }
    }
  });

  /**
   * ICU, which is behind `Intl`, takes the new moon from a short formula. Where it falls within minutes of
   * midnight in Beijing, its month begins a day too early or too late; the almanac (GB/T 33661, Hong Kong
   * Observatory) and the libraries say otherwise. These are the months with ICU 78.
   */
  const MISTAKEN = [
    ["1954-02-03", "1954-03-04"],
    ["1955-02-22", "1955-03-23"],
    ["1987-07-26", "1987-09-22"],
    ["1999-01-17", "1999-02-15"],
    ["2012-08-17", "2012-09-15"],
    ["2018-11-07", "2018-12-06"],
    ["2027-02-06", "2027-03-07"],
    ["2030-02-02", "2030-03-03"],
  ].map(([from = "", to = ""]) => ({ from: day(from), to: day(to) }));

  it("agrees with the Chinese calendar of Intl on every day from 1950 to 2050, but for months that ICU begins a day off", () => {
    for (let each = FROM; each <= TO; each++) {
      const ours = lunarDate(each)!;
      const text = `${ours.month}${ours.isLeap ? "bis" : ""}-${ours.day}`;
      const isMistaken = MISTAKEN.some(({ from, to }) => each >= from && each <= to);
      if (inIntl(each) !== text && !isMistaken) expect.fail(`${isoDay(each)}: ${inIntl(each)}, not ${text}`);
    }
  });

  it("counts there and back", () => {
    for (let each = day("1900-03-01"); each <= day("2100-12-31"); each++)
      if (dayOfLunar(lunarDate(each)!) !== each) expect.fail(isoDay(each));
  });

  it.each([
    ["2023-03-22", { year: 2023, month: 2, isLeap: true, day: 1 }],
    ["2025-07-25", { year: 2025, month: 6, isLeap: true, day: 1 }],
    ["2026-02-17", { year: 2026, month: 1, isLeap: false, day: 1 }],
    ["2026-02-16", { year: 2025, month: 12, isLeap: false, day: 29 }],
  ])("%s is %o", (text, lunar) => {
    expect(lunarDate(day(text))).toEqual(lunar);
    const month = lunar.isLeap ? -lunar.month : lunar.month;
    expect(LunarDay.fromYmd(lunar.year, month, lunar.day).getSolarDay().getDay()).toBe(
      calendarDate(day(text)).day,
    );
  });

  it("has no days outside its years, no leap month where there is none and no 30th of a short month", () => {
    expect(lunarDate(1 as Day)).toBeUndefined();
    expect(lunarDate(day("2102-01-01"))).toBeUndefined();
    expect(dayOfLunar({ year: 2101, month: 1, isLeap: false, day: 1 })).toBeUndefined();
    expect(dayOfLunar({ year: 2026, month: 6, isLeap: true, day: 1 })).toBeUndefined();
    expect(dayOfLunar({ year: 2025, month: 12, isLeap: false, day: 30 })).toBeUndefined();
  });
});

describe("a lunar day of the year", () => {
  test("is kept in the leap month where the year has it, and says so where it has not", () => {
    const born = { month: 6, isLeap: true, day: 8 };
    expect(lunarAnniversary(2025, born)).toEqual({ day: day("2025-08-01"), moved: [] });
    expect(lunarAnniversary(2026, born)).toEqual({ day: day("2026-07-21"), moved: ["no-leap-month"] });
  });

  test("of an ordinary month is kept before the leap month", () => {
    expect(lunarAnniversary(2025, { month: 6, isLeap: false, day: 8 })).toEqual({
      day: day("2025-07-02"),
      moved: [],
    });
  });

  test("of the 30th is kept on the 29th where the month ends with it", () => {
    const eve = { month: 12, isLeap: false, day: 30 };
    expect(lunarAnniversary(2023, eve)).toEqual({ day: day("2024-02-09"), moved: [] });
    expect(lunarAnniversary(2025, eve)).toEqual({ day: day("2026-02-16"), moved: ["no-30th"] });
  });

  test("is nowhere outside the years of the calendar", () => {
    expect(lunarAnniversary(2101, { month: 8, isLeap: false, day: 15 })).toBeUndefined();
  });
});
