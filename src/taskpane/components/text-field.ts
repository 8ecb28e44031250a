import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";

export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Said below the field, and the field marked, where what was typed cannot be read. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly inputMode?: "text" | "decimal" | "tel" | "email";
  /** Rows of a text of several lines; a single line where absent. */
  readonly rows?: number;
  /** What may be chosen instead of typed, most likely first. */
  readonly suggestions?: readonly string[];
  readonly onInput: (value: string) => void;
}

/** A labelled field for text, money or a number, with its error below it. */
export function textField(field: TextField): TemplateResult {
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${field.rows ? multiLine(field) : singleLine(field)} ${below(field)}
  </div>`;
}

/** The sentence under a field: what is wrong with it, else its hint. */
export function below(field: Pick<TextField, "id" | "error" | "hint">): TemplateResult | typeof nothing {
  if (field.error) return html`<p class="error" id="${field.id}-note">${field.error}</p>`;
  if (field.hint) return html`<p class="hint" id="${field.id}-note">${field.hint}</p>`;
  return nothing;
}

/** The id of that sentence, for `aria-describedby`. */
export function noteId(field: Pick<TextField, "id" | "error" | "hint">): string | undefined {
  return field.error || field.hint ? `${field.id}-note` : undefined;
}

function singleLine(field: TextField): TemplateResult {
  const list = field.suggestions && field.suggestions.length > 0 ? `${field.id}-list` : undefined;
  return html`<input
      id=${field.id}
      type="text"
      dir="auto"
      autocomplete="off"
      inputmode=${field.inputMode ?? "text"}
      placeholder=${field.placeholder ?? ""}
      list=${ifDefined(list)}
      .value=${field.value}
      ?required=${field.required ?? false}
      aria-invalid=${field.error ? "true" : "false"}
      aria-describedby=${ifDefined(noteId(field))}
      @input=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
    />${
      list
        ? html`<datalist id=${list}>
            ${field.suggestions?.map((text) => html`<option value=${text}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function multiLine(field: TextField): TemplateResult {
  return html`<textarea
    id=${field.id}
    dir="auto"
    rows=${field.rows ?? 2}
    .value=${field.value}
    aria-invalid=${field.error ? "true" : "false"}
    aria-describedby=${ifDefined(noteId(field))}
    @input=${(event: Event) => field.onInput((event.target as HTMLTextAreaElement).value)}
  ></textarea>`;
}
