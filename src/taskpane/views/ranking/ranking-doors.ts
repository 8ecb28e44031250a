/** The ways from the ranking to what else is known of its customers. */
import { html, type TemplateResult } from "lit";
import type { Language } from "../../../model/schema";
import { movesViewWords } from "../../../words/pane/moves";
import { predictionWords } from "../../../words/pane/prediction";
import { rfmViewWords } from "../../../words/pane/rfm";
import { say } from "../../../words/phrase";
import type { Over } from "../../route";
import { MOVES_BEGIN } from "../moves/moves-at";

export function rankingDoors(language: Language, onOpen: (over: Over) => void): TemplateResult {
  return html`<p class="doors">
    <button
      type="button"
      class="link"
      id="go-moves"
      @click=${() => onOpen({ view: "moves", at: MOVES_BEGIN })}
    >
      ${say(movesViewWords.title, language)} ›
    </button>
    <button type="button" class="link" id="go-prediction" @click=${() => onOpen({ view: "prediction" })}>
      ${say(predictionWords.title, language)} ›
    </button>
    <button type="button" class="link" id="go-rfm" @click=${() => onOpen({ view: "rfm" })}>
      ${say(rfmViewWords.title, language)} ›
    </button>
  </p>`;
}
