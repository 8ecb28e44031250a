/** The messages of the shown reminders, filled in, as a file for a program that sends them. */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import type { ExportTable } from "../../../model/export/export-table";
import { messageList, type MessageList } from "../../../model/messages/message-list";
import type { Problem } from "../../../model/problem";
import type { Reminder } from "../../../model/reminders/reminder";
import { LANGUAGES, type Language } from "../../../model/schema";
import { choiceLabel } from "../../../model/schema/labels";
import { LANGUAGE_NAMES } from "../../../words/languages";
import { messagesTable } from "../../../words/message-list";
import { messageListPhrases, messageTroubleSentence } from "../../../words/messages";
import { messageListWords, type MessageListWord } from "../../../words/pane/messages";
import { say, type PhraseData } from "../../../words/phrase";
import { wishOf } from "../../../words/reminder-message";
import { checkField } from "../../components/check-field";
import { chipGroup } from "../../components/chip-group";
import { problemList } from "../../components/problem-list";
import { selectField } from "../../components/select-field";
import { WorkView } from "../../components/work-view";
import type { BookStore } from "../../store";
import { checkStyles } from "../../styles/checks";
import { sharedStyles } from "../../styles/controls";
import { disclosureStyles } from "../../styles/disclosures";
import { dayWorkOf, type DayWork } from "../day/day-work";
import { namedFile } from "../export/file-name";
import { chosenReminders, firstOfEachRule, ruleKey, type WhichReminders } from "./chosen-reminders";
import { messagePreview } from "./message-preview";
import { messageStyles } from "./message-styles";
import { copyMessages, saveMessages } from "./take-messages";

const FORMATS = ["csv", "xlsx"] as const;
/** Named at first; all others are counted. */
const REFUSED_SHOWN = 20;

@customElement("kebu-message-list-view")
export class MessageListView extends WorkView<DayWork> {
  static override styles = [...sharedStyles, checkStyles, disclosureStyles, messageStyles];

  @property() which: WhichReminders = "day";
  @state() private inLanguage: Language | undefined;
  @state() private mask = false;
  @state() private format: (typeof FORMATS)[number] = "csv";
  @state() private said = "";
  @state() private refused: readonly Problem[] = [];

  /** Whose reminders the day shows, the list is of. */
  protected override workOf(store: BookStore): DayWork {
    return dayWorkOf(store);
  }

  override focus(): void {
    void this.focusOn("messages-title");
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    return html`<button type="button" class="link" id="messages-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="messages-title" tabindex="-1">${this.say("title")}</h2>
      <p class="secondary">${this.say("line")}</p>
      ${book ? this.choices(book) : nothing}`;
  }

  private choices(book: Book): TemplateResult {
    const list = this.list(book);
    const table = messagesTable(list.messages, this.mask, book.language);
    const { staff } = this.work.state;
    const whose = staff === "" ? this.say("nobodys") : this.say("whose", { staff: staff ?? "" });
    return html`${staff === undefined ? nothing : html`<p class="secondary" id="messages-whose">${whose}</p>`}
      ${this.whichField()}
      ${chipGroup({
        name: "messages-language",
        legend: this.say("languageElse"),
        chips: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
        value: this.inLanguage ?? book.language,
        onPick: (value) => this.choose(() => (this.inLanguage = value === "en" ? "en" : "zh-CN")),
      })}
      ${chipGroup({
        name: "messages-format",
        legend: this.say("format"),
        chips: FORMATS.map((value) => ({ value, label: this.say(value) })),
        value: this.format,
        onPick: (value) => this.choose(() => (this.format = value === "xlsx" ? "xlsx" : "csv")),
      })}
      ${checkField({
        id: "messages-mask",
        label: this.say("mask"),
        hint: this.say("maskLine"),
        checked: this.mask,
        onPick: (mask) => this.choose(() => (this.mask = mask)),
      })}
      <div role="status">
        <h3 id="messages-count">
          ${list.messages.length === 0 ? this.say("none") : this.say("count", { count: list.messages.length })}
        </h3>
        ${this.further(list)}
      </div>
      ${messagePreview(table, this.say("preview"))} ${this.leftOut(list)}
      ${problemList(this.refused, this.word("problemsHead"), this.language)}
      <p class="secondary" id="messages-said" role="status">${this.said}</p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          id="save-messages"
          aria-disabled=${list.messages.length === 0 ? "true" : "false"}
          @click=${() => this.save(table)}
        >
          ${this.say("save")}
        </button>
        <button type="button" id="copy-messages" @click=${() => this.copy(table)}>${this.say("copy")}</button>
      </div>`;
  }

