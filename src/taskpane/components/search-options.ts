/** The lines below the search box: who was found, or the offer to add what was typed, and notes about them. */
import { html, nothing, type TemplateResult } from "lit";
import type { PaneState } from "../store";
import { foundCustomer } from "./found-customer";
import type { SearchChoice } from "./search-choices";
import { offerToAdd } from "./search-notes";

/** What the choices are about, and what choosing one does. */
export interface OfferedChoices {
  readonly state: PaneState;
  /** What was typed. */
  readonly text: string;
  readonly pick: (row: number) => void;
  readonly add: () => void;
}

/** The option at a position, as the text field names the one that is active. */
export function optionId(position: number): string {
  return `option-${position}`;
}

/** Customers found, and the offer to add. */
export function choiceOptions(
  choices: readonly SearchChoice[],
  active: number,
  offered: OfferedChoices,
): readonly TemplateResult[] {
  return choices.map((choice, position) =>
    choiceOption(choice, optionId(position), position === active, offered),
  );
}

function choiceOption(
  choice: SearchChoice,
  id: string,
  isActive: boolean,
  { state, text, pick, add }: OfferedChoices,
): TemplateResult {
  const isOffer = choice.kind === "add";
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are the text field's, which keeps the focus
  return html`<li
    role="option"
    id=${id}
    aria-selected=${isActive ? "true" : "false"}
    @click=${isOffer ? add : () => pick(choice.result.row)}
  >
    ${
      isOffer
        ? html`<span dir="auto">${offerToAdd(text, state.language)}</span>`
        : foundCustomer(choice.result, state)
    }
  </li>`;
}

/** A line that cannot be chosen; none where there is nothing to say. */
export function searchNote(text: string): TemplateResult | typeof nothing {
  return text === "" ? nothing : html`<p class="note secondary">${text}</p>`;
}
