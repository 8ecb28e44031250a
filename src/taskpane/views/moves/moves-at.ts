/** Where one is in the comparison: what was chosen, shown and typed, so that the way back from a card ends there. */
import type { Day } from "../../../model/day";
import type { Moved } from "../../../model/movement/moves";
import type { RankingMethod } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";

/** The later ranking: one that is written, or the shop as it is today. */
export type Later = Day | "today";

export interface MovesAt {
  /** What was chosen; what is usual until then. */
  readonly method?: RankingMethod;
  readonly from?: Day;
  readonly to?: Later;
  /** How many of each kind are shown, where more than at first. */
  readonly shown: Readonly<Partial<Record<Moved, number>>>;
  /** Of the letter; of the pane until it is chosen. */
  readonly letterLanguage?: Language;
  /** Letters that were changed, by what they are about. */
  readonly letters: Readonly<Record<string, string>>;
  /** Whose card was opened. */
  readonly opened?: string;
}

export const MOVES_BEGIN: MovesAt = { shown: {}, letters: {} };
