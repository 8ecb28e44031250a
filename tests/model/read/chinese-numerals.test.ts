import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/model/day";
import { readBirthday } from "../../../src/model/read/read-birthday";
import { readDay } from "../../../src/model/read/read-day";
import { looksLunar } from "../../../src/model/read/read-lunar";
import { readMoney, readNumber } from "../../../src/model/read/read-money";

describe("amounts in Chinese numerals", () => {
  const READABLE: readonly (readonly [string, number])[] = [
    ["一千二百", 1200],
    ["一千二百元整", 1200],
    ["壹仟贰佰元整", 1200],
    ["人民币壹仟贰佰元正", 1200],
    ["三万五", 35_000],
    ["3万5", 35_000],
    ["3万5千", 35_000],
    ["12万5", 125_000],
    ["3万5000", 35_000],
    ["一千二", 1200],
    ["三百五", 350],
    ["一百零五", 105],
    ["二十五", 25],
    ["十五元", 15],
    ["两千", 2000],
    ["三百", 300],
    ["一百二十万零三百", 1_200_300],
    ["壹佰贰拾叁元肆角伍分", 123.45],
    ["十二元五角", 12.5],
    ["12元5角", 12.5],
    ["壹佰元零伍分", 100.05],
    ["一亿二千万", 120_000_000],
    ["叁萬伍仟圓", 35_000],
    ["零", 0],
    ["-三百", -300],
  ];
  it.each(READABLE)("%s is %d", (text, amount) => {
    expect(readMoney(text)).toBe(amount);
  });

  it.each([
    "五六百",
    "十几",
    "一百多",
    "三五",
    "百",
    "万",
    "二〇二四",
    "三百五百",
    "3万50",
    "一千千",
    "百五",
  ])("%s is not guessed", (text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  it("are read as counts, too", () => {
    expect(readNumber("三十天")).toBe(30);
  });

  it("are read as they are written, to a hundred million", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (amount) => {
        expect(readMoney(written(amount))).toBe(amount);
      }),
    );
  });
});

describe("days in Chinese numerals", () => {
  it.each([
    ["二〇二四年三月五日", 2024, 3, 5],
    ["二○二四年三月五日", 2024, 3, 5],
    ["二零二四年十二月三十一日", 2024, 12, 31],
    ["二〇二四年十月二十号", 2024, 10, 20],
    ["二〇二四年十一月十五日 星期五", 2024, 11, 15],
  ] as const)("%s is a day", (text, year, month, day) => {
    expect(readDay(text)).toBe(dayOf(year, month, day));
  });

  it.each(["二〇二四年三月", "二〇二四年十三月一日", "二〇二四年三月三十二日", "二〇二四年二月三十日"])(
    "%s is none",
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );

  it("with year and 日 are of the calendar everybody uses, without they may be lunar", () => {
    expect(readBirthday("一九九〇年八月十五日")).toEqual({ kind: "solar", text: "1990-08-15" });
    expect(looksLunar("一九九〇年八月十五日")).toBe(false);
    expect(looksLunar("一九九〇年八月十五")).toBe(true);
    expect(looksLunar("一九九〇年八月初五日")).toBe(true);
  });
});

const DIGITS = "零一二三四五六七八九";

/** The usual way: units between digits, one 零 for zeros between. */
function written(amount: number): string {
  const section = (value: number): string =>
    String(value)
      .padStart(4, "0")
      .replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? "")
      .replace(/^(.)(.)(.)(.)$/, "$1千$2百$3十$4")
      .replace(/零[千百十]?/g, "零")
      .replace(/零+/g, "零")
      .replace(/零$/, "");
  const high = Math.floor(amount / 10_000);
  const low = amount % 10_000;
  return `${high > 0 ? `${section(high).replace(/^零/, "")}万` : ""}${section(low)}`.replace(/^零/, "");
}
