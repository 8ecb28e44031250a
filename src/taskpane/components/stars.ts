import { html, nothing, type TemplateResult } from "lit";

export interface Stars {
  readonly name: string;
  readonly legend: string;
  /** "1" to "5", or "" for none. */
  readonly value: string;
  readonly starLabel: (count: number) => string;
  readonly clearLabel: string;
  readonly onPick: (value: string) => void;
}

/** Satisfaction from 1 to 5: radio buttons that look like stars. Delete or 0 takes the answer back. */
export function stars(group: Stars): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (/^[1-5]$/.test(event.key)) group.onPick(event.key);
    if (event.key === "Delete" || event.key === "Backspace" || event.key === "0") group.onPick("");
  };
  return html`<fieldset class="field" id=${group.name}>
    <legend>${group.legend}</legend>
    <div class="stars" @keydown=${onKey}>
      ${[1, 2, 3, 4, 5].map((count) => {
        const on = count <= Number(group.value);
        return html`<label class=${on ? "on" : ""}
          ><input
            type="radio"
            name=${group.name}
            .value=${String(count)}
            .checked=${String(count) === group.value}
            aria-label=${group.starLabel(count)}
            @change=${() => group.onPick(String(count))}
          /><span aria-hidden="true">${on ? "★" : "☆"}</span></label
        >`;
      })}
      ${
        group.value === ""
          ? nothing
          : html`<button type="button" class="link" @click=${() => group.onPick("")}>
              ${group.clearLabel}
            </button>`
      }
    </div>
  </fieldset>`;
}
