/** Under the list: the bar of those chosen, what stands on later days, who is not reminded of, and the ways on. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { customerCalled } from "../../../model/identity/customer-called";
import { dayWords as daysInWords } from "../../../words/days";
import { dayWords, reminderCount, silencedWords } from "../../../words/pane/day";
import { say } from "../../../words/phrase";
import type { Over } from "../../route";
import type { DayScene } from "./day-scene";
import "./many-bar";

/** A shop may have lost thousands over the years; the rest is told as a number. */
const MOST_LOST = 50;

export function dayFoot(scene: DayScene): TemplateResult {
  return html`${manyBar(scene)} ${laterDays(scene)} ${silenced(scene)}`;
}

function manyBar({ store, work, listed }: DayScene): TemplateResult | typeof nothing {
  if (!work.state.isChoosing) return nothing;
  return html`<kebu-many-bar .store=${store} .listed=${listed}></kebu-many-bar>`;
}

function laterDays({ store, work, day, language, row, activate }: DayScene): TemplateResult | typeof nothing {
  if (day.later.length === 0) return nothing;
  const count = day.later.reduce((sum, { reminders }) => sum + reminders.length, 0);
  const onToggle = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (open === work.state.showsLater) return;
    // The way in by Tab: to the first that was opened; closed, to the first of the list again.
    activate(open ? (day.later[0]?.reminders[0]?.id ?? "") : "");
    work.showLater(open);
  };
  return html`<details id="later-days" ?open=${work.state.showsLater} @toggle=${onToggle}>
    <summary>${say(dayWords.later, language, { count })}</summary>
    ${
      work.state.showsLater
        ? day.later.map(
            (each) =>
              html`<h3>
                  ${say(dayWords.laterDay, language, {
                    day: daysInWords(each.day, store.state.today, language),
                    count: say(reminderCount.count, language, { count: each.reminders.length }),
                  })}
                </h3>
                <ul>
                  ${repeat(each.reminders, ({ id }) => id, row)}
                </ul>`,
          )
        : nothing
    }
  </details>`;
}

function silenced({ store, day, language, reasonOf, go }: DayScene): TemplateResult | typeof nothing {
  const { book } = store.state;
  const { silenced: reminders, lost } = day;
  if (!book || reminders.length + lost.length === 0) return nothing;
  const line = (customerRow: number, why: TemplateResult | string): TemplateResult =>
    html`<li>
      <button
        type="button"
        class="link"
        @click=${() => go({ to: "over", over: { view: "card", customerId: book.customers.ids[customerRow] ?? "" } })}
      >
        <span dir="auto">${customerCalled(book, customerRow)}</span>
      </button>
      <span class="secondary" dir="auto">${why}</span>
    </li>`;
  const further = lost.length - MOST_LOST;
  return html`<details id="silenced">
    <summary>${say(dayWords.silenced, language, { count: reminders.length + lost.length })}</summary>
    <ul>
      ${reminders.map((reminder) =>
        line(
          reminder.customerRow,
          html`${reminder.silenced ? say(silencedWords[reminder.silenced], language) : nothing} ·
          ${reasonOf(reminder)}`,
        ),
      )}
      ${lost.slice(0, MOST_LOST).map((row) => line(row, say(dayWords.lost, language)))}
    </ul>
    ${further > 0 ? html`<p class="secondary">${say(dayWords.lostMore, language, { count: further })}</p>` : nothing}
  </details>`;
}

const DOORS: readonly (readonly [
  over: Over,
  word: "toAhead" | "toHistory" | "toMorning" | "toMessages" | "toRules",
])[] = [
  [{ view: "day", page: "ahead" }, "toAhead"],
  [{ view: "day", page: "history" }, "toHistory"],
  [{ view: "day", page: "morning" }, "toMorning"],
  [{ view: "messages" }, "toMessages"],
  [{ view: "rules" }, "toRules"],
];

/** The ways to what is coming, what became of reminders, the morning sheet, the messages of the day and the rules. */
export function dayDoors({ language, go }: Pick<DayScene, "language" | "go">): TemplateResult {
  return html`<nav class="buttons doors" aria-label=${say(dayWords.doors, language)}>
    ${DOORS.map(
      ([over, word]) =>
        html`<button
          type="button"
          class="link"
          id="to-${over.view === "day" ? over.page : over.view}"
          @click=${() => go({ to: "over", over })}
        >
          ${say(dayWords[word], language)}
        </button>`,
    )}
  </nav>`;
}
