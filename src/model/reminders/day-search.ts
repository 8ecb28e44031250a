/** Finds where on the calendar something begins or ends to hold, in some twenty looks instead of one a day. */
import { countWhile } from "../count-while";
import { FIRST_DAY, LAST_DAY, addDays, type Day } from "../day";

/** The first day for which it holds, of a thing that holds from some day on; a day after the last where it never does. */
export function firstDayWhere(holds: (day: Day) => boolean): Day {
  const days = LAST_DAY - FIRST_DAY + 1;
  return addDays(
    FIRST_DAY,
    countWhile(days, (passed) => !holds(addDays(FIRST_DAY, passed))),
  );
}
