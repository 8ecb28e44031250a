/** The limits in words and as number fields, for those who would rather type than drag. */
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { RankingQuery } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { say } from "../../../words/phrase";
import { ruleSentence } from "../../../words/ranking-rule";
import { rankingViewWords } from "../../../words/ranking-view";
import { stepOf, toPercent } from "../../components/limit-steps";

type OnLimit = (place: number, limit: number) => void;

export function limitFields(query: RankingQuery, language: Language, onLimit: OnLimit): TemplateResult {
  return html`
    <p class="secondary">${ruleSentence(query, language)}</p>
    <div class="pair">${query.limits.map((_, place) => limitField(query, place, language, onLimit))}</div>
  `;
}

function limitField(
  { method, classes, limits }: RankingQuery,
  place: number,
  language: Language,
  onLimit: OnLimit,
): TemplateResult {
  const shown = String(toPercent(limits[place]!));
  const id = `limit-${place + 1}`;
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (Number.isNaN(input.valueAsNumber)) input.value = shown;
    else onLimit(place, input.valueAsNumber / 100);
  };
  return html`<div class="field">
    <label for=${id}>${say(rankingViewWords.limitOf, language, { class: classes[place]! })}</label>
    <input
      type="number"
      id=${id}
      step=${toPercent(stepOf(method, limits[place]!))}
      .value=${live(shown)}
      @change=${onChange}
    />
  </div>`;
}
