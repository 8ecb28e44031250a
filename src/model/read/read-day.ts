/**
 * Days that were typed as text. Year first, a month's name, or 2026年3月5日 can be read by anyone;
 * 3/5/2026 is March in one country and May in another, so it is read only where one of the numbers
 * cannot be a month, or where the order of its column is known.
 */
import { dayOf, type Day } from "../day";
import { chineseDate } from "./chinese-date";
import { foldWidth, LONGEST_WRITTEN } from "./comparable";
import { DATE_ORDERS, dayInOrder, dayNumbers, fullYear, type DateOrder, type DayNumber } from "./day-numbers";
import { monthNumber, MONTH_WORD } from "./months";

const TIME =
  /(?:T|\s+|(?<=[日号]))(?:(?:上午|下午|凌晨|早上|中午|晚上)\s*)?\d{1,2}(?:[:时点]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?)?[秒分]?|时|点)(?:\s*[AP]\.?M\.?)?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const WEEKDAY =
  /[\s,]*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]+/i;

const CHINESE = /^(\d{4}|\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/;
const DAY_MONTH_NAME = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]*(${MONTH_WORD})[\\s.,-]*(\\d{4}|\\d{2})$`,
  "i",
);
const MONTH_NAME_DAY = new RegExp(
  `^(${MONTH_WORD})[\\s.-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]+(\\d{4}|\\d{2})$`,
  "i",
);

/**
 * A day: 2026-11-21, 2026/3/5, 2026.3.5, 2026年3月5日, 二〇二六年三月五日, 20260305, 5 Mar 2026, Mar 5, 2026, 25/12/2026;
 * also with a weekday or a time behind it, which is left out. With the order of its column also 3/5/2026
 * and 5/3/26; years of two digits as Excel takes them. Undefined for anything else, and for a date that this order does not have.
 */
export function readDay(text: string, order?: DateOrder): Day | undefined {
  const folded = withoutTime(text);
  const numbers = dayNumbers(folded);
  if (numbers && (order === undefined || isYearFirst(numbers))) return dayOnItsOwn(numbers);
  if (numbers && order !== undefined) return dayInOrder(numbers, order);
  const chinese = CHINESE.exec(folded) ?? DIGITS.exec(folded);
  if (chinese) return dayOf(fullYear(chinese[1]), Number(chinese[2]), Number(chinese[3]));
  const named = DAY_MONTH_NAME.exec(folded);
  if (named) return dayOf(fullYear(named[3]), monthNumber(named[2] ?? ""), Number(named[1]));
  const american = MONTH_NAME_DAY.exec(folded);
  if (american) return dayOf(fullYear(american[3]), monthNumber(american[1] ?? ""), Number(american[2]));
  const written = chineseDate(folded);
  return written && dayOf(...written);
}

/** The text of the day alone, its width folded; time and weekday left out. */
export function withoutTime(text: string): string {
  if (text.length > LONGEST_WRITTEN) return text;
  const folded = foldWidth(text);
  return SHORT.test(folded) ? folded : folded.replace(TIME, "").replace(WEEKDAY, "").trim();
}

const SHORT = /^[\d./-]{1,10}$/;

/** A year of four digits in front leaves no doubt, whatever the rest of the column looks like. */
function isYearFirst(numbers: readonly DayNumber[]): boolean {
  return numbers[0]?.digits.length === 4;
}

/** Three numbers of which nothing else is known: one order has to be the only one. */
function dayOnItsOwn(numbers: readonly DayNumber[]): Day | undefined {
  if (!numbers.some(({ digits }) => digits.length === 4)) return undefined;
  const days = new Set(DATE_ORDERS.flatMap((order) => dayInOrder(numbers, order) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
}
