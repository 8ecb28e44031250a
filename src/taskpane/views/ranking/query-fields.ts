/** How to rank: the method as chips, and the period. */
import { html, nothing, type TemplateResult } from "lit";
import { LORENZ_CLASSES } from "../../../model/ranking/limits";
import type { RankingMethod, RankingQuery } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { say } from "../../../words/phrase";
import { rankingChoiceWords } from "../../../words/ranking-choices";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { chipGroup } from "../../components/chip-group";
import { periodFields, type PeriodFields } from "../../components/period-fields";
import { offeredMethods } from "./offered-choices";

export interface QueryFields extends PeriodFields {
  readonly query: RankingQuery;
  readonly onMethod: (method: RankingMethod) => void;
}

export function queryFields(fields: QueryFields): TemplateResult {
  const { query, language, onMethod } = fields;
  const word = (key: RankingViewWord): string => say(rankingViewWords[key], language);
  return html`
    ${chipGroup({
      name: "method",
      legend: word("method"),
      chips: offeredMethods(query).map((value) => ({ value, label: word(`method.${value}`) })),
      value: query.method,
      onPick: (value) => onMethod(value as RankingMethod),
    })}
    ${query.classes.length === LORENZ_CLASSES ? nothing : lorenzHint(query, language)} ${periodFields(fields)}
  `;
}

function lorenzHint({ classes }: RankingQuery, language: Language): TemplateResult {
  const words = say(rankingChoiceWords.lorenzNeedsThree, language, { count: classes.length });
  return html`<p class="hint">${words}</p>`;
}
