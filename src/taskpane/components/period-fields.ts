/** A period to choose: chips, and two days where it is the user's own. */
import { html, nothing, type TemplateResult } from "lit";
import { isoDay, parseIsoDay } from "../../model/day";
import type { Language } from "../../model/schema";
import { say } from "../../words/phrase";
import { rankingViewWords } from "../../words/ranking-view";
import { PERIODS, type Period, type PeriodKind } from "./period";
import { chipGroup } from "./chip-group";

export interface PeriodFields {
  readonly period: Period;
  readonly language: Language;
  readonly onPeriod: (kind: PeriodKind) => void;
  readonly onDays: (days: Pick<Period, "from" | "to">) => void;
}

/** To stand in a view with the styles of fields and chips. */
export function periodFields(fields: PeriodFields): TemplateResult {
  const { period, language, onPeriod } = fields;
  return html`${chipGroup({
    name: "period",
    legend: say(rankingViewWords.period, language),
    chips: PERIODS.map((value) => ({ value, label: say(rankingViewWords[`period.${value}`], language) })),
    value: period.kind,
    onPick: (value) => onPeriod(value as PeriodKind),
  })}
  ${
    period.kind === "own"
      ? html`<div class="pair">${dayField(fields, "from")} ${dayField(fields, "to")}</div>`
      : nothing
  }`;
}

function dayField({ period, language, onDays }: PeriodFields, which: "from" | "to"): TemplateResult {
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
