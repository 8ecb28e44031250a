import { addDays, isoDay, type Day } from "../../model/day";
import { isRefused } from "../../model/problem";
import { allFinders } from "../../model/reminders/all-finders";
import { dueReminders } from "../../model/reminders/due-reminders";
import type { Reminder } from "../../model/reminders/reminder";
import type { Language } from "../../model/schema";
import { textAt } from "../../model/table-data";
import { entryUid } from "../../workbook/export/entry-uid";
import { icsFile } from "../../workbook/export/ics-file";
import { calendarName, entryTitle } from "../../words/calendar-file";
import { icsPhrases } from "../../words/cli/commands/ics";
import { reportPhrases } from "../../words/cli/report";
import { furtherWords } from "../../words/further-reminders";
import { say } from "../../words/phrase";
import { reminderWhy } from "../../words/reminders";
import { hasOption } from "../arguments";
import { today } from "../clock-and-chance";
import { languageOf, type Command } from "../command";
import { countOption, dayOption, requiredOption } from "../option-values";
import { refuse } from "../refuse";
import { jsonProblems, sayProblems } from "../report-problems";
import { isOfStaff, staffOption } from "../staff-option";
import { withBook, type BookFile } from "../with-book";
import { writeOut } from "../write-out";

const DAYS_AHEAD = 30;

/** `kebu ics`: reminders as a calendar file. Without `--out` it is printed; a calendar without entries is none. */
export const icsCommand: Command = {
  places: ["BOOK.xlsx"],
  options: {
    out: "value",
    staff: "value",
    today: "value",
    days: "value",
    overwrite: "switch",
    json: "switch",
  },
  run: async (call) => {
    const { given, terminal } = call;
    const day = dayOption(given, "today") ?? today();
    const days = countOption(given, "days", DAYS_AHEAD);
    const until = addDays(day, days);
    const staff = staffOption(given);
    const out = given.options.out ? requiredOption(given, "out") : undefined;
    return withBook(call, given.places[0] ?? "", false, async (file) => {
      const { book, settings } = file;
      const language = languageOf(call, settings.language);
      const all = dueReminders(book, day, { days, settings, finders: allFinders });
      const reminders = all.filter(isOfStaff(file, staff, all));
      const titleOf = titles(file, language);
      const bytes = icsFile(reminders, {
        today: day,
        language,
        name: calendarName(settings.shopName, language),
        titleOf,
        detailsOf: (reminder) => reminderWhy(reminder, language, undefined, furtherWords),
      });
      const written = out && reminders.length > 0 ? await writeOut(call, out, bytes, file) : undefined;
      if (written && isRefused(written)) return refuse(call, written, settings.language);
      const name = written?.name;
      if (hasOption(given, "json")) {
        const entries = reminders.map((reminder) => ({
          uid: entryUid(reminder),
          id: reminder.id,
          day: isoDay(Math.max(reminder.shown, day) as Day),
          title: titleOf(reminder),
        }));
        const problems = jsonProblems(file.problems, language);
        const document = { today: isoDay(day), until: isoDay(until), file: name ?? null, entries, problems };
        terminal.out(JSON.stringify(document, null, 2));
        return 0;
      }
      const data = { until: isoDay(until), count: reminders.length, file: name ?? "" };
      if (reminders.length === 0) terminal.err(say(reportPhrases.nothingDue, language, data));
      else if (name === undefined) terminal.out(new TextDecoder().decode(bytes).trimEnd());
      else terminal.out(say(icsPhrases.written, language, data));
      sayProblems(file.problems, language, terminal);
      return 0;
    });
  },
};

function titles({ book }: BookFile, language: Language): (reminder: Reminder) => string {
  return (reminder) =>
    entryTitle(reminder, textAt(book.customers, "name", reminder.customerRow), language, furtherWords);
}
