import { html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectList {
  readonly id: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** The id of the sentence that says more about it. */
  readonly describedBy?: string | undefined;
  /** What is chosen counts for nothing, and looks it. */
  readonly quiet?: boolean;
  readonly onPick: (value: string) => void;
}

export interface SelectField extends SelectList {
  readonly label: string;
}

/** A labelled list to choose one from. */
export function selectField(field: SelectField): TemplateResult {
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${selectList(field)}
  </div>`;
}

/**
 * A list to choose one from, where the label stands elsewhere. Each option says whether it is the chosen
 * one: the value of the list itself would be set before options that come with it are there.
 */
export function selectList({ id, value, options, describedBy, quiet, onPick }: SelectList): TemplateResult {
  return html`<select
    id=${id}
    class=${quiet ? "quiet" : ""}
    aria-describedby=${ifDefined(describedBy)}
    @change=${(event: Event) => onPick((event.target as HTMLSelectElement).value)}
  >
    ${options.map(
      (option) =>
        html`<option value=${option.value} .selected=${live(option.value === value)}>
          ${option.label}
        </option>`,
    )}
  </select>`;
}
