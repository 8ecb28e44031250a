/**
 * Segments: a name for a box of scores. They are tried in order, the first that fits is the customer's, and
 * who fits none is among the others. The boxes and their order are those with which the R package rfm tests
 * itself (tests/testthat/test-rfm-segment.R); `words/rfm.ts` says their names.
 */

/** Lowest and highest score, both included. */
export type ScoreRange = readonly [least: number, most: number];

export interface Segment {
  readonly name: string;
  readonly recency: ScoreRange;
  readonly frequency: ScoreRange;
  readonly monetary: ScoreRange;
}

export const DEFAULT_SEGMENTS = [
  { name: "champions", recency: [4, 5], frequency: [4, 5], monetary: [4, 5] },
  { name: "loyal", recency: [2, 5], frequency: [3, 5], monetary: [3, 5] },
  { name: "potentialLoyalist", recency: [3, 5], frequency: [1, 3], monetary: [1, 3] },
  { name: "new", recency: [4, 5], frequency: [1, 1], monetary: [1, 1] },
  { name: "promising", recency: [3, 4], frequency: [1, 1], monetary: [1, 1] },
  { name: "needAttention", recency: [2, 3], frequency: [2, 3], monetary: [2, 3] },
  { name: "aboutToSleep", recency: [2, 3], frequency: [1, 2], monetary: [1, 2] },
  { name: "atRisk", recency: [1, 2], frequency: [2, 5], monetary: [2, 5] },
  { name: "cantLose", recency: [1, 1], frequency: [4, 5], monetary: [4, 5] },
  { name: "lost", recency: [1, 2], frequency: [1, 2], monetary: [1, 2] },
] as const satisfies readonly Segment[];

/** The name for customers that fit no segment. */
export const OTHERS = "others";

/** Place of the first segment that these scores fit; -1 where none does. */
export function segmentOf(segments: readonly Segment[], r: number, f: number, m: number): number {
  return segments.findIndex(
    ({ recency, frequency, monetary }) =>
      isWithin(r, recency) && isWithin(f, frequency) && isWithin(m, monetary),
  );
}

function isWithin(score: number, [least, most]: ScoreRange): boolean {
  return score >= least && score <= most;
}
