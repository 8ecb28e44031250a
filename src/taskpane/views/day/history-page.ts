/** What became of reminders in the last weeks: done, skipped, put off or handed on, by whom and when. */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { addDays, BLANK_DAY, type Day } from "../../../model/day";
import { reminderHistory, type ReminderEvent } from "../../../model/day-plan/reminder-history";
import { isSameStaff } from "../../../model/read/same-staff";
import { parseDerivedId } from "../../../model/reminders/reminder-id";
import { dateWords, fullDay } from "../../../words/days";
import { dayPageWords, historyHowWords, type DayPageWord } from "../../../words/pane/day-pages";
import { say, type PhraseData } from "../../../words/phrase";
import { LIST_STEP } from "../../components/list-step";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";
import { dayPageStyles } from "./day-page-styles";

const WEEKS = 4;
const DAYS_A_WEEK = 7;

@customElement("kebu-history-page")
export class HistoryPage extends StoreView {
  static override styles = [...sharedStyles, dayPageStyles];

  /** Whose; "" for nobody's, undefined for everybody's. */
  @property({ attribute: false }) staff: string | undefined;
  @state() private weeks = WEEKS;
  @state() private shown = LIST_STEP;

  protected override render(): TemplateResult {
    const events = this.events();
    const more = Math.min(LIST_STEP, events.length - this.shown);
    return html`<p role="status" id="history-said">${this.summary(events)}</p>
      ${byDay(events.slice(0, this.shown)).map(([day, ofDay]) => this.day(day, ofDay))}
      <div class="buttons">
        ${
          more > 0
            ? html`<button type="button" @click=${() => (this.shown += LIST_STEP)}>
                ${this.word("showMore", { count: more })}
              </button>`
            : nothing
        }
        <button type="button" id="history-more" @click=${() => (this.weeks += WEEKS)}>
          ${this.say("more")}
        </button>
      </div>`;
  }

  private events(): readonly ReminderEvent[] {
    const { book, today } = this.state;
    if (!book) return [];
    const from = addDays(today, -this.weeks * DAYS_A_WEEK);
    return reminderHistory(book, { from, staff: this.staff }).filter(isHistory);
  }

  private summary(events: readonly ReminderEvent[]): string {
    const { weeks } = this;
    if (events.length === 0) return this.say("noHistory", { weeks });
    const count = (...hows: readonly ReminderEvent["how"][]): number =>
      events.filter(({ how }) => hows.includes(how)).length;
    return this.say("historyOf", {
      weeks,
      done: count("done", "logged"),
      snoozed: count("snoozed"),
      skipped: count("skipped"),
      open: count("open"),
    });
  }

  private day(day: Day, events: readonly ReminderEvent[]): TemplateResult {
    return html`<h3>${day === BLANK_DAY ? this.say("noDay") : fullDay(day, this.language)}</h3>
      <ul class="events">
        ${events.map((event) => this.event(event))}
      </ul>`;
  }

  private event(event: ReminderEvent): TemplateResult {
    const told = [event.reason, event.note].filter((part) => part.trim() !== "").join(" → ");
    return html`<li>
      <button type="button" class="link" dir="auto" @click=${() => this.openCard(event.customerId)}>
        ${event.customer}
      </button>
      <span dir="auto">${this.howWords(event)}</span>
      ${told === "" ? nothing : html`<p class="secondary" dir="auto">${told}</p>`}
    </li>`;
  }

  /** What was done and by whom, and whose it was where that is another: it may have been handed on before. */
  private howWords({ how, until, assignee, by }: ReminderEvent): string {
    const untilWords = dateWords(until, this.state.today, this.language);
    const words = say(historyHowWords[how], this.language, { until: untilWords, assignee });
    const told = by === "" ? words : this.say("by", { how: words, by });
    const isOfAnother = how !== "open" && assignee !== "" && !isSameStaff(assignee, by);
    return isOfAnother ? this.say("whose", { told, assignee }) : told;
  }

  private openCard(customerId: string): void {
    const from = { view: "day", page: "history" } as const;
    this.go({ to: "over", over: { view: "card", customerId, from } });
  }

  private say(key: DayPageWord, data?: PhraseData): string {
    return say(dayPageWords[key], this.language, data);
  }
}

/** What was entered by hand and waits is no history; what was worked out and stands open was given to somebody. */
function isHistory({ how, id, assignee }: ReminderEvent): boolean {
  return how !== "open" || (assignee !== "" && parseDerivedId(id) !== undefined);
}

function byDay(events: readonly ReminderEvent[]): readonly (readonly [Day, readonly ReminderEvent[]])[] {
  const days = new Map<Day, ReminderEvent[]>();
  for (const event of events) {
    const known = days.get(event.day);
    if (known) known.push(event);
    else days.set(event.day, [event]);
  }
  return [...days];
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-history-page": HistoryPage;
  }
}
