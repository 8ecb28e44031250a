/** Under the list: the bar of those chosen, what stands on later days, who is not reminded of, and the ways on. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { textAt } from "../../../model/table-data";
import { dayWords as daysInWords } from "../../../words/days";
import { dayWords, reminderCount, silencedWords } from "../../../words/pane/day";
import { say } from "../../../words/phrase";
import type { Over } from "../../route";
import type { DayScene } from "./day-scene";
import "./many-bar";

export function dayFoot(scene: DayScene): TemplateResult {
  return html`${manyBar(scene)} ${laterDays(scene)} ${silenced(scene)}`;
}

function manyBar({ store, work, listed }: DayScene): TemplateResult | typeof nothing {
  if (!work.state.isChoosing) return nothing;
  return html`<kebu-many-bar .store=${store} .work=${work} .listed=${listed}></kebu-many-bar>`;
}

function laterDays({ store, work, day, language, row }: DayScene): TemplateResult | typeof nothing {
  if (day.later.length === 0) return nothing;
  const count = day.later.reduce((sum, { reminders }) => sum + reminders.length, 0);
  const onToggle = (event: Event): void => work.showLater((event.target as HTMLDetailsElement).open);
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
  if (!book || day.silenced.length === 0) return nothing;
  return html`<details id="silenced">
    <summary>${say(dayWords.silenced, language, { count: day.silenced.length })}</summary>
    <ul>
      ${day.silenced.map(
        (reminder) =>
          html`<li>
            <button
              type="button"
              class="link"
              @click=${() => go({ to: "over", over: { view: "card", customerId: reminder.customerId } })}
            >
              <span dir="auto">${textAt(book.customers, "name", reminder.customerRow)}</span>
            </button>
            <span class="secondary" dir="auto"
              >${reminder.silenced ? say(silencedWords[reminder.silenced], language) : nothing} ·
              ${reasonOf(reminder)}</span
            >
          </li>`,
      )}
    </ul>
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
