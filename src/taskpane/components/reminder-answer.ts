/** What is said to a reminder, or to several at once: done with a note, put off to a day, or skipped with a reason. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ManyAnswer } from "../../model/commands/answer-many";
import type { AnswerInput } from "../../model/commands/answer-reminder";
import type { Command } from "../../model/commands/command";
import { finishReminder } from "../../model/commands/finish-follow-up";
import { skipReminder } from "../../model/commands/skip-follow-up";
import { snoozeReminder } from "../../model/commands/snooze-follow-up";
import type { Day } from "../../model/day";
import { knownStaff } from "../../model/handover/known-staff";
import type { Problem } from "../../model/problem";
import type { Reminder } from "../../model/reminders/reminder";
import { reminderAnswerWords, type ReminderAnswerWord } from "../../words/pane/reminder-answer";
import { say, type PhraseData } from "../../words/phrase";
import { readTypedDay } from "../read-typed";
import type { MakeChange } from "../store";
import { remember, remembered } from "../store/remember";
import { dayWorkOf } from "../views/day/day-work";
import { sharedStyles } from "../styles/controls";
import { laterFields } from "./later-fields";
import { problemList } from "./problem-list";
import { selectField } from "./select-field";
import type { Answer } from "./reminder-row";
import { StoreView } from "./store-view";
import { textField } from "./text-field";

@customElement("kebu-reminder-answer")
export class ReminderAnswer extends StoreView {
  static override styles = [
    ...sharedStyles,
    css`
      form {
        padding: 4px 4px 12px 28px;
      }
      .field {
        margin-top: 0;
      }
      .field + .field,
      .field + p {
        margin-top: 8px;
      }
      .buttons {
        margin-top: 8px;
      }
      .days {
        margin-top: 4px;
        gap: 4px;
      }
    `,
  ];

  @property({ attribute: false }) reminders: readonly Reminder[] = [];
  @property() answer: Answer = "done";
  /** Makes the change where there are several. */
  @property({ attribute: false }) answerAll: ((answer: ManyAnswer, by: string) => MakeChange) | undefined;
  @state() private note = "";
  @state() private noteError = "";
  @state() private by = remembered("dayOf") || remembered("staff") || "";
  @state() private until = "";
  @state() private picking = false;
  @state() private untilError = "";
  @state() private problems: readonly Problem[] = [];

  /** What was typed about it before, at this line. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated && !this.answerAll) this.note = dayWorkOf(this.store).noteAbout(this.reminders[0]);
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  override focus(): void {
    void this.focusOn(this.answer === "later" ? "day-0" : "note");
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.submitted} @keydown=${this.key} novalidate>
      ${problemList(this.problems, this.word("problemsHead"), this.language)}
      ${this.answer === "later" ? this.laterForm() : this.noteForm()}
    </form>`;
  }

  private noteForm(): TemplateResult {
    const done = this.answer === "done";
    const skipLabel = this.answerAll ? "skipReasonAll" : "skipReason";
    return html`
      ${textField({
        id: "note",
        label: this.say(done ? "outcome" : skipLabel),
        value: this.note,
        rows: 2,
        error: this.noteError,
        onInput: (text) => this.type(text),
      })}
      ${this.byField()}
      <div class="buttons">
        <button class="primary" type="submit" title=${this.say("finishKeys")}>
          ${done ? this.say("finish") : this.skipWords()}
        </button>
        ${
          done && !this.answerAll
            ? html`<button type="button" id="finish-and-log" @click=${() => this.finishAndLog()}>
                ${this.say("finishAndLog")}
              </button>`
            : nothing
        }
        ${this.cancelButton()}
      </div>
    `;
  }

  private skipWords(): string {
    const count = this.reminders.length;
    return count > 1 ? this.say("skipAll", { count }) : this.say("skipIt");
  }

  /** Kept beyond this line: it may go, where somebody else deals with the reminder. */
  private type(text: string): void {
    this.note = text;
    this.noteError = "";
    const [reminder] = this.reminders;
    if (reminder && !this.answerAll) dayWorkOf(this.store).keepNote(reminder, text);
  }

  private dropNote(): void {
    const [reminder] = this.reminders;
    if (reminder && !this.answerAll) dayWorkOf(this.store).dropNote(reminder.id);
  }

  /** Who did it; asked where there is more than one who may have. */
  private byField(): TemplateResult | typeof nothing {
    const { book, settings } = this.state;
    const names = book ? knownStaff(book, settings) : [];
    if (names.length < 2) return nothing;
    const known = names.includes(this.by) || this.by === "" ? names : [this.by, ...names];
    return selectField({
      id: "by",
      label: this.say("answeredBy"),
      value: this.by,
      options: ["", ...known].map((value) => ({ value, label: value })),
      onPick: (by) => (this.by = by),
    });
  }

  private laterForm(): TemplateResult {
    const { today } = this.state;
    return html`
      ${this.byField()}
      ${laterFields({
        from: this.earliest,
        today,
        language: this.language,
        until: this.until,
        error: this.untilError,
        isPicking: this.picking,
        onDay: (day) => void this.snooze(day),
        onPick: this.pick,
        onInput: (text) => {
          this.until = text;
          this.untilError = "";
        },
      })}
      <div class="buttons">
        ${this.picking ? html`<button class="primary" type="submit">${this.say("snoozeIt")}</button>` : nothing}
        ${this.cancelButton()}
      </div>
    `;
  }

  private cancelButton(): TemplateResult {
    return html`<button type="button" class="plain" @click=${() => this.close()}>
      ${this.word("cancel")}
    </button>`;
  }

  /** The day after which it may come back. */
  private get earliest(): Day {
    return Math.max(this.state.today, ...this.reminders.map(({ due }) => due)) as Day;
  }

  private readonly pick = (): void => {
    this.picking = !this.picking;
    if (this.picking) void this.focusOn("until");
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      this.close();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      void this.save();
    }
  };

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    void this.save();
  };

  private async save(): Promise<void> {
    const { note: outcome, by } = this;
    if (this.answer === "skip" && outcome.trim() === "") {
      this.noteError = this.say("skipReasonNeeded");
      return this.focusOn("note");
    }
    if (this.answer === "done")
      await this.run({ state: "done", outcome }, (input) => ({ ...input, outcome, by }), finishReminder);
    else if (this.answer === "skip")
      await this.run({ state: "skipped", outcome }, (input) => ({ ...input, outcome, by }), skipReminder);
    else if (this.picking) {
      const day = readTypedDay(this.until.trim(), this.state.today, "future");
      if (day !== undefined && day > this.earliest) await this.snooze(day);
      else
        this.untilError =
          day === undefined ? this.word("badDay", { value: this.until }) : this.say("mustBeLater");
    }
  }

  private snooze(until: Day): Promise<void> {
    return this.run(
      { state: "snoozed", until },
      (input) => ({ ...input, until, by: this.by }),
      snoozeReminder,
    );
  }

  private finishAndLog(): void {
    const [reminder] = this.reminders;
    if (!reminder) return;
    const { customerId } = reminder;
    this.dropNote();
    const { note: notes, by: staff } = this;
    this.go({ to: "over", over: { view: "visit-form", customerId, reminder, notes, staff } });
  }

  /** One change, of one reminder by its own command or of all by theirs. */
  private async run<Input>(
    answer: ManyAnswer,
    inputOf: (input: AnswerInput) => Input,
    command: Command<Input>,
  ): Promise<void> {
    const [reminder] = this.reminders;
    if (!reminder) return;
    // The row is the workbook's, so the reason stands in it in the workbook's language.
    const reason = this.reasonOf(reminder, this.state.book?.language);
    const single: MakeChange = (book, today, newId) =>
      command(book, inputOf({ reminder, reason }), today, newId);
    // Its own row may leave the list before the answer is told here.
    if (!this.answerAll) dayWorkOf(this.store).keepNote(reminder, "");
    this.problems = await this.store.run(this.answerAll?.(answer, this.by) ?? single);
    if (this.problems.length > 0) {
      this.type(this.note);
      void this.focusOn("problems");
      return;
    }
    // Asked once: the next form names whoever sits here already.
    if (this.by !== "") remember("staff", this.by);
    this.dispatchEvent(new CustomEvent("kebu-answered", { bubbles: true, composed: true }));
    this.go({ to: "saved" });
  }

  private say(key: ReminderAnswerWord, data?: PhraseData): string {
    return say(reminderAnswerWords[key], this.language, data);
  }

  private close(): void {
    this.dropNote();
    this.dispatchEvent(new CustomEvent("kebu-answer-closed"));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-reminder-answer": ReminderAnswer;
  }
}
