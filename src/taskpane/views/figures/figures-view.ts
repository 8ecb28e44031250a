/**
 * Figures: the shop over a period, each figure with its number first, its chart second, its table one key
 * away. On request printed on one page, or written into a sheet of the workbook.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { isoDay, type Day } from "../../../model/day";
import { wholePeriod } from "../../../model/figures/all-figures";
import type { Figure } from "../../../model/figures/figure";
import type { FigurePeriod } from "../../../model/figures/period-sums";
import { problem } from "../../../model/problem";
import { datedWords } from "../../../words/days";
import { figureCellWords } from "../../../words/figures";
import { figuresWords, type FiguresWord } from "../../../words/pane/figures";
import { say, type PhraseData } from "../../../words/phrase";
import { periodFields } from "../../components/period-fields";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { underWay } from "../../components/under-way";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { underWayStyles } from "../../styles/under-way";
import { daysOfPeriod, type Period, type PeriodKind } from "../../components/period";
import { canPrint } from "./can-print";
import type { FigureScene } from "./figure-scene";
import { figuresChoiceOf, type FiguresChoice } from "./figures-choice";
import { figureSection } from "./figure-section";
import "./figures-sheet-button";
import { figuresStyles, figureStyles } from "./figures-styles";
import { FiguresWork, type MadeFigures } from "./figures-work";
import { printFigures } from "./print-figures";

@customElement("kebu-figures-view")
export class KebuFiguresView extends StoreView {
  static override styles = [...sharedStyles, disclosureStyles, underWayStyles, figureStyles, figuresStyles];

  /** Why nothing was printed. */
  @state() private told = "";
  /** What was chosen outlives the view. */
  private chosen!: FiguresChoice;
  private readonly work = new FiguresWork(() => this.requestUpdate());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.work.leave();
  }

  /** The sentence that says most takes the focus. */
  override focus(): void {
    void this.focusOn("figures-title");
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.chosen = figuresChoiceOf(this.store);
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    if (!book) return html``;
    if (book.visits.size === 0)
      return html`${this.heading()}
        <p>${this.say("noVisits")}</p>`;
    const days = this.days(book);
    if (days.from > days.to) return html`${this.heading()} ${this.choice()} ${this.wrong(days)}`;
    const made = this.work.figures(book, days);
    return html`${this.heading(made)} ${this.choice()} ${this.working()} ${made ? this.shown(made) : nothing}`;
  }

  /** Read aloud when it changes: the period that was chosen is there. */
  private heading(made?: MadeFigures): TemplateResult {
    return html`<div role="status">
      <h2 id="figures-title" tabindex="-1">${this.headline(made)}</h2>
      <p class="secondary">${made ? this.daysWords(made.period) : ""}</p>
    </div>`;
  }

  private headline(made: MadeFigures | undefined): string {
    const overview = made?.figures.find(({ key }) => key === "overview");
    if (!made || !overview) return this.say("title");
    const { language, currency } = this.scene();
    const cell = (column: number): string => figureCellWords(overview, 0, column, language, currency);
    const hasGrown = typeof overview.rows[0]?.[3] === "number";
    return this.say(hasGrown ? "headlineGrew" : "headline", { turnover: cell(1), growth: cell(3) });
  }

  private choice(): TemplateResult {
    return periodFields({
      period: this.chosen.period,
      language: this.language,
      onPeriod: (kind) => this.pickPeriod(kind),
      onDays: (days) => this.take({ ...this.chosen.period, ...days }),
    });
  }

  private shown(made: MadeFigures): TemplateResult {
    const scene = this.scene();
    return html`
      <div class="actions buttons">
        <button type="button" id="print" @click=${() => this.print(made)}>${this.say("print")}</button>
      </div>
      <p class="secondary" role="status">${this.told}</p>
      <figures-sheet-button .store=${this.store} .made=${made}></figures-sheet-button>
      ${made.figures.map((figure) => html`${figureSection(figure, scene)} ${this.planDoor(figure)}`)}
    `;
  }

  /** From what became of plans to the plan of the month. */
  private planDoor({ key }: Figure): TemplateResult | typeof nothing {
    if (key !== "plans") return nothing;
    return html`<button
      type="button"
      class="link"
      id="go-plan"
      @click=${() => this.go({ to: "over", over: { view: "plan" } })}
    >
      ${this.say("goPlan")} ›
    </button>`;
  }

  /** Small shops never see it: their figures are there within a slice. */
  private working(): TemplateResult | typeof nothing {
    const { progress, isBusy } = this.work;
    if (!isBusy || progress === 0) return nothing;
    return underWay({
      words: this.say("working", { percent: Math.round(progress * 100) }),
      label: this.say("title"),
      share: progress,
      quiet: true,
    });
  }

  private wrong({ from, to }: FigurePeriod): TemplateResult | typeof nothing {
    const days = { from: isoDay(from), to: isoDay(to) };
    return problemList([problem("wrong-period", {}, days)], this.say("cannotShow"), this.language);
  }

  private pickPeriod(kind: PeriodKind): void {
    const { from, to } = daysOfPeriod(this.chosen.period, this.state.today);
    this.take(kind === "own" ? { kind, from, to } : { kind });
  }

  private take(period: Period): void {
    this.chosen.period = period;
    this.told = "";
    this.requestUpdate();
  }

  /** A period that is open begins with the first visit and ends today. */
  private days(book: Book): FigurePeriod {
    const { today } = this.state;
    const { from, to = today } = daysOfPeriod(this.chosen.period, today);
    return from === undefined ? wholePeriod(book, to) : { from, to };
  }

  private print(made: MadeFigures): void {
    if (!canPrint()) {
      this.told = this.say("printInExcel");
      return;
    }
    const { figures, period } = made;
    const { settings, today } = this.state;
    void printFigures(this.ownerDocument, {
      figures,
      scene: this.scene(),
      shopName: settings.shopName,
      period: this.daysWords(period),
      day: today,
    });
  }

  private daysWords({ from, to }: FigurePeriod): string {
    const words = (day: Day): string => datedWords(day, this.language);
    return this.say("days", { from: words(from), to: words(to) });
  }

  private scene(): FigureScene {
    return { language: this.language, currency: this.state.settings.currency };
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
