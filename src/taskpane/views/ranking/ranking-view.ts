/**
 * Ranking: one sentence a manager would say aloud, the curve with its two limits, what each class has,
 * the list, and one big button that says what it will write. Method, period and limits are tried here
 * without changing anything; the book keeps its own until "from now on" or "write".
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Change } from "../../../model/change";
import type { Problem } from "../../../model/problem";
import type { ClassMoves } from "../../../model/ranking/class-moves";
import { rankBook } from "../../../model/ranking/rank-book";
import { rankQuery, rankingProblems } from "../../../model/ranking/rank-query";
import {
  type RankingBasis,
  type Ranking,
  type RankingMethod,
  type RankingQuery,
} from "../../../model/ranking/ranking";
import { writeRanking } from "../../../model/ranking/write-ranking";
import { dateWords } from "../../../words/days";
import { moneyWords } from "../../../words/money";
import { say, type PhraseData } from "../../../words/phrase";
import { rankingHeadline } from "../../../words/ranking";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { withLimit } from "../../components/limit-steps";
import "../../components/pareto-chart";
import type { LimitMovedEvent } from "../../components/pareto-chart";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";
import { keepRankingDefaults } from "./keep-ranking-defaults";
import { classesTable } from "./classes-table";
import { limitFields } from "./limit-fields";
import { rankingGroups } from "./ranking-groups";
import { rankingList } from "./ranking-list";
import { daysOfPeriod, type Period, type PeriodKind } from "./ranking-period";
import { queryFields } from "./query-fields";
import { rankingStyles } from "./ranking-styles";
import { RankingWork } from "./ranking-work";
import { writePlan } from "./write-plan";

const LIST_STEP = 50;
/** Milliseconds after which a limit that was moved counts as resting. */
const REST = 150;

@customElement("kebu-ranking-view")
export class KebuRankingView extends StoreView {
  static override styles = [...sharedStyles, rankingStyles];

