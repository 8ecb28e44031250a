import { allFinders } from "../model/reminders/all-finders";
import { dueReminders } from "../model/reminders/due-reminders";
import type { Reminder } from "../model/reminders/reminder";
import { textAt } from "../model/table-data";
import { furtherWords } from "../words/further-reminders";
import { reminderReason } from "../words/reminders";
import { dayCell, isProblem, NOTHING, type AnswerCell } from "./answer";
import { countArgument, neededDay } from "./arguments/single-arguments";
import { tableBook } from "./arguments/table-book";

/**
 * Whom to contact, most urgent first, as in the pane: customer, name, day, days late, class, reason. Reasons are in the language of the tables.
 * @customfunction DUE
 * @param customerTable The register with its headers: Customers[#All].
 * @param visitTable The visit log with its headers: Visits[#All].
 * @param today The day that counts as today: TODAY() or a date.
 * @param followUpTable Follow-ups with their headers: FollowUps[#All]. What was finished, put off or skipped there is left out.
 * @param settingsTable Settings with their headers: Settings[#All]. Left out: the usual limits, days and country.
 * @param days How many days ahead to look.
 * @param ruleTable Rules with their headers: Rules[#All]. Left out: next contacts, regular contact and birthdays, by the settings.
 * @param levelTable Service levels with their headers: ServiceLevels[#All]. Left out: the days between contacts are those of the classes.
 * @returns {any[][]}
 */
export function due(
  customerTable: unknown[][],
  visitTable: unknown[][],
  today: unknown,
  followUpTable?: unknown[][],
  settingsTable?: unknown[][],
  days?: unknown,
  ruleTable?: unknown[][],
  levelTable?: unknown[][],
) {
  const day = neededDay("today", today);
  if (isProblem(day)) return day;
  const ahead = countArgument("days", days) ?? 0;
  if (isProblem(ahead)) return ahead;
  const book = tableBook({
    customerTable,
    visitTable,
    followUpTable,
    settingsTable,
    ruleTable,
    levelTable,
  });
  if (isProblem(book)) return book;
  const line = (reminder: Reminder): readonly AnswerCell[] => [
    reminder.customerId,
    textAt(book.customers, "name", reminder.customerRow),
    dayCell(reminder.shown),
    reminder.late,
    reminder.class,
    reminderReason(reminder, book.language, furtherWords),
  ];
  const reminders = dueReminders(book, day, { days: ahead, finders: allFinders });
  return reminders.length === 0 ? NOTHING : reminders.map(line);
}
