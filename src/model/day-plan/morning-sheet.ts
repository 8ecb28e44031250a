/** What each of the staff takes along in the morning: whom to contact, how, why, and what was said last. Worded by `words/morning-sheet.ts`. */
import { visitsOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { customerCalled } from "../identity/customer-called";
import type { Reminder } from "../reminders/reminder";
import { dayAt, textAt } from "../table-data";
import type { DayPlan } from "./day-plan";

export interface SheetEntry {
  readonly reminder: Reminder;
  readonly name: string;
  /** "" where none is known; then the WeChat name may help. */
  readonly phone: string;
  readonly wechat: string;
  readonly last: LastContact | undefined;
  /** The day it was to stand on before it was moved to this one. */
  readonly movedFrom?: Day;
}

export interface LastContact {
  readonly day: Day;
  readonly item: string;
  readonly notes: string;
}

export interface SheetGroup {
  /** "" for what is nobody's. */
  readonly staff: string;
  readonly entries: readonly SheetEntry[];
}

export interface MorningSheet {
  readonly day: Day;
  readonly groups: readonly SheetGroup[];
  /** How many more are planned for later days. */
  readonly later: number;
}

/** The sheet of one day of the plan; today's unless another day is given. */
export function morningSheet(book: Book, plan: DayPlan, day: Day = plan.today): MorningSheet {
  const planned = plan.days.find((each) => each.day === day);
  const later = plan.days
    .filter((each) => each.day > day)
    .flatMap(({ staff }) => staff.map(({ items }) => items.length))
    .reduce((sum, count) => sum + count, 0);
  const groups = (planned?.staff ?? []).map(({ staff, items }) => ({
    staff,
    entries: items.map(({ reminder, movedFrom }) => ({
      reminder,
      name: customerCalled(book, reminder.customerRow),
      phone: textAt(book.customers, "phone", reminder.customerRow),
      wechat: textAt(book.customers, "wechat", reminder.customerRow),
      last: lastContactOf(book, reminder.customerRow, plan.today),
      ...(movedFrom !== undefined && { movedFrom }),
    })),
  }));
  return { day, groups, later };
}

/** The customer's last contact up to that day, and what was noted then; undefined if there was none. */
export function lastContactOf(book: Book, customerRow: number, upTo: Day): LastContact | undefined {
  const rows = visitsOf(book, customerRow);
  for (let position = rows.length - 1; position >= 0; position--) {
    const row = rows[position]!;
    const day = dayAt(book.visits, "date", row);
    if (day > upTo || day === BLANK_DAY) continue;
    return { day, item: textAt(book.visits, "item", row), notes: textAt(book.visits, "notes", row) };
  }
  return undefined;
}