  /** What was chosen here; the book's own settings until then. */
  @state() private method: RankingMethod | undefined;
  @state() private ownLimits: Partial<Record<RankingMethod, readonly number[]>> = {};
  @state() private basis: RankingBasis | undefined;
  @state() private period: Period = { kind: "all" };
  @state() private shown = LIST_STEP;
  @state() private writing = false;
  @state() private problems: readonly Problem[] = [];
  /** A limit is being moved. */
  @state() private moving = false;
  private rest: number | undefined;
  private readonly work = new RankingWork();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.rest);
  }

  /** The sentence that says most takes the focus. */
  override focus(): void {
    void this.focusOn("headline");
  }

  protected override render(): TemplateResult {
    const { book, language, today } = this.state;
    if (!book) return html``;
    if (book.customers.size === 0) return html`<p>${this.say("noClients")}</p>`;
    const ranking = this.work.ranking(book, this.query());
    const moves = this.work.moves(book, ranking, today);
    const { currency } = this.state.settings;
    return html`
      <h2 class="headline" tabindex="-1" id="headline">${rankingHeadline(ranking, language)}</h2>
      ${moves ? html`<p>${this.movesWords(moves)}</p>` : nothing}
      <p class="secondary">${this.turnoverWords(ranking)}</p>
      ${queryFields({
        query: ranking.query,
        period: this.period,
        language,
        onMethod: (method) => (this.method = method),
        onBasis: (basis) => (this.basis = basis),
        onPeriod: (kind) => this.pickPeriod(kind),
        onDays: (days) => (this.period = { ...this.period, ...days }),
      })}
      ${problemList(this.queryProblems(ranking.query), this.say("cannotRank"), language)}
      <pareto-chart
        .ranking=${ranking}
        .language=${language}
        @kebu-limit-moved=${(event: LimitMovedEvent) => this.setLimit(event.detail.place, event.detail.limit)}
      ></pareto-chart>
      ${limitFields(ranking.query, language, (place, limit) => this.setLimit(place, limit))}
      ${classesTable(ranking, language, currency)}
      ${rankingGroups({ book, ranking, language, currency, brief: this.moving })}
      ${this.renderWrite(ranking, this.moving ? undefined : this.work.change(book, ranking, today))}
      <h3 class="list-title">${this.say("list")}</h3>
      ${rankingList({
        book,
        ranking,
        moves,
        shown: this.shown,
        language,
        currency,
        onOpen: (customerId) => this.go({ to: "over", over: { view: "card", customerId } }),
      })}
      ${this.renderMore(ranking.order.length)}
    `;
  }

  /** `change` is undefined while a limit is being moved. */
  private renderWrite(ranking: Ranking, change: Change | readonly Problem[] | undefined): TemplateResult {
    const plan = change && writePlan(change);
    return html`
      <div class="write">
        <button
          class="primary big"
          id="write"
          ?disabled=${this.writing || (change !== undefined && !plan)}
          @click=${() => void this.write()}
        >
          ${this.say(this.writing ? "writing" : "write")}
        </button>
        <p class="secondary" role="status">
          ${plan ? this.say(plan.word, { ...plan.counts }) : change ? this.nothingToWrite(ranking.query) : ""}
        </p>
        ${problemList(this.problems, this.say("refused"), this.language)}
        ${
          this.differsFromBook(ranking.query) && this.queryProblems(ranking.query).length === 0
            ? html`<button class="link" @click=${() => void this.keep(ranking.query)}>
                ${this.say("keep")}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  /** Where the query itself is wrong, that is said beside it. */
  private nothingToWrite(query: RankingQuery): string {
    return this.queryProblems(query).length > 0 ? "" : this.say("allWritten");
  }

  private renderMore(total: number): TemplateResult | typeof nothing {
    const left = total - this.shown;
    if (left <= 0) return nothing;
    return html`<button class="link" @click=${() => (this.shown += LIST_STEP)}>
      ${this.say("more", { count: Math.min(LIST_STEP, left) })}
    </button>`;
  }

  private queryProblems(query: RankingQuery): readonly Problem[] {
    return this.state.book ? rankingProblems(this.state.book, query) : [];
  }

  private query(): RankingQuery {
    const { settings, today } = this.state;
    const method = this.method ?? settings.rankingMethod;
    const limits = this.ownLimits[method] ?? settings.limits[method];
    const days = daysOfPeriod(this.period, today);
    return rankQuery(settings, {
      method,
      limits,
      ...(this.basis && { basis: this.basis }),
      ...days,
      asOf: today,
    });
  }

  /** The chart follows every move; what reads the whole register waits until the limit rests. */
  private setLimit(place: number, wanted: number): void {
    this.moving = true;
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => (this.moving = false), REST);
    const { method, limits } = this.query();
    this.ownLimits = { ...this.ownLimits, [method]: withLimit(method, limits, place, wanted) };
  }

  private pickPeriod(kind: PeriodKind): void {
    const { from, to } = daysOfPeriod(this.period, this.state.today);
    this.period = kind === "own" ? { kind, from, to } : { kind };
  }

  private async write(): Promise<void> {
    this.writing = true;
    this.problems = await this.store.run((book, today) =>
      writeRanking(book, rankBook(book, this.query()), today),
    );
    this.writing = false;
    if (this.problems.length > 0) await this.focusOn("problems");
    else await this.focusOn("headline");
  }

  private async keep(query: RankingQuery): Promise<void> {
    this.problems = await this.store.run(keepRankingDefaults(query));
  }

  private differsFromBook({ method, limits, basis }: RankingQuery): boolean {
    const { settings } = this.state;
    const own = settings.limits[method];
    const isOther = method !== settings.rankingMethod || basis !== settings.basis;
    return isOther || limits.some((limit, place) => limit !== own[place]);
  }

  private movesWords({ since, rose, fell }: ClassMoves): string {
    const day = dateWords(since, this.state.today, this.language);
    return this.say(rose + fell === 0 ? "notMoved" : "moved", { day, up: rose, down: fell });
  }

  private turnoverWords({ total, visits, order }: Ranking): string {
    const { currency } = this.state.settings;
    const words = moneyWords(total, currency, this.language);
    return this.say("turnoverLine", { total: words, visits, customers: order.length });
  }

  private say(key: RankingViewWord, data?: PhraseData): string {
    return say(rankingViewWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-ranking-view": KebuRankingView;
  }
}
