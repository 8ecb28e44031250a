/** What was typed about a reminder that somebody else dealt with meanwhile: kept, to be logged or thrown away. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { whoAnswered } from "../../../model/day-plan/who-answered";
import { customerCalled } from "../../../model/identity/customer-called";
import { reminderAnswerWords, type ReminderAnswerWord } from "../../../words/pane/reminder-answer";
import { say, type PhraseData } from "../../../words/phrase";
import { WorkView } from "../../components/work-view";
import type { BookStore } from "../../store";
import { sharedStyles } from "../../styles/controls";
import { dayWorkOf, type DayWork, type KeptNote } from "./day-work";

@customElement("kebu-left-notes")
export class LeftNotes extends WorkView<DayWork> {
  static override styles = [
    ...sharedStyles,
    css`
      .left {
        margin: 8px 0;
        padding-inline-start: 8px;
        border-inline-start: 3px solid var(--colorBrandStroke1);
      }
      .typed {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
    `,
  ];

  protected override workOf(store: BookStore): DayWork {
    return dayWorkOf(store);
  }

  /** The form went away under the typing hands: the text takes the focus. */
  protected override updated(): void {
    if (document.activeElement === document.body)
      this.renderRoot.querySelector<HTMLElement>(".left")?.focus();
  }

  protected override render(): TemplateResult {
    const left = this.work.leftNotes(this.state.reminders);
    return html`<div role="status">${left.map((note) => this.left(note))}</div>`;
  }

  private left({ reminder, text }: KeptNote): TemplateResult | typeof nothing {
    const { book } = this.state;
    if (!book) return nothing;
    const by = whoAnswered(book, reminder);
    const data = { name: customerCalled(book, reminder.customerRow), reason: this.reasonOf(reminder), by };
    return html`<div class="left" tabindex="-1">
      <p dir="auto">${this.say(by === "" ? "answeredBySomebody" : "answeredByOther", data)}</p>
      <p class="typed secondary" dir="auto">${text}</p>
      <div class="buttons">
        <button type="button" class="log" @click=${() => this.log({ reminder, text })}>
          ${this.say("logNote")}
        </button>
        <button type="button" class="plain drop" @click=${() => this.work.dropNote(reminder.id)}>
          ${this.say("dropNote")}
        </button>
      </div>
    </div>`;
  }

  /** In the form of a visit it stays until it is saved. */
  private log({ reminder, text }: KeptNote): void {
    this.work.dropNote(reminder.id);
    this.go({ to: "over", over: { view: "visit-form", customerId: reminder.customerId, notes: text } });
  }

  private say(key: ReminderAnswerWord, data?: PhraseData): string {
    return say(reminderAnswerWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-left-notes": LeftNotes;
  }
}
