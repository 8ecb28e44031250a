/**
 * The owner's own list made part of a book: what each column means, as guessed and to be corrected, and
 * what will be written, said before it is. Nothing is written until the one big button.
 */
import { css, html, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { isRefused, type Problem } from "../../model/problem";
import { columnOf } from "../../model/schema";
import { adoptWords, type AdoptWord } from "../../words/pane/adopt";
import { say, type PhraseData } from "../../words/phrase";
import type { AdoptableTable, ListColumn, ListMapping, SelectedList } from "../../workbook/adopt/adoption";
import { mappingProblems } from "../../workbook/adopt/mapping-problems";
import { keysAsRead, proposeFor, proposeMapping } from "../../workbook/adopt/propose-mapping";
import { adoptionPreview } from "../components/adoption-preview";
import { chipGroup } from "../components/chip-group";
import { meaningField } from "../components/meaning-field";
import { problemList } from "../components/problem-list";
import { StoreView } from "../components/store-view";
import { adoptableTables } from "../store/adoptable-tables";
import { sharedStyles } from "../styles/controls";
import { meaningStyles } from "../styles/meanings";

const TABLE_WORDS: Readonly<Record<AdoptableTable, AdoptWord>> = {
  customers: "adoptCustomers",
  visits: "adoptVisits",
};

@customElement("kebu-adopt-view")
export class AdoptView extends StoreView {
  static override styles = [
    ...sharedStyles,
    meaningStyles,
    css`
      h3 {
        margin-top: 20px;
      }
      .preview li {
        padding: 4px 0;
        overflow-wrap: anywhere;
      }
      .look {
        margin-top: 8px;
      }
    `,
  ];

  @state() private list: SelectedList | undefined;
  @state() private mapping: ListMapping | undefined;
  /** What the workbook refused; what the mapping lacks is worked out anew each time. */
  @state() private refused: readonly Problem[] = [];
  @state() private busy = true;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  override focus(): void {
    void this.focusOn("adopt-title");
  }

  protected override render(): TemplateResult {
    return html`
      <button type="button" class="link" id="adopt-back" @click=${this.back}>← ${this.word("back")}</button>
      <h2 id="adopt-title" tabindex="-1">${this.word("adoptTitle")}</h2>
      ${this.where()}
      <div class="buttons look">
        <button type="button" id="look" @click=${() => this.look()}>${this.word("adoptLook")}</button>
      </div>
      ${this.list && this.mapping ? this.form(this.list, this.mapping) : this.problemsHere([])}
    `;
  }

  private get tables(): readonly AdoptableTable[] {
    return adoptableTables(this.state.layout);
  }

  private where(): TemplateResult {
    if (this.busy) return html`<p role="status">${this.word("loading")}</p>`;
    if (!this.list) return html`<p role="status">${this.word("adoptNoList")}</p>`;
    const { sheet, headerRow, rowNumbers } = this.list;
    const words = this.word("adoptWhere", { sheet, row: headerRow, rows: rowNumbers.length });
    return html`<p class="secondary" role="status" dir="auto">${words}</p>`;
  }

  private form(list: SelectedList, mapping: ListMapping): TemplateResult {
    const lacking = mappingProblems(list, mapping, this.language);
    return html`<form @submit=${this.onSubmit} novalidate>
      ${this.tableChips(list, mapping.table)}
      <h3>${this.word("adoptColumns")}</h3>
      ${list.columns.map((column) => this.meaning(list, mapping, column))}
      ${
        lacking.length > 0 || this.refused.length > 0
          ? this.problemsHere(lacking)
          : html`<h3>${this.word("adoptWill")}</h3>
              ${adoptionPreview(list, mapping, this.language)}`
      }
      <div class="buttons save">
        <button type="submit" class="primary" id="adopt-go" aria-disabled=${this.busy ? "true" : "false"}>
          ${this.word("adoptGo")}
        </button>
      </div>
    </form>`;
  }

  private tableChips(list: SelectedList, value: AdoptableTable): TemplateResult {
    return chipGroup({
      name: "adopt-table",
      legend: this.word("adoptTable"),
      chips: this.tables.map((table) => ({ value: table, label: this.word(TABLE_WORDS[table]) })),
      value,
      onPick: (picked) => {
        const table = this.tables.find((known) => known === picked);
        if (table) this.choose(proposeFor(list, table));
      },
    });
  }

  private meaning(list: SelectedList, mapping: ListMapping, column: ListColumn): TemplateResult {
    const { table, keys } = mapping;
    return meaningField({
      column,
      table,
      value: keys.get(column.column) ?? "",
      hint: this.hint(table, keys.get(column.column), keysAsRead(list, mapping).get(column.column)),
      language: this.language,
      onPick: (key) => {
        const others = [...keys].filter(([other]) => other !== column.column);
        this.choose({ table, keys: new Map(key === "" ? others : [...others, [column.column, key]]) });
      },
    });
  }

  private hint(
    table: AdoptableTable,
    chosen: string | undefined,
    read: string | undefined,
  ): string | undefined {
    if (read === undefined) return undefined;
    const { header, calculated } = columnOf(table, read);
    if (chosen === undefined) return this.word("adoptReadAnyway", { name: header[this.language] });
    return calculated ? this.word("adoptPrintout") : undefined;
  }

  private problemsHere(lacking: readonly Problem[]): TemplateResult {
    return html`${problemList([...lacking, ...this.refused], this.word("adoptNotYet"), this.language)}`;
  }

  private choose(mapping: ListMapping): void {
    this.mapping = mapping;
    this.refused = [];
  }

  /** Reads the selection. What was chosen stays where the columns are still the same. */
  private async look(): Promise<void> {
    this.busy = true;
    const found = await this.store.selectedList();
    const before = this.list;
    this.refused = isRefused(found) ? found : [];
    this.list = isRefused(found) ? undefined : found;
    if (!this.list) this.mapping = undefined;
    else if (!this.mapping || !before || !sameColumns(before, this.list))
      this.mapping = proposeMapping(this.list, this.tables);
    this.busy = false;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.busy) void this.adopt();
  };

  private async adopt(): Promise<void> {
    const { list, mapping } = this;
    if (!list || !mapping) return;
    if (mappingProblems(list, mapping, this.language).length === 0) {
      this.busy = true;
      this.refused = await this.store.adopt(list, mapping);
      this.busy = false;
      if (this.refused.length === 0) {
        this.go({ to: "saved" });
        return;
      }
    }
    void this.focusOn("problems");
  }

  private readonly back = (): void => {
    this.dispatchEvent(new CustomEvent("kebu-adopt-back"));
  };

  protected override word(key: AdoptWord, data?: PhraseData): string {
    return say(adoptWords[key], this.language, data);
  }
}

function sameColumns(one: SelectedList, other: SelectedList): boolean {
  const headers = ({ sheet, columns }: SelectedList): string =>
    JSON.stringify([sheet, columns.map(({ column, header }) => [column, header])]);
  return headers(one) === headers(other);
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-adopt-view": AdoptView;
  }
}
