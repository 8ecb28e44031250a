/** The period chosen in the figures. It outlives the view; with the pane it is gone. */
import { perStore } from "../../store/per-store";
import type { Period } from "../../components/period";

export interface FiguresChoice {
  period: Period;
}

/** The choice of this store's pane: the same whenever it is asked for. */
export const figuresChoiceOf = perStore((): FiguresChoice => ({ period: { kind: "12m" } }));
