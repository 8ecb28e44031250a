/** What stands in place of a ranking by predicted value while there is none, or where there can be none. */
import { html, type TemplateResult } from "lit";
import type { Language } from "../../../model/schema";
import { predictionWords, type PredictionWord } from "../../../words/pane/prediction";
import { say } from "../../../words/phrase";
import { refusalSentence } from "../../../words/refusals";
import { underWay } from "../../components/under-way";
import type { PredictedOrder, PredictedOrders } from "./predicted-orders";

/** The notice; "" where the order is known. */
export function predictedNotice(
  state: PredictedOrder,
  orders: PredictedOrders,
  language: Language,
): TemplateResult | "" {
  const word = (key: PredictionWord): string => say(predictionWords[key], language);
  switch (state.kind) {
    case "known":
      return "";
    case "under way":
      return underWay({
        words: word("predicting"),
        label: word("predicting"),
        share: state.share,
        leave: { id: "stop", words: word("stop"), onLeave: () => orders.stop() },
      });
    case "refused":
      return html`<p class="hint" id="no-prediction" role="status">
        ${refusalSentence(state.refusal, language, "ranking")}
      </p>`;
    default:
      return html`<p role="status">${word(state.kind)}</p>
        <div class="buttons">
          <button type="button" id="look" @click=${() => orders.begin()}>${word("again")}</button>
        </div>`;
  }
}
