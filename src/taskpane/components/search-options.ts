/** The lines below the search box: who was found, or the offer to add what was typed, and notes about them. */
import { html, nothing, type TemplateResult } from "lit";
import type { SearchResult } from "../../model/search/search-result";
import type { PaneState } from "../store";
import { foundCustomer } from "./found-customer";

/** The option at a position, as the text field names the one that is active. */
export function optionId(position: number): string {
  return `option-${position}`;
}

/** A customer found. */
export function customerOption(
  result: SearchResult,
  position: number,
  { state, active, pick }: { state: PaneState; active: number; pick: (row: number) => void },
): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are the text field's, which keeps the focus
  return html`<li
    role="option"
    id=${optionId(position)}
    aria-selected=${position === active ? "true" : "false"}
    @click=${() => pick(result.row)}
  >
    ${foundCustomer(result, state)}
  </li>`;
}

/** The offer to add, where nobody was found. */
export function addOption(offer: string, add: () => void): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are the text field's, which keeps the focus
  return html`<li role="option" id=${optionId(0)} aria-selected="true" @click=${add}>
    <span dir="auto">${offer}</span>
  </li>`;
}

/** A line that cannot be chosen; none where there is nothing to say. */
export function searchNote(text: string): TemplateResult | typeof nothing {
  return text === "" ? nothing : html`<p class="note secondary">${text}</p>`;
}
