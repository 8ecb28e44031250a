/** What a handover wrote, and what helps afterwards: the pack for the colleagues, a message to each customer. */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { successorLoads } from "../../../model/handover/successor-loads";
import { alongWords, leftBehindPhrases, rulesNamingWords } from "../../../words/handover";
import { moneyWords } from "../../../words/money";
import { handedOverWords, handoverViewWords, type HandedOverWord } from "../../../words/pane/handover";
import { say, type PhraseData } from "../../../words/phrase";
import { WorkView } from "../../components/work-view";
import type { BookStore } from "../../store";
import { sharedStyles } from "../../styles/controls";
import { tableStyles } from "../../styles/tables";
import { handedOverStyles } from "./handover-styles";
import { handoverWorkOf, type HandedOver, type HandoverWork } from "./handover-work";
import "./messages-section";
import "./pack-section";

/** So many of those who were left are named. */
const NAMED = 20;

@customElement("kebu-handed-over")
export class KebuHandedOver extends WorkView<HandoverWork> {
  static override styles = [...sharedStyles, tableStyles, handedOverStyles];

  @property({ attribute: false }) done!: HandedOver;

  override focus(): void {
    void this.focusOn("done-title");
  }

  protected override workOf(store: BookStore): HandoverWork {
    return handoverWorkOf(store);
  }

  protected override render(): TemplateResult {
    const { from, rows, naming } = this.done;
    const along = alongWords(this.done, this.language);
    return html`
      <h3 id="done-title" tabindex="-1">
        ${this.say(rows.length === 0 ? "titleOpen" : "title", { from, count: rows.length })}
      </h3>
      ${along === "" ? nothing : html`<p id="along">${this.say("along", { along })}</p>`}
      ${naming.length === 0 ? nothing : html`<p id="naming">${rulesNamingWords(naming, from, this.language)}</p>`}
      ${rows.length === 0 ? nothing : this.loads()} ${this.left()}
      ${rows.length === 0 ? nothing : this.forTheClients()}
      <button type="button" class="link" id="another" @click=${() => this.again()}>
        ${this.say("another")}
      </button>
    `;
  }

  private forTheClients(): TemplateResult {
    return html`<kebu-handover-packs
        .store=${this.store}
        .done=${this.done}
        .template=${this.work.changedTemplate}
      ></kebu-handover-packs>
      <kebu-handover-messages .store=${this.store} .done=${this.done}></kebu-handover-messages>`;
  }

  private loads(): TemplateResult {
    const { currency } = this.state.settings;
    const { loads, who, takes, value } = handoverViewWords;
    return html`<table class="loads">
      <caption class="hidden-visually">
        ${say(loads, this.language)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say(who, this.language)}</th>
          <th scope="col" class="number">${say(takes, this.language)}</th>
          <th scope="col" class="number">${say(value, this.language)}</th>
        </tr>
      </thead>
      <tbody>
        ${successorLoads(this.done.rows).map(
          (load) =>
            html`<tr>
              <th scope="row" dir="auto">${load.name}</th>
              <td class="number">${load.customers.toLocaleString("en-US")}</td>
              <td class="number">${moneyWords(Math.round(load.value), currency, this.language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private left(): TemplateResult | typeof nothing {
    const { left } = this.done;
    if (left.length === 0) return nothing;
    return html`<p>${this.say("left", { count: left.length })}</p>
      <ul>
        ${left
          .slice(0, NAMED)
          .map(
            ({ why, customerId: id, name, owner }) =>
              html`<li dir="auto">${say(leftBehindPhrases[why], this.language, { id, name, owner })}</li>`,
          )}
      </ul>`;
  }

  private again(): void {
    this.dispatchEvent(new CustomEvent("kebu-handover-again"));
  }

  private say(key: HandedOverWord, data?: PhraseData): string {
    return say(handedOverWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-handed-over": KebuHandedOver;
  }
}
