/** The words the pane needs at once, from the files of `pane/`. Views that come later bring their own. */
import type { Phrases } from "./phrase";
import { cardPhrases } from "./pane/card";
import { customerFormPhrases } from "./pane/customer-form";
import { shellPhrases } from "./pane/shell";
import { todayPhrases } from "./pane/today";
import { visitFormPhrases } from "./pane/visit-form";

const words = {
  ...shellPhrases,
  ...todayPhrases,
  ...cardPhrases,
  ...customerFormPhrases,
  ...visitFormPhrases,
};

export type PaneWord = keyof typeof words;
export const paneWords: Phrases<PaneWord> = words;
