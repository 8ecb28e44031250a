/** Finds where on the calendar something begins or ends to hold, in some twenty looks instead of one a day. */
import { FIRST_DAY, LAST_DAY, addDays, type Day } from "../day";

/** The first day for which it holds, of a thing that holds from some day on; a day after the last where it never does. */
export function firstDayWhere(holds: (day: Day) => boolean): Day {
  let low: Day = FIRST_DAY;
  let high = addDays(LAST_DAY, 1);
  while (low < high) {
    const middle = Math.floor((low + high) / 2) as Day;
    if (holds(middle)) high = middle;
    else low = addDays(middle, 1);
  }
  return low;
}
