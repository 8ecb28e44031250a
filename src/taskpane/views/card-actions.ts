/** What can be done about the client whose card it is. */
import { html, type TemplateResult } from "lit";
import type { Language } from "../../model/schema";
import { paneWords, type PaneWord } from "../../words/pane";
import { say } from "../../words/phrase";

export type CardForm = "visit-form" | "follow-up-form" | "message" | "customer-form";

const FORMS: readonly (readonly [id: string, form: CardForm, word: PaneWord])[] = [
  ["log", "visit-form", "logVisit"],
  ["follow-up", "follow-up-form", "followUp"],
  ["message", "message", "message"],
  ["edit", "customer-form", "edit"],
];

export function cardActions(
  language: Language,
  onOpen: (form: CardForm) => void,
  onShow: () => void,
): TemplateResult {
  return html`<div class="buttons actions">
    ${FORMS.map(
      ([id, form, word]) =>
        html`<button
          type="button"
          class=${form === "visit-form" ? "primary" : ""}
          id=${id}
          @click=${() => onOpen(form)}
        >
          ${say(paneWords[word], language)}
        </button>`,
    )}
    <button type="button" class="plain" id="show" @click=${onShow}>
      ${say(paneWords.showInSheet, language)}
    </button>
  </div>`;
}
