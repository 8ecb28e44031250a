/** Months that were typed as text, without a day. */
import { dayOf, type Day } from "../day";
import { foldWidth, LONGEST_WRITTEN } from "./comparable";
import { monthNumber, MONTH_WORD } from "./months";

const NUMBERS = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/;
const NAME_FIRST = new RegExp(`^(${MONTH_WORD})[\\s.,-]*(\\d{4})$`, "i");

/** The first day of a month: 2026-03, 2026/3, 2026年3月, Mar 2026. Undefined for anything else. */
export function readMonth(text: string): Day | undefined {
  if (text.length > LONGEST_WRITTEN) return undefined;
  const folded = foldWidth(text).trim();
  const numbers = NUMBERS.exec(folded);
  if (numbers) return dayOf(Number(numbers[1]), Number(numbers[2]), 1);
  const named = NAME_FIRST.exec(folded);
  return named ? dayOf(Number(named[2]), monthNumber(named[1] ?? ""), 1) : undefined;
}
