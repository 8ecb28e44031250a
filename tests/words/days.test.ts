import { describe, expect, it } from "vitest";
import { addDays, BLANK_DAY } from "../../src/model/day";
import { birthdayWords, dayWords, fullDay } from "../../src/words/days";
import { day } from "../support/test-book";

const saturday = day("2026-11-21");

describe("days in words", () => {
  it.each([
    [-14, "7 Nov", "11月7日"],
    [-13, "13 days ago", "13 天前"],
    [-2, "2 days ago", "前天"],
    [-1, "yesterday", "昨天"],
    [0, "today", "今天"],
    [1, "tomorrow", "明天"],
    [2, "Mon", "后天"],
    [3, "Tue", "下周二"],
    [6, "Fri", "下周五"],
    [7, "Sat 28 Nov", "11月28日 周六"],
    [13, "Fri 4 Dec", "12月4日 周五"],
    [14, "5 Dec", "12月5日"],
    [60, "20 Jan 2027", "2027年1月20日"],
  ])("%i days from a Saturday: %s, %s", (distance, english, chinese) => {
    const there = addDays(saturday, distance);
    expect([dayWords(there, saturday, "en"), dayWords(there, saturday, "zh-CN")]).toEqual([english, chinese]);
  });

  it("say 周五 within the week that ends on Sunday", () => {
    expect(dayWords(day("2026-11-27"), day("2026-11-24"), "zh-CN")).toBe("周五");
    expect(dayWords(day("2026-11-25"), day("2026-11-22"), "zh-CN")).toBe("下周三");
  });

  it("in full, with the weekday", () => {
    expect([fullDay(saturday, "en"), fullDay(saturday, "zh-CN")]).toEqual([
      "Saturday 21 Nov 2026",
      "2026年11月21日 星期六",
    ]);
    expect([dayWords(BLANK_DAY, saturday, "en"), fullDay(BLANK_DAY, "en")]).toEqual(["", ""]);
  });

  it.each([
    ["--11-30", "30 Nov", "11月30日"],
    ["--02-29", "29 Feb", "2月29日"],
    ["1996-11-30", "30 Nov 1996", "1996年11月30日"],
    ["2026-01-02", "2 Jan 2026", "2026年1月2日"],
    ["农历八月十五", "农历八月十五", "农历八月十五"],
    ["--13-40", "--13-40", "--13-40"],
    ["ask her", "ask her", "ask her"],
    ["", "", ""],
  ])("the birthday %s: %s, %s", (text, english, chinese) => {
    expect([birthdayWords(text, "en"), birthdayWords(text, "zh-CN")]).toEqual([english, chinese]);
  });
});
