/** What the pane shows while there is no book to show: it is being read, or could not be. */
import { html, nothing, type TemplateResult } from "lit";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";
import { problemWords } from "./problem-words";
import type { PaneState } from "../store";

/** How much of the book has been read, and a way out. */
export function loadingBook(state: PaneState, onCancel: () => void): TemplateResult {
  const { progress, language } = state;
  return html`<div class="alone">
    <p role="status">${loadingWords(state)}</p>
    <progress
      aria-label=${say(paneWords.loading, language)}
      max=${progress && progress.total > 0 ? progress.total : 1}
      value=${progress?.done ?? 0}
    ></progress>
    <button type="button" @click=${onCancel}>${say(paneWords.cancel, language)}</button>
  </div>`;
}

function loadingWords({ progress, waiting, language }: PaneState): string {
  if (waiting) return say(paneWords.waitingForCell, language);
  if (!progress || progress.total === 0) return say(paneWords.loading, language);
  return say(paneWords.loadingRows, language, { ...progress });
}

/** No workbook is open, and why the one that was chosen is not. The shell says in the slot how to begin. */
export function noWorkbook({ problems, language }: PaneState): TemplateResult {
  return html`<div class="alone">
    ${
      problems.length > 0
        ? html`<div class="problems" role="alert">
            ${problems.map((problem) => html`<p>${problemWords(problem, language)}</p>`)}
          </div>`
        : nothing
    }
    <slot name="no-book"><p>${say(paneWords.noBook, language)}</p></slot>
  </div>`;
}
