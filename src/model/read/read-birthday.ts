/** Birthdays: a day with its year, a day without, or a lunar day that is kept as it was written. */
import { daysInMonth, isoDay } from "../day";
import { foldWidth, LONGEST_WRITTEN } from "./comparable";
import { monthNumber, MONTH_WORD } from "./months";
import type { DateOrder } from "./day-numbers";
import { readDay } from "./read-day";
import { looksLunar } from "./read-lunar";

const MONTH_DAY = /^-{0,2}(\d{1,2})-(\d{1,2})$/;
const CHINESE = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})$/;
const MONTH_NAME_DAY = new RegExp(`^(${MONTH_WORD})[\\s.-]*(\\d{1,2})(?:st|nd|rd|th)?$`, "i");
const DAY_MONTH_NAME = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]*(${MONTH_WORD})$`, "i");

export interface BirthdayText {
  readonly kind: "solar" | "lunar";
  /** Solar: `YYYY-MM-DD`, or `--MM-DD` without a year. Lunar: as it was written. */
  readonly text: string;
}

/**
 * A birthday: anything `readDay` reads, or month and day alone (05-12, --05-12, 5月12日, 12 May; 5/25
 * only where it can mean one day, or where the order of its column is known). Lunar text is recognised and
 * kept. Undefined for anything else.
 */
export function readBirthday(text: string, order?: DateOrder): BirthdayText | undefined {
  if (text.length > LONGEST_WRITTEN) return undefined;
  const folded = foldWidth(text);
  const day = readDay(folded, order);
  if (day !== undefined) return { kind: "solar", text: isoDay(day) };
  const dashed = MONTH_DAY.exec(folded) ?? CHINESE.exec(folded);
  if (dashed) return yearless(Number(dashed[1]), Number(dashed[2]));
  const slashed = SLASHED.exec(folded);
  if (slashed) return inOrder(Number(slashed[1]), Number(slashed[2]), order);
  const american = MONTH_NAME_DAY.exec(folded);
  if (american) return yearless(monthNumber(american[1] ?? ""), Number(american[2]));
  const named = DAY_MONTH_NAME.exec(folded);
  if (named) return yearless(monthNumber(named[2] ?? ""), Number(named[1]));
  return looksLunar(folded) ? { kind: "lunar", text: text.trim() } : undefined;
}

function inOrder(first: number, second: number, order: DateOrder | undefined): BirthdayText | undefined {
  if (order === undefined) return unambiguous(first, second);
  return order === "dmy" ? yearless(second, first) : yearless(first, second);
}

function unambiguous(first: number, second: number): BirthdayText | undefined {
  if (first > 12) return yearless(second, first);
  if (second > 12 || first === second) return yearless(first, second);
  return undefined;
}

/** 29 February is a birthday too, so the day is checked in a leap year. */
function yearless(month: number, day: number): BirthdayText | undefined {
  const LEAP_YEAR = 2000;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(LEAP_YEAR, month)) return undefined;
  return { kind: "solar", text: `--${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
}
