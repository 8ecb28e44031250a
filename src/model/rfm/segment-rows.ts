import type { RfmScores } from "./score-customers";

/** The three scores as one number of three digits, as is usual: 545. */
export function scoreAt({ r, f, m }: RfmScores, place: number): number {
  return 100 * r[place]! + 10 * f[place]! + m[place]!;
}

/** Places in `figures.rows` by score, then by money, highest first; equals in order of the register. */
export function bestFirst(scores: RfmScores): readonly number[] {
  const { monetary } = scores.figures;
  return Array.from(monetary.keys()).sort(
    (one, other) => scoreAt(scores, other) - scoreAt(scores, one) || monetary[other]! - monetary[one]!,
  );
}

/** The same of one segment only. */
export function bestOfSegment(scores: RfmScores, segment: string): readonly number[] {
  return bestFirst(scores).filter((place) => scores.segments[place] === segment);
}
