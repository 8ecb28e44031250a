/** Every word of the pane, from the files of `pane/`, one for each part of it. */
import type { Phrases } from "./phrase";
import { adoptPhrases } from "./pane/adopt";
import { cardPhrases } from "./pane/card";
import { customerFormPhrases } from "./pane/customer-form";
import { followUpFormPhrases } from "./pane/follow-up-form";
import { morePhrases } from "./pane/more";
import { shellPhrases } from "./pane/shell";
import { todayPhrases } from "./pane/today";
import { visitFormPhrases } from "./pane/visit-form";

const words = {
  ...shellPhrases,
  ...adoptPhrases,
  ...todayPhrases,
  ...cardPhrases,
  ...customerFormPhrases,
  ...visitFormPhrases,
  ...followUpFormPhrases,
  ...morePhrases,
};

export type PaneWord = keyof typeof words;
export const paneWords: Phrases<PaneWord> = words;
