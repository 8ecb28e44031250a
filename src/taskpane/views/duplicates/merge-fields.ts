/** The details in which two customers differ, one below the other, each with a choice. */
import { html, nothing, type TemplateResult } from "lit";
import { columnHeader } from "../../../model/column-header";
import type { MergeField, Pick } from "../../../model/duplicates/merge-preview";
import type { Language } from "../../../model/schema";
import type { Value } from "../../../model/value";
import { duplicatesWords } from "../../../words/pane/duplicates";
import { say } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import { valueWords } from "../../components/value-words";

export type Picks = Readonly<Record<string, Pick>>;

export function mergeFields(
  fields: readonly MergeField[],
  picks: Picks,
  language: Language,
  onPick: (key: string, pick: Pick) => void,
): TemplateResult {
  const fieldOf = (field: MergeField): TemplateResult => mergeField(field, picks, language, onPick);
  const oneSided = fields.filter(({ keep, gone }) => keep === null || gone === null);
  const differing = fields.filter((field) => !oneSided.includes(field));
  return html`${
    differing.length === 0
      ? html`<p class="secondary">${say(duplicatesWords.nothingDiffers, language)}</p>`
      : html`<div class="fields">${differing.map(fieldOf)}</div>`
  }
  ${
    oneSided.length === 0
      ? nothing
      : html`<details>
          <summary class="secondary">
            ${say(duplicatesWords.oneSided, language, { count: oneSided.length })}
          </summary>
          <div class="fields">${oneSided.map(fieldOf)}</div>
        </details>`
  }`;
}

function mergeField(
  field: MergeField,
  picks: Picks,
  language: Language,
  onPick: (key: string, pick: Pick) => void,
): TemplateResult {
  const offered = picksOf(field);
  return chipGroup({
    name: `field-${field.key}`,
    legend: columnHeader("customers", field.key, language),
    chips: offered.map((pick) => ({ value: pick, label: pickWords(field, pick, language) })),
    value: picks[field.key] ?? suggestedOf(field),
    onPick: (value) => {
      const pick = offered.find((known) => known === value);
      if (pick) onPick(field.key, pick);
    },
  });
}

/** Both in one is offered where it says more than either. */
function picksOf({ both, keep, gone }: MergeField): readonly Pick[] {
  return both === undefined || both === keep || both === gone ? ["keep", "gone"] : ["keep", "gone", "both"];
}

function suggestedOf(field: MergeField): Pick {
  if (picksOf(field).includes(field.suggested)) return field.suggested;
  return field.both === field.keep ? "keep" : "gone";
}

function pickWords({ key, keep, gone, both }: MergeField, pick: Pick, language: Language): string {
  const words = (value: Value): string =>
    value === null ? say(duplicatesWords.blank, language) : valueWords("customers", key, value, language);
  if (pick === "both") return say(duplicatesWords.both, language, { text: both ?? "" });
  return words(pick === "keep" ? keep : gone);
}
