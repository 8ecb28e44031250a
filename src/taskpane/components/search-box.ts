/** The box of a customer search: an ARIA combobox, to be used beside the list `found`. */
import { html, nothing, type TemplateResult } from "lit";
import { NONE } from "./search-choices";
import { searchIcon } from "./search-icon";
import { optionId } from "./search-options";

export interface SearchBox {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  /** Is there something in the list to choose? */
  readonly hasOptions: boolean;
  /** Position of the one that Enter takes; `NONE`. */
  readonly active: number;
  /** The pane's own box shows the key that leads to it. */
  readonly isMain: boolean;
  readonly typed: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly focused: () => void;
  readonly clicked: () => void;
  readonly left: () => void;
}

export function searchBox(box: SearchBox): TemplateResult {
  const { active, hasOptions } = box;
  return html`<div class="box">
    ${searchIcon}
    <input
      type="text"
      role="combobox"
      dir="auto"
      autocomplete="off"
      spellcheck="false"
      aria-label=${box.label}
      aria-autocomplete="list"
      aria-expanded=${hasOptions ? "true" : "false"}
      aria-controls="found"
      aria-activedescendant=${active !== NONE ? optionId(active) : nothing}
      placeholder=${box.placeholder}
      .value=${box.text}
      @input=${box.typed}
      @keydown=${box.key}
      @focus=${box.focused}
      @click=${box.clicked}
      @blur=${box.left}
    />
    ${box.isMain ? html`<kbd aria-hidden="true">/</kbd>` : nothing}
  </div>`;
}
