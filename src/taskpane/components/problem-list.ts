import { html, nothing, type TemplateResult } from "lit";
import type { Problem } from "../../model/problem";
import type { Language } from "../../model/schema";
import { problemWords } from "./problem-words";

/** Why something was refused, above the form it was typed in. Has the id `problems`, to be focused. */
export function problemList(
  problems: readonly Problem[],
  heading: string,
  language: Language,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="problems" id="problems" role="alert" tabindex="-1">
    <p>${heading}</p>
    <ul>
      ${problems.map((problem) => html`<li>${problemWords(problem, language)}</li>`)}
    </ul>
  </div>`;
}