  private whichField(): TemplateResult {
    const rules = firstOfEachRule(this.state.reminders);
    return selectField({
      id: "messages-which",
      label: this.say("which"),
      value: this.which,
      options: [
        { value: "day", label: this.say("day") },
        { value: "week", label: this.say("week") },
        ...rules.map((reminder) => ({ value: ruleKey(reminder), label: this.ruleName(reminder) })),
      ],
      onPick: (value) => this.choose(() => (this.which = value)),
    });
  }

  private ruleName({ spec, rule }: Reminder): string {
    if (rule === "manual") return this.say("manual");
    return (spec?.name ?? "") || choiceLabel("followUps", "rule", rule, this.language);
  }

  private further({ further }: MessageList): TemplateResult | typeof nothing {
    if (further.reasons === 0) return nothing;
    return html`<p class="secondary" id="messages-further">
      ${say(messageListPhrases.further, this.language, further)}
    </p>`;
  }

  /** Whom nothing is sent, and why. */
  private leftOut({ messages, refused, troubles }: MessageList): TemplateResult | typeof nothing {
    const sentences = [...troubles, ...refused.flatMap((each) => each.troubles)].map((trouble) =>
      messageTroubleSentence(trouble, this.language),
    );
    if (sentences.length === 0) return nothing;
    const more = sentences.length - REFUSED_SHOWN;
    const isEmpty = messages.length === 0;
    return html`<details id="left-out" ?open=${isEmpty}>
      <summary>${this.say("refused", { count: refused.length })}</summary>
      <ul>
        ${sentences.slice(0, REFUSED_SHOWN).map((sentence) => html`<li dir="auto">${sentence}</li>`)}
      </ul>
      ${more > 0 ? html`<p class="secondary">${this.say("moreRefused", { count: more })}</p>` : nothing}
    </details>`;
  }

  private list(book: Book): MessageList {
    const { settings, today } = this.state;
    const { waiting, later, silenced } = this.work.list(this.state);
    const reminders = [...waiting, ...later.flatMap((each) => each.reminders)];
    const scene = { book, settings, today, language: this.inLanguage ?? book.language };
    const chosen = chosenReminders([...reminders, ...silenced], this.which);
    return messageList(
      book,
      chosen.map((reminder) => wishOf(scene, reminder)),
    );
  }

  private choose(change: () => void): void {
    change();
    this.said = "";
    this.refused = [];
  }

  private async save(table: ExportTable): Promise<void> {
    if (table.rows.length === 0) return;
    const { settings, today } = this.state;
    const file = namedFile(settings.shopName, this.say("header"), today, this.format);
    this.refused = await saveMessages(table, file, this.format);
    this.said = this.refused.length > 0 ? "" : this.say("saved", { file });
    if (this.refused.length > 0) await this.focusOn("problems");
  }

  private async copy(table: ExportTable): Promise<void> {
    if (table.rows.length === 0) return;
    const count = table.rows.length;
    this.said = (await copyMessages(table)) ? this.say("copied", { count }) : this.say("notCopied");
  }

  private say(key: MessageListWord, data?: PhraseData): string {
    return say(messageListWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-message-list-view": MessageListView;
  }
}
