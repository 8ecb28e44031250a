/**
 * A week or a month as a table: on each day how much is due. A day with something on it is a button that says of whom;
 * the arrow keys go from one such day to the next.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { CalendarDay } from "../../../model/day-plan/plan-calendar";
import { calendarDate, weekday, type Day } from "../../../model/day";
import type { Language } from "../../../model/schema";
import { fullDay, weekdayName } from "../../../words/days";
import { dayPageWords } from "../../../words/pane/day-pages";
import { say } from "../../../words/phrase";

export interface CalendarTable {
  readonly caption: string;
  readonly days: readonly CalendarDay[];
  /** The day whose names are shown. */
  readonly open: Day | undefined;
  readonly language: Language;
  readonly onOpen: (day: Day) => void;
}

const WEEK = 7;
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export function calendarTable(table: CalendarTable): TemplateResult {
  const { caption, days, language } = table;
  return html`<table class="calendar" @keydown=${step}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${MONDAY_FIRST.map(
          (number) =>
            html`<th scope="col">
              <span class="hidden-visually">${weekdayName(number, language)}</span
              ><span aria-hidden="true">${shortName(number, language)}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(days).map(
        (week) =>
          html`<tr>
            ${week.map((day) => html`<td class=${day?.isClosed ? "closed" : ""}>${cell(table, day)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cell(
  { days, open, language, onOpen }: CalendarTable,
  each: CalendarDay | undefined,
): TemplateResult | typeof nothing {
  if (!each) return nothing;
  const { day, count, isClosed } = each;
  const first = days.find((other) => other.count > 0)?.day;
  const words = say(dayPageWords.dayCount, language, {
    day: fullDay(day, language),
    count: say(dayPageWords.count, language, { count }),
  });
  return html`<span class="date secondary">${calendarDate(day).day}</span>${
      isClosed ? html`<span class="shut secondary">${say(dayPageWords.closed, language)}</span>` : nothing
    }${
      count === 0
        ? nothing
        : html`<button
            type="button"
            data-day=${day}
            tabindex=${day === (open ?? first) ? 0 : -1}
            aria-expanded=${day === open ? "true" : "false"}
            aria-label=${words}
            @click=${() => onOpen(day)}
          >
            ${count}
          </button>`
    }`;
}

/** Rows from Monday to Sunday; undefined before the first day and after the last. */
function weeksOf(days: readonly CalendarDay[]): readonly (readonly (CalendarDay | undefined)[])[] {
  const [first] = days;
  if (!first) return [];
  const before = (weekday(first.day) + WEEK - 1) % WEEK;
  const weeks = Math.ceil((before + days.length) / WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (__, place) => days[week * WEEK + place - before]),
  );
}

/** "Mo", "一": a column of a narrow pane has no room for more. */
function shortName(weekdayNumber: number, language: Language): string {
  const name = weekdayName(weekdayNumber, language);
  return language === "en" ? name.slice(0, 2) : name.slice(-1);
}

function step(event: KeyboardEvent): void {
  const by = STEPS[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll("button")];
  const from = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[from + by]?.focus();
}
