import { closingDaysOf } from "../../model/calendar/closing-days";
import { isoDay } from "../../model/day";
import { morningSheet } from "../../model/day-plan/morning-sheet";
import { planDays } from "../../model/day-plan/plan-days";
import { comparable } from "../../model/read/comparable";
import { allFinders } from "../../model/reminders/all-finders";
import { dueReminders } from "../../model/reminders/due-reminders";
import { furtherWords } from "../../words/further-reminders";
import { morningText } from "../../words/morning-sheet";
import { hasOption } from "../arguments";
import { today } from "../clock-and-chance";
import { languageOf, type Command } from "../command";
import { countOption, dayOption, requiredOption } from "../option-values";
import { dueJson, dueText, planJson, planText } from "../report-due";
import { jsonProblems, sayProblems } from "../report-problems";
import { withBook } from "../with-book";

const DAYS_AHEAD = 7;

/**
 * `kebu due`: whom to contact and why, most urgent first; `--plan` by day and person within what each can see to,
 * `--text` the sheet for the morning.
 */
export const dueCommand: Command = {
  places: ["BOOK.xlsx"],
  options: {
    today: "value",
    days: "value",
    staff: "value",
    plan: "switch",
    text: "switch",
    json: "switch",
  },
  run: async (call) => {
    const { given, terminal } = call;
    const day = dayOption(given, "today") ?? today();
    const days = countOption(given, "days", DAYS_AHEAD);
    const staff = given.options.staff ? requiredOption(given, "staff") : undefined;
    return withBook(call, given.places[0] ?? "", false, ({ book, problems, settings }) => {
      const language = languageOf(call, settings.language);
      const all = dueReminders(book, day, { days, settings, finders: allFinders });
      const reminders = all.filter(
        ({ assignee }) => staff === undefined || comparable(assignee) === comparable(staff),
      );
      const report = { book, language, today: day, days, reminders };
      const plan = planDays(reminders, day, {
        limits: settings.dayLimits,
        closing: closingDaysOf(settings.closingDays),
        staff: settings.staff,
      });
      const words = { shop: settings.shopName, further: furtherWords };
      const sheet = hasOption(given, "text")
        ? morningText(morningSheet(book, plan), language, words)
        : undefined;
      if (hasOption(given, "json")) {
        const document = {
          today: isoDay(day),
          due: dueJson(report),
          ...(hasOption(given, "plan") && { plan: planJson(plan) }),
          ...(sheet !== undefined && { text: sheet }),
          problems: jsonProblems(problems, language),
        };
        terminal.out(JSON.stringify(document, null, 2));
        return Promise.resolve(0);
      }
      terminal.out(sheet ?? (hasOption(given, "plan") ? planText(report, plan) : dueText(report)));
      sayProblems(problems, language, terminal);
      return Promise.resolve(0);
    });
  },
};
