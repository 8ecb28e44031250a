import { LunarFestival, SolarFestival, SolarTerm, type SolarDay } from "tyme4ts";
import { describe, expect, it, test } from "vitest";
import { holidayIn, isHoliday, nextHoliday } from "../../../src/model/calendar/holiday-in";
import { HOLIDAYS, holidayName } from "../../../src/model/calendar/holidays";
import { lunarDate } from "../../../src/model/calendar/lunar";
import { solarTermIn } from "../../../src/model/calendar/solar-term";
import { comparable } from "../../../src/model/read/comparable";
import { dayOf, isoDay, parseIsoDay, type Day } from "../../../src/model/day";

const day = (text: string): Day => parseIsoDay(text)!;
const iso = (found: Day | undefined): string => (found === undefined ? "none" : isoDay(found));
const isoOf = (theirs: SolarDay): string =>
  isoDay(dayOf(theirs.getYear(), theirs.getMonth(), theirs.getDay())!);

describe("holidays of the lunar calendar", () => {
  const places = {
    春节: 0,
    元宵: 1,
    龙抬头: 2,
    端午: 5,
    七夕: 6,
    中元: 7,
    中秋: 8,
    重阳: 9,
    腊八: 11,
    除夕: 12,
  };

  it.each(Object.entries(places))("%s agrees with tyme4ts in every year from 1950 to 2050", (name, place) => {
    for (let year = 1950; year <= 2050; year++) {
      const theirs = LunarFestival.fromIndex(year, place)!.getDay().getSolarDay();
      expect(`${year}: ${iso(holidayIn(year, name))}`).toBe(`${year}: ${isoOf(theirs)}`);
    }
  });

  it("end the year on the 30th where there is one, else on the 29th", () => {
    expect(iso(holidayIn(2025, "除夕"))).toBe("2026-02-16");
    expect(lunarDate(day("2026-02-16"))).toMatchObject({ month: 12, day: 29 });
    expect(iso(holidayIn(2023, "除夕"))).toBe("2024-02-09");
    expect(lunarDate(day("2024-02-09"))).toMatchObject({ month: 12, day: 30 });
    for (let year = 1950; year <= 2050; year++)
      expect(holidayIn(year, "Chinese New Year's Eve")! + 1).toBe(holidayIn(year + 1, "Chinese New Year"));
  });
});

describe("solar terms", () => {
  it.each([
    ["清明", "qingming", 0],
    ["冬至", "winter-solstice", 1],
  ] as const)("%s agrees with tyme4ts in every year from 1901 to 2100", (name, term, yearsOn) => {
    for (let year = 1901; year <= 2100; year++) {
      const theirs = SolarTerm.fromName(year + yearsOn, name)
        .getJulianDay()
        .getSolarDay();
      expect(iso(solarTermIn(year, term))).toBe(isoOf(theirs));
      expect(iso(holidayIn(year, name))).toBe(isoOf(theirs));
    }
  });

  it("are not told outside the years of the line", () => {
    expect(solarTermIn(1899, "qingming")).toBeUndefined();
    expect(holidayIn(2101, "清明")).toBeUndefined();
  });
});

describe("holidays of the calendar everybody uses", () => {
  const places = { 元旦: 0, 妇女节: 1, 五一: 3, 六一: 5, 教师节: 8, 国庆: 9 };

  it.each(Object.entries(places))("%s agrees with tyme4ts", (name, place) => {
    expect(iso(holidayIn(2026, name))).toBe(isoOf(SolarFestival.fromIndex(2026, place)!.getDay()));
  });

  it.each([
    ["母亲节", "2026-05-10"],
    ["Mother's Day", "2027-05-09"],
    ["mothers day", "2033-05-08"],
    ["Father’s Day", "2026-06-21"],
    ["感恩节", "2026-11-26"],
    ["Thanksgiving", "2029-11-22"],
    ["Black Friday", "2029-11-23"],
    ["Valentine's Day", "2026-02-14"],
    ["情人节", "2026-02-14"],
    ["Christmas", "2026-12-25"],
    ["圣诞", "2026-12-25"],
    ["New Year", "2026-01-01"],
    ["520", "2026-05-20"],
    ["Easter", "2024-03-31"],
    ["复活节", "2025-04-20"],
    ["Easter Sunday", "2038-04-25"],
    ["Easter", "2008-03-23"],
  ])("%s is on %s", (name, on) => {
    expect(iso(holidayIn(Number(on.slice(0, 4)), name))).toBe(on);
  });
});

describe("the owner's own holidays", () => {
  it.each([
    ["12-25", 2026, "2026-12-25"],
    ["12月25日", 2026, "2026-12-25"],
    ["25 Dec", 2026, "2026-12-25"],
    ["１２-２５", 2026, "2026-12-25"],
    ["02-29", 2028, "2028-02-29"],
    ["02-29", 2026, "2026-02-28"],
    ["农历正月初一", 2026, "2026-02-17"],
    ["lunar 1-1", 2026, "2026-02-17"],
    ["Lunar 12/30", 2025, "2026-02-16"],
    ["腊月三十", 2023, "2024-02-09"],
    ["腊月廿三", 2025, "2026-02-10"],
    ["农历闰二月初一", 2023, "2023-03-22"],
    ["闰六月初一", 2025, "2025-07-25"],
    ["闰六月初一", 2026, "2026-07-14"],
    ["2026-10-18", 2026, "2026-10-18"],
    ["2026-10-18", 2027, "none"],
    ["农历2026年八月初三", 2026, "2026-09-13"],
    ["农历2026年八月初三", 2027, "none"],
  ])("%s of %i is %s", (text, year, on) => {
    expect(iso(holidayIn(year, text))).toBe(on);
  });

  it.each(["", "店庆", "13-01", "3/5", "lunar 13-1", "小年", "Labour Day"])(
    "%j is none, nor is a day guessed",
    (text) => {
      expect(holidayIn(2026, text)).toBeUndefined();
      expect(isHoliday(text)).toBe(false);
    },
  );
});

describe("the next holiday", () => {
  test.each([
    ["2026-11-22", "Christmas", "2026-12-25"],
    ["2026-12-25", "Christmas", "2026-12-25"],
    ["2026-12-26", "Christmas", "2027-12-25"],
    ["2026-02-10", "除夕", "2026-02-16"],
    ["2026-02-17", "除夕", "2027-02-05"],
    ["2026-01-10", "腊八", "2026-01-26"],
    ["2026-11-22", "2030-10-18", "2030-10-18"],
    ["2026-11-22", "2026-10-18", "none"],
  ])("from %s, %s is on %s", (from, name, on) => {
    expect(iso(nextHoliday(day(from), name))).toBe(on);
  });
});

describe("the names of holidays", () => {
  it.each(["zh-CN", "en"] as const)("are each understood, and each means one holiday (%s)", (language) => {
    const names = HOLIDAYS.flatMap((holiday) => holiday.names[language]);
    expect(new Set(names.map(comparable)).size).toBe(names.length);
    for (const name of names) expect(holidayIn(2026, name), name).toBeDefined();
  });

  test("are said in the language that is read, and left as written where they are of it", () => {
    expect(holidayName("春节", "en")).toBe("Spring Festival");
    expect(holidayName("moon festival", "zh-CN")).toBe("中秋节");
    expect(holidayName("年初一", "zh-CN")).toBe("年初一");
    expect(holidayName("12-25", "en")).toBeUndefined();
  });
});
