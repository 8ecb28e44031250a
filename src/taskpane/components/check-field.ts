import { html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { below, noteId } from "./text-field";

export interface CheckField {
  readonly id: string;
  readonly label: string;
  /** What it does, in a line below it. */
  readonly hint?: string;
  readonly checked: boolean;
  readonly onPick: (checked: boolean) => void;
}

/** A box to tick, with what it does. */
export function checkField({ id, label, hint, checked, onPick }: CheckField): TemplateResult {
  return html`<div class="field">
    <label class="check" for=${id}
      ><input
        id=${id}
        type="checkbox"
        .checked=${checked}
        aria-describedby=${ifDefined(noteId({ id, hint }))}
        @change=${(event: Event) => onPick((event.target as HTMLInputElement).checked)}
      />${label}</label
    >
    ${below({ id, hint })}
  </div>`;
}
