import { daysOf, type Book } from "../model/book";
import { BLANK_DAY, type Day } from "../model/day";
import { today } from "./clock-and-chance";

/** The last day with a visit that is not after `limit`, today unless given; `limit` where there is none. */
export function lastDay({ visits }: Book, limit: Day = today()): Day {
  const last = daysOf(visits, "date").reduce<number>(
    (latest, day) => (day <= limit ? Math.max(latest, day) : latest),
    BLANK_DAY,
  );
  return last === BLANK_DAY ? limit : (last as Day);
}
