/** What a function of Kebu answers, before anything of Excel comes into it. */
import { BLANK_DAY, type Day } from "../model/day";
import type { Problem } from "../model/problem";
import type { Language } from "../model/schema";

/** A number that brings its format along; Excel's `DoubleCellValue`. */
export interface FormattedNumber {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** Words in the language of Excel, which is asked for when they are shown. */
export type InLanguage = (language: Language) => string;

/** One cell of the answer. Blank is "": Excel would show null as 0. A `Problem` becomes an error in its cell. */
export type AnswerCell = string | number | FormattedNumber | Problem | InLanguage;

/** Nothing is wrong with the formula: the data do not hold such an answer. Shown as #N/A with the reason. */
export interface Unavailable {
  readonly unavailable: InLanguage;
}

/** That there is no answer, and why. */
export function unavailable(why: InLanguage): Unavailable {
  return { unavailable: why };
}

/** Rows of equal length, at least one cell; or why there is no answer at all. */
export type Answer = readonly (readonly AnswerCell[])[] | Problem | Unavailable;

/** What spills where there is nothing to list. */
export const NOTHING: Answer = [[""]];

export const DATE_FORMAT = "yyyy-mm-dd";
export const MONTH_FORMAT = "yyyy-mm";
export const SHARE_FORMAT = "0.0%";
export const ESTIMATE_FORMAT = "0.00";

/** A day as a date; "" for a blank. */
export function dayCell(day: Day): AnswerCell {
  return day === BLANK_DAY ? "" : { type: "Double", basicValue: day, numberFormat: DATE_FORMAT };
}

/** A fraction of 1 as a percentage. */
export function shareCell(share: number): AnswerCell {
  return { type: "Double", basicValue: share, numberFormat: SHARE_FORMAT };
}

/** A number that is only estimated, to be read with two decimals. */
export function estimateCell(estimate: number): AnswerCell {
  return { type: "Double", basicValue: estimate, numberFormat: ESTIMATE_FORMAT };
}

/** Is it a problem, and not a range or one of its cells? */
export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "severity" in value;
}
