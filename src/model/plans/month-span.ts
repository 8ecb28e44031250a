import { addDays, type Day } from "../day";
import { firstDayOf, type Month } from "../figures/month";

export interface MonthSpan {
  readonly first: Day;
  readonly last: Day;
}

/** First and last day of a month; undefined outside the years that Kebu accepts. */
export function monthSpan(month: Month): MonthSpan | undefined {
  const [first, next] = [firstDayOf(month), firstDayOf(month + 1)];
  return first === undefined || next === undefined ? undefined : { first, last: addDays(next, -1) };
}
