/**
 * Export: what, of whom, as which file, with the first rows as they will stand in it. The file is made in
 * slices and handed to the browser; where a pane of Excel takes no downloads, the same can be copied.
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { whyNobody, type ExportTable } from "../../model/export/export-table";
import { isRefused, type Problem } from "../../model/problem";
import { exportFile, FILE_TYPES } from "../../workbook/export/export-file";
import { exportViewPhrases, type ExportWord } from "../../words/pane/export";
import { say, type PhraseData } from "../../words/phrase";
import { problemList } from "../components/problem-list";
import { StoreView } from "../components/store-view";
import { underWay } from "../components/under-way";
import { offerDownload } from "../offer-download";
import { checkStyles } from "../styles/checks";
import { sharedStyles } from "../styles/controls";
import { disclosureStyles } from "../styles/disclosures";
import { previewStyles } from "../styles/previews";
import { underWayStyles } from "../styles/under-way";
import { clipboardText } from "./export/clipboard-text";
import { copyText } from "../copy-text";
import { exportOf, FIRST_FORM, lacksDay, type ExportForm } from "./export/export-form";
import { exportPreview, previewCount } from "./export/export-preview";
import { exportStyles } from "./export/export-styles";
import { fileFields } from "./export/file-fields";
import { fileName } from "./export/file-name";
import { segmentFields } from "./export/segment-fields";

/** Typing goes on; a hundred thousand rows are looked through when it rests. */
const REST_MS = 200;
/** An .xlsx of more rows takes longer than a few seconds, and the last part of it in one go. */
const QUICK_ROWS = 20_000;

@customElement("kebu-export-view")
export class ExportView extends StoreView {
  static override styles = [
    ...sharedStyles,
    checkStyles,
    disclosureStyles,
    previewStyles,
    underWayStyles,
    exportStyles,
  ];

