/** Heads, value and share of each class. */
import { html, type TemplateResult } from "lit";
import type { ClassSummary, Ranking } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { moneyWords, percentWords } from "../../../words/money";
import { say } from "../../../words/phrase";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { classBadge } from "../../components/class-badge";

export function classesTable(
  { query, summary }: Ranking,
  language: Language,
  currency: string,
): TemplateResult {
  const word = (key: RankingViewWord): string => say(rankingViewWords[key], language);
  const row = ({ customers, value, share }: ClassSummary, place: number): TemplateResult =>
    html`<tr>
      <th scope="row">${classBadge(query.classes, place, language)}</th>
      <td class="number">${customers.toLocaleString("en-US")}</td>
      <td class="number">${moneyWords(value, currency, language)}</td>
      <td class="number">${percentWords(share, language)}</td>
    </tr>`;
  return html`<table class="classes">
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
  </table>`;
}
