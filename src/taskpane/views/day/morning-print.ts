/** The morning sheet on paper: no entry is parted between two pages. */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { MorningSheet } from "../../../model/day-plan/morning-sheet";
import type { Language } from "../../../model/schema";
import { sheetTitle } from "../../../words/morning-sheet";
import type { FurtherWords } from "../../../words/reminders";
import { baseStyles } from "../../styles/controls";
import { paperStyles } from "../../styles/paper";
import { sheetEntries } from "./sheet-entries";

export const MORNING_PRINT = "kebu-morning-print";

export interface PrintedMorning {
  readonly sheet: MorningSheet;
  readonly language: Language;
  readonly shopName: string;
  readonly further: FurtherWords | undefined;
}

@customElement("kebu-morning-print")
export class MorningPrint extends LitElement {
  static override styles = [
    baseStyles,
    paperStyles,
    css`
      :host {
        font-size: 13px;
        line-height: 18px;
      }
      h1 {
        margin: 0 0 8px;
        padding-bottom: 4px;
        border-bottom: 1px solid #000;
        font-size: 20px;
        line-height: 28px;
      }
      h3 {
        margin: 12px 0 4px;
        font-size: 15px;
        break-after: avoid;
      }
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        position: relative;
        padding: 6px 0 6px 28px;
        border-bottom: 1px solid #999;
        break-inside: avoid;
        overflow-wrap: anywhere;
      }
      /* A box to tick by hand. */
      li::before {
        content: "";
        position: absolute;
        inset-inline-start: 4px;
        top: 9px;
        width: 12px;
        height: 12px;
        border: 1px solid #000;
      }
      p {
        margin: 0;
      }
      .sheet > p {
        margin-top: 8px;
      }
      .secondary {
        font-size: 12px;
        line-height: 16px;
        color: #333;
      }
    `,
  ];

  @property({ attribute: false }) printed!: PrintedMorning;

  protected override render(): TemplateResult {
    const { sheet, language, shopName, further } = this.printed;
    return html`<div class="sheet" lang=${language}>
      <h1 dir="auto">${sheetTitle(sheet, language, shopName)}</h1>
      ${sheetEntries(sheet, language, further)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-morning-print": MorningPrint;
  }
}
