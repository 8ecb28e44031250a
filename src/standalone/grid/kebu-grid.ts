/**
 * The workbook's sheets, to look at: a tab for each, and under it a grid that draws only what is in
 * view. Moving to a row of one of Kebu's tables selects its customer in the pane.
 */
import type { FocusAfterRenderEvent } from "@revolist/revogrid";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Language, TableKey } from "../../model/schema";
import { baseStyles } from "../../taskpane/styles/controls";
import { pageWords } from "../../words/page";
import type { SheetView } from "../../workbook/xlsx/xlsx-workbook";
import { gridStyles } from "./grid-styles";
import { gridColumns, gridRows, loadGrid } from "./load-grid";
import { columnLetters } from "../../model/column-letters";

/** A cell was selected, and with it a row. */
export class RowSelectedEvent extends CustomEvent<{
  readonly sheet: SheetView;
  readonly row: number;
  readonly column: number;
}> {
  constructor(sheet: SheetView, row: number, column: number) {
    super("kebu-row-selected", { detail: { sheet, row, column }, bubbles: true, composed: true });
  }
}

/** Another sheet came to the front. */
export class SheetShownEvent extends CustomEvent<{ readonly sheet: SheetView }> {
  constructor(sheet: SheetView) {
    super("kebu-sheet-shown", { detail: { sheet }, bubbles: true, composed: true });
  }
}

@customElement("kebu-grid")
export class KebuGrid extends LitElement {
  static override styles = [baseStyles, gridStyles];

