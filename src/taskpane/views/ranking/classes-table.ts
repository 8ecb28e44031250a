/** Heads, value and share of each class. */
import { html, type TemplateResult } from "lit";
import type { ClassSummary, Ranking } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { moneyWords, percentWords } from "../../../words/money";
import { say } from "../../../words/phrase";
import { shareOfSentence } from "../../../words/ranking-groups";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { classBadge } from "../../components/class-badge";

export function classesTable(ranking: Ranking, language: Language, currency: string): TemplateResult {
  const { query, summary } = ranking;
  const shareOf = shareOfSentence(ranking, language, currency);
  const word = (key: RankingViewWord): string => say(rankingViewWords[key], language);
  const row = ({ customers, value, share }: ClassSummary, place: number): TemplateResult =>
    html`<tr>
      <th scope="row">${classBadge(query.classes, place, language)}</th>
      <td class="number">${customers.toLocaleString("en-US")}</td>
      <td class="number">${moneyWords(value, currency, language)}</td>
      <td class="number">${percentWords(share, language)}</td>
    </tr>`;
  return html`<table class="classes" aria-describedby="share-of">
      <caption class="hidden-visually">
        ${word("classes")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${word("class")}</th>
          <th scope="col" class="number">${word("heads")}</th>
          <th scope="col" class="number">${word("value")}</th>
          <th scope="col" class="number">${word("share")}</th>
        </tr>
      </thead>
      <tbody>
        ${summary.map(row)}
      </tbody>
    </table>
    <p class="hint" id="share-of">${shareOf}</p>`;
}
