/** The plan as a calendar: on each day of a week or a month how much is due, and of whom. */
import type { Book } from "../book";
import type { ClosingDays } from "../calendar/closing-days";
import { isClosed } from "../calendar/open-day";
import { addDays, addMonths, calendarDate, weekday, type Day } from "../day";
import { customerCalled } from "../identity/customer-called";
import type { Span } from "../read/read-span";
import { remindersOn, type DayPlan } from "./day-plan";

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
    const known = planned.get(day);
    const reminders = known ? remindersOn(known) : [];
    const rows = new Map(reminders.map(({ customerId, customerRow }) => [customerId, customerRow]));
    const names = [...rows].map(([customerId, row]) => ({
      customerId,
      name: customerCalled({ customers }, row),
    }));
    return { day, isClosed: isClosed(day, closing), count: reminders.length, customers: names };
  });
}

/** Monday to Sunday of the week after this one. */
export function weekAfter(today: Day): Span {
  const monday = addDays(today, 7 - ((weekday(today) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** What lies between the week after this one and the month after this one; undefined where they meet. */
export function restOfMonth(today: Day): Span | undefined {
  const from = addDays(weekAfter(today).to, 1);
  const to = addDays(monthAfter(today).from, -1);
  return from <= to ? { from, to } : undefined;
}

/** The first to the last day of the month after this one. */
export function monthAfter(today: Day): Span {
  const first = addMonths(addDays(today, 1 - calendarDate(today).day), 1);
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}
