import { apply } from "../../model/apply";
import { findCustomer } from "../../model/commands/find-customer";
import { logVisit } from "../../model/commands/log-visit";
import { isoDay, type Day } from "../../model/day";
import { isRefused } from "../../model/problem";
import { readChoice } from "../../model/read/read-choice";
import { columnOf, schema, type Language } from "../../model/schema";
import { valueAt, type TableData } from "../../model/table-data";
import type { Value } from "../../model/value";
import { reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { hasOption, optionValue } from "../arguments";
import { newId, today } from "../clock-and-chance";
import { languageOf, type Command } from "../command";
import { dayOption, moneyOption, requiredOption } from "../option-values";
import { jsonProblems, sayProblems } from "../report-problems";
import { refuse } from "../refuse";
import { withBook, writeChange } from "../with-book";

/** `kebu log`: one visit, one row. */
export const logCommand: Command = {
  places: ["BOOK.xlsx"],
  options: {
    customer: "value",
    date: "value",
    kind: "value",
    amount: "value",
    staff: "value",
    notes: "value",
    next: "value",
    json: "switch",
  },
  run: async (call) => {
    const { given } = call;
    const asked = requiredOption(given, "customer");
    const kind = optionValue(given, "kind");
    const input = {
      date: dayOption(given, "date") ?? today(),
      kind: kind === undefined ? undefined : readChoice(columnOf("visits", "kind"), kind),
      amount: moneyOption(given, "amount"),
      staff: optionValue(given, "staff"),
      notes: optionValue(given, "notes"),
      next: dayOption(given, "next"),
    };
    return withBook(call, given.places[0] ?? "", true, async (file) => {
      const { book, settings } = file;
      const customerRow = findCustomer(book, asked);
      if (isRefused(customerRow)) return refuse(call, customerRow, file.settings.language);
      const customerId = book.customers.ids[customerRow] ?? "";
      const change = logVisit(book, { ...input, customerId }, input.date, newId);
      if (isRefused(change)) return refuse(call, change, file.settings.language);
      const written = await writeChange(call, file, change);
      if (isRefused(written)) return refuse(call, written, file.settings.language);

      const language = languageOf(call, settings.language);
      const { visits } = apply(book, change);
      const visit = visitAt(visits, visits.size - 1);
      if (hasOption(given, "json")) {
        const problems = jsonProblems(written.problems, language);
        call.terminal.out(JSON.stringify({ visit, problems }, null, 2));
      } else {
        const { id, date, customer } = visit as Record<string, string>;
        const words = {
          id: id ?? "",
          date: date ?? "",
          customer: customer ?? "",
          kind: kindWord(visit.kind, language),
        };
        call.terminal.out(say(reportPhrases.logged, language, words));
        sayProblems(written.problems, language, call.terminal);
      }
      return 0;
    });
  },
};

/** All fields of the schema as they were written; days as `YYYY-MM-DD`, blanks null. */
function visitAt(visits: TableData, row: number): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    schema.visits.columns.map(({ key, type }) => {
      const value = valueAt(visits, key, row);
      return [key, type === "day" && typeof value === "number" ? isoDay(value as Day) : value];
    }),
  );
}

function kindWord(kind: Value | undefined, language: Language): string {
  const choice = columnOf("visits", "kind").choices?.find(({ key }) => key === kind);
  return choice?.label[language] ?? String(kind ?? "");
}
