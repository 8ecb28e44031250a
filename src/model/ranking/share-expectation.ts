import type { Ranking } from "./ranking";

/** What the hair salon's source expects of a shop ranked by share of turnover. */
export const EXPECTED_A_SHARE = { least: 0.6, most: 0.8 } as const;
export const EXPECTED_C = { headsAbove: 0.2, shareAtMost: 0.2 } as const;

const SOURCE_CLASSES = 3;

/** What a share that is exactly on a limit may miss it by. */
const NOISE = 1e-12;

export interface ShareExpectation {
  /** Part of turnover that A brings, and whether it is 60 % to 80 %. */
  readonly aShare: number;
  readonly aFits: boolean;
  /** Part of all customers that are C and the turnover they bring: over 20 %, at most 20 %. */
  readonly cHeads: number;
  readonly cShare: number;
  readonly cFits: boolean;
}

/**
 * Does the shop look as the source expects of its three classes, the first of which is its A and the last
 * its C? Undefined under other methods, with more or fewer classes, and without turnover.
 */
export function checkShareExpectation(ranking: Ranking): ShareExpectation | undefined {
  const { method, classes } = ranking.query;
  if (method !== "share" || classes.length !== SOURCE_CLASSES || ranking.turnover <= 0) return undefined;
  const first = ranking.summary[0]!;
  const last = ranking.summary.at(-1)!;
  const cHeads = last.customers / ranking.order.length;
  return {
    aShare: first.share,
    aFits: first.share >= EXPECTED_A_SHARE.least - NOISE && first.share <= EXPECTED_A_SHARE.most + NOISE,
    cHeads,
    cShare: last.share,
    cFits: cHeads > EXPECTED_C.headsAbove && last.share <= EXPECTED_C.shareAtMost + NOISE,
  };
}
