/** Dates as three numbers, and the order in which they stand. */
import { dayOf, type Day } from "../day";

/** The order of year, month and day. */
export type DateOrder = "ymd" | "dmy" | "mdy";
export const DATE_ORDERS: readonly DateOrder[] = ["ymd", "dmy", "mdy"];

export interface DayNumber {
  readonly value: number;
  /** As it is written: a year has two digits or four. */
  readonly digits: string;
}

const THREE = /^(\d{1,4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,4})$/;

/** The three numbers of a date with the same sign between them (2026-3-5, 5/3/26); undefined for anything else. */
export function dayNumbers(text: string): readonly DayNumber[] | undefined {
  const match = THREE.exec(text);
  if (!match) return undefined;
  return [match[1], match[3], match[4]].map((digits = "") => ({ value: Number(digits), digits }));
}

const NOTHING: DayNumber = { value: 0, digits: "" };

/** The day that the numbers mean in this order; undefined where there is no such day. */
export function dayInOrder(numbers: readonly DayNumber[], order: DateOrder): Day | undefined {
  const at = (letter: string): DayNumber => numbers[order.indexOf(letter)] ?? NOTHING;
  const [year, month, day] = [at("y"), at("m"), at("d")];
  if (month.digits.length > 2 || day.digits.length > 2 || year.digits.length % 2 !== 0) return undefined;
  return dayOf(fullYear(year.digits), month.value, day.value);
}

/** Years of two digits as Excel takes them: to this one they are of this century, then of the last. */
const LAST_OF_THIS_CENTURY = 29;

/** A year of four digits as it stands, one of two in its century. */
export function fullYear(digits = ""): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year + (year <= LAST_OF_THIS_CENTURY ? 2000 : 1900);
}
