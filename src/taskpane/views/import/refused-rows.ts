/** Saves or copies the rows that were not imported. Excel's own window may take no download: hence both. */
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import Papa from "papaparse";
import { guardFormula } from "../../../model/export/formula-guard";
import type { ImportPlan } from "../../../model/import/import-plan";
import { refusedSheet, type RefusedSheet } from "../../../model/import/refused-sheet";
import type { Language } from "../../../model/schema";
import { importWords, type ImportWord } from "../../../words/pane/import";
import { say, type PhraseData } from "../../../words/phrase";
import { sheetCsv } from "../../../workbook/export/sheet-csv";
import type { SourceSheet } from "../../../workbook/source/source-sheet";
import { offerDownload } from "../../offer-download";
import { sharedStyles } from "../../styles/controls";
import { copyText } from "../../copy-text";
import { rowReason } from "../../../words/problems";

@customElement("refused-rows")
export class RefusedRows extends LitElement {
  static override styles = [...sharedStyles];

  @property({ attribute: false }) sheet!: SourceSheet;
  @property({ attribute: false }) plan!: ImportPlan;
  @property({ attribute: false }) language!: Language;
  @state() private said = "";

  protected override render(): TemplateResult {
    return html`<div class="buttons">
        <button type="button" id="save-refused" @click=${this.save}>
          ${this.say("saveRefused", { count: this.plan.refused.length })}
        </button>
        <button type="button" id="copy-refused" @click=${this.copy}>${this.say("copyRefused")}</button>
      </div>
      <p class="hint" role="status" id="said">${this.said}</p>`;
  }

  private readonly save = (): void => {
    const file = this.say("refusedFile", { file: this.sheet.file.name.replace(/\.\w+$/, "") });
    const { headers, rows } = this.rows();
    offerDownload(file, sheetCsv(headers, rows), "text/csv");
    this.said = this.say("savedRefused", { file });
  };

  private readonly copy = async (): Promise<void> => {
    const { headers, rows } = this.rows();
    const cells = [headers, ...rows].map((row) => row.map(guardFormula));
    // Tabs: what Excel takes apart when it is pasted.
    const copied = await copyText(Papa.unparse(cells, { delimiter: "\t", newline: "\r\n" }));
    this.said = this.say(copied ? "copiedRefused" : "notCopied");
  };

  private rows(): RefusedSheet {
    return refusedSheet(this.plan, this.sheet, this.language, (reason) => rowReason(reason, this.language));
  }

  private say(word: ImportWord, data?: PhraseData): string {
    return say(importWords[word], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "refused-rows": RefusedRows;
  }
}
