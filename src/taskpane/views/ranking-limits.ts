/** The limits in words and as two number fields, for those who would rather type than drag. */
import { html, type TemplateResult } from "lit";
import type { RankingQuery } from "../../model/ranking/ranking";
import type { Language } from "../../model/schema";
import { percentWords } from "../../words/money";
import { say } from "../../words/phrase";
import { rankingViewWords } from "../../words/ranking-view";
import { limitRange, STEP, toPercent, type LimitKey } from "../components/limit-steps";

type OnLimit = (key: LimitKey, limit: number) => void;

export function limitFields(query: RankingQuery, language: Language, onLimit: OnLimit): TemplateResult {
  const limits = {
    a: percentWords(query.limits.a, language),
    b: percentWords(query.limits.b, language),
  };
  return html`
    <p class="secondary">${say(rankingViewWords[`methodLine.${query.method}`], language, limits)}</p>
    <div class="pair">
      ${limitField(query, "a", language, onLimit)} ${limitField(query, "b", language, onLimit)}
    </div>
  `;
}

function limitField(
  { method, limits }: RankingQuery,
  key: LimitKey,
  language: Language,
  onLimit: OnLimit,
): TemplateResult {
  const { least, most } = limitRange(method, limits, key);
  const shown = String(toPercent(limits[key]));
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (Number.isNaN(input.valueAsNumber)) input.value = shown;
    else onLimit(key, input.valueAsNumber / 100);
  };
  return html`<div class="field">
    <label for="limit-${key}">${rankingViewWords[`limit.${key}`][language]}</label>
    <input
      type="number"
      id="limit-${key}"
      min=${toPercent(least)}
      max=${toPercent(most)}
      step=${toPercent(STEP[method])}
      .value=${shown}
      @change=${onChange}
    />
  </div>`;
}
