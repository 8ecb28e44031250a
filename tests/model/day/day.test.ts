import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  BLANK_DAY,
  calendarDate,
  dayOf,
  dayOfSerial,
  daysInMonth,
  FIRST_DAY,
  isDay,
  isoDay,
  LAST_DAY,
  parseIsoDay,
  weekday,
  type Day,
} from "../../../src/model/day";

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((serial) => serial as Day);

describe("Day", () => {
  it.each([
    ["1900-03-01", 61],
    ["1970-01-01", 25569],
    ["1999-12-31", 36525],
    ["2000-02-29", 36585],
    ["2011-12-30", 40907], // skipped whole in Apia
    ["2018-11-04", 43408], // began at 01:00 in São Paulo
    ["1986-05-04", 31536], // summer time began in Shanghai
    ["2026-11-21", 46347],
    ["9999-12-31", 2958465],
  ])("%s is Excel's serial %i", (iso, serial) => {
    expect(parseIsoDay(iso)).toBe(serial);
    expect(isoDay(serial as Day)).toBe(iso);
  });

  it("goes to ISO and back for every day", () => {
    fc.assert(fc.property(anyDay, (day) => parseIsoDay(isoDay(day)) === day));
  });

  it("goes to the calendar and back for every day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = calendarDate(day);
        return dayOf(date.year, date.month, date.day) === day;
      }),
    );
  });

  it("has tomorrow's weekday one after today's", () => {
    expect(weekday(parseIsoDay("2026-11-21")!)).toBe(6);
    fc.assert(
      fc.property(
        anyDay.filter((day) => day < LAST_DAY),
        (day) => weekday(addDays(day, 1)) === (weekday(day) + 1) % 7,
      ),
    );
  });

  it.each(["2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "1900-02-28", "25-04-01", "2025-4-1", ""])(
    "does not read %j",
    (text) => {
      expect(parseIsoDay(text)).toBeUndefined();
    },
  );

  it("takes no part of a day for a date, and drops the time of day of a serial", () => {
    expect(dayOf(2025, 1, 1.5)).toBeUndefined();
    expect(dayOfSerial(46347.75)).toBe(46347);
    expect([dayOfSerial(60.9), dayOfSerial(NaN), dayOfSerial(LAST_DAY + 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([isDay(61.5), isDay(60), isDay(61)]).toEqual([false, false, true]);
  });

  it("keeps to the month's last day when months are added", () => {
    const lastOfJanuary = parseIsoDay("2024-01-31")!;
    expect(isoDay(addMonths(lastOfJanuary, 1))).toBe("2024-02-29");
    expect(isoDay(addMonths(lastOfJanuary, 13))).toBe("2025-02-28");
    expect(isoDay(addMonths(lastOfJanuary, -2))).toBe("2023-11-30");
  });

  it("knows the length of months", () => {
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([
      29, 28, 28, 29,
    ]);
  });

  it("writes a blank as nothing", () => {
    expect(isoDay(BLANK_DAY)).toBe("");
  });
});
