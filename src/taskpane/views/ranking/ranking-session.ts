/**
 * What was chosen, opened and shown in the ranking. It outlives the view, so that the way back from a card,
 * from Compare or from another place ends where one was; with the pane it is gone.
 */
import { LIST_STEP } from "../../components/list-step";
import { perStore } from "../../store/per-store";
import type { RankingChoice } from "./ranking-choice";

export interface RankingSession {
  choice: RankingChoice;
  /** How many are listed, with the reason of each or without. */
  shown: number;
  whyShown: boolean;
  /** Whose card was opened from the list: coming back goes on there. */
  opened: string | undefined;
}

/** The session of this store's pane: the same whenever it is asked for. */
export const rankingSessionOf = perStore((): RankingSession => ({
  choice: { period: { kind: "all" } },
  shown: LIST_STEP,
  whyShown: false,
  opened: undefined,
}));
