/** What each score of a figure takes in, and how many customers have it. */
import { BINS } from "./score";
import type { RfmLimits, RfmScores } from "./score-customers";

export interface ScoreRow {
  readonly score: number;
  /** From this figure on; undefined is open. */
  readonly from: number | undefined;
  /** To below this figure; undefined is open. */
  readonly below: number | undefined;
  readonly customers: number;
}

/** The scores of one figure, 5 first. Few days since the last purchase score high, so there limits run backwards. */
export function scoreRanges(scores: RfmScores, figure: keyof RfmLimits): readonly ScoreRow[] {
  const limits = scores.limits[figure];
  const given = { recency: scores.r, frequency: scores.f, monetary: scores.m }[figure];
  const counts = new Array<number>(BINS + 1).fill(0);
  for (const score of given) counts[score]!++;
  return Array.from({ length: BINS }, (_, place) => {
    const score = BINS - place;
    const bin = figure === "recency" ? place : score - 1;
    return { score, from: limits[bin - 1], below: limits[bin], customers: counts[score]! };
  });
}
