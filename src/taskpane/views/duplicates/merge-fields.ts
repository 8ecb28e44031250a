/** The details in which two customers differ, one below the other, each with a choice. */
import { html, type TemplateResult } from "lit";
import type { MergeField, Pick } from "../../../model/duplicates/merge-preview";
import type { Language } from "../../../model/schema";
import type { Value } from "../../../model/value";
import { duplicatesWords } from "../../../words/pane/duplicates";
import { say } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import { labelOf } from "../../components/column-field";
import { valueWords } from "../../components/value-words";

export type Picks = Readonly<Record<string, Pick>>;

export function mergeFields(
  fields: readonly MergeField[],
  picks: Picks,
  language: Language,
  onPick: (key: string, pick: Pick) => void,
): TemplateResult {
  if (fields.length === 0)
    return html`<p class="secondary">${say(duplicatesWords.nothingDiffers, language)}</p>`;
  return html`<div class="fields">
    ${fields.map((field) => {
      const offered = picksOf(field);
      return chipGroup({
        name: `field-${field.key}`,
        legend: labelOf("customers", field.key, language),
        chips: offered.map((pick) => ({ value: pick, label: pickWords(field, pick, language) })),
        value: picks[field.key] ?? field.suggested,
        onPick: (value) => {
          const pick = offered.find((known) => known === value);
          if (pick) onPick(field.key, pick);
        },
      });
    })}
  </div>`;
}

function picksOf({ both }: MergeField): readonly Pick[] {
  return both === undefined ? ["keep", "gone"] : ["keep", "gone", "both"];
}

function pickWords({ key, keep, gone, both }: MergeField, pick: Pick, language: Language): string {
  const words = (value: Value): string =>
    value === null ? say(duplicatesWords.blank, language) : valueWords("customers", key, value, language);
  if (pick === "both") return say(duplicatesWords.both, language, { text: both ?? "" });
  return words(pick === "keep" ? keep : gone);
}
