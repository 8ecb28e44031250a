/** Several reminders answered at once: how many are chosen and whose, and what can be done with them. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { answerMany, type ManyAnswer } from "../../../model/commands/answer-many";
import { customerCalled } from "../../../model/identity/customer-called";
import type { Reminder } from "../../../model/reminders/reminder";
import { dayWords, type DayWord } from "../../../words/pane/day";
import { joinedItems } from "../../../words/joined";
import { say, type PhraseData } from "../../../words/phrase";
import { ANSWERS, type Answer } from "../../components/reminder-row";
import { WorkView } from "../../components/work-view";
import type { BookStore, MakeChange } from "../../store";
import { sharedStyles } from "../../styles/controls";
import "../../components/reminder-answer";
import "./hand-on";
import { dayWorkOf, type DayWork } from "./day-work";

const MOST_NAMES = 3;

@customElement("kebu-many-bar")
export class ManyBar extends WorkView<DayWork> {
  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: block;
        position: sticky;
        bottom: 0;
        z-index: 1;
        padding: 8px 4px;
        border: 1px solid var(--colorBrandStroke1);
        border-radius: var(--borderRadiusMedium);
        background: var(--colorNeutralBackground1);
      }
      .buttons {
        margin-top: 4px;
        gap: 4px;
      }
    `,
  ];

  @property({ attribute: false }) listed: readonly Reminder[] = [];
  @state() private answer: Answer | undefined;

  /** On the first thing that can be done with those chosen. */
  override focus(): void {
    void this.focusOn("many-done");
  }

  protected override workOf(store: BookStore): DayWork {
    return dayWorkOf(store);
  }

  protected override render(): TemplateResult {
    const { chosen } = this;
    return html`<div role="group" aria-label=${this.say("several")}>
      <p role="status" id="chosen-said" dir="auto">${this.chosenWords(chosen)}</p>
      ${this.answer && chosen.length > 0 ? this.form(this.answer, chosen) : this.actions(chosen)}
    </div>`;
  }

  /** Of those chosen only what is still there; another may have answered one. */
  private get chosen(): readonly Reminder[] {
    const ids = this.work.state.chosen;
    return this.state.reminders.filter(({ id }) => ids.has(id));
  }

  private chosenWords(chosen: readonly Reminder[]): string {
    const { book } = this.state;
    if (!book || chosen.length === 0) return this.say("chosenNone");
    const rows = [...new Set(chosen.map(({ customerRow }) => customerRow))];
    const first = rows.slice(0, MOST_NAMES).map((row) => customerCalled(book, row));
    const listed = joinedItems(first, this.language);
    const names = rows.length > MOST_NAMES ? this.say("andOthers", { names: listed }) : listed;
    return this.say("chosen", { count: chosen.length, names });
  }

  private actions(chosen: readonly Reminder[]): TemplateResult {
    const count = this.listed.length;
    return html`<div class="buttons">
      ${
        chosen.length === 0
          ? nothing
          : ANSWERS.map(
              (answer) =>
                html`<button type="button" id="many-${answer}" @click=${() => (this.answer = answer)}>
                  ${this.word(answer)}
                </button>`,
            )
      }
      ${
        chosen.length < count
          ? html`<button
              type="button"
              id="choose-all"
              @click=${() => this.work.choose(this.listed.map(({ id }) => id))}
            >
              ${this.say("chooseAll", { count })}
            </button>`
          : nothing
      }
      <button type="button" class="plain" id="choose-none" @click=${this.endChoosing}>
        ${this.say("chooseNone")}
      </button>
    </div>`;
  }

  private form(answer: Answer, reminders: readonly Reminder[]): TemplateResult {
    if (answer === "hand")
      return html`<kebu-hand-on
        .store=${this.store}
        .reminders=${reminders}
        @kebu-answer-closed=${this.closeForm}
        @kebu-answered=${() => this.work.stopChoosing()}
      ></kebu-hand-on>`;
    return html`<kebu-reminder-answer
      .store=${this.store}
      .reminders=${reminders}
      .answer=${answer}
      .answerAll=${this.answerAll}
      @kebu-answer-closed=${this.closeForm}
      @kebu-answered=${() => this.work.stopChoosing()}
    ></kebu-reminder-answer>`;
  }

  private readonly answerAll = (answer: ManyAnswer, by: string): MakeChange => {
    const reminders = this.chosen;
    const language = this.state.book?.language;
    const reasonOf = (reminder: Reminder): string => this.reasonOf(reminder, language);
    return (book, today, newId) => answerMany(book, { reminders, answer, reasonOf, by }, today, newId);
  };

  private readonly closeForm = (): void => {
    const { answer } = this;
    this.answer = undefined;
    void this.focusOn(`many-${answer ?? "done"}`);
  };

  /** The list takes the focus back. */
  private readonly endChoosing = (): void => {
    this.work.stopChoosing();
    this.dispatchEvent(new CustomEvent("kebu-choosing-ended", { bubbles: true }));
  };

  private say(key: DayWord, data?: PhraseData): string {
    return say(dayWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-many-bar": ManyBar;
  }
}
