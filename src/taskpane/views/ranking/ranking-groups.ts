/** What each class comes to in words, how uneven it is, and whether the shop is as its source expects. */
import { html, nothing, type TemplateResult } from "lit";
import type { Book } from "../../../model/book";
import { fittingLimits } from "../../../model/ranking/fitting-limits";
import type { Ranking } from "../../../model/ranking/ranking";
import { checkShareExpectation } from "../../../model/ranking/share-expectation";
import type { Language } from "../../../model/schema";
import { shareExpectation } from "../../../words/ranking";
import { fittingSentence, giniSentence, groupSentences } from "../../../words/ranking-groups";

export interface RankingGroups {
  readonly book: Book;
  readonly ranking: Ranking;
  readonly language: Language;
  readonly currency: string;
  /** While a limit is moved: without what takes long to find. */
  readonly brief: boolean;
}

export function rankingGroups({ book, ranking, language, currency, brief }: RankingGroups): TemplateResult {
  return html`
    <ul class="groups secondary">
      ${groupSentences(ranking, language, currency).map((words) => html`<li>${words}</li>`)}
    </ul>
    <p class="secondary">${giniSentence(ranking, language)}</p>
    ${brief ? nothing : expectation(book, ranking, language)}
  `;
}

function expectation(book: Book, ranking: Ranking, language: Language): TemplateResult | typeof nothing {
  const found = checkShareExpectation(ranking);
  if (!found) return nothing;
  const fits = found.aFits && found.cFits;
  const advice = fits ? "" : fittingSentence(fittingLimits(book, ranking), language);
  return html`<p class="secondary expectation">${shareExpectation(ranking, language)} ${advice}</p>`;
}
