/**
 * The ranked list: one client a line, best first; each opens the card. On request with the reason of each
 * class and what would change it, and with how often it holds when the visits are drawn again.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { LIST_STEP } from "../../components/list-step";
import type { Book } from "../../../model/book";
import type { ClassMoves } from "../../../model/ranking/class-moves";
import type { Ranking } from "../../../model/ranking/ranking";
import { say, type PhraseData } from "../../../words/phrase";
import { toldOf } from "../../../words/ranking-told";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { StoreView } from "../../components/store-view";
import { underWay } from "../../components/under-way";
import { sharedStyles } from "../../styles/controls";
import { underWayStyles } from "../../styles/under-way";
import { rankingLine } from "./ranking-line";
import { rankingListStyles } from "./ranking-list-styles";
import { rankingSessionOf, type RankingSession } from "./ranking-session";
import { isSame } from "./ranking-work";
import { StabilityRun } from "./stability-run";
import { STEADY, steadyCount } from "./steady-count";

@customElement("kebu-ranking-list")
export class RankingList extends StoreView {
  static override styles = [...sharedStyles, underWayStyles, rankingListStyles];

  @property({ attribute: false }) ranking!: Ranking;
  @property({ attribute: false }) moves: ClassMoves | undefined;
  private session!: RankingSession;
  private readonly sure = new StabilityRun(this);

  /** The line whose card was opened last takes the focus; false where there is none. */
  async focusOpened(): Promise<boolean> {
    await this.updateComplete;
    const { opened } = this.session;
    this.session.opened = undefined;
    const line = opened === undefined ? null : this.byId(`client-${opened}`);
    line?.focus();
    return line !== null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.session = rankingSessionOf(this.store);
    if (changed.has("ranking")) this.sure.stop();
  }

  protected override render(): TemplateResult {
    const { book, settings } = this.state;
    const { ranking, moves, language } = this;
    const { shown, whyShown } = this.session;
    if (!book) return html``;
    const run = this.sure.stateOf(ranking);
    const rows = [...ranking.order.subarray(0, shown)];
    const line = {
      book,
      ranking,
      moves,
      whyShown,
      stability: run.at === "done" ? run.stability : undefined,
      language,
      currency: settings.currency,
      onOpen: (customerId: string) => this.open(customerId),
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
          aria-pressed=${this.session.whyShown}
          @click=${() => this.keep({ whyShown: !this.session.whyShown })}
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
    const { shown } = this.session;
    const left = total - shown;
    if (left <= 0) return nothing;
    return html`<button type="button" class="link" @click=${() => this.keep({ shown: shown + LIST_STEP })}>
      ${this.say("more", { count: Math.min(LIST_STEP, left) })}
    </button>`;
  }

  private open(customerId: string): void {
    this.session.opened = customerId;
    const told = this.differsFromBook ? toldOf(this.ranking, customerId) : undefined;
    this.go({ to: "over", over: { view: "card", customerId, from: "place", told } });
  }

  /** The card shows the book's own ranking, and both are of today. */
  private get differsFromBook(): boolean {
    const own = this.state.ranking?.query;
    const { query } = this.ranking;
    return own !== undefined && !isSame({ ...own, asOf: query.asOf }, query);
  }

  private keep(changes: Partial<RankingSession>): void {
    Object.assign(this.session, changes);
    this.requestUpdate();
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
