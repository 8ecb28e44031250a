import { html, type TemplateResult } from "lit";
import type { Place } from "../route";
import { PLACES } from "../route";

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % PLACES.length,
  ArrowLeft: (at) => (at + PLACES.length - 1) % PLACES.length,
  Home: () => 0,
  End: () => PLACES.length - 1,
};

/** The places as a tablist: one tab stop, arrow keys, Home and End. Their panel has the id `panel`. */
export function placeTabs(
  place: Place,
  label: string,
  wordOf: (place: Place) => string,
  onPick: (place: Place) => void,
): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const next = PLACES[STEPS[event.key]?.(PLACES.indexOf(place)) ?? -1];
    if (!next) return;
    event.preventDefault();
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    onPick(next);
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${PLACES.map(
      (known) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${known}"
          aria-controls="panel"
          aria-selected=${known === place ? "true" : "false"}
          tabindex=${known === place ? 0 : -1}
          @click=${() => onPick(known)}
        >
          ${wordOf(known)}
        </button>`,
    )}
  </div>`;
}
