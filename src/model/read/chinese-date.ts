/** Dates of the calendar everybody uses in Chinese numerals, as contracts have them: 二〇二四年三月五日. */
import { chineseNumber, digitOf, plainNumerals } from "./chinese-number";

const WRITTEN =
  /^([零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]$/;

/**
 * Year, month and day; undefined for anything else. Lunar days are called 初五 and 廿一, and have no 日
 * behind; without year or 日 the numerals may be of either calendar.
 */
export function chineseDate(text: string): readonly [number, number, number] | undefined {
  if (!text.includes("年") || /廿|卅/.test(text)) return undefined;
  const [, year, month = "", day = ""] = WRITTEN.exec(plainNumerals(text)) ?? [];
  if (year === undefined) return undefined;
  const digits = Array.from(year, digitOf).join("");
  return [Number(digits), chineseNumber(month) ?? 0, chineseNumber(day) ?? 0];
}
