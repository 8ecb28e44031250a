/**
 * A handover: who leaves, who takes over and how; what each takes, customer by customer, to be changed by hand; one
 * big button that says what it will write; then what was written, with the pack and the messages.
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { goesAlong } from "../../../model/handover/goes-along";
import type { HandoverRow } from "../../../model/handover/propose-handover";
import { isRefused } from "../../../model/problem";
import { isSameStaff } from "../../../model/read/same-staff";
import { alongWords } from "../../../words/handover";
import { handoverViewWords, type HandoverViewWord } from "../../../words/pane/handover";
import { say, type PhraseData } from "../../../words/phrase";
import { problemList } from "../../components/problem-list";
import { WorkView } from "../../components/work-view";
import type { BookStore } from "../../store";
import { writeStyles } from "../../styles/big-button";
import { checkStyles } from "../../styles/checks";
import { sharedStyles } from "../../styles/controls";
import { tableStyles } from "../../styles/tables";
import { choiceFields } from "./choice-fields";
import { clientsTable } from "./clients-table";
import "./handed-over";
import { successorsOf } from "./handover-choice";
import { handoverStyles } from "./handover-styles";
import { handoverWorkOf, type HandoverWork } from "./handover-work";
import { loadsTable } from "./loads-table";

@customElement("kebu-handover-view")
export class KebuHandoverView extends WorkView<HandoverWork> {
  static override styles = [...sharedStyles, checkStyles, tableStyles, writeStyles, handoverStyles];

  /** The customer whose card was opened, else what stands first. */
  override focus(): void {
    const opened = this.work.opened === undefined ? null : this.byId(`client-${this.work.opened}`);
    this.work.opened = undefined;
    if (opened) opened.focus();
    else void this.focusOn("handover-title");
  }

  protected override workOf(store: BookStore): HandoverWork {
    return handoverWorkOf(store);
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    if (!book) return html``;
    const done = this.work.doneIn(book);
    return html`
      <button type="button" class="link" id="handover-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="handover-title" tabindex="-1">${this.say("title")}</h2>
      <p class="secondary">${this.say("line")}</p>
      ${
        done
          ? html`<kebu-handed-over
              id="handed-over"
              .store=${this.store}
              .done=${done}
              @kebu-handover-again=${() => this.beginAgain()}
            ></kebu-handed-over>`
          : this.preparing(book)
      }
    `;
  }

  private preparing(book: Book): TemplateResult {
    const { choice, refused } = this.work.state;
    const staff = this.work.staffOf(book);
    if (staff.every(({ customers, followUps }) => customers === 0 && followUps === 0))
      return html`<p>${this.say("nobodyOwns")}</p>`;
    const rows = this.work.rowsOf(book);
    const isOpenOnly =
      rows.length === 0 &&
      successorsOf(choice).length > 0 &&
      staff.some(({ name, customers }) => customers === 0 && isSameStaff(name, choice.from));
    return html`${choiceFields({
      staff,
      choice,
      bestClass: this.state.settings.classes[0] ?? "",
      language: this.language,
      onChoose: (chosen) => this.work.choose(chosen),
    })}
    ${
      isOpenOnly
        ? this.writing(book, rows)
        : rows.length === 0
          ? html`<p class="hint" role="status">${this.say("choose")}</p>
              ${problemList(refused, this.say("refused"), this.language)}`
          : this.proposal(book, rows)
    }`;
  }

  private proposal(book: Book, rows: readonly HandoverRow[]): TemplateResult {
    const { language } = this;
    const { currency, classes } = this.state.settings;
    const { choice, shown } = this.work.state;
    const { from } = choice;
    return html`<div role="status">
        <h3 class="proposal" id="proposal">${this.say("proposal", { from, count: rows.length })}</h3>
      </div>
      ${loadsTable({ from, rows, staff: this.work.staffOf(book), currency, language })}
      ${this.writing(book, rows)} ${this.unchosen(rows)}
      ${clientsTable({
        from,
        rows,
        successors: successorsOf(choice),
        shown,
        classes,
        currency,
        language,
        onGive: (customerId, to) => this.work.give(customerId, to),
        onOpen: (customerId) => this.open(customerId),
        onMore: () => this.work.showMore(),
      })}`;
  }

  /** The one big button, and what it will do. */
  private writing(book: Book, rows: readonly HandoverRow[]): TemplateResult {
    const { isWriting, refused, choice } = this.work.state;
    const change = this.work.changeOf(book);
    const count = rows.filter(({ to }) => !isSameStaff(to, choice.from)).length;
    const { from } = choice;
    const along = isRefused(change) ? "" : alongWords(goesAlong(book, change, from), this.language);
    const isOpenOnly = rows.length === 0;
    const isNothing = isOpenOnly ? along === "" : count === 0;
    const key = isOpenOnly ? "willChangeOpen" : along === "" ? "willChangeAlone" : "willChange";
    return html`<div class="write">
      <button
        type="button"
        class="primary big"
        id="hand-over"
        aria-disabled=${isWriting || isNothing ? "true" : "false"}
        aria-describedby="will-change"
        @click=${() => this.handOver(isNothing)}
      >
        ${isWriting ? this.say("handingOver") : this.say(isOpenOnly ? "handOverOpen" : "handOver", { count })}
      </button>
      <p class="secondary" id="will-change" role="status">
        ${isNothing ? this.say(isOpenOnly ? "nothingGoes" : "nobodyGoes", { from }) : this.say(key, { from, count, along })}
      </p>
      ${isRefused(change) && count > 0 ? problemList(change, this.say("refused"), this.language) : nothing}
      ${problemList(refused, this.say("refused"), this.language)}
    </div>`;
  }

  /** Back to what was proposed, where something was chosen by hand. */
  private unchosen(rows: readonly HandoverRow[]): TemplateResult | typeof nothing {
    const count = rows.filter(({ why }) => why.by === "chosen").length;
    if (count === 0) return nothing;
    return html`<button type="button" class="link" id="unchosen" @click=${() => this.unchoose()}>
      ${this.say("unchosen", { count })}
    </button>`;
  }

  private unchoose(): void {
    this.work.choose({ chosen: new Map() });
    void this.focusOn("hand-over");
  }

  private async handOver(isNothing: boolean): Promise<void> {
    if (isNothing) return;
    await this.work.handOver();
    await this.focusOn(this.work.state.refused.length > 0 ? "problems" : "handed-over");
  }

  private beginAgain(): void {
    this.work.beginAgain();
    void this.focusOn("handover-title");
  }

  private open(customerId: string): void {
    this.work.opened = customerId;
    this.go({ to: "over", over: { view: "card", customerId, from: { view: "handover" } } });
  }

  private say(key: HandoverViewWord, data?: PhraseData): string {
    return say(handoverViewWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-handover-view": KebuHandoverView;
  }
}
