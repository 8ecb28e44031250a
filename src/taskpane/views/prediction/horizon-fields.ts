import { html, type TemplateResult } from "lit";
import type { Language } from "../../../model/schema";
import { percentWords } from "../../../words/money";
import { predictionWords } from "../../../words/pane/prediction";
import { say } from "../../../words/phrase";
import type { Ahead } from "../../store/known-prediction";
import { chipGroup } from "../../components/chip-group";
import { selectField } from "../../components/select-field";
import { aheadWords } from "./card-ahead-words";
import { DISCOUNTS, LENGTHS, type HorizonChoice } from "./horizon-choice";

/** How far ahead to look, as chips, and how much less later money counts. */
export function horizonFields(
  horizon: HorizonChoice,
  language: Language,
  onChoose: (horizon: HorizonChoice) => void,
): TemplateResult {
  return html`${chipGroup({
    name: "ahead",
    legend: say(predictionWords.ahead, language),
    chips: LENGTHS.map((length) => ({ value: keyOf(length), label: aheadWords(length, language) })),
    value: keyOf(horizon),
    onPick: (value) => {
      const length = LENGTHS.find((known) => keyOf(known) === value);
      if (length) onChoose({ ...horizon, ...length });
    },
  })}
  ${selectField({
    id: "discount",
    label: say(predictionWords.discount, language),
    value: String(horizon.yearlyDiscount),
    options: DISCOUNTS.map((share) => ({ value: String(share), label: percentWords(share, language) })),
    onPick: (value) => onChoose({ ...horizon, yearlyDiscount: Number(value) }),
  })}`;
}

function keyOf({ unit, count }: Ahead): string {
  return `${count}-${unit}`;
}
