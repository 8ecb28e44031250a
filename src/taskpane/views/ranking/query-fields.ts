/** How to rank: method, value and period as chips, own days as two fields. */
import { html, nothing, type TemplateResult } from "lit";
import { isoDay, parseIsoDay } from "../../../model/day";
import {
  RANKING_METHODS,
  SUMMED_BASES,
  type RankingBasis,
  type RankingMethod,
  type RankingQuery,
} from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { say } from "../../../words/phrase";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { chipGroup } from "../../components/chip-group";
import { PERIODS, type Period, type PeriodKind } from "./ranking-period";

export interface QueryFields {
  readonly query: RankingQuery;
  readonly period: Period;
  readonly language: Language;
  readonly onMethod: (method: RankingMethod) => void;
  readonly onBasis: (basis: RankingBasis) => void;
  readonly onPeriod: (kind: PeriodKind) => void;
  readonly onDays: (days: Pick<Period, "from" | "to">) => void;
}

export function queryFields(fields: QueryFields): TemplateResult {
  const { query, period, language, onMethod, onBasis, onPeriod } = fields;
  const word = (key: RankingViewWord): string => say(rankingViewWords[key], language);
  return html`
    ${chipGroup({
      name: "method",
      legend: word("method"),
      chips: RANKING_METHODS.map((value) => ({ value, label: word(`method.${value}`) })),
      value: query.method,
      onPick: (value) => onMethod(value as RankingMethod),
    })}
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
    ${chipGroup({
      name: "basis",
      legend: word("basis"),
      chips: SUMMED_BASES.map((value) => ({ value, label: word(`basis.${value}`) })),
      value: query.basis ?? "amount",
      onPick: (value) => onBasis(value as RankingBasis),
    })}
  `;
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
