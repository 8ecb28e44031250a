/**
 * Ranking: one sentence a manager would say aloud, the curve with its limits, what each class has, the
 * list, and one big button that says what it will write. Method, period, classes and limits are tried here
 * without changing anything; the book keeps its own until "from now on" or "write".
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import type { Problem } from "../../../model/problem";
import type { ClassMoves } from "../../../model/ranking/class-moves";
import { rankBook } from "../../../model/ranking/rank-book";
import { rankingProblems } from "../../../model/ranking/rank-query";
import type { Ranking, RankingQuery } from "../../../model/ranking/ranking";
import { writeRanking } from "../../../model/ranking/write-ranking";
import { dateWords } from "../../../words/days";
import { moneyWords } from "../../../words/money";
import { say, type PhraseData } from "../../../words/phrase";
import { rankingHeadline } from "../../../words/ranking";
import { notComparedSentence } from "../../../words/ranking-way";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { withLimit } from "../../components/limit-steps";
import "../../components/pareto-chart";
import type { LimitMovedEvent } from "../../components/pareto-chart";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { bigButtonStyles } from "../../styles/big-button";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { underWayStyles } from "../../styles/under-way";
import { predictedNotice } from "../prediction/predicted-notice";
import { PredictedOrders } from "../prediction/predicted-orders";
import { writePredicted } from "../prediction/write-predicted";
import "../stages/stages-section";
import { classesTable } from "./classes-table";
import { keepRankingDefaults } from "./keep-ranking-defaults";
import "./limit-fields";
import "./more-choices";
import type { ChoiceEvent } from "./more-choices";
import { queryFields } from "./query-fields";
import { chosenQuery, differsFromSettings, withLimits, type RankingChoice } from "./ranking-choice";
import { rankingDoors } from "./ranking-doors";
import { rankingGroups } from "./ranking-groups";
import "./ranking-list";
import { daysOfPeriod, type PeriodKind } from "../../components/period";
import { rankingSessionOf, type RankingSession } from "./ranking-session";
import { rankingStyles } from "./ranking-styles";
import { RankingWork } from "./ranking-work";
import { writeBar } from "./write-bar";

/** Milliseconds after which a limit that was moved counts as resting. */
const REST = 150;

@customElement("kebu-ranking-view")
export class KebuRankingView extends StoreView {
  static override styles = [
    ...sharedStyles,
    disclosureStyles,
    underWayStyles,
    bigButtonStyles,
    rankingStyles,
  ];

