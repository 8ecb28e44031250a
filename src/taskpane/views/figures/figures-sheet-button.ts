/** Writes the figures into a sheet of the workbook, and says in one line where they stand. */
import { css, html, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { isRefused, type Problem } from "../../../model/problem";
import { figuresSheetButtonWords, type FiguresSheetButtonWord } from "../../../words/pane/figures-sheet";
import { say, type PhraseData } from "../../../words/phrase";
import { layOutFigures } from "../../../workbook/figures-sheet/lay-out-figures";
import { drawChartPictures } from "../../chart-picture/draw-chart-pictures";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";
import type { MadeFigures } from "./figures-work";

@customElement("figures-sheet-button")
export class FiguresSheetButton extends StoreView {
  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) made!: MadeFigures;
  @state() private writing = false;
  /** The sheet that holds these figures. */
  @state() private sheet: string | undefined;
  @state() private problems: readonly Problem[] = [];

  /** What was said of other figures does not hold for these. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has("made")) return;
    this.sheet = undefined;
    this.problems = [];
  }

  protected override render(): TemplateResult {
    const { writing, sheet, problems } = this;
    const told = writing ? this.say("writing") : sheet === undefined ? "" : this.say("written", { sheet });
    return html`
      <button type="button" id="write-figures" aria-disabled=${writing} @click=${() => this.write()}>
        ${this.say("write")}
      </button>
      <p class="secondary" role="status" dir="auto">${told}</p>
      ${problemList(problems, this.say("refused"), this.language)}
    `;
  }

  /** In the language of the book, whose sheet it is, and not of the pane. The button keeps the focus. */
  private async write(): Promise<void> {
    if (this.writing) return;
    const { figures, period, book } = this.made;
    const { currency, shopName } = this.state.settings;
    const words = { language: book.language, currency };
    const page = layOutFigures({ figures, period, shop: shopName }, words);
    this.writing = true;
    this.problems = [];
    const written = await this.store.figures.write(page, (sheet) => drawChartPictures(sheet, words));
    this.writing = false;
    if (isRefused(written)) this.problems = written;
    else this.sheet = written.sheet;
  }

  private say(key: FiguresSheetButtonWord, data?: PhraseData): string {
    return say(figuresSheetButtonWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "figures-sheet-button": FiguresSheetButton;
  }
}
