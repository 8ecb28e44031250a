/** Heads, value and share of each class. */
import { html, type TemplateResult } from "lit";
import { CUSTOMER_CLASSES, type CustomerClass, type Ranking } from "../../model/ranking/ranking";
import type { Language } from "../../model/schema";
import { moneyWords, percentWords } from "../../words/money";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";
import { rankingViewWords, type RankingViewWord } from "../../words/ranking-view";
import { classBadge } from "../components/class-badge";

export function classesTable({ summary }: Ranking, language: Language, currency: string): TemplateResult {
  const word = (key: RankingViewWord): string => say(rankingViewWords[key], language);
  const row = (name: CustomerClass): TemplateResult => {
    const { customers, value, share } = summary[name];
    return html`<tr>
      <th scope="row">${classBadge(name, say(paneWords.classOf, language, { class: name }))}</th>
      <td class="number">${customers.toLocaleString("en-US")}</td>
      <td class="number">${moneyWords(value, currency, language)}</td>
      <td class="number">${percentWords(share, language)}</td>
    </tr>`;
  };
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
      ${CUSTOMER_CLASSES.map(row)}
    </tbody>
  </table>`;
}
