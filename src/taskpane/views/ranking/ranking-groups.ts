/** What each class comes to in words, how uneven it is, and whether the shop is as its source expects. */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Book } from "../../../model/book";
import { fittingLimits } from "../../../model/ranking/fitting-limits";
import type { Ranking } from "../../../model/ranking/ranking";
import { checkShareExpectation } from "../../../model/ranking/share-expectation";
import type { Language } from "../../../model/schema";
import { say } from "../../../words/phrase";
import { shareExpectation } from "../../../words/ranking";
import { fittingSentence, giniSentence, groupSentences } from "../../../words/ranking-groups";
import { rankingViewWords } from "../../../words/ranking-view";
import { lorenzFigure } from "./lorenz-figure";

export interface RankingGroups {
  readonly book: Book;
  readonly ranking: Ranking;
  readonly language: Language;
  readonly currency: string;
  /** While a limit is moved: without what takes long to find. */
  readonly brief: boolean;
  readonly onLimits: (limits: readonly number[]) => void;
}

export function rankingGroups(groups: RankingGroups): TemplateResult {
  const { ranking, language, currency, brief } = groups;
  return html`
    ${brief ? nothing : expectation(groups)}
    <details id="in-words">
      <summary>${say(rankingViewWords.inWords, language)}</summary>
      <ul class="groups secondary">
        ${groupSentences(ranking, language, currency).map((words) => html`<li>${words}</li>`)}
      </ul>
      ${ranking.turnover > 0 ? guard([ranking.order, language], () => unevenness(ranking, language)) : nothing}
    </details>
  `;
}

/** The same wherever the limits are, so it is not drawn again while one is moved. */
function unevenness(ranking: Ranking, language: Language): TemplateResult {
  return html`<p class="secondary">${giniSentence(ranking, language)}</p>
    ${lorenzFigure(ranking, language)}`;
}

/** Under `share`: is the shop as a salon expects, and with which limits it would be. */
function expectation({ book, ranking, language, onLimits }: RankingGroups): TemplateResult | typeof nothing {
  const found = checkShareExpectation(ranking);
  if (!found) return nothing;
  const words = shareExpectation(ranking, language);
  if (found.aFits && found.cFits) return html`<p class="secondary expectation">${words}</p>`;
  const limits = fittingLimits(book, ranking);
  return html`<p class="secondary expectation">
    ${words} ${fittingSentence(limits, language)}
    ${
      limits
        ? html`<button type="button" class="link" id="take-limits" @click=${() => onLimits(limits)}>
            ${say(rankingViewWords.takeLimits, language)}
          </button>`
        : nothing
    }
  </p>`;
}
