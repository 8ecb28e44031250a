/**
 * RFM: the segments with what each has and means, then the customers of the one that is chosen, to be
 * copied or saved; scores and limits, also the owner's own, stand behind one line.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { LIST_STEP } from "../../components/list-step";
import type { Book } from "../../../model/book";
import { isoDay } from "../../../model/day";
import type { Problem } from "../../../model/problem";
import type { RfmScores } from "../../../model/rfm/score-customers";
import { rfmReportPhrases } from "../../../words/cli/commands/rfm";
import { moneyWords } from "../../../words/money";
import { rfmViewWords, type RfmViewWord } from "../../../words/pane/rfm";
import { say, type PhraseData } from "../../../words/phrase";
import { nobodyBought, segmentWord, thinNote } from "../../../words/rfm";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { tableStyles } from "../../styles/tables";
import { fileName } from "../export/file-name";
import "./limits-form";
import { rfmStyles } from "./rfm-styles";
import { rfmWorkOf, type RfmWork } from "./rfm-work";
import { scoreTables } from "./score-tables";
import { segmentList } from "./segment-list";
import { segmentsTable } from "./segments-table";
import { copySegment, saveSegment, segmentTable } from "./take-segment";

@customElement("kebu-rfm-view")
export class KebuRfmView extends StoreView {
  static override styles = [...sharedStyles, disclosureStyles, tableStyles, rfmStyles];

  @state() private said = "";
  @state() private refused: readonly Problem[] = [];
  private work!: RfmWork;
  private leaving = new AbortController();

  /** The client whose card was opened, else what stands first. */
  override focus(): void {
    const opened = this.work.opened === undefined ? null : this.byId(`client-${this.work.opened}`);
    this.work.opened = undefined;
    if (opened) opened.focus();
    else void this.focusOn("rfm-outcome");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("store")) this.work = rfmWorkOf(this.store);
  }

  protected override render(): TemplateResult {
    const { book, settings, today } = this.state;
    if (!book) return html``;
    const scores = this.work.scores(book, settings, today);
    return html`
      <button type="button" class="link" id="rfm-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2>${this.say("title")}</h2>
      <p class="secondary">${this.say("line")}</p>
      <p class="outcome" id="rfm-outcome" tabindex="-1">${this.outcome(scores)}</p>
      ${scores.figures.rows.length === 0 ? nothing : this.content(book, scores)}
    `;
  }

  private outcome({ figures, summary, asOf }: RfmScores): string {
    if (figures.rows.length === 0) return nobodyBought(isoDay(asOf), this.language);
    return say(rfmReportPhrases.heading, this.language, {
      day: isoDay(asOf),
      customers: figures.rows.length,
      visits: summary.reduce((sum, { visits }) => sum + visits, 0),
      value: this.money(summary.reduce((sum, { value }) => sum + value, 0)),
    });
  }

  private content(book: Book, scores: RfmScores): TemplateResult {
    const thin = thinNote(scores.thin, this.language);
    return html`
      ${thin === "" ? nothing : html`<p class="hint" id="thin">${thin}</p>`}
      ${segmentsTable({
        summary: scores.summary,
        chosen: this.work.segment,
        currency: this.state.settings.currency,
        language: this.language,
        onChoose: (segment) => this.choose(segment),
      })}
      ${this.work.segment === undefined ? nothing : this.list(book, scores, this.work.segment)}
      <details id="scores">
        <summary>${this.say("scores")}</summary>
        ${scoreTables(scores, this.language)}
        <kebu-rfm-limits .store=${this.store}></kebu-rfm-limits>
      </details>
    `;
  }

  private list(book: Book, scores: RfmScores, segment: string): TemplateResult {
    const places = this.work.places(scores, segment);
    const label = this.say("listOf", {
      segment: segmentWord(segment, this.language),
      count: places.length,
    });
    return html`<section aria-labelledby="list-title">
      <h3 class="list-title" id="list-title" tabindex="-1">${label}</h3>
      ${places.length === 0 ? nothing : this.actions(book, scores, segment, places)}
      ${segmentList({
        book,
        scores,
        places,
        shown: this.work.shown,
        label,
        currency: this.state.settings.currency,
        language: this.language,
        onOpen: (customerId) => this.open(customerId),
        onMore: () => this.showMore(),
      })}
    </section>`;
  }

  private actions(book: Book, scores: RfmScores, segment: string, places: readonly number[]): TemplateResult {
    const table = segmentTable(book, scores, places);
    const copy = async (signal: AbortSignal): Promise<string> => {
      const isCopied = await copySegment(table, { signal });
      return this.say(isCopied ? "copied" : "notCopied", { count: places.length });
    };
    const save = async (signal: AbortSignal): Promise<string> => {
      const name = this.fileName(segment);
      this.refused = await saveSegment(table, name, { signal });
      return this.refused.length === 0 ? this.say("saved", { file: name }) : "";
    };
    return html`<div class="buttons">
        <button type="button" id="copy" @click=${() => this.take(copy)}>${this.say("copy")}</button>
        <button type="button" id="save" @click=${() => this.take(save)}>${this.say("save")}</button>
      </div>
      ${problemList(this.refused, this.say("notSaved"), this.language)}
      <p class="secondary" id="said" role="status">${this.said}</p>`;
  }

  private async take(make: (signal: AbortSignal) => Promise<string>): Promise<void> {
    this.leaving.abort();
    const { signal } = (this.leaving = new AbortController());
    this.refused = [];
    this.said = this.say("making");
    const said = await make(signal);
    if (!signal.aborted) this.said = said;
  }

  private fileName(segment: string): string {
    const { settings, today } = this.state;
    const shop = [settings.shopName, segmentWord(segment, this.language)].join(" ");
    return fileName(shop, { table: "customers", format: "xlsx" }, today, this.language);
  }

  private choose(segment: string): void {
    this.work.segment = segment;
    this.work.shown = LIST_STEP;
    this.said = "";
    this.requestUpdate();
    void this.focusOn("list-title");
  }

  private showMore(): void {
    this.work.shown += LIST_STEP;
    this.requestUpdate();
  }

  private open(customerId: string): void {
    this.work.opened = customerId;
    this.go({ to: "over", over: { view: "card", customerId, from: { view: "rfm" } } });
  }

  private money(amount: number): string {
    return moneyWords(Math.round(amount), this.state.settings.currency, this.language);
  }

  private say(key: RfmViewWord, data?: PhraseData): string {
    return say(rfmViewWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-rfm-view": KebuRfmView;
  }
}
