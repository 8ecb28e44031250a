import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLunar, readLunar } from "../../../src/model/read/read-lunar";

describe("a day of the lunar calendar", () => {
  it.each([
    ["农历八月十五", "农历八月十五"],
    ["八月十五", "农历八月十五"],
    ["阴历5月12", "农历五月十二"],
    ["lunar 8/15", "农历八月十五"],
    ["腊月廿三", "农历腊月廿三"],
    ["農曆臘月二十三日", "农历腊月廿三"],
    ["十二月三十", "农历腊月三十"],
    ["十一月初十", "农历冬月初十"],
    ["（农历）1985年闰四月初八", "农历1985年闰四月初八"],
    ["农历一九九〇年正月二十", "农历1990年正月二十"],
    ["农历1990-05-12", "农历1990年五月十二"],
  ])("%s is %s", (text, lunar) => {
    expect(looksLunar(text)).toBe(true);
    expect(readLunar(text)).toBe(lunar);
  });

  it.each(["农历十三月初一", "农历八月三十一", "农历0月5", "农历生日", "lunar"])("there is no %s", (text) => {
    expect(readLunar(text)).toBeUndefined();
  });

  it("reads back every day it writes", () => {
    const day = fc.record({
      year: fc.option(fc.integer({ min: 1900, max: 2099 })),
      leap: fc.boolean(),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 30 }),
    });
    const written = new Map<string, string>();
    fc.assert(
      fc.property(day, ({ year, leap, month, day: date }) => {
        const text = `农历${year === null ? "" : `${year}年`}${leap ? "闰" : ""}${month}月${date}`;
        const read = readLunar(text);
        expect(read).toBeDefined();
        expect(readLunar(read ?? "")).toBe(read);
        expect(written.get(read ?? "") ?? text).toBe(text);
        written.set(read ?? "", text);
      }),
    );
  });
});
