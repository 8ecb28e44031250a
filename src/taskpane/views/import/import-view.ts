/**
 * Import, on one scrolling view: the file as it was read, what each column is, what would happen, and one
 * big button. Nothing is written before it; whatever is changed shows at once what follows from it.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Book } from "../../../model/book";
import { importWords, type ImportWord } from "../../../words/pane/import";
import { say, type PhraseData } from "../../../words/phrase";
import type { Source } from "../../../workbook/source/source-sheet";
import { problemList } from "../../components/problem-list";
import { WorkView } from "../../components/work-view";
import { bigButtonStyles } from "../../styles/big-button";
import { checkStyles } from "../../styles/checks";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { meaningStyles } from "../../styles/meanings";
import { previewStyles } from "../../styles/previews";
import { underWayStyles } from "../../styles/under-way";
import { chooseStep } from "./choose-step";
import { doneStep } from "./done-step";
import { foundStep } from "./found-step";
import { importButton } from "./import-button";
import type { ImportScene } from "./import-scene";
import { isStopped, type ImportState, type ReadList } from "./import-state";
import { importStyles } from "./import-styles";
import { importWorkOf, type ImportWork } from "./import-work";
import { mappingStep } from "./mapping-step";
import type { Pages } from "./paged-list";
import { readingStep } from "./reading-step";
import { trialStep } from "./trial-step";

@customElement("kebu-import-view")
export class KebuImportView extends WorkView<ImportWork> {
  static override styles = [
    ...sharedStyles,
    checkStyles,
    disclosureStyles,
    meaningStyles,
    previewStyles,
    underWayStyles,
    bigButtonStyles,
    importStyles,
  ];

  /** What was dropped or pasted elsewhere in the pane; read when it comes. */
  @property({ attribute: false }) source: Source | undefined;
  @state() private shown: Readonly<Record<string, number>> = {};
  protected override readonly workOf = importWorkOf;
  private step: Step | undefined;

  override focus(): void {
    void this.focusOn("import-title");
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("source") && this.source) void this.work.read(this.source);
    this.work.followBook();
  }

  /** What one did last is gone from the view with the step it was in: the focus goes to the next one. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const [before, step] = [this.step, stepOf(this.work.state)];
    this.step = step;
    // The button that goes on after a stop keeps the focus.
    const goesOn = before === "stopped" && step === "looking";
    if (before !== undefined && before !== step && !goesOn) void this.focusOn(FOCUS[step]);
  }

  protected override render(): TemplateResult {
    return html`<div class="import" @keydown=${this.onKey}>
      <button type="button" class="link" id="import-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="import-title" tabindex="-1">${this.say("title")}</h2>
      ${this.steps()}
    </div>`;
  }

  private steps(): TemplateResult {
    const { scene } = this;
    const { state } = scene;
    const { book } = this.state;
    const pages = this.pages();
    if (!book) return html``;
    if (state.done) return doneStep(scene, state.done, pages, () => this.toHistory());
    const { list, unread, refused, reading } = state;
    return html`
      ${reading === undefined ? nothing : readingStep(scene, this.word("cancel"))}
      ${problemList(unread, this.say("notRead"), this.language)}
      ${
        list
          ? html`<div ?inert=${state.writing !== undefined}>
                ${this.listSteps(scene, list, book)}
                ${hasRows(list) ? trialStep(scene, pages) : html`<p id="no-rows">${this.say("noRows")}</p>`}
              </div>
              ${problemList(refused, this.say("notWritten"), this.language)}
              ${importButton(scene, () => void this.write())}`
          : nothing
      }
      ${list || reading !== undefined ? nothing : chooseStep(scene)}
    `;
  }

  /** Drawn anew only where what they show has changed, not whenever a trial or a write tells how far it is. */
  private listSteps(scene: ImportScene, list: ReadList, book: Book): unknown {
    const { answers, choices } = scene.state;
    return guard(
      [this.work, list, answers, choices, book, this.language],
      () => html`${foundStep(scene, list.sheet)} ${mappingStep(scene, list, book)}`,
    );
  }

  private get scene(): ImportScene {
    return {
      state: this.work.state,
      work: this.work,
      language: this.language,
      say: (word, data) => this.say(word, data),
    };
  }

  private pages(): Pages {
    return {
      shown: this.shown,
      show: (list, count) => (this.shown = { ...this.shown, [list]: count }),
      moreLabel: (count) => this.word("showMore", { count }),
    };
  }

  /** While it is written nothing above the button can be changed, so the focus waits there. */
  private async write(): Promise<void> {
    const written = this.work.write();
    if (this.work.state.writing) void this.focusOn("import-go");
    await written;
    if (this.work.state.refused.length > 0) void this.focusOn("problems");
  }

  private toHistory(): void {
    this.go({ to: "over", over: { view: "history" } });
  }

  /** Ctrl+Enter imports, as it saves in a form. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    void this.write();
  };

  private say(word: ImportWord, data?: PhraseData): string {
    return say(importWords[word], this.language, data);
  }
}

type Step = "choosing" | "reading" | "looking" | "stopped" | "done";

/** Where the focus goes when a step begins. */
const FOCUS: Readonly<Record<Step, string>> = {
  choosing: "choose-file",
  reading: "cancel",
  looking: "found",
  stopped: "try-again",
  done: "outcome",
};

/** Rows to take, or at least to refuse. */
function hasRows({ sheet: { rows, broken = [] } }: ReadList): boolean {
  return rows.length + broken.length > 0;
}

function stepOf(state: ImportState): Step {
  const { done, list, reading } = state;
  if (done) return "done";
  if (isStopped(state)) return "stopped";
  if (list) return "looking";
  return reading === undefined ? "choosing" : "reading";
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-import-view": KebuImportView;
  }
}
