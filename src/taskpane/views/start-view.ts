/** A workbook without a book: empty tables, a file to import, the owner's own list, or a look at the sample. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Problem } from "../../model/problem";
import type { Source } from "../../workbook/source/source-sheet";
import { adoptWords, type AdoptWord } from "../../words/pane/adopt";
import { say, type PhraseData } from "../../words/phrase";
import { problemList } from "../components/problem-list";
import { StoreView } from "../components/store-view";
import { choiceStyles } from "../styles/choices";
import { sharedStyles } from "../styles/controls";
import "./adopt-view";

@customElement("kebu-start-view")
export class StartView extends StoreView {
  static override styles = [
    ...sharedStyles,
    choiceStyles,
    css`
      h2 {
        margin-bottom: 12px;
      }
      .answers {
        margin-top: 12px;
      }
    `,
  ];

  /** Opens the sample in a workbook of its own; not offered where the shell cannot. */
  @property({ attribute: false }) openSample: (() => unknown) | undefined;
  @state() private adopting = false;
  /** A list that was dropped or pasted, until it is said that the tables it needs may be added. */
  @state() private brought: Source | undefined;
  @state() private refused: readonly Problem[] = [];

  override focus(): void {
    void this.focusOn("start");
  }

  protected override render(): TemplateResult {
    if (this.adopting)
      return html`<kebu-adopt-view
        id="adopt"
        .store=${this.store}
        @kebu-adopt-back=${() => this.show(false)}
      ></kebu-adopt-view>`;
    if (this.brought) return this.askTables(this.brought);
    const unread = this.state.problems.filter(({ code }) => code !== "no-book");
    return html`
      <h2 id="start" tabindex="-1">${this.word("startHere")}</h2>
      ${problemList([...unread, ...this.refused], this.word("adoptNotYet"), this.language)}
      ${this.choice("startTables", "startTablesLine", () => void this.addTables())}
      ${this.choice("startImport", "startImportLine", () => void this.bringIn())}
      ${this.choice("startAdopt", "startAdoptLine", () => this.show(true))}
      ${this.openSample ? this.choice("startSample", "startSampleLine", this.openSample) : nothing}
    `;
  }

  /** Asks before the tables are added that a dropped or pasted list goes into. */
  ask(source: Source): void {
    this.brought = source;
    void this.focusOn("start");
  }

  private askTables(source: Source): TemplateResult {
    return html`
      <h2 id="start" tabindex="-1">${this.word("listNeedsTables")}</h2>
      ${problemList(this.refused, this.word("adoptNotYet"), this.language)}
      <p dir="auto">${this.word("listNeedsTablesLine", { file: source.name })}</p>
      <div class="buttons answers">
        <button type="button" class="primary" id="add-and-look" @click=${() => this.bringIn(source)}>
          ${this.word("listAddAndLook")}
        </button>
        <button type="button" id="leave-list" @click=${() => this.leaveList()}>${this.word("cancel")}</button>
      </div>
    `;
  }

  private leaveList(): void {
    this.brought = undefined;
    this.refused = [];
    void this.focusOn("start");
  }

  private choice(
    title: "startAdopt" | "startTables" | "startImport" | "startSample",
    line: "startAdoptLine" | "startTablesLine" | "startImportLine" | "startSampleLine",
    begin: () => unknown,
  ): TemplateResult {
    return html`<button type="button" class="choice" id=${title} @click=${begin}>
      <span>${this.word(title)}</span><span class="secondary">${this.word(line)}</span>
    </button>`;
  }

  private show(adopting: boolean): void {
    this.adopting = adopting;
    void this.focusOn(adopting ? "adopt" : "startAdopt");
  }

  /** An import needs tables to go into; nothing else is written before it is looked at. */
  private async bringIn(source?: Source): Promise<void> {
    await this.addTables();
    if (this.refused.length > 0) return;
    this.go({ to: "over", over: { view: "import", ...(source && { source }) } });
  }

  private async addTables(): Promise<void> {
    this.refused = await this.store.addMissingTables();
  }

  protected override word(key: AdoptWord, data?: PhraseData): string {
    return say(adoptWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-start-view": StartView;
  }
}
