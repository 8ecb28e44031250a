import { isoDay } from "../../model/day";
import { morningSheet } from "../../model/day-plan/morning-sheet";
import { planBySettings } from "../../model/day-plan/plan-by-settings";
import { allFinders } from "../../model/reminders/all-finders";
import { reminderContext } from "../../model/reminders/customer-reminders";
import { reminderLists } from "../../model/reminders/due-reminders";
import { furtherWords } from "../../words/further-reminders";
import { morningText } from "../../words/morning-sheet";
import { hasOption } from "../arguments";
import { today } from "../clock-and-chance";
import { languageOf, type Command } from "../command";
import { countOption, dayOption } from "../option-values";
import { dueJson, dueText, planJson, planText, silencedJson, silencedText } from "../report-due";
import { jsonProblems, sayProblems } from "../report-problems";
import { isOfStaff, staffOption } from "../staff-option";
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
    const staff = staffOption(given);
    return withBook(call, given.places[0] ?? "", false, (file) => {
      const { book, problems, settings } = file;
      const language = languageOf(call, settings.language);
      const lists = reminderLists(reminderContext(book, day, { days, settings, finders: allFinders }));
      const isTheirs = isOfStaff(file, staff, [...lists.reminders, ...lists.silenced]);
      const reminders = lists.reminders.filter(isTheirs);
      const silenced = lists.silenced.filter(isTheirs);
      const report = { book, language, today: day, days, reminders, silenced };
      const plan = planBySettings(book, reminders, day, settings);
      const words = { shop: settings.shopName, further: furtherWords };
      const sheet = hasOption(given, "text")
        ? morningText(morningSheet(book, plan), language, words)
        : undefined;
      if (hasOption(given, "json")) {
        const document = {
          today: isoDay(day),
          due: dueJson(report),
          silenced: silencedJson(report),
          ...(hasOption(given, "plan") && { plan: planJson(plan) }),
          ...(sheet !== undefined && { text: sheet }),
          problems: jsonProblems(problems, language),
        };
        terminal.out(JSON.stringify(document, null, 2));
        return Promise.resolve(0);
      }
      terminal.out(sheet ?? (hasOption(given, "plan") ? planText(report, plan) : dueText(report)));
      if (sheet === undefined && silenced.length > 0) terminal.out(silencedText(report));
      sayProblems(problems, language, terminal);
      return Promise.resolve(0);
    });
  },
};
