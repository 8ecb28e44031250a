/**
 * Customers who may stand twice: the book is looked through, and each pair is shown with why and how sure.
 * The two are compared one below the other, picked from field by field, and merged; or kept apart for good;
 * or left for later. The next pair gets the focus.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { keepApart } from "../../../model/commands/keep-apart";
import { mergeCustomers } from "../../../model/commands/merge-customers";
import type { Pair } from "../../../model/duplicates/evidence";
import { mergePreview, type MergePreview, type Pick } from "../../../model/duplicates/merge-preview";
import { isRefused, type Problem } from "../../../model/problem";
import { duplicatesWords, type DuplicatesWord } from "../../../words/pane/duplicates";
import { say, type PhraseData } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import { problemList } from "../../components/problem-list";
import { underWay } from "../../components/under-way";
import { WorkView } from "../../components/work-view";
import type { MakeChange } from "../../store";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { underWayStyles } from "../../styles/under-way";
import { duplicatesStyles } from "./duplicates-styles";
import { duplicatesWorkOf, type DuplicatesWork } from "./duplicates-work";
import { mergeFields, type Picks } from "./merge-fields";
import { likelyKept, movesWords, verdict, whoIs } from "./pair-words";

@customElement("kebu-duplicates-view")
export class KebuDuplicatesView extends WorkView<DuplicatesWork> {
  static override styles = [...sharedStyles, disclosureStyles, underWayStyles, duplicatesStyles];

  /** What was picked for the pair that is shown; what is likely until then. */
  @state() private kept: string | undefined;
  @state() private picks: Picks = {};
  @state() private refused: readonly Problem[] = [];
  @state() private writing = false;
  private wasScanning = false;
  protected override readonly workOf = duplicatesWorkOf;

  override focus(): void {
    void this.focusWhenDrawn();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has("store")) return;
    const { pairs, scanning } = this.work.state;
    this.wasScanning = scanning !== undefined;
    if (!pairs && !this.wasScanning) void this.work.scan();
  }

  protected override workChanged(): void {
    super.workChanged();
    const isScanning = this.work.state.scanning !== undefined;
    if (this.wasScanning && !isScanning) void this.focusOnResult();
    this.wasScanning = isScanning;
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    if (!book) return html``;
    return html`
      <button type="button" class="link" id="duplicates-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="duplicates-title" tabindex="-1">${this.say("title")}</h2>
      <p class="secondary">${this.say("line")}</p>
      ${this.content(book)}
    `;
  }

  private content(book: Book): TemplateResult {
    const { scanning, pairs, failed } = this.work.state;
    if (scanning !== undefined) return this.scanLine(scanning);
    if (!pairs)
      return html`${failed ? html`<p role="alert">${this.say("failed")}</p>` : nothing}
        <div class="buttons after">
          <button type="button" id="scan" @click=${() => this.work.scan()}>${this.say("scan")}</button>
        </div>`;
    const [pair] = this.work.open();
    return pair ? this.pair(book, pair) : this.allSeen(pairs.length === 0);
  }

  private scanLine(share: number): TemplateResult {
    return underWay({
      words: this.say("scanning", { percent: Math.round(share * 100) }),
      label: this.say("scan"),
      share,
      leave: { id: "cancel", words: this.word("cancel"), onLeave: () => this.work.cancel() },
    });
  }

  private allSeen(none: boolean): TemplateResult {
    const later = this.work.state.later.size;
    return html`<p class="outcome" id="outcome" tabindex="-1" role="status">
        ${this.say(none ? "none" : "allSeen")}
        ${later > 0 ? this.say("laterCount", { count: later }) : nothing}
      </p>
      <div class="buttons after">
        <button type="button" id="scan" @click=${() => this.work.scan()}>${this.say("scanAgain")}</button>
      </div>`;
  }

  private pair(book: Book, pair: Pair): TemplateResult {
    const keep = this.kept ?? likelyKept(book, pair);
    const gone = keep === pair.a ? pair.b : pair.a;
    const preview = mergePreview(book, keep, gone);
    const count = this.work.open().length;
    return html`<section class="pair" aria-labelledby="verdict">
      <p class="secondary">${this.say("left", { count })}</p>
      <p class="verdict" id="verdict" tabindex="-1" dir="auto">${verdict(pair, this.language)}</p>
      ${chipGroup({
        name: "keep",
        legend: this.say("keepWhich"),
        chips: [pair.a, pair.b].map((id) => ({ value: id, label: whoIs(book, id, pair, this.language) })),
        value: keep,
        onPick: (id) => {
          this.kept = id;
          this.picks = {};
        },
      })}
      ${isRefused(preview) ? problemList(preview, this.say("notDone"), this.language) : this.preview(book, pair, keep, preview)}
      ${problemList(this.refused, this.say("notDone"), this.language)} ${this.actions(pair, keep, gone)}
    </section>`;
  }

  private preview(book: Book, pair: Pair, keep: string, preview: MergePreview): TemplateResult {
    const onPick = (key: string, pick: Pick): void => void (this.picks = { ...this.picks, [key]: pick });
    return html`<h3 class="after">${this.say("fieldsHead")}</h3>
      ${mergeFields(preview.fields, this.picks, this.language, onPick)}
      <p class="moves secondary" id="moves" dir="auto">
        ${movesWords(book, pair, keep, preview, this.language)}
      </p>`;
  }

  private actions(pair: Pair, keep: string, gone: string): TemplateResult {
    const merge = (): Promise<void> =>
      this.settle((book, today, newId) =>
        mergeCustomers(book, { keep, gone, picks: this.picks }, today, newId),
      );
    const apart = (): Promise<void> =>
      this.settle(
        (book, today, newId) => keepApart(book, { a: pair.a, b: pair.b }, today, newId),
        () => this.work.drop(pair),
      );
    return html`<div class="buttons save">
      <button type="button" class="primary" id="merge" @click=${merge}>${this.say("merge")}</button>
      <button type="button" id="apart" @click=${apart}>${this.say("apart")}</button>
      <button type="button" id="later" @click=${() => this.later(pair)}>${this.say("later")}</button>
    </div>`;
  }

  /** Writes it and goes on; a second press while it is being written is the same one. */
  private async settle(make: MakeChange, onWritten: () => void = () => undefined): Promise<void> {
    if (this.writing) return;
    this.writing = true;
    this.refused = await this.store.run(make);
    this.writing = false;
    if (this.refused.length > 0) {
      void this.focusOn("problems");
      return;
    }
    onWritten();
    this.next();
  }

  /** A small book is looked through before the view has its focus. */
  private async focusWhenDrawn(): Promise<void> {
    do await this.updateComplete;
    while (this.isUpdatePending);
    (this.byId("verdict") ?? this.byId("outcome") ?? this.byId("duplicates-title"))?.focus();
  }

  /** The button that was pressed is gone by now; whoever went elsewhere meanwhile is left there. */
  private async focusOnResult(): Promise<void> {
    const focused = this.renderRoot instanceof ShadowRoot ? this.renderRoot.activeElement : null;
    const isHere = focused === this.byId("duplicates-title") || focused === this.byId("cancel");
    const isLost = focused === null && document.activeElement === document.body;
    if (!(focused ? isHere : isLost)) return;
    await this.updateComplete;
    (this.byId("verdict") ?? this.byId("outcome") ?? this.byId("scan"))?.focus();
  }

  private later(pair: Pair): void {
    this.work.putOff(pair);
    this.next();
  }

  private next(): void {
    this.kept = undefined;
    this.picks = {};
    this.refused = [];
    void this.focusOn(this.work.open().length > 0 ? "verdict" : "outcome");
  }

  private say(word: DuplicatesWord, data?: PhraseData): string {
    return say(duplicatesWords[word], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-duplicates-view": KebuDuplicatesView;
  }
}
