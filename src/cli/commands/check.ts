import { TABLE_KEYS, schema } from "../../model/schema";
import { headingPhrases, reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { hasOption } from "../arguments";
import { languageOf, type Command } from "../command";
import { jsonProblems, sayProblems } from "../report-problems";
import { textTable } from "../text-table";
import { withBook } from "../with-book";

/** `kebu check`: how many rows each table has, and everything in the book that cannot be read. */
export const checkCommand: Command = {
  places: ["BOOK.xlsx"],
  options: { json: "switch" },
  run: (call) =>
    withBook(call, call.given.places[0] ?? "", false, ({ book, problems, settings }) => {
      const language = languageOf(call, settings.language);
      const counts = TABLE_KEYS.flatMap((key) => {
        const table = book[key];
        return table ? [[key, table.size] as const] : [];
      });
      const errors = problems.filter(({ severity }) => severity === "error").length;
      if (hasOption(call.given, "json")) {
        const document = { tables: Object.fromEntries(counts), problems: jsonProblems(problems, language) };
        call.terminal.out(JSON.stringify(document, null, 2));
      } else {
        const heading = [say(headingPhrases.table, language), say(headingPhrases.rows, language)];
        const rows = counts.map(([key, size]) => [schema[key].sheet[language], String(size)]);
        call.terminal.out(textTable([heading, ...rows], "lr"));
        sayProblems(problems, language, call.terminal);
        const warnings = problems.length - errors;
        const summary = problems.length > 0 ? reportPhrases.problemsFound : reportPhrases.noProblems;
        call.terminal.out(say(summary, language, { errors, warnings }));
      }
      return Promise.resolve(errors > 0 ? 1 : 0);
    }),
};
