import type { Phrase } from "../phrase";

/** What the help says of one command. */
export interface CommandWords {
  /** How it is called; the same in both languages. */
  readonly usage: readonly string[];
  /** Its line in `kebu --help`. */
  readonly purpose: Phrase;
  /** Its places and options; `{keys}` are filled from the schema. */
  readonly details: Phrase;
}
