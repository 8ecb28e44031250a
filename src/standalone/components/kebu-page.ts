/**
 * The standalone page: a header that says which file is open and what is not saved, the sheets at the
 * left, the pane at the right. Below 700 px only one of the two is shown, with a switch.
 */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { textAt } from "../../model/table-data";
import "../../taskpane/components/kebu-pane";
import { baseStyles, buttonStyles } from "../../taskpane/styles/controls";
import { say, type PhraseData } from "../../words/phrase";
import { pageWords } from "../../words/page";
import { droppedFile } from "../files/pick-file";
import type { KebuGrid, RowSelectedEvent } from "../grid/kebu-grid";
import type { PageSession } from "../page-session";
import "./page-header";
import "./page-question";
import "./page-start";
import "./pane-divider";
import { noticeWords } from "./notice-words";
import { pageStyles } from "./page-styles";

@customElement("kebu-page")
export class KebuPage extends LitElement {
  static override styles = [baseStyles, buttonStyles, pageStyles];

  @property({ attribute: false }) session!: PageSession;
  /** In a narrow window: are the sheets in front, or the pane? */
  @state() private gridInFront = false;
  @state() private dragging = false;
  @state() private gridLoaded = false;
  @query("kebu-grid") private grid!: KebuGrid | null;
  private stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const update = (): void => this.requestUpdate();
    this.stops = [this.session.subscribe(update), this.session.store.subscribe(update)];
    window.addEventListener("keydown", this.onKey);
    window.addEventListener("beforeunload", this.onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.stops) stop();
    window.removeEventListener("keydown", this.onKey);
    window.removeEventListener("beforeunload", this.onLeave);
  }

  protected override render(): TemplateResult {
    const { file, question } = this.session.state;
    return html`
      <div
        class="page ${this.gridInFront ? "grid-in-front" : ""}"
        @dragover=${this.onDragOver}
        @dragleave=${() => (this.dragging = false)}
        @drop=${this.onDrop}
      >
        <page-header
          .session=${this.session}
          .gridInFront=${this.gridInFront}
          @kebu-switch-front=${() => (this.gridInFront = !this.gridInFront)}
        ></page-header>
        ${this.renderNotice()} ${file ? this.renderBook() : this.renderStart()}
        ${this.dragging ? html`<p class="drop">${this.word("drop")}</p>` : nothing}
        ${
          question
            ? html`<page-question .session=${this.session} .question=${question}></page-question>`
            : nothing
        }
      </div>
    `;
  }

  private renderStart(): TemplateResult {
    const { busy } = this.session.state;
    if (busy)
      return html`<main class="start">
        <p role="status">${this.word("opening", { file: busy.file })}</p>
      </main>`;
    return html`<main class="start"><page-start .session=${this.session}></page-start></main>`;
  }

  private renderBook(): TemplateResult {
    const { store } = this.session;
    return html`
      <main class="split">
        <section class="grid" aria-label=${this.word("grid")}>${this.renderGrid()}</section>
        <pane-divider .language=${store.state.language}></pane-divider>
        <section class="pane" aria-label=${this.word("pane")}>
          <kebu-pane .store=${store}></kebu-pane>
        </section>
      </main>
    `;
  }

  private renderGrid(): TemplateResult | typeof nothing {
    const { file } = this.session.state;
    const { phase, language } = this.session.store.state;
    if (!file || phase === "loading") return nothing;
    void this.loadGrid();
    if (!this.gridLoaded) return nothing;
    return html`<kebu-grid
      .sheets=${file.workbook.sheets()}
      .language=${language}
      @kebu-row-selected=${this.onRowSelected}
    ></kebu-grid>`;
  }

  private renderNotice(): TemplateResult | typeof nothing {
    const { notice } = this.session.state;
    if (!notice) return nothing;
    const alarm = notice.kind === "problems" || notice.kind.startsWith("not-");
    return html`<div class="notice ${alarm ? "alarm" : ""}" role=${alarm ? "alert" : "status"}>
      <p>${noticeWords(notice, this.session.store.state.language)}</p>
      <button class="plain" aria-label=${this.word("close")} @click=${() => this.session.closeNotice()}>
        ✕
      </button>
    </div>`;
  }

  private async loadGrid(): Promise<void> {
    if (this.gridLoaded) return;
    await import("../grid/kebu-grid");
    this.gridLoaded = true;
  }

  /** A row of the register selects its customer; of any other table, the customer it belongs to. */
  private readonly onRowSelected = (event: RowSelectedEvent): void => {
    const { store } = this.session;
    const { sheet, row } = event.detail;
    const found = sheet.tableAt(row);
    const table = found && store.state.book?.[found.table];
    const position = found && table?.index.get(found.id);
    if (!found || !table || position === undefined) return;
    const customer = found.table === "customers" ? found.id : textAt(table, "customerId", position);
    if (customer !== "") store.selectCustomer(customer);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    void this.session.save();
  };

  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    if (this.session.store.state.unsaved > 0) event.preventDefault();
  };

  private readonly onDragOver = (event: DragEvent): void => {
    if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
    event.preventDefault();
    this.dragging = true;
  };

  private readonly onDrop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    this.dragging = false;
    const picked = await droppedFile(event.dataTransfer);
    if (picked) await this.session.openPicked(picked);
  };

  private word(key: keyof typeof pageWords, data?: PhraseData): string {
    return say(pageWords[key], this.session.store.state.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-page": KebuPage;
  }
}
