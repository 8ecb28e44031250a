/** The packs for the colleagues, of all or of one of them: printed, or saved as a workbook. */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { successorLoads } from "../../../model/handover/successor-loads";
import type { Problem } from "../../../model/problem";
import { lettersTo } from "../../../words/handover-letter";
import { handedOverWords, type HandedOverWord } from "../../../words/pane/handover";
import { say, type PhraseData } from "../../../words/phrase";
import { problemList } from "../../components/problem-list";
import { selectField } from "../../components/select-field";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";
import { fileName } from "../export/file-name";
import { canPrint } from "../figures/can-print";
import { handedOverStyles } from "./handover-styles";
import type { HandedOver } from "./handover-work";
import { MOST_PRINTED, printPacks, savePacks, type TakenPacks } from "./take-packs";

@customElement("kebu-handover-packs")
export class KebuHandoverPacks extends StoreView {
  static override styles = [...sharedStyles, handedOverStyles];

  @property({ attribute: false }) done!: HandedOver;
  /** What is written to each customer. */
  @property() template: string | undefined;
  /** "" for everybody. */
  @state() private whom = "";
  @state() private said = "";
  @state() private refused: readonly Problem[] = [];

  protected override render(): TemplateResult {
    const names = successorLoads(this.done.rows).map(({ name }) => name);
    return html`
      <h3>${this.say("pack")}</h3>
      <p class="secondary">${this.say("packLine")}</p>
      ${
        names.length > 1
          ? selectField({
              id: "whom",
              label: this.say("packFor"),
              value: this.whom,
              options: [
                { value: "", label: this.say("everybody") },
                ...names.map((name) => ({ value: name, label: name })),
              ],
              onPick: (whom) => this.pick(whom),
            })
          : nothing
      }
      <div class="buttons">
        <button type="button" id="print" @click=${() => this.print()}>${this.say("print")}</button>
        <button type="button" id="save-packs" @click=${() => this.save()}>${this.say("save")}</button>
      </div>
      ${problemList(this.refused, this.say("notSaved"), this.language)}
      <p class="secondary said" id="said" role="status">${this.said}</p>
    `;
  }

  private pick(whom: string): void {
    this.whom = whom;
    this.said = "";
  }

  private packs(): TakenPacks | undefined {
    const { book, settings, today } = this.state;
    if (!book) return undefined;
    const { from, rows } = this.done;
    const taken = this.whom === "" ? rows : rows.filter(({ to }) => to === this.whom);
    const letters = lettersTo(book, taken, today, settings, this.template);
    return { from, rows: taken, letters, today, settings };
  }

  private async print(): Promise<void> {
    const { book } = this.state;
    const packs = this.packs();
    if (!book || !packs) return;
    if (!canPrint()) {
      this.said = this.say("printInExcel");
      return;
    }
    const left = packs.rows.length - MOST_PRINTED;
    this.said = left > 0 ? this.say("printedSome", { most: MOST_PRINTED, left }) : "";
    await printPacks(this.ownerDocument, book, packs, this.language);
  }

  private async save(): Promise<void> {
    const { book, settings, today } = this.state;
    const packs = this.packs();
    if (!book || !packs) return;
    const shop = [settings.shopName, this.say("packFile")].join(" ");
    const file = fileName(shop, { table: "customers", format: "xlsx" }, today, this.language);
    this.said = this.say("making");
    this.refused = await savePacks(book, packs, file);
    this.said = this.refused.length > 0 ? "" : this.say("saved", { file });
  }

  private say(key: HandedOverWord, data?: PhraseData): string {
    return say(handedOverWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-handover-packs": KebuHandoverPacks;
  }
}
