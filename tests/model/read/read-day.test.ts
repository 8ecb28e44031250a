import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, FIRST_DAY, isoDay, LAST_DAY, type Day } from "../../../src/model/day";
import { readBirthday } from "../../../src/model/read/read-birthday";
import { readDay } from "../../../src/model/read/read-day";

const READABLE: readonly (readonly [text: string, day: string])[] = [
  ["2026-11-21", "2026-11-21"],
  ["2026/3/5", "2026-03-05"],
  ["2026.3.5", "2026-03-05"],
  ["2026年3月5日", "2026-03-05"],
  ["2026 年 3 月 5 号", "2026-03-05"],
  ["２０２６－０３－０５", "2026-03-05"],
  ["20260305", "2026-03-05"],
  ["20260305143000", "2026-03-05"],
  ["2026-03-05 14:30", "2026-03-05"],
  ["2026-03-05 14:30:05.123", "2026-03-05"],
  ["2026-03-05T14:30:05Z", "2026-03-05"],
  ["2026-03-05T23:30:00+08:00", "2026-03-05"],
  ["2026/3/5 下午2:30", "2026-03-05"],
  ["2026年3月5日14时30分", "2026-03-05"],
  ["2026/3/5 2:30 PM", "2026-03-05"],
  ["2026年3月5日 星期四", "2026-03-05"],
  ["5 Mar 2026", "2026-03-05"],
  ["5-Mar-2026", "2026-03-05"],
  ["5th March 2026", "2026-03-05"],
  ["Mar 5, 2026", "2026-03-05"],
  ["March 5 2026", "2026-03-05"],
  ["Thu, 5 Mar 2026", "2026-03-05"],
  ["25/12/2026", "2026-12-25"],
  ["12/25/2026", "2026-12-25"],
  ["5/5/2026", "2026-05-05"],
  ["2024-02-29", "2024-02-29"],
  ["5-Mar-26", "2026-03-05"],
  ["5-Mar-85", "1985-03-05"],
  ["26年3月5日", "2026-03-05"],
];

const UNREADABLE = [
  "",
  "3/5/2026",
  "05.03.2026",
  "5/3/26",
  "26-3-5",
  "2026-02-29",
  "2026-13-01",
  "2026-3/5",
  "3月5日",
  "2026年3月",
  "today",
  "昨天",
  "46347",
  "2026",
  "2026-03-05 sometime",
  "1899-12-31",
  "12345678",
  "5 Foo 2026",
];

describe("readDay", () => {
  it.each(READABLE)("reads %j as %s", (text, day) => {
    const read = readDay(text);
    expect(read === undefined ? read : isoDay(read)).toBe(day);
  });

  it.each(UNREADABLE)("does not guess at %j", (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it.each([
    ["5/3/2026", "dmy", "2026-03-05"],
    ["5/3/2026", "mdy", "2026-05-03"],
    ["5/3/26 14:30", "dmy", "2026-03-05"],
    ["26-3-5", "ymd", "2026-03-05"],
    ["2026-3-5", "dmy", "2026-03-05"],
    ["25/12/2026", "mdy", undefined],
  ] as const)("reads %j in the order %s as %s", (text, order, day) => {
    const read = readDay(text, order);
    expect(read === undefined ? read : isoDay(read)).toBe(day);
  });

  it("reads any day it accepts, in every way of writing it", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (number) => {
        const day = number as Day;
        const { year, month, day: date } = calendarDate(day);
        for (const text of [isoDay(day), `${year}/${month}/${date}`, `${year}年${month}月${date}日 8:05`])
          expect(readDay(text)).toBe(day);
      }),
    );
  });
});

describe("readBirthday", () => {
  it.each([
    ["1990-05-12", "1990-05-12"],
    ["1990年5月12日", "1990-05-12"],
    ["05-12", "--05-12"],
    ["--05-12", "--05-12"],
    ["5月12日", "--05-12"],
    ["12 May", "--05-12"],
    ["May 12", "--05-12"],
    ["5/25", "--05-25"],
    ["25/5", "--05-25"],
    ["02-29", "--02-29"],
  ])("reads %j as %s", (text, birthday) => {
    expect(readBirthday(text)).toEqual({ kind: "solar", text: birthday });
  });

  it.each(["农历八月十五", "正月初三", "腊月廿三", "阴历5月12", "lunar 8/15"])(
    "keeps the lunar day %j as it was written",
    (text) => {
      expect(readBirthday(text)).toEqual({ kind: "lunar", text });
    },
  );

  it.each(["5/12", "13-40", "02-30", "90-05-12", "spring", ""])("does not guess at %j", (text) => {
    expect(readBirthday(text)).toBeUndefined();
  });
});
