/**
 * Whether two rankings may be compared: only what was made alike says who rose, fell or was lost.
 *
 * Alike are rankings of the same basis, limits and names of classes, both of all to date or of periods of
 * about the same length, as last year and the twelve months before today. The margin may differ. Where a
 * book does not say how one of them was made (it is older than the column), they are taken for alike,
 * unless they share no class at all: then the owner has given the classes other names.
 */
import type { Day } from "../day";
import { limitsText } from "../ranking/limits";
import type { RankingWay } from "../ranking/ranking-way";

/** A ranking as far as it matters here. */
export interface MadeRanking {
  readonly takenOn: Day;
  /** Undefined where the book does not say. */
  readonly way?: RankingWay | undefined;
  /** Names of the classes that somebody is in. */
  readonly classNames: readonly string[];
}

export const WAY_PARTS = ["period", "basis", "limits", "classes"] as const;
export type WayPart = (typeof WAY_PARTS)[number];

/** Months are of 28 to 31 days. */
const ABOUT = 0.1;

/** In what the two were made differently; empty where they may be compared. */
export function wayDifferences(one: MadeRanking, other: MadeRanking): readonly WayPart[] {
  if (!one.way || !other.way) return shareNoClass(one, other) ? ["classes"] : [];
  const [first, second] = [one.way, other.way];
  const differs: Readonly<Record<WayPart, boolean>> = {
    period: !areAboutAsLong(periodDays(first, one.takenOn), periodDays(second, other.takenOn)),
    basis: first.basis !== second.basis || first.halfLife !== second.halfLife,
    limits: limitsText(first.limits) !== limitsText(second.limits),
    classes: first.classes.join("\n") !== second.classes.join("\n"),
  };
  return WAY_PARTS.filter((part) => differs[part]);
}

/** How many days the period has; undefined for all to date. An open end is the day of the ranking. */
export function periodDays({ from, to }: RankingWay, takenOn: Day): number | undefined {
  return from === undefined ? undefined : (to ?? takenOn) - from + 1;
}

function areAboutAsLong(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= ABOUT * Math.max(one, other);
}

function shareNoClass(one: MadeRanking, other: MadeRanking): boolean {
  const known = namesOf(one);
  const names = namesOf(other);
  return known.length > 0 && names.length > 0 && !known.some((name) => names.includes(name));
}

function namesOf({ way, classNames }: MadeRanking): readonly string[] {
  return way?.classes ?? classNames;
}
