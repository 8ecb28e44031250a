/**
 * The ranked list: one client a line, best first; each opens the card. On request with the reason of each
 * class and what would change it, and with how often it holds when the visits are drawn again.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import type { ClassMoves } from "../../../model/ranking/class-moves";
import type { Ranking } from "../../../model/ranking/ranking";
import { say, type PhraseData } from "../../../words/phrase";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { StoreView } from "../../components/store-view";
import { underWay } from "../../components/under-way";
import { sharedStyles } from "../../styles/controls";
import { underWayStyles } from "../../styles/under-way";
import { rankingLine } from "./ranking-line";
import { rankingListStyles } from "./ranking-list-styles";
import { StabilityRun } from "./stability-run";
import { STEADY, steadyCount } from "./steady-count";

const LIST_STEP = 50;

@customElement("kebu-ranking-list")
export class RankingList extends StoreView {
  static override styles = [...sharedStyles, underWayStyles, rankingListStyles];

  @property({ attribute: false }) ranking!: Ranking;
  @property({ attribute: false }) moves: ClassMoves | undefined;
  @state() private shown = LIST_STEP;
  @state() private whyShown = false;
  private readonly sure = new StabilityRun(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("ranking")) this.sure.stop();
  }

  protected override render(): TemplateResult {
    const { book, settings } = this.state;
    const { ranking, moves, whyShown, language } = this;
    if (!book) return html``;
    const run = this.sure.stateOf(ranking);
    const rows = [...ranking.order.subarray(0, this.shown)];
    const line = {
      book,
      ranking,
      moves,
      whyShown,
      stability: run.at === "done" ? run.stability : undefined,
      language,
      currency: settings.currency,
      onOpen: (customerId: string) => this.go({ to: "over", over: { view: "card", customerId } }),
    };
    return html`
      <h3 class="list-title">${this.say("list")}</h3>
      ${this.renderTools(book)}
      <ol class="ranked">
        ${rows.map((row) => html`<li>${rankingLine(line, row)}</li>`)}
      </ol>
      ${this.renderMore(ranking.order.length)}
    `;
  }

  private renderTools(book: Book): TemplateResult {
    const run = this.sure.stateOf(this.ranking);
    const isRunning = run.at === "running";
    return html`<div class="tools">
        <button
          type="button"
          class="link"
          id="why"
          aria-pressed=${this.whyShown}
          @click=${() => (this.whyShown = !this.whyShown)}
        >
          ${this.say("showWhy")}
        </button>
        ${
          this.ranking.query.basis === "predicted"
            ? nothing
            : html`<button
                type="button"
                class="link"
                id="how-sure"
                aria-disabled=${isRunning}
                @click=${() => !isRunning && void this.sure.run(book, this.ranking)}
              >
                ${this.say("howSure")}
              </button>`
        }
      </div>
      ${isRunning ? this.renderRunning(run.share) : nothing}
      <p class="secondary" role="status" id="steady">${this.outcome()}</p>`;
  }

  private renderRunning(share: number): TemplateResult {
    return underWay({
      words: this.say("resampling"),
      label: this.say("resamplingBar"),
      share,
      leave: { id: "stop", words: this.say("stop"), onLeave: () => this.stopRun() },
    });
  }

  /** The button that was pressed goes away: the focus goes to where it can be begun again. */
  private stopRun(): void {
    this.sure.stop();
    void this.focusOn("how-sure");
  }

  private outcome(): string {
    const run = this.sure.stateOf(this.ranking);
    if (run.at === "stopped") return this.say("stopped");
    if (run.at !== "done") return "";
    const { resamplings } = run.stability;
    return this.say("steady", {
      of: resamplings,
      customers: this.ranking.order.length,
      steady: steadyCount(run.stability),
      least: Math.ceil(STEADY * resamplings),
    });
  }

  private renderMore(total: number): TemplateResult | typeof nothing {
    const left = total - this.shown;
    if (left <= 0) return nothing;
    return html`<button type="button" class="link" @click=${() => (this.shown += LIST_STEP)}>
      ${this.say("more", { count: Math.min(LIST_STEP, left) })}
    </button>`;
  }

  private say(key: RankingViewWord, data?: PhraseData): string {
    return say(rankingViewWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-ranking-list": RankingList;
  }
}