  @state() private form = FIRST_FORM;
  /** The choices that the preview shows: `form`, but for what is just being typed. */
  @state() private settled = FIRST_FORM;
  /** 0 to 1 while a file is made. */
  @state() private progress: number | undefined;
  @state() private refused: readonly Problem[] = [];
  /** What became of it, in one line. */
  @state() private said = "";
  private rest: ReturnType<typeof setTimeout> | undefined;
  private leaving: AbortController | undefined;
  private last: { readonly key: readonly unknown[]; readonly exported: ExportTable } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.rest);
    this.leaving?.abort();
  }

  override focus(): void {
    void this.focusOn("export-title");
  }

  protected override render(): TemplateResult {
    const { book, settings, today } = this.state;
    if (!book) return html``;
    const { form, language } = this;
    const { classes } = settings;
    const onChange = (part: Partial<ExportForm>): void => this.choose(part);
    return html`
      <button type="button" class="link" id="export-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="export-title" tabindex="-1">${this.say("exportTitle")}</h2>
      <p class="secondary">${this.say("exportLine")}</p>
      <form @submit=${this.onSubmit} novalidate>
        ${fileFields({ form, language, onChange })}
        <details class="some">
          <summary>${this.say("exportSome")}</summary>
          ${segmentFields({ form, customers: book.customers, classes, language, today, onChange })}
        </details>
        ${this.preview(this.exported())} ${problemList(this.refused, this.say("exportNotYet"), language)}
        <p class="said" id="export-said" role="status">${this.said}</p>
        ${this.actions()}
      </form>
    `;
  }

  private preview(exported: ExportTable | undefined): TemplateResult | typeof nothing {
    if (!exported) return nothing;
    const { format, formulas, table } = this.settled;
    const data = { rows: exported.rows.length, columns: exported.columns.length };
    const counted =
      table === "visits" ? "exportVisitCount" : format === "vcf" ? "exportCardCount" : "exportCustomerCount";
    const guarded = format === "csv" && formulas === "safe";
    const label = this.say("exportPreview", { count: previewCount(exported) });
    return html`<div role="status">
        <h3 id="export-count">${data.rows === 0 ? this.say("exportNone") : this.say(counted, data)}</h3>
      </div>
      ${data.rows === 0 ? nothing : html`<p class="secondary">${label}</p>`}
      ${exportPreview(exported, guarded, label)} ${this.leftOut()}
      ${
        format === "xlsx" && data.rows > QUICK_ROWS
          ? html`<p class="hint">${this.say("exportSlow")}</p>`
          : nothing
      }`;
  }

  /** Rows of the sheet that are no rows of the book are not in the file either. */
  private leftOut(): TemplateResult | typeof nothing {
    const { table } = this.settled;
    const count = this.state.problems.filter(
      ({ place, severity }) => place.table === table && severity === "error",
    ).length;
    return count === 0 ? nothing : html`<p class="hint">${this.say("exportLeftOut", { count })}</p>`;
  }

  private actions(): TemplateResult {
    if (this.progress !== undefined)
      return underWay({
        words: this.say("exportMaking"),
        label: this.say("exportMaking"),
        share: this.progress,
        leave: {
          id: "export-cancel",
          words: this.word("cancel"),
          onLeave: () => this.leaving?.abort(),
        },
      });
    return html`<div class="buttons actions">
      <button type="submit" class="primary" id="export-save">${this.say("exportSave")}</button>
      <button type="button" id="export-copy" @click=${() => this.copy()}>${this.say("exportCopy")}</button>
    </div>`;
  }

  /** The table that the settled choices describe; worked out again when they, the book or the day change. */
  private exported(): ExportTable | undefined {
    const { book, today } = this.state;
    if (!book || lacksDay(this.settled, today)) return undefined;
    const key = [book, today, this.settled];
    if (this.last && key.every((part, place) => part === this.last?.key[place])) return this.last.exported;
    const exported = exportOf(book, this.settled, today, () => this.state.ranking?.classes ?? []);
    this.last = { key, exported };
    return exported;
  }

  private choose(part: Partial<ExportForm>): void {
    this.form = { ...this.form, ...part };
    this.refused = [];
    this.said = "";
    clearTimeout(this.rest);
    if (part.text === undefined) this.settled = this.form;
    else this.rest = setTimeout(() => (this.settled = this.form), REST_MS);
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.save();
  };

  private async save(): Promise<void> {
    const exported = this.ready();
    if (!exported) return;
    const { form } = this;
    const bytes = await this.make((signal, onProgress) => exportFile(exported, form, { signal, onProgress }));
    if (bytes === undefined) return;
    if (isRefused(bytes)) {
      this.refuse(bytes);
      return;
    }
    const name = fileName(this.state.settings.shopName, form, this.state.today, this.language);
    offerDownload(name, bytes, FILE_TYPES[form.format]);
    this.said = this.say("exportSaved", { file: name });
  }

  private async copy(): Promise<void> {
    const exported = this.ready();
    if (!exported) return;
    const { format } = this.form;
    const text = await this.make((signal, onProgress) =>
      clipboardText(exported, format, { signal, onProgress }),
    );
    if (text === undefined) return;
    const word = format === "vcf" ? "exportCardsCopied" : "exportCopied";
    const rows = exported.rows.length;
    this.said = (await copyText(text)) ? this.say(word, { rows }) : this.say("exportNotCopied");
  }

  /** What is to be exported now; undefined, and said why, where nothing is or something is under way. */
  private ready(): ExportTable | undefined {
    if (this.progress !== undefined) return undefined;
    clearTimeout(this.rest);
    this.settled = this.form;
    const exported = this.exported();
    if (exported && exported.rows.length > 0) return exported;
    if (exported) this.refuse([whyNobody(exported)]);
    else void this.focusOn("export-day");
    return undefined;
  }

  private async make<Made>(
    work: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<Made>,
  ): Promise<Made> {
    const leaving = new AbortController();
    this.leaving = leaving;
    this.progress = 0;
    this.said = "";
    try {
      return await work(leaving.signal, (share) => (this.progress = share));
    } finally {
      this.progress = undefined;
    }
  }

  private refuse(problems: readonly Problem[]): void {
    this.refused = problems;
    void this.focusOn("problems");
  }

  private say(key: ExportWord, data?: PhraseData): string {
    return say(exportViewPhrases[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-export-view": ExportView;
  }
}
