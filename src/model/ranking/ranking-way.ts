/**
 * How a ranking was made, as a snapshot keeps it in one cell that people and programs can read:
 *
 *   period: 2025-01-01..2025-12-31; value: recent 180; limits: 2%, 0.5%; margin: 10%; classes: A, B, C
 *
 * The words are those of the Settings table, in either language. A side of the period that was open stays
 * blank, and so do the limits of `lorenz`.
 */
import { isoDay, parseIsoDay, type Day } from "../day";
import { splitList } from "../read/split-list";
import { readMargin } from "../setting-readers";
import { readClassNames } from "./class-names";
import { limitsText } from "./limits";
import { DEFAULT_HALF_LIFE, RANKING_BASES, type RankingBasis, type RankingQuery } from "./ranking";

/** What decides about values and classes beside the method, which a snapshot has a column for. */
export interface RankingWay {
  /** First and last day counted; undefined is open. Without a first day: all to date. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly basis: RankingBasis;
  /** Days, with `recent` alone. */
  readonly halfLife: number | undefined;
  readonly limits: readonly number[];
  readonly margin: number;
  readonly classes: readonly string[];
}

/** The way of a query, with what is usual where it says nothing. */
export function wayOf(query: RankingQuery): RankingWay {
  const { from, to, limits, classes, basis = "amount", margin = 0 } = query;
  const halfLife = basis === "recent" ? (query.halfLife ?? DEFAULT_HALF_LIFE) : undefined;
  return { from, to, basis, halfLife, limits, margin, classes };
}

export function wayText({ from, to, basis, halfLife, limits, margin, classes }: RankingWay): string {
  return [
    `period: ${dayText(from)}..${dayText(to)}`,
    `value: ${basis}${halfLife === undefined ? "" : ` ${halfLife}`}`,
    `limits: ${limitsText(limits)}`,
    `margin: ${limitsText([margin])}`,
    `classes: ${classes.join(", ")}`,
  ].join("; ");
}

function dayText(day: Day | undefined): string {
  return day === undefined ? "" : isoDay(day);
}

const PATTERN =
  /^period: (\S*)\.\.(\S*); value: (\w+)(?: (\d+))?; limits: ([^;]*); margin: ([^;]*); classes: (.+)$/;

/** The way that such a text names; undefined for a blank, and for text that somebody changed. */
export function readWay(text: string): RankingWay | undefined {
  const [, from = "", to = "", value, halfLife, limitList = "", marginText = "", names = ""] =
    PATTERN.exec(text.trim()) ?? [];
  const basis = RANKING_BASES.find((known) => known === value);
  const limits = splitList(limitList).map((limit) => Number(limit.replace("%", "")) / 100);
  const margin = readMargin(marginText);
  const classes = readClassNames(names);
  const period = { from: parseIsoDay(from), to: parseIsoDay(to) };
  const isPeriod = (from === "" || period.from !== undefined) && (to === "" || period.to !== undefined);
  if (!basis || !classes || margin === undefined || !isPeriod || limits.some(Number.isNaN)) return undefined;
  const days = halfLife === undefined ? undefined : Number(halfLife);
  return { ...period, basis, halfLife: days, limits, margin, classes };
}
