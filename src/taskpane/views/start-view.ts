/** A workbook without a book: empty tables, a file to import, the owner's own list, or a look at the sample. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Problem } from "../../model/problem";
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
    `,
  ];

  /** Opens the sample in a workbook of its own; not offered where the shell cannot. */
  @property({ attribute: false }) openSample: (() => unknown) | undefined;
  @state() private adopting = false;
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
  private async bringIn(): Promise<void> {
    await this.addTables();
    if (this.refused.length === 0) this.go({ to: "over", over: { view: "import" } });
  }

  private async addTables(): Promise<void> {
    this.refused = await this.store.addMissingTables();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-start-view": StartView;
  }
}