  /** What was chosen outlives the view. */
  private session!: RankingSession;
  @state() private writing = false;
  @state() private problems: readonly Problem[] = [];
  /** A limit is being moved. */
  @state() private moving = false;
  private rest: number | undefined;
  private readonly work = new RankingWork();
  private readonly predicted = new PredictedOrders(() => this.requestUpdate());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.rest);
    this.predicted.stop();
  }

  /** Back from a card its line takes the focus, else the sentence that says most. */
  override focus(): void {
    void this.focusWhereOneWas();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.session = rankingSessionOf(this.store);
  }

  protected override render(): TemplateResult {
    const { book, language } = this.state;
    if (!book) return html``;
    if (book.customers.size === 0) return html`<p>${this.say("noClients")}</p>`;
    const query = this.query();
    const wrong = rankingProblems(book, query);
    const ahead =
      wrong.length === 0 && query.basis === "predicted" ? this.predicted.orderOf(book, query) : undefined;
    const known = ahead?.kind === "known" ? ahead.order : undefined;
    const ranking = wrong.length > 0 || (ahead && !known) ? undefined : this.work.ranking(book, query, known);
    return html`
      <h2 class="headline" tabindex="-1" id="headline">
        ${ranking ? rankingHeadline(ranking, language) : this.say(ahead?.kind === "under way" ? "rankingAhead" : "cannotRankTitle")}
      </h2>
      ${ranking ? this.renderTold(book, ranking) : nothing}
      ${rankingDoors(language, (over) => this.go({ to: "over", over }))} ${this.renderChoices(book, query)}
      ${problemList(wrong, this.say("cannotRank"), language)}
      ${ahead ? predictedNotice(ahead, this.predicted, language) : nothing}
      ${ranking ? this.renderRanking(book, ranking) : nothing}
    `;
  }

  /** What there is to say of the whole. */
  private renderTold(book: Book, ranking: Ranking): TemplateResult {
    const moves = this.work.moves(book, ranking, this.state.today);
    return html`${moves ? html`<p>${this.movesWords(moves)}</p>` : nothing}
      <p class="secondary" id="turnover">${this.turnoverWords(book, ranking)}</p>`;
  }

  private renderChoices(book: Book, query: RankingQuery): TemplateResult {
    const { language } = this;
    return html`${queryFields({
        query,
        period: this.session.choice.period,
        language,
        onMethod: (method) => this.choose({ method }),
        onPeriod: (kind) => this.pickPeriod(kind),
        onDays: (days) => this.choose({ period: { ...this.session.choice.period, ...days } }),
      })}
      <more-choices
        .book=${book}
        .query=${query}
        .language=${language}
        @kebu-choice=${(event: ChoiceEvent) => this.choose(event.detail)}
      ></more-choices>`;
  }

  private renderRanking(book: Book, ranking: Ranking): TemplateResult {
    const { language, moving } = this;
    const { settings, today } = this.state;
    const { currency } = settings;
    return html`
      <pareto-chart
        .ranking=${ranking}
        .language=${language}
        @kebu-limit-moved=${(event: LimitMovedEvent) => this.setLimit(event.detail.place, event.detail.limit)}
      ></pareto-chart>
      <limit-fields
        .query=${ranking.query}
        .language=${language}
        @kebu-limit-moved=${(event: LimitMovedEvent) => this.setLimit(event.detail.place, event.detail.limit)}
      ></limit-fields>
      ${classesTable(ranking, language, currency)}
      ${rankingGroups({
        book,
        ranking,
        language,
        currency,
        brief: moving,
        onLimits: (limits) => this.takeLimits(ranking.query, limits),
      })}
      ${writeBar({
        change: moving ? undefined : this.work.change(book, ranking, today),
        writing: this.writing,
        problems: this.problems,
        canKeep: differsFromSettings(ranking.query, settings),
        language,
        onWrite: () => void this.write(book, ranking),
        onKeep: () => void this.keep(ranking.query),
      })}
      <stages-section .store=${this.store}></stages-section>
      <kebu-ranking-list
        .store=${this.store}
        .ranking=${ranking}
        .moves=${this.work.moves(book, ranking, today)}
      ></kebu-ranking-list>
    `;
  }

  private async focusWhereOneWas(): Promise<void> {
    await this.updateComplete;
    const list = this.renderRoot.querySelector("kebu-ranking-list");
    if (!(await list?.focusOpened())) this.byId("headline")?.focus();
  }

  private query(): RankingQuery {
    return chosenQuery(this.session.choice, this.state.settings, this.state.today);
  }

  private choose(choice: Partial<RankingChoice>): void {
    this.session.choice = { ...this.session.choice, ...choice };
    this.requestUpdate();
  }

  /** The chart follows every move; what reads the whole register waits until the limit rests. */
  private setLimit(place: number, wanted: number): void {
    this.moving = true;
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => (this.moving = false), REST);
    const query = this.query();
    this.choose(withLimits(this.session.choice, query, withLimit(query.method, query.limits, place, wanted)));
  }

  /** The button that was pressed goes, as the limits fit now. */
  private takeLimits(query: RankingQuery, limits: readonly number[]): void {
    this.choose(withLimits(this.session.choice, query, limits));
    void this.focusOn("headline");
  }

  private pickPeriod(kind: PeriodKind): void {
    const { from, to } = daysOfPeriod(this.session.choice.period, this.state.today);
    this.choose({ period: kind === "own" ? { kind, from, to } : { kind } });
  }

  private async write(shownOf: Book, shown: Ranking): Promise<void> {
    this.writing = true;
    this.problems = await this.store.run(
      shown.query.basis === "predicted"
        ? writePredicted(shown, shownOf, this.language)
        : (book, today) => writeRanking(book, rankBook(book, this.query()), today),
    );
    this.writing = false;
    if (this.problems.length > 0) await this.focusOn("problems");
    else await this.focusOn("headline");
  }

  private async keep(query: RankingQuery): Promise<void> {
    this.problems = await this.store.run(keepRankingDefaults(query, this.state.settings));
    await this.focusOn(this.problems.length > 0 ? "problems" : "headline");
  }

  private movesWords({ since, differences, rose, fell }: ClassMoves): string {
    const { today } = this.state;
    if (differences.length > 0) return notComparedSentence(since, differences, today, this.language);
    const day = dateWords(since.takenOn, today, this.language);
    return this.say(rose + fell === 0 ? "notMoved" : "moved", { day, up: rose, down: fell });
  }

  private turnoverWords(book: Book, { total, visits, query }: Ranking): string {
    const { currency } = this.state.settings;
    const words = moneyWords(total, currency, this.language);
    return this.say("turnoverLine", { total: words, visits, customers: this.work.seen(book, query) });
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
