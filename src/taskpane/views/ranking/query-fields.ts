/** How to rank: method and period as chips, own days as two fields. */
import { html, nothing, type TemplateResult } from "lit";
import { isoDay, parseIsoDay } from "../../../model/day";
import { LORENZ_CLASSES } from "../../../model/ranking/limits";
import type { RankingMethod, RankingQuery } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { say } from "../../../words/phrase";
import { rankingChoiceWords } from "../../../words/ranking-choices";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { chipGroup } from "../../components/chip-group";
import { offeredMethods } from "./offered-choices";
import { PERIODS, type Period, type PeriodKind } from "./ranking-period";

export interface QueryFields {
  readonly query: RankingQuery;
  readonly period: Period;
  readonly language: Language;
  readonly onMethod: (method: RankingMethod) => void;
  readonly onPeriod: (kind: PeriodKind) => void;
  readonly onDays: (days: Pick<Period, "from" | "to">) => void;
}

export function queryFields(fields: QueryFields): TemplateResult {
  const { query, period, language, onMethod, onPeriod } = fields;
  const word = (key: RankingViewWord): string => say(rankingViewWords[key], language);
  return html`
    ${chipGroup({
      name: "method",
      legend: word("method"),
      chips: offeredMethods(query).map((value) => ({ value, label: word(`method.${value}`) })),
      value: query.method,
      onPick: (value) => onMethod(value as RankingMethod),
    })}
    ${query.classes.length === LORENZ_CLASSES ? nothing : lorenzHint(query, language)}
    ${chipGroup({
      name: "period",
      legend: word("period"),
      chips: PERIODS.map((value) => ({ value, label: word(`period.${value}`) })),
      value: period.kind,
      onPick: (value) => onPeriod(value as PeriodKind),
    })}
    ${
      period.kind === "own"
        ? html`<div class="pair">${dayField(fields, "from")} ${dayField(fields, "to")}</div>`
        : nothing
    }
  `;
}

function lorenzHint({ classes }: RankingQuery, language: Language): TemplateResult {
  const words = say(rankingChoiceWords.lorenzNeedsThree, language, { count: classes.length });
  return html`<p class="hint">${words}</p>`;
}

function dayField({ period, language, onDays }: QueryFields, which: "from" | "to"): TemplateResult {
  const day = period[which];
  return html`<div class="field">
    <label for=${which}>${say(rankingViewWords[which], language)}</label>
    <input
      type="date"
      id=${which}
      .value=${day === undefined ? "" : isoDay(day)}
      @change=${(event: Event) => onDays({ [which]: parseIsoDay((event.target as HTMLInputElement).value) })}
    />
  </div>`;
}
