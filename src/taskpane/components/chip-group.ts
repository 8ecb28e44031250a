import { html, type TemplateResult } from "lit";

export interface Chip {
  readonly value: string;
  readonly label: string;
}

export interface ChipGroup {
  /** Unique in its view; joins the radio buttons. */
  readonly name: string;
  readonly legend: string;
  /** The legend is there for screen readers only. */
  readonly quiet?: boolean;
  readonly chips: readonly Chip[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** One of several, as chips: native radio buttons, so that arrow keys and screen readers just work. */
export function chipGroup(group: ChipGroup): TemplateResult {
  return html`<fieldset class="field" id=${group.name}>
    <legend class=${group.quiet ? "hidden-visually" : ""}>${group.legend}</legend>
    <div class="chips">
      ${group.chips.map(
        (chip) =>
          html`<label
            ><input
              type="radio"
              name=${group.name}
              .value=${chip.value}
              .checked=${chip.value === group.value}
              @change=${() => group.onPick(chip.value)}
            />${chip.label}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
