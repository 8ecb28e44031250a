/** What is said to a reminder, or to several at once: done with a note, put off to a day, or skipped with a reason. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ManyAnswer } from "../../model/commands/answer-many";
import type { AnswerInput } from "../../model/commands/answer-reminder";
import type { Command } from "../../model/commands/command";
import { finishReminder } from "../../model/commands/finish-follow-up";
import { skipReminder } from "../../model/commands/skip-follow-up";
import { snoozeReminder } from "../../model/commands/snooze-follow-up";
import { addDays, type Day } from "../../model/day";
import type { Problem } from "../../model/problem";
import type { Reminder } from "../../model/reminders/reminder";
import { dayWords } from "../../words/days";
import { reminderAnswerWords, type ReminderAnswerWord } from "../../words/pane/reminder-answer";
import { say } from "../../words/phrase";
import { isoOfTyped, readTypedDay } from "../read-typed";
import type { MakeChange } from "../store";
import { staffNames } from "../store/recent-texts";
import { remembered } from "../store/remember";
import { sharedStyles } from "../styles/controls";
import { dayField } from "./day-field";
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
        padding: 0 4px 12px 28px;
      }
      .field {
        margin-top: 0;
      }
      .buttons {
        margin-top: 8px;
      }
      .days {
        margin-top: 0;
        gap: 4px;
      }
    `,
  ];

  @property({ attribute: false }) reminders: readonly Reminder[] = [];
  @property() answer: Answer = "done";
  /** Makes the change where there are several. */
  @property({ attribute: false }) answerAll: ((answer: ManyAnswer, by: string) => MakeChange) | undefined;
  @state() private note = "";
  @state() private by = remembered("dayOf") ?? remembered("staff") ?? "";
  @state() private until = "";
  @state() private picking = false;
  @state() private untilError = "";
  @state() private problems: readonly Problem[] = [];

  protected override firstUpdated(): void {
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
        onInput: (text) => (this.note = text),
      })}
      ${this.byField()}
      <div class="buttons">
        <button class="primary" type="submit" title=${this.say("finishKeys")}>
          ${this.say(done ? "finish" : "skipIt")}
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

  /** Who did it; asked where there is more than one who may have. */
  private byField(): TemplateResult | typeof nothing {
    const { book, settings } = this.state;
    const names = book ? staffNames(book, settings) : [];
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
    const from = this.earliest;
    const label = (days: number, words: string): string =>
      from === this.state.today ? words : dayWords(addDays(from, days), this.state.today, this.language);
    return html`
      <p class="secondary" id="until-label">${this.say("laterUntil")}</p>
      <div class="buttons days" role="group" aria-labelledby="until-label">
        <button type="button" id="day-0" @click=${() => this.snooze(addDays(from, 1))}>
          ${label(1, this.word("tomorrow"))}
        </button>
        <button type="button" @click=${() => this.snooze(addDays(from, 3))}>
          ${label(3, this.say("inThreeDays"))}
        </button>
        <button type="button" @click=${() => this.snooze(addDays(from, 7))}>
          ${label(7, this.word("nextWeek"))}
        </button>
        <button type="button" aria-expanded=${this.picking ? "true" : "false"} @click=${this.pick}>
          ${this.word("pickDay")}
        </button>
      </div>
      ${this.picking ? this.dayPicker() : nothing}
      <div class="buttons">
        ${this.picking ? html`<button class="primary" type="submit">${this.say("snoozeIt")}</button>` : nothing}
        ${this.cancelButton()}
      </div>
    `;
  }

  private dayPicker(): TemplateResult {
    return dayField({
      id: "until",
      label: this.say("until"),
      value: this.until,
      iso: isoOfTyped(this.until, this.state.today, "future"),
      error: this.untilError,
      placeholder: this.word("dayHint"),
      pickLabel: this.word("pickFromCalendar", { label: this.say("until") }),
      onInput: (text) => {
        this.until = text;
        this.untilError = "";
      },
    });
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
    return this.run({ state: "snoozed", until }, (input) => ({ ...input, until }), snoozeReminder);
  }

  private finishAndLog(): void {
    const [reminder] = this.reminders;
    if (!reminder) return;
    const { customerId } = reminder;
    this.go({ to: "over", over: { view: "visit-form", customerId, reminder, notes: this.note } });
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
    this.problems = await this.store.run(this.answerAll?.(answer, this.by) ?? single);
    if (this.problems.length > 0) {
      void this.focusOn("problems");
      return;
    }
    this.dispatchEvent(new CustomEvent("kebu-answered", { bubbles: true, composed: true }));
    this.go({ to: "saved" });
  }

  private say(key: ReminderAnswerWord): string {
    return say(reminderAnswerWords[key], this.language);
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent("kebu-answer-closed"));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-reminder-answer": ReminderAnswer;
  }
}
