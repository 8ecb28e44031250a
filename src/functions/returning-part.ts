/** Retention and churn: of those who bought in one period, who bought again in another. */
import { laterDay } from "../model/day";
import { countedVisits } from "../model/figures/counted-visits";
import { retentionBetween } from "../model/figures/retention";
import { noFigurePhrases } from "../words/no-figure";
import { say } from "../words/phrase";
import { isProblem, shareCell, unavailable, type Answer } from "./answer";
import { datedLog, type DatedArguments } from "./arguments/dated-log";
import { neededPeriod, periodData } from "./arguments/period-argument";
import { troubleWithin } from "./arguments/visit-log";

export interface TwoPeriods {
  readonly firstFrom: unknown;
  readonly firstTo: unknown;
  readonly secondFrom: unknown;
  readonly secondTo: unknown;
}

/** The part that came back as `shown` makes it one number; unavailable where nobody bought in the first period. */
export function returningPart(
  given: DatedArguments,
  { firstFrom, firstTo, secondFrom, secondTo }: TwoPeriods,
  shown: (retention: number) => number,
): Answer {
  const first = neededPeriod(["firstFrom", firstFrom], ["firstTo", firstTo]);
  if (isProblem(first)) return first;
  const second = neededPeriod(["secondFrom", secondFrom], ["secondTo", secondTo]);
  if (isProblem(second)) return second;
  const dated = datedLog(given);
  if (isProblem(dated)) return dated;
  const { log } = dated;
  const trouble = troubleWithin(log, first.from, first.to) ?? troubleWithin(log, second.from, second.to);
  if (trouble) return trouble;
  const counted = countedVisits(log.book, laterDay(first.to, second.to));
  const retention = retentionBetween(counted, first, second);
  if (retention !== null) return [[shareCell(shown(retention))]];
  return unavailable((language) => say(noFigurePhrases.nobodyBought, language, { ...periodData(first) }));
}
