/**
 * Writing down something to do for a client: what, and on which day to be reminded. The focus begins at
 * what; the day is tomorrow unless another is chosen. Ctrl+Enter saves.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { addFollowUp } from "../../model/commands/add-follow-up";
import { addDays, type Day } from "../../model/day";
import { knownStaff } from "../../model/handover/known-staff";
import { customerCalled } from "../../model/identity/customer-called";
import { rowOf } from "../../model/table-data";
import { fullDay } from "../../words/days";
import { followUpFormWords, type FollowUpFormWord } from "../../words/pane/follow-up-form";
import { say, type PhraseData } from "../../words/phrase";
import { chipGroup } from "../components/chip-group";
import { classBadge } from "../components/class-badge";
import { clientLine, clientLineStyles } from "../components/client-line";
import { columnField, type ColumnField } from "../components/column-field";
import { DraftForm } from "../components/draft-form";
import { problemList } from "../components/problem-list";
import { readTypedDay } from "../read-typed";
import { sharedStyles } from "../styles/controls";

/** Days from today, by chip. */
const AHEAD: Readonly<Record<string, number>> = { tomorrow: 1, nextWeek: 7 };

@customElement("kebu-follow-up-form")
export class FollowUpForm extends DraftForm {
  static override styles = [...sharedStyles, clientLineStyles];

  @property() customerId = "";

  protected override readonly table = "followUps";

  override focus(): void {
    void this.focusOn("reason");
  }

  protected override get draftKey(): string {
    return `follow-up:${this.customerId}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has("customerId")) return;
    this.draft = this.drafts.get(this.draftKey) ?? { when: "tomorrow" };
    this.errors = {};
    this.problems = [];
  }

  protected override render(): TemplateResult {
    const { book, settings } = this.state;
    if (!book) return html``;
    return html`
      <form @submit=${this.onSubmit} @keydown=${this.onKey} novalidate>
        <h2>${this.word("followUp")}</h2>
        ${problemList(this.problems, this.word("problemsHead"), this.language)} ${this.client()}
        ${this.field("reason", { hint: this.say("reasonHint"), required: true })} ${this.whenField()}
        ${this.field("assignee", { suggestions: knownStaff(book, settings) })}
        <div class="buttons save">
          <button type="submit" class="primary">${this.word("saveWithKeys")}</button>
          <button type="button" @click=${() => this.cancel()}>${this.word("cancel")}</button>
        </div>
      </form>
    `;
  }

  private client(): TemplateResult | typeof nothing {
    const { book, ranking, settings } = this.state;
    const row = rowOf(book?.customers, this.customerId);
    if (!book || row === undefined) return nothing;
    return clientLine({
      name: customerCalled(book, row),
      badge: classBadge(settings.classes, ranking?.places[row], this.language),
    });
  }

  private field(
    key: "reason" | "due" | "assignee",
    extra: Pick<ColumnField, "hint" | "required" | "suggestions"> = {},
  ): TemplateResult {
    return columnField({
      table: "followUps",
      key,
      value: this.typed(key),
      error: this.errors[key],
      language: this.language,
      today: this.state.today,
      side: "future",
      ...extra,
      onInput: (text) => this.type(key, text),
    });
  }

  /** The chips, and the day they mean in full. */
  private whenField(): TemplateResult {
    const when = this.typed("when");
    const day = this.due;
    return html`${chipGroup({
      name: "when",
      legend: this.say("dueWhen"),
      chips: [
        { value: "tomorrow", label: this.word("tomorrow") },
        { value: "nextWeek", label: this.word("nextWeek") },
        { value: "pick", label: this.word("pickDay") },
      ],
      value: when,
      onPick: (value) => this.type("when", value),
    })}
    ${when === "pick" ? this.field("due") : nothing}
    ${day === undefined ? nothing : html`<p class="hint" id="due-day">${fullDay(day, this.language)}</p>`}`;
  }

  /** The day chosen or typed; undefined while there is none that can be read. */
  private get due(): Day | undefined {
    const { today } = this.state;
    const days = AHEAD[this.typed("when")];
    if (days !== undefined) return addDays(today, days);
    return readTypedDay(this.typed("due").trim(), today, "future");
  }

  protected override async save(): Promise<void> {
    const errors = this.whatIsWrong();
    const { due, customerId } = this;
    if (due === undefined || Object.keys(errors).length > 0) {
      this.showErrors(errors);
      return;
    }
    const [reason, assignee] = [this.typed("reason"), this.typed("assignee")];
    const written = await this.write((book, today, newId) =>
      addFollowUp(book, { customerId, reason, due, assignee }, today, newId),
    );
    if (written) this.go({ to: "saved", customerId });
  }

  /** A sentence for each field that cannot be saved as it stands. */
  private whatIsWrong(): Record<string, string> {
    const errors: Record<string, string> = {};
    if (this.typed("reason").trim() === "") errors.reason = this.say("reasonNeeded");
    const typed = this.typed("due").trim();
    const { due } = this;
    if (due === undefined)
      errors.due = typed === "" ? this.say("dueNeeded") : this.word("badDay", { value: typed });
    else if (due < this.state.today) errors.due = this.say("duePast", { value: typed });
    return errors;
  }

  private say(key: FollowUpFormWord, data?: PhraseData): string {
    return say(followUpFormWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-follow-up-form": FollowUpForm;
  }
}
