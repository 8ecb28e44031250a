/** What is said to a reminder: done with a note, put off to a day, or skipped with a reason. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { finishReminder } from "../../model/commands/finish-follow-up";
import { skipReminder } from "../../model/commands/skip-follow-up";
import { snoozeReminder } from "../../model/commands/snooze-follow-up";
import { addDays, type Day } from "../../model/day";
import type { Problem } from "../../model/problem";
import type { Reminder } from "../../model/reminders/reminder";
import { dayWords } from "../../words/days";
import { isoOfTyped, readTypedDay } from "../read-typed";
import type { MakeChange } from "../store";
import { sharedStyles } from "../styles/controls";
import { dayField } from "./day-field";
import { problemList } from "./problem-list";
import { StoreView } from "./store-view";
import { textField } from "./text-field";

export type Answer = "done" | "later" | "skip";

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

  @property({ attribute: false }) reminder!: Reminder;
  @property() answer: Answer = "done";
  @state() private note = "";
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
    return html`
      ${textField({
        id: "note",
        label: this.word(done ? "outcome" : "skipReason"),
        value: this.note,
        rows: 2,
        onInput: (text) => (this.note = text),
      })}
      <div class="buttons">
        <button class="primary" type="submit" title=${this.word("finishKeys")}>
          ${this.word(done ? "finish" : "skipIt")}
        </button>
        ${
          done
            ? html`<button type="button" @click=${() => this.finishAndLog()}>
                ${this.word("finishAndLog")}
              </button>`
            : nothing
        }
        ${this.cancelButton()}
      </div>
    `;
  }

  private laterForm(): TemplateResult {
    const from = this.earliest;
    const label = (days: number, word: "tomorrow" | "inThreeDays" | "nextWeek"): string =>
      from === this.state.today
        ? this.word(word)
        : dayWords(addDays(from, days), this.state.today, this.language);
    return html`
      <p class="secondary" id="until-label">${this.word("laterUntil")}</p>
      <div class="buttons days" role="group" aria-labelledby="until-label">
        <button type="button" id="day-0" @click=${() => this.snooze(addDays(from, 1))}>
          ${label(1, "tomorrow")}
        </button>
        <button type="button" @click=${() => this.snooze(addDays(from, 3))}>
          ${label(3, "inThreeDays")}
        </button>
        <button type="button" @click=${() => this.snooze(addDays(from, 7))}>${label(7, "nextWeek")}</button>
        <button type="button" aria-expanded=${this.picking ? "true" : "false"} @click=${this.pick}>
          ${this.word("pickDay")}
        </button>
      </div>
      ${this.picking ? this.dayPicker() : nothing}
      <div class="buttons">
        ${this.picking ? html`<button class="primary" type="submit">${this.word("snoozeIt")}</button>` : nothing}
        ${this.cancelButton()}
      </div>
    `;
  }

  private dayPicker(): TemplateResult {
    return dayField({
      id: "until",
      label: this.word("until"),
      value: this.until,
      iso: isoOfTyped(this.until, this.state.today, "future"),
      error: this.untilError,
      placeholder: this.word("dayHint"),
      pickLabel: this.word("pickFromCalendar", { label: this.word("until") }),
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
    return Math.max(this.state.today, this.reminder.due) as Day;
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
    const { reminder, note: outcome } = this;
    const reason = this.reason;
    if (this.answer === "done") {
      await this.run((book, today, newId) =>
        finishReminder(book, { reminder, reason, outcome }, today, newId),
      );
    } else if (this.answer === "skip") {
      await this.run((book, today, newId) => skipReminder(book, { reminder, reason, outcome }, today, newId));
    } else if (this.picking) {
      const day = readTypedDay(this.until.trim(), this.state.today, "future");
      if (day !== undefined && day > this.earliest) await this.snooze(day);
      else this.untilError = this.word(day === undefined ? "badDay" : "mustBeLater", { value: this.until });
    }
  }

  private snooze(until: Day): Promise<void> {
    const { reminder, reason } = this;
    return this.run((book, today, newId) => snoozeReminder(book, { reminder, reason, until }, today, newId));
  }

  private finishAndLog(): void {
    const { reminder, note } = this;
    const { customerId } = reminder;
    this.go({ to: "over", over: { view: "visit-form", customerId, reminder, notes: note } });
  }

  /** The row is the workbook's, so the reason stands in it in the workbook's language. */
  private get reason(): string {
    return this.reasonOf(this.reminder, this.state.book?.language);
  }

  private async run(make: MakeChange): Promise<void> {
    this.problems = await this.store.run(make);
    if (this.problems.length > 0) void this.focusOn("problems");
    else this.go({ to: "saved" });
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
