/**
 * The sheet that is printed: shop, period, day, and the figures with charts and tables on one A4 page, in
 * black on white whatever the pane looks like. No word on it is smaller than 7 points: where the page has no
 * room for all, the last tables by words are left out, and the page names them.
 */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Day } from "../../../model/day";
import type { Figure, FigureKey } from "../../../model/figures/figure";
import { datedWords } from "../../../words/days";
import { leftOutWords } from "../../../words/figures-sheet";
import { figuresWords } from "../../../words/pane/figures";
import { say } from "../../../words/phrase";
import "../../components/figure-chart";
import { baseStyles } from "../../styles/controls";
import { PAPER_WIDTH, paperStyles } from "../../styles/paper";
import type { FigureScene } from "./figure-scene";
import { figuresPrintStyles, PAPER_HEIGHT } from "./figures-print-styles";
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

/** Words of 10 pixels are 7.5 points, and 7.1 in the smaller of the two. */
const SCALES = [1, 0.95];
/** What every page has; of all others the last are left out first. */
const ALWAYS: readonly FigureKey[] = ["overview", "concentration", "cohorts", "months"];

@customElement("kebu-figures-print")
export class KebuFiguresPrint extends LitElement {
  static override styles = [baseStyles, figureStyles, paperStyles, figuresPrintStyles];

  @property({ attribute: false }) printed!: PrintedFigures;
  /** How many figures the page has no room for. */
  @state() private leftOut = 0;
  @query(".sheet") private sheet!: HTMLElement;

  protected override render(): TemplateResult {
    const { figures, scene, shopName, period, day } = this.printed;
    const { language } = scene;
    const [shown, left] = split(onPaper(figures), this.leftOut);
    return html`<div class="sheet" lang=${language}>
      <header>
        <h1>${[shopName, say(figuresWords.title, language)].filter(Boolean).join(" · ")}</h1>
        <p>${period}</p>
        <p class="secondary">${say(figuresWords.printed, language, { day: datedWords(day, language) })}</p>
      </header>
      <div class="figures">${shown.map((figure) => printedSection(figure, scene))}</div>
      ${left.length > 0 ? html`<p class="secondary">${leftOutWords(left, language)}</p>` : nothing}
    </div>`;
  }

  /** Leaves out what the page has no room for. Resolves when it can be printed. */
  async fit(): Promise<void> {
    await this.updateComplete;
    const charts = [...this.renderRoot.querySelectorAll("figure-chart")];
    await Promise.all(charts.map((chart) => chart.updateComplete));
    const most = this.printed.figures.filter(mayBeLeftOut).length;
    for (this.leftOut = 0; this.leftOut <= most; this.leftOut++) {
      await this.updateComplete;
      if (SCALES.some((scale) => this.fits(scale))) return;
    }
  }

  private fits(scale: number): boolean {
    this.sheet.style.width = `${PAPER_WIDTH / scale}px`;
    this.sheet.style.transform = `scale(${scale})`;
    return this.sheet.scrollHeight * scale <= PAPER_HEIGHT;
  }
}

/** The figures that are shown, and those that are not. */
function split(
  figures: readonly Figure[],
  leftOut: number,
): readonly [shown: readonly Figure[], left: readonly Figure[]] {
  const others = figures.filter(mayBeLeftOut);
  const left = others.slice(others.length - leftOut);
  return [figures.filter((figure) => !left.includes(figure)), left];
}

function mayBeLeftOut({ key }: Figure): boolean {
  return !ALWAYS.includes(key);
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