  /** Whose sheets these are. */
  @property({ attribute: false }) workbook: unknown;
  @property({ attribute: false }) sheets: readonly SheetView[] = [];
  @property({ attribute: false }) language: Language = "zh-CN";
  /** Name of the sheet shown first; the first sheet where it is missing. */
  @property() startSheet = "";
  @state() private shown = 0;
  @state() private loaded = false;
  /** The cell one has moved to, for screen readers: the grid's own roles do not hold together. */
  @state() private cellWords = "";
  private drawn: SheetView | undefined;
  /** Name of the sheet last told to be in front. */
  private told: string | undefined;
  @query("revo-grid") private grid!: HTMLRevoGridElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadGrid().then(() => (this.loaded = true));
  }

  /** Begins at the tab of the sheet that is shown. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(`#tab-${this.shown}`)?.focus();
  }

  /** Brings the row of a table into view, whatever sheet it stands on. */
  async showRow(table: TableKey, id: string): Promise<void> {
    const place = this.placeOf(table, id);
    if (!place) return;
    this.shown = place.sheet;
    await this.updateComplete;
    await this.grid?.scrollToRow(Math.max(0, place.row - 3));
    await this.grid?.setCellsFocus({ x: 0, y: place.row - 1 });
  }

  /** Brings a sheet to the front; nothing where there is none of that name. */
  async showSheet(name: string): Promise<void> {
    await this.updateComplete;
    const place = this.sheets.findIndex((sheet) => sheet.name === name);
    if (place >= 0) this.shown = place;
  }

  /** Another workbook starts at its start sheet; a change in this one stays where one is. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("workbook")) return;
    this.told = undefined;
    const start = this.sheets.findIndex(({ name }) => name === this.startSheet);
    this.shown = Math.max(0, start);
  }

  protected override updated(): void {
    const sheet = this.sheets[this.shown];
    if (sheet && sheet.name !== this.told) this.dispatchEvent(new SheetShownEvent(sheet));
    this.told = sheet?.name;
    if (!this.grid || !sheet) this.drawn = undefined;
    else if (sheet !== this.drawn) this.draw(this.grid, sheet);
  }

  /** Where only cells changed the rows stay the same ones, and with them the place one has scrolled to. */
  private draw(grid: HTMLRevoGridElement, sheet: SheetView): void {
    const before = this.drawn;
    const sameShape =
      before?.name === sheet.name && before.columns === sheet.columns && before.rows === sheet.rows;
    grid.columns = gridColumns(sheet);
    if (!sameShape) grid.source = gridRows(sheet);
    this.drawn = sheet;
  }

  protected override render(): TemplateResult {
    return html`
      <div role="tablist" aria-label=${pageWords.sheets[this.language]} @keydown=${this.moveTab}>
        ${this.sheets.map(
          (sheet, index) =>
            html`<button
              role="tab"
              id="tab-${index}"
              aria-selected=${index === this.shown}
              aria-controls="sheet"
              tabindex=${index === this.shown ? 0 : -1}
              @click=${() => (this.shown = index)}
            >
              ${sheet.name}
            </button>`,
        )}
      </div>
      <div id="sheet" role="tabpanel" aria-labelledby="tab-${this.shown}">${this.renderSheet()}</div>
    `;
  }

  private renderSheet(): TemplateResult {
    const sheet = this.sheets[this.shown];
    if (!sheet || sheet.rows === 0)
      return html`<p class="secondary empty">${pageWords.emptySheet[this.language]}</p>`;
    if (!this.loaded) return html``;
    return html`<revo-grid
        readonly
        resize
        row-headers
        theme="compact"
        .filter=${false}
        .accessible=${false}
        @afterfocus=${this.tellRow}
        @aftergridrender=${this.letKeyboardIn}
        @focusout=${this.leave}
      ></revo-grid>
      <p class="hidden-visually" id="sheet-name">${sheet.name}</p>
      <p class="hidden-visually" id="leave-grid">${pageWords.leaveGrid[this.language]}</p>
      <p class="hidden-visually" role="status" dir="auto">${this.cellWords}</p>`;
  }

  private readonly tellRow = (event: CustomEvent<FocusAfterRenderEvent>): void => {
    const sheet = this.sheets[this.shown];
    if (!sheet) return;
    const [row, column] = [event.detail.rowIndex + 1, event.detail.colIndex + 1];
    this.cellWords = `${columnLetters(column)}${row} ${sheet.text(row, column)}`;
    this.dispatchEvent(new RowSelectedEvent(sheet, row, column));
  };

  /** One tab stop: the part that scrolls. Reached by keyboard it begins at the first cell. */
  private readonly letKeyboardIn = (): void => {
    const body = this.grid?.querySelector<HTMLElement>("revogr-viewport-scroll.rgCol .vertical-inner");
    if (!body || body.tabIndex === 0) return;
    body.tabIndex = 0;
    body.setAttribute("role", "group");
    body.setAttribute("aria-labelledby", "sheet-name");
    body.setAttribute("aria-describedby", "leave-grid");
    body.onfocus = () => {
      if (body.matches(":focus-visible")) void this.beginAtFirstCell();
    };
  };

  private async beginAtFirstCell(): Promise<void> {
    if (!(await this.grid?.getFocused())) await this.grid?.setCellsFocus({ x: 0, y: 0 });
  }

  /** The grid listens to keys of the whole page as long as one of its cells is focused. */
  private readonly leave = (event: FocusEvent): void => {
    const goesTo = event.relatedTarget;
    if (!(goesTo instanceof Node) || !this.grid?.contains(goesTo)) void this.grid?.clearFocus();
  };

  /** From the last row up: what was just written is asked for most. */
  private placeOf(table: TableKey, id: string): { sheet: number; row: number } | undefined {
    for (const [sheet, view] of this.sheets.entries()) {
      for (let row = view.rows; row > 0; row--) {
        const found = view.tableAt(row);
        if (found?.table === table && found.id === id) return { sheet, row };
      }
    }
    return undefined;
  }

  private readonly moveTab = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    this.shown = (this.shown + step + this.sheets.length) % this.sheets.length;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#tab-${this.shown}`)?.focus(),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-grid": KebuGrid;
  }
  interface HTMLElementEventMap {
    "kebu-row-selected": RowSelectedEvent;
    "kebu-sheet-shown": SheetShownEvent;
  }
}
