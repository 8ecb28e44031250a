import { html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { below, noteId } from "./text-field";

export interface DayField {
  readonly id: string;
  readonly label: string;
  /** As typed. */
  readonly value: string;
  /** The day that `value` means, as YYYY-MM-DD; "" where it means none. */
  readonly iso: string;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly placeholder: string;
  readonly pickLabel: string;
  readonly onInput: (value: string) => void;
}

/** A day, typed in any clear way or chosen from the browser's own calendar. */
export function dayField(field: DayField): TemplateResult {
  const openCalendar = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    button.parentElement?.querySelector<HTMLInputElement>('input[type="date"]')?.showPicker();
  };
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <div class="with-button">
      <input
        id=${field.id}
        type="text"
        autocomplete="off"
        placeholder=${field.placeholder}
        .value=${field.value}
        aria-invalid=${field.error ? "true" : "false"}
        aria-describedby=${ifDefined(noteId(field))}
        @input=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
      />
      <input
        type="date"
        tabindex="-1"
        aria-hidden="true"
        .value=${field.iso}
        @change=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
      />
      <button type="button" class="plain" aria-label=${field.pickLabel} @click=${openCalendar}>
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
          <rect x="2.5" y="3.5" width="11" height="10" rx="1.5" />
          <path d="M2.5 6.5h11M5.5 2v3M10.5 2v3" />
        </svg>
      </button>
    </div>
    ${below(field)}
  </div>`;
}
