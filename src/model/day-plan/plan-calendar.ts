/** The plan as a calendar: on each day of a week or a month how much is due, and of whom. */
import type { Book } from "../book";
import type { ClosingDays } from "../calendar/closing-days";
import { isClosed } from "../calendar/open-day";
import { addDays, addMonths, calendarDate, weekday, type Day } from "../day";
import type { Span } from "../read/read-span";
import { textAt } from "../table-data";
import type { Reminder } from "../reminders/reminder";
import type { DayPlan, PlannedDay } from "./day-plan";

export interface CalendarDay {
  readonly day: Day;
  readonly isClosed: boolean;
  /** How many reminders stand on it. */
  readonly count: number;
  /** Of whom, each once, in the order of the plan. */
  readonly customers: readonly { readonly customerId: string; readonly name: string }[];
}

/** Every day of the span, also those without a reminder. */
export function planCalendar(
  plan: DayPlan,
  { customers }: Book,
  { from, to }: Span,
  closing: ClosingDays,
): readonly CalendarDay[] {
  const planned = new Map(plan.days.map((each) => [each.day, each]));
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const day = addDays(from, offset);
    const reminders = remindersOn(planned.get(day));
    const rows = new Map(reminders.map(({ customerId, customerRow }) => [customerId, customerRow]));
    const names = [...rows].map(([customerId, row]) => ({
      customerId,
      name: textAt(customers, "name", row),
    }));
    return { day, isClosed: isClosed(day, closing), count: reminders.length, customers: names };
  });
}

function remindersOn(planned: PlannedDay | undefined): readonly Reminder[] {
  return planned?.staff.flatMap(({ items }) => items.map(({ reminder }) => reminder)) ?? [];
}

/** Monday to Sunday of the week after this one. */
export function weekAfter(today: Day): Span {
  const monday = addDays(today, 7 - ((weekday(today) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** The first to the last day of the month after this one. */
export function monthAfter(today: Day): Span {
  const first = addMonths(addDays(today, 1 - calendarDate(today).day), 1);
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}
