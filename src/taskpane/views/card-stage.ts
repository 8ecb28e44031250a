/** The stage of the customer's life with the shop, why, and what to do about it. */
import { html, nothing, type TemplateResult } from "lit";
import type { Book } from "../../model/book";
import { customerStage } from "../../model/stage/customer-stages";
import type { Language } from "../../model/schema";
import { stageAdviceWords, stageLine } from "../../words/stage-reason";
import type { PaneState } from "../store";

/** Nothing for somebody who has bought nothing yet. */
export function cardStage(
  book: Book,
  row: number,
  { settings, today }: Pick<PaneState, "settings" | "today">,
  language: Language,
): TemplateResult | typeof nothing {
  const reason = customerStage(book, row, today);
  if (!reason) return nothing;
  return html`<div class="stage">
    <p id="stage-sentence">${stageLine(reason, language, settings.currency)}</p>
    <p class="secondary" id="stage-advice" dir="auto">
      ${stageAdviceWords(reason.stage, settings.stageAdvice, language)}
    </p>
  </div>`;
}
