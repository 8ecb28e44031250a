/**
 * A message to each customer who was handed over: the template, which can be changed, what it comes to for each, and
 * the list to be copied or saved. Nothing with an empty field is among them; who gets none is named, and why.
 */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { fieldTags } from "../../../model/messages/message-fields";
import type { MessageList, MessageRow, RefusedMessage } from "../../../model/messages/message-list";
import type { Problem } from "../../../model/problem";
import { joinedItems } from "../../../words/joined";
import { messageTroubleSentence } from "../../../words/messages";
import { handedOverWords, type HandedOverWord } from "../../../words/pane/handover";
import { say, type PhraseData } from "../../../words/phrase";
import { checkField } from "../../components/check-field";
import { LIST_STEP } from "../../components/list-step";
import { problemList } from "../../components/problem-list";
import { textField } from "../../components/text-field";
import { WorkView } from "../../components/work-view";
import { copyText } from "../../copy-text";
import type { BookStore } from "../../store";
import { checkStyles } from "../../styles/checks";
import { sharedStyles } from "../../styles/controls";
import { fileName } from "../export/file-name";
import { messagesTable } from "../../../words/message-list";
import { copyMessages, saveMessages } from "../messages/take-messages";
import { handedOverStyles } from "./handover-styles";
import { handoverWorkOf, type HandedOver, type HandoverWork } from "./handover-work";

@customElement("kebu-handover-messages")
export class KebuHandoverMessages extends WorkView<HandoverWork> {
  static override styles = [...sharedStyles, checkStyles, handedOverStyles];

  @property({ attribute: false }) done!: HandedOver;
  @state() private shown = LIST_STEP;
  @state() private mask = false;
  @state() private said = "";
  @state() private refused: readonly Problem[] = [];

  protected override workOf(store: BookStore): HandoverWork {
    return handoverWorkOf(store);
  }

  protected override render(): TemplateResult {
    const { book, settings } = this.state;
    if (!book) return html``;
    const list = this.work.messagesOf(book, this.done);
    const [trouble] = list.troubles;
    const tags = joinedItems(fieldTags(settings.language), this.language);
    return html`
      <h3>${this.say("messages")}</h3>
      ${textField({
        id: "template",
        label: this.say("template"),
        value: this.work.template,
        rows: 4,
        error: trouble && messageTroubleSentence(trouble, this.language),
        hint: this.say("templateHint", { fields: tags }),
        onInput: (text) => this.changeTemplate(text),
      })}
      ${list.messages.length > 0 ? this.ready(list) : nothing}
      ${list.refused.length > 0 ? this.notReady(list.refused) : nothing}
    `;
  }

  private ready({ messages }: MessageList): TemplateResult {
    const more = Math.min(LIST_STEP, messages.length - this.shown);
    return html`<p id="message-count">${this.say("messageCount", { count: messages.length })}</p>
      ${checkField({
        id: "mask",
        label: this.say("mask"),
        checked: this.mask,
        onPick: (mask) => (this.mask = mask),
      })}
      <div class="buttons">
        <button type="button" id="copy-messages" @click=${() => this.copyAll(messages)}>
          ${this.say("copyAll")}
        </button>
        <button type="button" id="save-messages" @click=${() => this.save(messages)}>
          ${this.say("save")}
        </button>
      </div>
      ${problemList(this.refused, this.say("notSaved"), this.language)}
      <p class="secondary said" id="said" role="status">${this.said}</p>
      <ul class="messages">
        ${messages.slice(0, this.shown).map((message) => this.line(message))}
      </ul>
      ${
        more > 0
          ? html`<button type="button" class="link" id="more" @click=${() => (this.shown += LIST_STEP)}>
              ${this.say("more", { count: more })}
            </button>`
          : nothing
      }`;
  }

  private line(message: MessageRow): TemplateResult {
    const { customerId, name, text } = message;
    return html`<li>
      <span class="who" dir="auto">${name}</span>
      <button
        type="button"
        class="link"
        id="copy-${customerId}"
        aria-label=${this.say("copyOneOf", { name })}
        @click=${() => this.copyOne(message)}
      >
        ${this.say("copyOne")}
      </button>
      <p dir="ltr">${text}</p>
    </li>`;
  }

  private notReady(refused: readonly RefusedMessage[]): TemplateResult {
    return html`<p>${this.say("notReady", { count: refused.length })}</p>
      <ul class="refused">
        ${refused
          .slice(0, this.shown)
          .flatMap(({ troubles }) => troubles)
          .map((trouble) => html`<li dir="auto">${messageTroubleSentence(trouble, this.language)}</li>`)}
      </ul>`;
  }

  private changeTemplate(text: string): void {
    this.said = "";
    this.work.changeTemplate(text);
  }

  private async copyOne({ name, text }: MessageRow): Promise<void> {
    this.said = (await copyText(text)) ? this.say("copiedOne", { name }) : this.say("notCopied");
  }

  private async copyAll(messages: readonly MessageRow[]): Promise<void> {
    const isCopied = await copyMessages(messagesTable(messages, this.mask, this.language));
    this.said = isCopied ? this.say("copied", { count: messages.length }) : this.say("notCopied");
  }

  private async save(messages: readonly MessageRow[]): Promise<void> {
    const { settings, today } = this.state;
    const shop = [settings.shopName, this.say("messageFile")].join(" ");
    const file = fileName(shop, { table: "customers", format: "xlsx" }, today, this.language);
    this.said = this.say("making");
    this.refused = await saveMessages(messagesTable(messages, this.mask, this.language), file);
    this.said = this.refused.length > 0 ? "" : this.say("saved", { file });
  }

  private say(key: HandedOverWord, data?: PhraseData): string {
    return say(handedOverWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-handover-messages": KebuHandoverMessages;
  }
}
