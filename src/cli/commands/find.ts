import { columnHeader } from "../../model/column-header";
import { makeCustomerSearch } from "../../model/search/customer-search";
import { isNearNumber, type SearchResult } from "../../model/search/search-result";
import { textAt, type TableData } from "../../model/table-data";
import { headingPhrases, reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { searchPhrases } from "../../words/search";
import type { Language } from "../../model/schema";
import { hasOption } from "../arguments";
import { languageOf, type Command } from "../command";
import { countOption } from "../option-values";
import { jsonProblems, sayProblems } from "../report-problems";
import { textTable } from "../text-table";
import { withBook } from "../with-book";

const LIMIT = 20;
/** Nobody reads more on a terminal, and a program asks for a register by `kebu export`. */
const LIMITS = { from: 1, to: 1000 };

/** `kebu find`: who fits a text, best first, and by what; for a blank text who was there last. */
export const findCommand: Command = {
  places: ["BOOK.xlsx", "TEXT"],
  mayBeBlank: "TEXT",
  options: { limit: "value", json: "switch" },
  run: async (call) => {
    const [file = "", text = ""] = call.given.places;
    const limit = countOption(call.given, "limit", LIMIT, LIMITS);
    const { pinyinOf } = await import("../../model/pinyin/pinyin");
    return withBook(call, file, false, ({ book, problems, settings }) => {
      const language = languageOf(call, settings.language);
      const found = makeCustomerSearch(book, { pinyin: pinyinOf })(text, limit);
      if (hasOption(call.given, "json")) {
        const results = found.map((result) => jsonResult(book.customers, result));
        const document = { text, results, problems: jsonProblems(problems, language) };
        call.terminal.out(JSON.stringify(document, null, 2));
        return Promise.resolve(0);
      }
      const nobody = book.customers.size === 0 ? reportPhrases.nobodyYet : reportPhrases.nobodyFound;
      if (found.length === 0) call.terminal.out(say(nobody, language, { text }));
      else call.terminal.out(resultTable(book.customers, found, language));
      sayProblems(problems, language, call.terminal);
      return Promise.resolve(0);
    });
  },
};

function jsonResult(customers: TableData, { row, score, matched }: SearchResult): object {
  return { id: customers.ids[row], name: textAt(customers, "name", row), score, matched };
}

function resultTable(customers: TableData, found: readonly SearchResult[], language: Language): string {
  const heads = (["id", "name", "phone", "foundBy"] as const).map((key) =>
    say(headingPhrases[key], language),
  );
  const rows = found.map((result) => [
    customers.ids[result.row] ?? "",
    textAt(customers, "name", result.row),
    textAt(customers, "phone", result.row),
    foundBy(result, language),
  ]);
  return textTable([heads, ...rows], "llll");
}

/** What matched where it is not in the columns before, and that a phone is only near to the one looked for. */
function foundBy(result: SearchResult, language: Language): string {
  const elsewhere = result.matched
    .filter(({ key }) => !["id", "name", "phone"].includes(key))
    .map(({ key, text }) => `${columnHeader("customers", key, language)} ${text}`);
  const near = isNearNumber(result) ? [say(searchPhrases.nearNumber, language)] : [];
  return [...near, ...elsewhere].join("; ");
}
