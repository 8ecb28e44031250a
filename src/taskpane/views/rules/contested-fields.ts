/** Fields of a rule that somebody else changed while they were typed: what the sheet says now, and the way to take it. */
import { html, nothing, type TemplateResult } from "lit";
import { columnHeader } from "../../../model/column-header";
import { columnOf, type Language } from "../../../model/schema";
import { choiceLabel } from "../../../model/schema/labels";
import { rulesViewWords } from "../../../words/pane/rules";
import { say } from "../../../words/phrase";
import type { Draft } from "../../store/drafts";

export interface ContestedFields {
  readonly keys: readonly string[];
  /** The rule as the sheet has it. */
  readonly now: Draft;
  readonly language: Language;
  readonly onTake: (key: string, text: string) => void;
}

export function contestedFields(fields: ContestedFields): TemplateResult | typeof nothing {
  const { keys, language } = fields;
  if (keys.length === 0) return nothing;
  return html`<div class="told" id="contested" role="alert" tabindex="-1">
    <p>${say(rulesViewWords.contested, language)}</p>
    ${keys.map((key) => line(fields, key))}
  </div>`;
}

function line({ now, language, onTake }: ContestedFields, key: string): TemplateResult {
  const text = now[key] ?? "";
  const field = columnHeader("rules", key, language);
  const data = { field, value: shownValue(key, text, language) };
  const phrase = text === "" ? rulesViewWords.contestedBlank : rulesViewWords.contestedField;
  return html`<p dir="auto">${say(phrase, language, data)}</p>
    <button
      type="button"
      id="take-${key}"
      aria-label="${say(rulesViewWords.takeTheirs, language)}: ${field}"
      @click=${() => onTake(key, text)}
    >
      ${say(rulesViewWords.takeTheirs, language)}
    </button>`;
}

function shownValue(key: string, text: string, language: Language): string {
  if (key === "on") return say(text === "no" ? rulesViewWords.isOff : rulesViewWords.isOn, language);
  return columnOf("rules", key).type === "choice" ? choiceLabel("rules", key, text, language) : text;
}
