/**
 * How busy an American salon is: closed on Mondays and the great holidays, crowded before Thanksgiving
 * and Christmas, quiet in January and February, lively again for proms and weddings.
 */
import { calendarDate, weekday, type Day } from "../../../../../model/day";

/** Sunday first. */
const WEEK = [0.7, 0, 0.8, 0.9, 1.1, 1.4, 1.8];
/** January first. */
const MONTHS = [0.75, 0.75, 0.95, 1.05, 1.2, 1.15, 1, 1, 1, 1, 1.15, 1.45];
/** Month and day: New Year, Independence Day, Christmas. */
const CLOSED = ["1-1", "7-4", "12-25"];

/** Usual day 1, closed 0. */
export function season(day: Day): number {
  const { month, day: dayOfMonth } = calendarDate(day);
  if (CLOSED.includes(`${month}-${dayOfMonth}`) || isThanksgiving(day)) return 0;
  return (WEEK[weekday(day)] ?? 1) * (MONTHS[month - 1] ?? 1);
}

/** The fourth Thursday of November. */
function isThanksgiving(day: Day): boolean {
  const { month, day: dayOfMonth } = calendarDate(day);
  return month === 11 && weekday(day) === 4 && dayOfMonth >= 22 && dayOfMonth <= 28;
}
