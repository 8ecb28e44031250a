/** What a function of Kebu answers, before anything of Excel comes into it. */
import { BLANK_DAY, type Day } from "../model/day";
import type { Problem } from "../model/problem";

/** A number that brings its format along; Excel's `DoubleCellValue`. */
export interface FormattedNumber {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** One cell of the answer. Blank is "": Excel would show null as 0. A `Problem` becomes an error in its cell. */
export type AnswerCell = string | number | FormattedNumber | Problem;

/** Rows of equal length, at least one cell; or why there is no answer at all. */
export type Answer = readonly (readonly AnswerCell[])[] | Problem;

/** What spills where there is nothing to list. */
export const NOTHING: Answer = [[""]];

export const DATE_FORMAT = "yyyy-mm-dd";
export const SHARE_FORMAT = "0.0%";

/** A day as a date; "" for a blank. */
export function dayCell(day: Day): AnswerCell {
  return day === BLANK_DAY ? "" : { type: "Double", basicValue: day, numberFormat: DATE_FORMAT };
}

/** A fraction of 1 as a percentage. */
export function shareCell(share: number): AnswerCell {
  return { type: "Double", basicValue: share, numberFormat: SHARE_FORMAT };
}

/** Is it a problem, and not a range or one of its cells? */
export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "severity" in value;
}
