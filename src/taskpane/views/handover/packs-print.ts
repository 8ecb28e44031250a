/** The pages that are printed for the colleagues: for each of them the customers they take, on pages of their own. */
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Day } from "../../../model/day";
import type { CustomerPack } from "../../../model/handover/customer-pack";
import { datedWords } from "../../../words/days";
import { handedOverWords } from "../../../words/pane/handover";
import { say } from "../../../words/phrase";
import { badgeStyles, baseStyles } from "../../styles/controls";
import { paperStyles } from "../../styles/paper";
import { packsPrintStyles } from "./packs-print-styles";
import { printedPack, type PackScene } from "./printed-pack";

export const PACKS_PRINT = "kebu-packs-print";

export interface PrintedPacks extends PackScene {
  readonly from: string;
  readonly day: Day;
  /** For each successor, the most valuable customer first. */
  readonly groups: readonly { readonly to: string; readonly packs: readonly CustomerPack[] }[];
}

@customElement(PACKS_PRINT)
export class KebuPacksPrint extends LitElement {
  static override styles = [baseStyles, badgeStyles, paperStyles, packsPrintStyles];

  @property({ attribute: false }) printed!: PrintedPacks;

  protected override render(): TemplateResult {
    const { from, day, groups, language } = this.printed;
    return html`<div class="sheet" lang=${language}>
      ${groups.map(
        ({ to, packs }) =>
          html`<div class="for">
            <header>
              <h1 dir="auto">${say(handedOverWords.packTitle, language, { from, to })}</h1>
              <p>
                ${say(handedOverWords.packCount, language, {
                  count: packs.length,
                  day: datedWords(day, language),
                })}
              </p>
            </header>
            ${packs.map((pack) => printedPack(pack, this.printed))}
          </div>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-packs-print": KebuPacksPrint;
  }
}
