/** Figures: the shop over a period, each figure with its number first, its chart second, its table one key away. */
import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { allFigures, wholePeriod } from "../../../model/figures/all-figures";
import { figureTitle } from "../../../words/figures";
import { figuresWords, type FiguresWord } from "../../../words/pane/figures";
import { say, type PhraseData } from "../../../words/phrase";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";
import { figuresStyles } from "./figures-styles";

@customElement("kebu-figures-view")
export class KebuFiguresView extends StoreView {
  static override styles = [...sharedStyles, figuresStyles];

  override focus(): void {
    void this.focusOn("figures-title");
  }

  protected override render(): TemplateResult {
    const { book, today } = this.state;
    if (!book) return html``;
    const title = html`<h2 id="figures-title" tabindex="-1">${this.say("title")}</h2>`;
    if (book.visits.size === 0)
      return html`${title}
        <p>${this.say("noVisits")}</p>`;
    const figures = allFigures(book, wholePeriod(book, today));
    return html`${title}
      <div class="actions buttons"></div>
      ${figures.map((figure) => html`<h3>${figureTitle(figure, this.language)}</h3>`)}`;
  }

  private say(key: FiguresWord, data?: PhraseData): string {
    return say(figuresWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-figures-view": KebuFiguresView;
  }
}
