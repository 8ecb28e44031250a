import { html, type TemplateResult } from "lit";
import type { Language } from "../../model/schema";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";

/**
 * The name of a class in a shape: the best filled, the last plain, those between outlined. `place` is its
 * place in `classes`, 0 for the best; without one (nothing is ranked yet) there is no badge.
 */
export function classBadge(
  classes: readonly string[],
  place: number | undefined,
  language: Language,
): TemplateResult {
  const name = classes[place ?? -1];
  if (name === undefined) return html`<span></span>`;
  const look = place === 0 ? "best" : place === classes.length - 1 ? "last" : "middle";
  return html`<span
    class="badge badge-${look}"
    role="img"
    aria-label=${say(paneWords.classOf, language, { class: name })}
    >${name}</span
  >`;
}
