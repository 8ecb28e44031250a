/**
 * Imports, merges and pairs kept apart, newest first, each to be taken back: first it says what will be
 * done and what was edited since and stays, then it does it.
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { readEntries, type Entry } from "../../../model/log/read-entries";
import { undoEntry, type UndoPlan } from "../../../model/log/undo-entry";
import { isRefused, problem, type Problem } from "../../../model/problem";
import { columnOf, type Language } from "../../../model/schema";
import { inSlices } from "../../../workbook/in-slices";
import { dayWords } from "../../../words/days";
import { historyWords, type HistoryWord } from "../../../words/pane/history";
import { say, type PhraseData } from "../../../words/phrase";
import { checkField } from "../../components/check-field";
import { writingBar } from "../../components/writing-bar";
import { problemList } from "../../components/problem-list";
import { StoreView } from "../../components/store-view";
import { underWay } from "../../components/under-way";
import { checkStyles } from "../../styles/checks";
import { sharedStyles } from "../../styles/controls";
import { underWayStyles } from "../../styles/under-way";
import { historyStyles } from "./history-styles";
import { shownWrite, WRITE_BEGUN, type Writing } from "../../store/shown-write";
import { canUndoEdited, stayingLines, undoLines } from "./undo-words";

const PAGE = 30;
/** Of what stays, so many are named. */
const NAMED = 20;

@customElement("kebu-history-view")
export class KebuHistoryView extends StoreView {
  static override styles = [...sharedStyles, checkStyles, underWayStyles, historyStyles];

  @state() private shown = PAGE;
  /** The entry that is being looked at, and what taking it back would do. */
  @state() private opened: string | undefined;
  @state() private alsoEdited = false;
  @state() private planning: number | undefined;
  @state() private plan: UndoPlan | readonly Problem[] | undefined;
  @state() private refused: readonly Problem[] = [];
  @state() private writing: Writing | undefined;
  private underWay = new AbortController();
  private stopping = new AbortController();
  /** The book that the plan is made for. */
  private plannedOn: Book | undefined;

  override focus(): void {
    void this.focusOn("history-title");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.underWay.abort();
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    if (!book) return html``;
    const entries = readEntries(book).toReversed();
    const more = Math.min(PAGE, entries.length - this.shown);
    return html`
      <button type="button" class="link" id="history-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="history-title" tabindex="-1">${this.say("title")}</h2>
      <p class="secondary">${this.say(entries.length === 0 ? "none" : "line")}</p>
      <ul class="entries">
        ${entries.slice(0, this.shown).map((entry) => this.entry(entry))}
      </ul>
      ${
        more > 0
          ? html`<button type="button" class="link" @click=${() => (this.shown += PAGE)}>
              ${this.word("showMore", { count: more })}
            </button>`
          : nothing
      }
    `;
  }

  private entry(entry: Entry): TemplateResult {
    const { today } = this.state;
    const { language } = this;
    const line = [
      dayWords(entry.date, today, language),
      kindWord(entry, language),
      ...(entry.isUndone ? [this.say("undone")] : []),
    ];
    const isOpen = this.opened === entry.id;
    return html`<li>
      <div class="entry">
        <div class="what">
          <p dir="auto">${entry.summary}</p>
          <p class="secondary">${line.join(" · ")}</p>
        </div>
        ${
          entry.isUndone
            ? nothing
            : html`<button
                type="button"
                class="link"
                id="undo-${entry.id}"
                aria-expanded=${isOpen ? "true" : "false"}
                aria-label=${this.say("undoOf", { what: entry.summary })}
                @click=${() => this.open(isOpen ? undefined : entry)}
              >
                ${this.say("undo")}
              </button>`
        }
      </div>
      ${isOpen && !entry.isUndone ? this.planOf(entry) : nothing}
    </li>`;
  }

  private planOf(entry: Entry): TemplateResult {
    const { plan, planning, language } = this;
    if (planning !== undefined)
      return underWay({
        words: this.say("looking", { percent: Math.round(planning * 100) }),
        label: this.say("undo"),
        share: planning,
      });
    if (!plan) return html``;
    if (isRefused(plan)) return html`${problemList(plan, this.say("notDone"), language)}`;
    return html`<div class="plan" id="plan" tabindex="-1">
      <p>${this.say("willHappen")}</p>
      <ul>
        ${undoLines(plan, language).map((line) => html`<li dir="auto">${line}</li>`)}
      </ul>
      ${this.staying(plan)} ${canUndoEdited(plan) ? this.editedToo(entry) : nothing}
      ${problemList(this.refused, this.say("notDone"), language)}
      ${this.writing ? writingBar(this.writing, language, () => this.stopping.abort()) : nothing}
      <div class="buttons">
        <button type="button" class="primary" id="undo-go" @click=${() => this.undo(plan)}>
          ${this.say("go")}
        </button>
        <button type="button" @click=${() => this.open(undefined)}>${this.word("cancel")}</button>
      </div>
    </div>`;
  }

  private staying(plan: UndoPlan): TemplateResult | typeof nothing {
    const lines = stayingLines(plan, this.language);
    if (lines.length === 0) return nothing;
    const rest = lines.length - NAMED;
    return html`<p>${this.say("editedCount", { count: lines.length })}</p>
      <ul class="secondary">
        ${lines.slice(0, NAMED).map((line) => html`<li dir="auto">${line}</li>`)}
        ${rest > 0 ? html`<li>${this.say("more", { count: rest })}</li>` : nothing}
      </ul>`;
  }

  private editedToo(entry: Entry): TemplateResult {
    return checkField({
      id: "edited-too",
      label: this.say("editedToo"),
      checked: this.alsoEdited,
      onPick: (checked) => {
        this.alsoEdited = checked;
        void this.look(entry);
      },
    });
  }

  private open(entry: Entry | undefined): void {
    this.underWay.abort();
    const before = this.opened;
    this.opened = entry?.id;
    this.alsoEdited = false;
    this.plan = undefined;
    this.planning = undefined;
    this.refused = [];
    if (entry) void this.look(entry).then(() => this.focusOn("plan"));
    else if (before !== undefined) void this.focusOn(`undo-${before}`);
  }

  /** Works out what would be taken back, in slices. */
  private async look(entry: Entry): Promise<void> {
    const { book } = this.state;
    if (!book) return;
    this.underWay.abort();
    const { signal } = (this.underWay = new AbortController());
    const onProgress = (planning: number): void => void (this.planning = planning);
    const work = undoEntry(book, entry.id, { alsoEdited: this.alsoEdited });
    const plan = await inSlices(work, { onProgress, signal });
    if (signal.aborted) return;
    this.planning = undefined;
    this.plan = plan;
    this.plannedOn = book;
  }

  private async undo({ change }: UndoPlan): Promise<void> {
    if (this.writing) return;
    this.writing = WRITE_BEGUN;
    this.stopping = new AbortController();
    const { plannedOn } = this;
    const options = shownWrite((writing) => (this.writing = writing), this.stopping.signal);
    this.refused = await this.store.run(
      (now) => (now === plannedOn ? change : [problem("changed-meanwhile")]),
      options,
    );
    this.writing = undefined;
    if (this.refused.length > 0) return;
    this.open(undefined);
    void this.focusOn("history-title");
  }

  private say(word: HistoryWord, data?: PhraseData): string {
    return say(historyWords[word], this.language, data);
  }
}

function kindWord({ kind }: Entry, language: Language): string {
  return columnOf("log", "kind").choices?.find(({ key }) => key === kind)?.label[language] ?? "";
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-history-view": KebuHistoryView;
  }
}
