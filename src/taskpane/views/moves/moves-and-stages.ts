/** In the place Ranking: the way to the comparison of two rankings, and the stages of all clients. */
import { css, html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { movesViewWords } from "../../../words/pane/moves";
import { say } from "../../../words/phrase";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";
import "../stages/stages-section";
import { MOVES_BEGIN } from "./moves-at";

@customElement("moves-and-stages")
export class MovesAndStages extends StoreView {
  static override styles = [
    ...sharedStyles,
    css`
      :host {
        margin-top: 12px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { language } = this;
    return html`<button
        type="button"
        id="compare"
        @click=${() => this.go({ to: "over", over: { view: "moves", at: MOVES_BEGIN } })}
      >
        ${say(movesViewWords.title, language)} ›
      </button>
      <p class="secondary">${say(movesViewWords.door, language)}</p>
      <stages-section .store=${this.store}></stages-section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "moves-and-stages": MovesAndStages;
  }
}
