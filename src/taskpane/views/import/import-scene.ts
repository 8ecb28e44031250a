/** What every part of the import view is drawn from. */
import type { Language } from "../../../model/schema";
import type { PhraseData } from "../../../words/phrase";
import type { ImportWord } from "../../../words/pane/import";
import type { ImportState } from "./import-state";
import type { ImportWork } from "./import-work";

export interface ImportScene {
  readonly state: ImportState;
  readonly work: ImportWork;
  readonly language: Language;
  readonly say: (word: ImportWord, data?: PhraseData) => string;
}
