/**
 * Days that were typed as text. Year first, a month's name, or 2026年3月5日 can be read by anyone;
 * 3/5/2026 is March in one country and May in another, so it is read only where one of the numbers
 * cannot be a month.
 */
import { dayOf, type Day } from "../day";
import { foldWidth } from "./comparable";
import { monthNumber, MONTH_WORD } from "./months";

const TIME =
  /(?:T|\s+|(?<=[日号]))(?:(?:上午|下午|凌晨|早上|中午|晚上)\s*)?\d{1,2}(?:[:时点]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?)?[秒分]?|时|点)(?:\s*[AP]\.?M\.?)?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const WEEKDAY =
  /[\s,]*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]+/i;

const YEAR_FIRST = /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})$/;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/;
const YEAR_LAST = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/;
const DAY_MONTH_NAME = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]*(${MONTH_WORD})[\\s.,-]*(\\d{4})$`,
  "i",
);
const MONTH_NAME_DAY = new RegExp(
  `^(${MONTH_WORD})[\\s.-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]+(\\d{4})$`,
  "i",
);

/**
 * A day: 2026-11-21, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305, 5 Mar 2026, Mar 5, 2026, 25/12/2026;
 * also with a weekday or a time behind it, which is left out. Undefined for anything else.
 */
export function readDay(text: string): Day | undefined {
  const folded = foldWidth(text).replace(TIME, "").replace(WEEKDAY, "").trim();
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const chinese = CHINESE.exec(folded) ?? DIGITS.exec(folded);
  if (chinese) return dayOf(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
  const yearLast = YEAR_LAST.exec(folded);
  if (yearLast) return unambiguous(Number(yearLast[4]), Number(yearLast[1]), Number(yearLast[3]));
  const named = DAY_MONTH_NAME.exec(folded);
  if (named) return dayOf(Number(named[3]), monthNumber(named[2] ?? ""), Number(named[1]));
  const american = MONTH_NAME_DAY.exec(folded);
  if (american) return dayOf(Number(american[3]), monthNumber(american[1] ?? ""), Number(american[2]));
  return undefined;
}

function unambiguous(year: number, first: number, second: number): Day | undefined {
  if (first > 12 || first === second) return dayOf(year, second, first);
  if (second > 12) return dayOf(year, first, second);
  return undefined;
}
