import { textAt } from "../../model/table-data";
import { addDays, isoDay } from "../../model/day";
import { dueReminders } from "../../model/reminders/due-reminders";
import type { Reminder } from "../../model/reminders/reminder";
import { headingPhrases, reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { reminderReason, reminderWhy } from "../../words/reminders";
import { hasOption } from "../arguments";
import { today } from "../clock-and-chance";
import { languageOf, type Command } from "../command";
import { countOption, dayOption } from "../option-values";
import { jsonProblems, sayProblems } from "../report-problems";
import { textTable } from "../text-table";
import { withBook } from "../with-book";

const DAYS_AHEAD = 7;

/** `kebu due`: whom to contact and why, most urgent first. */
export const dueCommand: Command = {
  places: ["BOOK.xlsx"],
  options: { today: "value", days: "value", json: "switch" },
  run: async (call) => {
    const day = dayOption(call.given, "today") ?? today();
    const days = countOption(call.given, "days", DAYS_AHEAD);
    return withBook(call, call.given.places[0] ?? "", false, ({ book, problems, settings }) => {
      const language = languageOf(call, settings.language);
      const reminders = dueReminders(book, day, { days, settings });
      const nameOf = (reminder: Reminder): string => textAt(book.customers, "name", reminder.customerRow);
      if (hasOption(call.given, "json")) {
        const due = reminders.map((reminder) => ({
          customerId: reminder.customerId,
          customer: nameOf(reminder),
          due: isoDay(reminder.due),
          rule: reminder.rule,
          reason: reminderReason(reminder, language),
          why: reminderWhy(reminder, language),
          class: reminder.class,
          late: reminder.late,
          score: reminder.score,
        }));
        const document = { today: isoDay(day), due, problems: jsonProblems(problems, language) };
        call.terminal.out(JSON.stringify(document, null, 2));
        return Promise.resolve(0);
      }
      const until = isoDay(addDays(day, days));
      if (reminders.length === 0) {
        call.terminal.out(say(reportPhrases.nothingDue, language, { until }));
      } else {
        call.terminal.out(say(reportPhrases.dueHeading, language, { until, count: reminders.length }));
        const keys = ["due", "late", "class", "id", "customer", "reason"] as const;
        const rows = reminders.map((reminder) => [
          isoDay(reminder.shown),
          reminder.late > 0 ? String(reminder.late) : "",
          reminder.class,
          reminder.customerId,
          nameOf(reminder),
          reminderReason(reminder, language),
        ]);
        call.terminal.out(
          textTable([keys.map((key) => say(headingPhrases[key], language)), ...rows], "lrclll"),
        );
      }
      sayProblems(problems, language, call.terminal);
      return Promise.resolve(0);
    });
  },
};
