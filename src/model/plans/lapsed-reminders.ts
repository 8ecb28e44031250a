/**
 * What came and went in a month without anybody dealing with it: greetings for birthdays and holidays, steps after a
 * service, what ended, news for a day. Their reminders lapse, and stand in no list afterwards.
 *
 * Each day of the month is asked for what was open on it, as the list of that day did: what is there no more on the next
 * day, without a contact on that day, has lapsed. What was finished or skipped since is not among it.
 */
import { daysOf, visitsOf, type Book } from "../book";
import { addDays, isoDay, type Day } from "../day";
import type { Month } from "../figures/month";
import type { Ranking } from "../ranking/ranking";
import { allFinders } from "../reminders/all-finders";
import { reminderContext, type ReminderContext } from "../reminders/customer-reminders";
import { listingReminders } from "../reminders/due-reminders";
import { occasionDay } from "../reminders/occasion-day";
import type { Reminder } from "../reminders/reminder";
import { ruleIn } from "../reminders/reminder-id";
import type { Settings } from "../settings";
import { stretch, type Work } from "../work";
import { monthSpan } from "./month-span";

export interface LapsedReminder {
  readonly reminder: Reminder;
  /** The last day on which it was there. */
  readonly last: Day;
}

const LAPSING: readonly Reminder["rule"][] = ["birthday", "holiday", "after-service", "ending", "news"];

/** Up to yesterday, by the day, then as urgent as they were; classes are those of the ranking. */
export function* lapsedReminders(
  book: Book,
  month: Month,
  today: Day,
  settings: Settings,
  ranking: Ranking,
): Work<readonly LapsedReminder[]> {
  const span = monthSpan(month);
  if (!span) return [];
  const yesterday = Math.min(span.last, addDays(today, -1));
  const rules = allFinders.rulesOf(book, settings).filter(({ kind }) => LAPSING.includes(kind));
  if (yesterday < span.first || rules.length === 0) return [];
  const days = yesterday - span.first + 2;
  const isContact = contactDays(book);
  const lapsed: LapsedReminder[] = [];
  let open: readonly Reminder[] = [];
  for (let passed = 0; passed < days; passed++) {
    const day = addDays(span.first, passed);
    const context: ReminderContext = {
      ...reminderContext(book, day, { days: 0, settings, ranking, finders: allFinders, rules }),
      entered: false,
    };
    const { reminders } = yield* stretch(passed / days, (passed + 1) / days, listingReminders(context));
    const known = new Set(reminders.map(subjectOf));
    for (const reminder of open)
      if (!known.has(subjectOf(reminder)) && !isContact(reminder.customerRow, day))
        lapsed.push({ reminder, last: addDays(day, -1) });
    open = reminders;
  }
  return lapsed;
}

/** What a reminder is about, whose id moves with its due day. */
function subjectOf({ id, customerId, why }: Reminder): string {
  const day = occasionDay(why);
  return day === undefined ? id : `${ruleIn(id)}/${customerId}/${isoDay(day)}`;
}

function contactDays(book: Book): (customerRow: number, day: Day) => boolean {
  const dates = daysOf(book.visits, "date");
  return (customerRow, day) => visitsOf(book, customerRow).some((row) => dates[row] === day);
}
