/**
 * A call that cannot be understood. `main.ts` words it, adds where to read on, and exits with 2.
 * `language` is that of the book, where it was open by then.
 */
import type { Language } from "../model/schema";
import type { UsageCode } from "../words/cli";
import type { PhraseData } from "../words/phrase";

export class UsageError extends Error {
  constructor(
    readonly code: UsageCode,
    readonly data: PhraseData = {},
    readonly language?: Language,
  ) {
    super(code);
  }
}
