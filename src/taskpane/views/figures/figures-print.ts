/**
 * The sheet that is printed: shop, period, day, and all figures with charts and tables on one A4 page, in
 * black on white whatever the pane looks like. What does not fit is made smaller.
 */
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Day } from "../../../model/day";
import type { Figure } from "../../../model/figures/figure";
import { datedWords } from "../../../words/days";
import { figuresWords } from "../../../words/pane/figures";
import { say } from "../../../words/phrase";
import "../../components/figure-chart";
import { baseStyles } from "../../styles/controls";
import type { FigureScene } from "./figure-scene";
import { figuresPrintStyles, PRINTED_HEIGHT, PRINTED_WIDTH } from "./figures-print-styles";
import { figureStyles } from "./figures-styles";
import { printedSection } from "./printed-section";

export const FIGURES_PRINT = "kebu-figures-print";

export interface PrintedFigures {
  readonly figures: readonly Figure[];
  readonly scene: FigureScene;
  /** "" where the book has none. */
  readonly shopName: string;
  /** In words. */
  readonly period: string;
  readonly day: Day;
}

/** How much smaller with each try, and the least that can still be read. */
const STEP = 0.05;
const SMALLEST = 0.5;

@customElement("kebu-figures-print")
export class KebuFiguresPrint extends LitElement {
  static override styles = [baseStyles, figureStyles, figuresPrintStyles];

  @property({ attribute: false }) printed!: PrintedFigures;
  @query(".sheet") private sheet!: HTMLElement;

  protected override render(): TemplateResult {
    const { figures, scene, shopName, period, day } = this.printed;
    const { language } = scene;
    return html`<div class="sheet" lang=${language}>
      <header>
        <h1>${[shopName, say(figuresWords.title, language)].filter(Boolean).join(" · ")}</h1>
        <p>${period}</p>
        <p class="secondary">${say(figuresWords.printed, language, { day: datedWords(day, language) })}</p>
      </header>
      <div class="figures">${onPaper(figures).map((figure) => printedSection(figure, scene))}</div>
    </div>`;
  }

  /** Makes the sheet as small as it must be. Resolves when it can be printed. */
  async fit(): Promise<void> {
    await this.updateComplete;
    const charts = [...this.renderRoot.querySelectorAll("figure-chart")];
    await Promise.all(charts.map((chart) => chart.updateComplete));
    for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
      this.sheet.style.width = `${PRINTED_WIDTH / scale}px`;
      this.sheet.style.transform = `scale(${scale})`;
      if (this.sheet.scrollHeight * scale <= PRINTED_HEIGHT) return;
    }
  }
}

/** Months take the whole width of the page: they come after what stands beside the overview. */
function onPaper(figures: readonly Figure[]): readonly Figure[] {
  const beside = figures.filter(
    ({ key }) => key === "overview" || key === "concentration" || key === "cohorts",
  );
  const months = figures.filter(({ key }) => key === "months");
  return [...new Set([...beside, ...months, ...figures])];
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-figures-print": KebuFiguresPrint;
  }
}
