/**
 * The two solar terms, 节气, that shops keep: 清明 in April and 冬至 in December, as they fall in China.
 *
 * A term falls where the sun stands at a certain angle. That moves on by 0.2422 days a year and back by one
 * with each leap day, so the day of the month is a straight line cut off to whole days. The lines below are
 * laid through the almanac's days from 1900 to 2100; the years in which the planets' pull puts the solstice
 * on the other side of midnight are named. `tests/model/calendar/holidays.test.ts` compares every year with
 * tyme4ts.
 */
import { dayOf, type Day } from "../day";

export type SolarTerm = "qingming" | "winter-solstice";

interface Line {
  /** 1–12 */
  readonly month: number;
  /** Day of the month in 1900, with its fraction. */
  readonly start: number;
  /** Days a year by which it comes later, leap days aside. */
  readonly drift: number;
  /** What is to be added in years that do not lie on the line. */
  readonly exceptions: Readonly<Record<number, number>>;
}

const LINES: Readonly<Record<SolarTerm, Line>> = {
  qingming: { month: 4, start: 5.598, drift: 0.24212, exceptions: {} },
  "winter-solstice": {
    month: 12,
    start: 22.67,
    drift: 0.242245,
    exceptions: { 1918: -1, 2054: 1, 2087: 1 },
  },
};

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
/** The last year of the table that has a 29 February; 2100 has none. */
const LAST_LEAP_YEAR = 2096;

/** The day of a solar term in a year of the calendar everybody uses; undefined before 1900 and after 2100. */
export function solarTermIn(year: number, term: SolarTerm): Day | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const { month, start, drift, exceptions } = LINES[term];
  const leapDays = Math.floor((Math.min(year, LAST_LEAP_YEAR) - FIRST_YEAR) / 4);
  const day = Math.floor(start + drift * (year - FIRST_YEAR)) - leapDays;
  return dayOf(year, month, day + (exceptions[year] ?? 0));
}
