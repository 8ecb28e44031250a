import type { Book } from "../model/book";
import { fittingLimits } from "../model/ranking/fitting-limits";
import type { Ranking } from "../model/ranking/ranking";
import { checkShareExpectation } from "../model/ranking/share-expectation";
import type { Language } from "../model/schema";
import { shareExpectation } from "../words/ranking";
import { fittingSentence } from "../words/ranking-groups";

export interface Expectation {
  /** Whether the shop is as the source of `share` expects, and if not, with which limits it would be; null under other methods. */
  readonly words: string | null;
  /** Those limits; null where the shop is as expected, and where no limits do it. */
  readonly limits: readonly number[] | null;
}

/** What the pane says below the classes of `share`. */
export function expectationOf(book: Book, ranking: Ranking, language: Language): Expectation {
  const found = checkShareExpectation(ranking);
  if (!found) return { words: null, limits: null };
  const words = shareExpectation(ranking, language);
  if (found.aFits && found.cFits) return { words, limits: null };
  const limits = fittingLimits(book, ranking);
  const space = language === "en" ? " " : "";
  return { words: `${words}${space}${fittingSentence(limits, language)}`, limits: limits ?? null };
}
