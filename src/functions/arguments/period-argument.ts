/** Periods of which a formula gives the first and the last day. */
import { isoDay, type Day } from "../../model/day";
import type { FigurePeriod } from "../../model/figures/period-sums";
import { problem, type Problem } from "../../model/problem";
import { isProblem } from "../answer";
import { neededDay } from "./single-arguments";

/** A day of the period as an argument: its name and its value. */
type DayArgument = readonly [name: string, value: unknown];

/** A period of which neither day may be left out. */
export function neededPeriod(first: DayArgument, last: DayArgument): FigurePeriod | Problem {
  const from = neededDay(...first);
  if (isProblem(from)) return from;
  const to = neededDay(...last);
  return isProblem(to) ? to : periodOf(from, to);
}

/** The period between two days; a problem where they stand the wrong way round. */
export function periodOf(from: Day, to: Day): FigurePeriod | Problem {
  return from <= to ? { from, to } : problem("wrong-period", {}, periodData({ from, to }));
}

/** The period as a sentence names it. */
export function periodData({ from, to }: FigurePeriod): { readonly from: string; readonly to: string } {
  return { from: isoDay(from), to: isoDay(to) };
}
