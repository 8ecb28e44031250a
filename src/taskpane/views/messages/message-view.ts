/**
 * A message to one client: the rule's, filled in, to be changed, copied with one key and logged as a contact with
 * another. A field that is empty keeps it from leaving. What is logged answers the reminder.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { logVisit } from "../../../model/commands/log-visit";
import { fillEdited, fillKnown } from "../../../model/messages/fill-message";
import { messageLanguage } from "../../../model/messages/message-language";
import { customerCalled } from "../../../model/identity/customer-called";
import type { Problem } from "../../../model/problem";
import { silenceOf } from "../../../model/reminders/context";
import type { Reminder } from "../../../model/reminders/reminder";
import { MESSAGE_KINDS } from "../../../model/reminders/visit-kinds";
import { LANGUAGES, type Language } from "../../../model/schema";
import { choiceLabel } from "../../../model/schema/labels";
import { rowOf } from "../../../model/table-data";
import { LANGUAGE_NAMES } from "../../../words/languages";
import { messageTroubleSentence } from "../../../words/messages";
import { messageViewWords, type MessageViewWord } from "../../../words/pane/messages";
import { say, type PhraseData } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import { isTextField } from "../../components/is-text-field";
import { problemList } from "../../components/problem-list";
import { selectField } from "../../components/select-field";
import { StoreView } from "../../components/store-view";
import { textField } from "../../components/text-field";
import { copyText } from "../../copy-text";
import type { Drafts } from "../../store/drafts";
import { remembered } from "../../store/remember";
import { sharedStyles } from "../../styles/controls";
import { factsOfMessage, messageTemplate, type MessageAsked } from "./message-of";
import { reachOf } from "./reach";
import { inTouchSince, seenContacts, type SeenContacts } from "./seen-contacts";
import { messageStyles } from "./message-styles";

const FREELY = "";

@customElement("kebu-message-view")
export class MessageView extends StoreView {
  static override styles = [...sharedStyles, messageStyles];

  @property({ attribute: false }) drafts!: Drafts;
  @property() customerId = "";
  /** What it is about; the client's first reminder unless given. */
  @property({ attribute: false }) reminder: Reminder | undefined;
  /** It was opened from the client's card, and back goes there. */
  @property({ type: Boolean }) fromCard = false;
  @state() private about = FREELY;
  @state() private inLanguage: Language = "zh-CN";
  @state() private text = "";
  @state() private kind = MESSAGE_KINDS[1]!;
  @state() private error = "";
  @state() private said: "" | "copied" | "notCopied" = "";
  @state() private refused: readonly Problem[] = [];
  /** Who was in touch since it was opened, told once before it is logged as another contact. */
  @state() private warning = "";
  private seen: SeenContacts | undefined;
  private isLogging = false;

  constructor() {
    super();
    this.addEventListener("keydown", this.anyKey);
  }

  override focus(): void {
    void this.focusOn("message-title");
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has("customerId") && !changed.has("reminder")) return;
    const { book } = this.state;
    const row = this.row;
    if (!book || row === undefined) return;
    this.about = this.reminder?.id ?? this.reminders()[0]?.id ?? FREELY;
    this.inLanguage = messageLanguage(book, row);
    this.kind = reachOf(book, row).kind;
    this.seen = seenContacts(book, row, this.waiting());
    this.warning = "";
    this.fill();
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    const row = this.row;
    return html`<button type="button" class="link" id="message-back" @click=${() => this.back()}>
        ← ${this.word("back")}
      </button>
      ${book && row !== undefined ? this.message(book, row) : html`<p>${this.word("customerGone")}</p>`}`;
  }

  private message(book: Book, row: number): TemplateResult {
    const { language } = this;
    const name = customerCalled(book, row);
    return html`<h2 id="message-title" tabindex="-1" dir="auto">${this.say("title", { name })}</h2>
      <p class="secondary" dir="auto">${reachOf(book, row).known.join(" · ")}</p>
      ${this.silence(book, row, name)} ${problemList(this.refused, this.word("problemsHead"), language)}
      ${this.aboutField()}
      ${chipGroup({
        name: "message-language",
        legend: this.say("language"),
        quiet: true,
        chips: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
        value: this.inLanguage,
        onPick: (value) => {
          this.inLanguage = value === "en" ? "en" : "zh-CN";
          this.fill();
        },
      })}
      ${textField({
        id: "message",
        label: this.say("text"),
        value: this.text,
        rows: 6,
        error: this.error,
        hint: this.say("keys"),
        onInput: (text) => {
          this.text = text;
          this.drafts.keep(this.draftKey, { text });
          this.error = "";
          this.said = "";
        },
      })}
      <div class="buttons">
        <button type="button" class="primary" id="copy-message" @click=${() => this.copy()}>
          ${this.say("copy")}
        </button>
        <span class="secondary" id="message-said" role="status">${this.said && this.say(this.said)}</span>
      </div>
      ${chipGroup({
        name: "message-kind",
        legend: this.say("by"),
        chips: MESSAGE_KINDS.map((value) => ({
          value,
          label: choiceLabel("visits", "kind", value, language),
        })),
        value: this.kind,
        onPick: (value) => (this.kind = value),
      })}
      <div class="buttons">
        ${
          this.warning &&
          html`<p class="silence" id="message-warning" role="alert" tabindex="-1" dir="auto">
            ${this.warning}
          </p>`
        }
        <button type="button" id="log-message" @click=${() => this.log()}>${this.say("log")}</button>
      </div>`;
  }

  /** Which of the client's reminders it is about, where there is a choice. */
  private aboutField(): TemplateResult | typeof nothing {
    const reminders = this.reminders();
    if (reminders.length === 0) return nothing;
    return selectField({
      id: "message-about",
      label: this.say("about"),
      value: this.about,
      options: [
        ...reminders.map((reminder) => ({ value: reminder.id, label: this.reasonOf(reminder) })),
        { value: FREELY, label: this.say("freely") },
      ],
      onPick: (value) => {
        this.about = value;
        this.fill();
      },
    });
  }

  private silence(book: Book, row: number, name: string): TemplateResult | typeof nothing {
    const silence = silenceOf(book, row);
    if (!silence) return nothing;
    const key = silence === "do-not-contact" ? "doNotContact" : "noConsent";
    return html`<p class="silence" id="silence" dir="auto">${this.say(key, { name })}</p>`;
  }

  private get row(): number | undefined {
    return rowOf(this.state.book?.customers, this.customerId);
  }

  /** The client's, with the one it was opened for, which may lie further ahead. */
  private reminders(): readonly Reminder[] {
    const { reminder } = this;
    const own = this.waiting();
    return reminder && own.every(({ id }) => id !== reminder.id) ? [reminder, ...own] : own;
  }

  private waiting(): readonly Reminder[] {
    return this.state.reminders.filter(({ customerId }) => customerId === this.customerId);
  }

  private get asked(): MessageAsked | undefined {
    const customerRow = this.row;
    if (customerRow === undefined) return undefined;
    const reminder = this.reminders().find(({ id }) => id === this.about);
    return { customerRow, reminder, language: this.inLanguage };
  }

  /** What was changed by hand is kept, for each language and each thing it may be about. */
  private get draftKey(): string {
    return `message:${this.customerId}:${this.about}:${this.inLanguage}`;
  }

  /** The template with what is known, or what was made of it; what is not known stays to be seen. */
  private fill(): void {
    const { asked } = this;
    const facts = asked && factsOfMessage(this.state, asked);
    if (!facts) return;
    this.text = this.drafts.get(this.draftKey)?.text ?? fillKnown(messageTemplate(this.state, asked), facts);
    this.error = "";
    this.said = "";
  }

  /** The text as it leaves, which is shown then; undefined, and said why beside the field, where it may not. */
  private leaving(): string | undefined {
    const { asked } = this;
    const facts = asked && factsOfMessage(this.state, asked);
    const { book } = this.state;
    const filled = facts && book && fillEdited(this.text, facts, customerCalled(book, asked.customerRow));
    if (!filled) return undefined;
    if ("text" in filled) return (this.text = filled.text);
    this.error = filled.troubles.map((trouble) => messageTroubleSentence(trouble, this.language)).join(" ");
    void this.focusOn("message");
    return undefined;
  }

  private async copy(): Promise<void> {
    const text = this.leaving();
    if (text === undefined) return;
    this.said = "";
    this.said = (await copyText(text)) ? "copied" : "notCopied";
  }

  private async log(): Promise<void> {
    const notes = this.leaving();
    if (notes === undefined || this.isLogging || this.warnOnce()) return;
    this.isLogging = true;
    const { customerId, kind, asked } = this;
    const reminder = asked?.reminder?.id;
    // Where nobody was logged at this computer yet, it is whom the message names.
    const staff = remembered("staff") || (asked && factsOfMessage(this.state, asked)?.staff);
    const input = { customerId, kind, notes, staff, reminder };
    this.refused = await this.store.run((book, today, newId) => logVisit(book, input, today, newId));
    this.isLogging = false;
    if (this.refused.length > 0) void this.focusOn("problems");
    else {
      this.drafts.drop(this.draftKey);
      this.go({ to: "saved", customerId });
    }
  }

  /** A colleague may have phoned while it was written. */
  private warnOnce(): boolean {
    const { book, reminders } = this.state;
    const by = book && this.seen && inTouchSince(book, this.seen, reminders);
    if (!book || by === undefined || this.warning !== "") return false;
    const name = customerCalled(book, this.row ?? -1);
    this.warning = this.say(by === "" ? "inTouch" : "inTouchBy", { name, by });
    void this.focusOn("message-warning");
    return true;
  }

  /** C copies and L logs from anywhere in the view but a field. */
  private readonly anyKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    if ((key !== "c" && key !== "l") || isTextField(event.composedPath()[0])) return;
    event.preventDefault();
    void (key === "c" ? this.copy() : this.log());
  };

  private back(): void {
    const { customerId } = this;
    if (this.fromCard) this.go({ to: "over", over: { view: "card", customerId } });
    else this.go({ to: "back" });
  }

  private say(key: MessageViewWord, data?: PhraseData): string {
    return say(messageViewWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-message-view": MessageView;
  }
}
