/** The list of a search box: whom it found, or who was dealt with last, with a line on what the keys do. */
import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../../model/schema";
import type { SearchChoice } from "./search-choices";
import { keysNote, listNote, type ListedCustomers } from "./search-notes";
import { choiceOptions, searchNote, type OfferedChoices } from "./search-options";

export interface SearchList {
  readonly choices: readonly SearchChoice[];
  /** Position of the one that Enter takes; `NONE`. */
  readonly active: number;
  readonly listed: ListedCustomers;
  /** Was something typed? Else those dealt with last are listed. */
  readonly isTyped: boolean;
  readonly isShown: boolean;
  /** The pane's own box, whose list covers the view below; in a form only what was typed does. */
  readonly isMain: boolean;
  readonly title: string;
  readonly language: Language;
  readonly offered: OfferedChoices;
}

/** Pressing the mouse in it leaves the focus in the box. */
export function searchList(list: SearchList): TemplateResult {
  const { choices, active, isTyped, isMain, title, language } = list;
  return html`<div
    class=${isMain || isTyped ? "list over" : "list"}
    ?hidden=${!list.isShown}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${isTyped ? nothing : searchNote(title)}
    <ul role="listbox" id="found" aria-label=${title}>
      ${choiceOptions(choices, active, list.offered)}
    </ul>
    ${searchNote(listNote(list.listed, language))}
    ${isMain ? searchNote(keysNote(choices, active, language)) : nothing}
  </div>`;
}
