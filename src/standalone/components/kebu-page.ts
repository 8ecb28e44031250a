/**
 * The standalone page: a header that says which file is open and what is not saved, the sheets at the
 * left, the pane at the right. Below 700 px only one of the two is shown, with a switch.
 */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Book } from "../../model/book";
import type { TableKey } from "../../model/schema";
import type { KebuPane } from "../../taskpane/components/kebu-pane";
import "../../taskpane/components/kebu-pane";
import { baseStyles, buttonStyles } from "../../taskpane/styles/controls";
import { say, type PhraseData } from "../../words/phrase";
import { PRODUCT_NAME, pageWords } from "../../words/page";
import { droppedFile, isList } from "../files/pick-file";
import type { PickedFile } from "../files/picked-file";
import type { KebuGrid, RowSelectedEvent, SheetShownEvent } from "../grid/kebu-grid";
import type { SheetView, XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import type { PageSession } from "../page-session";
import "./page-header";
import "./page-question";
import "./page-start";
import "./pane-divider";
import { noticeWords } from "./notice-words";
import { pageStyles } from "./page-styles";
import { RegionKeys } from "./region-keys";

@customElement("kebu-page")
export class KebuPage extends LitElement {
  static override styles = [baseStyles, buttonStyles, pageStyles];

  @property({ attribute: false }) session!: PageSession;
  /** In a narrow window: are the sheets in front, or the pane? */
  @state() private gridInFront = false;
  @state() private dragging = false;
  @state() private gridLoaded = false;
  @query("kebu-grid") private grid!: KebuGrid | null;
  @query("kebu-pane") private pane!: KebuPane | null;
  private stops: (() => void)[] = [];
  private sheets:
    | {
        readonly workbook: XlsxWorkbook;
        readonly book: Book | undefined;
        readonly unsaved: number;
        readonly views: readonly SheetView[];
      }
    | undefined;
  private watched: XlsxWorkbook | undefined;
  private stopWatching: () => void = () => undefined;

  constructor() {
    super();
    new RegionKeys(this);
  }

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

  protected override willUpdate(): void {
    const workbook = this.session.state.file?.workbook;
    if (workbook === this.watched) return;
    this.stopWatching();
    this.watched = workbook;
    this.gridInFront = false;
    if (!workbook) return;
    const stops = [
      workbook.watchShow((row) => void this.showRow(row)),
      workbook.watchShowSheet((sheet) => void this.showSheet(sheet)),
    ];
    this.stopWatching = () => stops.forEach((stop) => stop());
  }

  protected override updated(): void {
    const { file } = this.session.state;
    const mark = this.session.store.state.unsaved > 0 ? "• " : "";
    document.title = file ? `${mark}${file.name} – ${PRODUCT_NAME}` : PRODUCT_NAME;
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
    // Another book is on its way: what would be typed now would go into one that is about to leave.
    const leaving = this.session.state.busy?.doing === "opening";
    return html`
      <main class="split" ?inert=${leaving}>
        <section class="grid" aria-labelledby="grid-title">
          <h2 class="hidden-visually" id="grid-title">${this.word("grid")}</h2>
          ${this.renderGrid()}
        </section>
        <pane-divider .language=${store.state.language}></pane-divider>
        <section class="pane" aria-labelledby="pane-title">
          <h2 class="hidden-visually" id="pane-title">${this.word("pane")}</h2>
          <kebu-pane
            .store=${store}
            .openSample=${() => this.session.openBuiltIn("sample", store.state.language)}
          >
            ${
              store.state.phase === "no-book" && !store.state.hasWorkbook
                ? html`<page-start slot="no-book" .session=${this.session}></page-start>`
                : nothing
            }
          </kebu-pane>
        </section>
      </main>
    `;
  }

  private renderGrid(): TemplateResult | typeof nothing {
    const { file } = this.session.state;
    const { phase, language, layout } = this.session.store.state;
    if (!file || phase === "loading") return nothing;
    void this.loadGrid();
    if (!this.gridLoaded) return nothing;
    return html`<kebu-grid
      .workbook=${file.workbook}
      .sheets=${this.sheetsOf(file.workbook)}
      .startSheet=${layout?.tables.find(({ table }) => table === "customers")?.sheet ?? ""}
      .language=${language}
      @kebu-sheet-shown=${this.onSheetShown}
      @kebu-row-selected=${this.onRowSelected}
    ></kebu-grid>`;
  }

  /** The same views until something is written: finding the tables looks at every header. */
  private sheetsOf(workbook: XlsxWorkbook): readonly SheetView[] {
    const { book, unsaved } = this.session.store.state;
    const isDrawn = this.sheets?.workbook === workbook && this.sheets.book === book;
    if (!isDrawn || this.sheets?.unsaved !== unsaved)
      this.sheets = { workbook, book, unsaved, views: workbook.sheets() };
    return this.sheets.views;
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

  private readonly onRowSelected = (event: RowSelectedEvent): void => {
    const { sheet, row, column } = event.detail;
    const workbook = this.session.state.file?.workbook;
    workbook?.selectCell({ sheet: sheet.name, row, column });
    workbook?.select(sheet.tableAt(row));
  };

  /** Until a cell is chosen, the corner of the sheet stands for it. */
  private readonly onSheetShown = ({ detail: { sheet } }: SheetShownEvent): void => {
    this.session.state.file?.workbook.selectCell({ sheet: sheet.name, row: 1, column: 1 });
  };

  /** "Show in sheet": in a narrow window the sheets come to the front for it. */
  private readonly showRow = async ({ table, id }: { table: TableKey; id: string }): Promise<void> => {
    this.gridInFront = true;
    await this.updateComplete;
    await this.grid?.showRow(table, id);
  };

  /** In a narrow window the pane stays in front: it says what was written. */
  private readonly showSheet = async (sheet: string): Promise<void> => {
    await this.updateComplete;
    await this.grid?.showSheet(sheet);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    void this.session.save();
  };

  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    const { unsaved, writing } = this.session.store.state;
    if (unsaved > 0 || writing) event.preventDefault();
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
    if (!picked) return;
    if (isList(picked.name)) await this.bringIn(picked);
    else await this.session.openPicked(picked);
  };

  /** A list is no workbook: it is imported into the open one, or into an empty book. */
  private async bringIn({ name, bytes }: PickedFile): Promise<void> {
    const { store } = this.session;
    if (!store.state.hasWorkbook) await this.session.openBuiltIn("empty", store.state.language);
    if (!store.state.hasWorkbook) return;
    await this.updateComplete;
    this.gridInFront = false;
    await this.pane?.bringIn({ name, bytes });
  }

  private word(key: keyof typeof pageWords, data?: PhraseData): string {
    return say(pageWords[key], this.session.store.state.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-page": KebuPage;
  }
}
