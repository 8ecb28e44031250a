/** What was chosen in the ranking view and is tried there; the book's own settings where nothing was. */
import type { Day } from "../../../model/day";
import { limitCount } from "../../../model/ranking/limits";
import { rankQuery } from "../../../model/ranking/rank-query";
import type { RankingBasis, RankingMethod, RankingQuery } from "../../../model/ranking/ranking";
import type { Settings } from "../../../model/settings";
import { daysOfPeriod, type Period } from "../../components/period";

export interface RankingChoice {
  readonly method?: RankingMethod;
  readonly classes?: readonly string[];
  /** By method, so that going to another and back loses nothing. */
  readonly limits?: Partial<Record<RankingMethod, readonly number[]>>;
  readonly basis?: RankingBasis;
  /** Days, with `recent`. */
  readonly halfLife?: number;
  /** A fraction of 1. */
  readonly margin?: number;
  readonly period: Period;
}

/** The query of a choice. Limits chosen for another number of classes give way to the usual ones. */
export function chosenQuery(choice: RankingChoice, settings: Settings, today: Day): RankingQuery {
  const { basis, halfLife, margin, period } = choice;
  const method = choice.method ?? settings.rankingMethod;
  const classes = choice.classes ?? settings.classes;
  const limits = choice.limits?.[method];
  const areOurs = limits?.length === limitCount(method, classes.length);
  const formerClasses = choice.classes && settings.classes;
  const over = {
    method,
    classes,
    formerClasses,
    basis,
    halfLife,
    margin,
    ...daysOfPeriod(period, today),
    asOf: today,
  };
  return rankQuery(settings, areOurs ? { ...over, limits } : over);
}

/** The choice with these limits under the query's method. */
export function withLimits(
  choice: RankingChoice,
  { method }: RankingQuery,
  limits: readonly number[],
): RankingChoice {
  return { ...choice, limits: { ...choice.limits, [method]: limits } };
}

/** Can it be kept, and is it otherwise than the book's settings? Its period is never kept, nor is a prediction. */
export function differsFromSettings(query: RankingQuery, settings: Settings): boolean {
  const { method, classes, limits, basis, halfLife, margin } = query;
  if (basis === "predicted") return false;
  return (
    method !== settings.rankingMethod ||
    basis !== settings.basis ||
    (basis === "recent" && halfLife !== settings.halfLife) ||
    margin !== settings.margin ||
    !areSame(classes, settings.classes) ||
    !areSame(limits, settings.limits[method])
  );
}

function areSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((item, index) => item === others[index]);
}
