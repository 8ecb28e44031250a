import { html, nothing, type TemplateResult } from "lit";
import { isRefusal } from "../../../model/prediction/refusal";
import { differMuch } from "../../../model/prediction/second-opinion";
import type { Language } from "../../../model/schema";
import { predictionWords } from "../../../words/pane/prediction";
import { say } from "../../../words/phrase";
import { refusalSentence } from "../../../words/refusals";
import type { Foreseen, PredictionState } from "./prediction-work";

interface SecondOpinion {
  readonly foreseen: Foreseen;
  readonly state: PredictionState;
  readonly language: Language;
  /** How far the second model is. */
  readonly progress: () => TemplateResult | typeof nothing;
  readonly onAsk: () => void;
}

/** Of how many customers Pareto/NBD thinks otherwise, that it is being asked, or a button that asks it. */
export function secondOpinionLine(line: SecondOpinion): TemplateResult | typeof nothing {
  const { foreseen, state, language, progress, onAsk } = line;
  const { underWay, second, pareto } = state;
  if (underWay?.stage === "second") return progress();
  if (pareto && isRefusal(pareto)) return hint(refusalSentence(pareto, language, "second opinion"));
  if (second) {
    const count = foreseen.order.filter((row) => differMuch(foreseen.predictions, second, row)).length;
    return hint(say(predictionWords[count === 0 ? "differNone" : "differCount"], language, { count }));
  }
  if (underWay) return nothing;
  return html`<button type="button" id="second" @click=${onAsk}>
    ${say(predictionWords.askSecond, language)}
  </button>`;
}

function hint(words: string): TemplateResult {
  return html`<p class="hint" id="second" tabindex="-1">${words}</p>`;
}
