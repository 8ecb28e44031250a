import { SURE_ENOUGH, type Pair } from "../../model/duplicates/evidence";
import { findDuplicates } from "../../model/duplicates/find-duplicates";
import type { Language } from "../../model/schema";
import { rowOf, textAt, type TableData } from "../../model/table-data";
import { finish } from "../../model/work";
import { duplicatesPhrases } from "../../words/cli/commands/duplicates";
import { headingPhrases, reportPhrases } from "../../words/cli/report";
import { sureWord, whySentence } from "../../words/duplicates";
import { say } from "../../words/phrase";
import { hasOption } from "../arguments";
import { languageOf, type Command } from "../command";
import { shareOption } from "../option-values";
import { jsonProblems, sayProblems } from "../report-problems";
import { textTable } from "../text-table";
import { withBook } from "../with-book";

/** A terminal is no place to read more. */
const MOST_LINES = 50;

/** `kebu duplicates`: customers who may stand in the book twice, why, and how sure it is. */
export const duplicatesCommand: Command = {
  places: ["BOOK.xlsx"],
  options: { limit: "value", json: "switch" },
  run: async (call) => {
    const atLeast = shareOption(call.given, "limit") ?? SURE_ENOUGH;
    const { pinyinOf } = await import("../../model/pinyin/pinyin");
    return withBook(call, call.given.places[0] ?? "", false, ({ book, problems, settings }) => {
      const language = languageOf(call, settings.language);
      const pairs = finish(findDuplicates(book, { pinyin: pinyinOf, country: settings.country, atLeast }));
      if (hasOption(call.given, "json")) {
        const shown = pairs.map((pair) => ({
          ...pair,
          why: pair.why.map((one) => jsonReason(one, language)),
        }));
        const document = { pairs: shown, problems: jsonProblems(problems, language) };
        call.terminal.out(JSON.stringify(document, null, 2));
        return Promise.resolve(0);
      }
      if (pairs.length === 0) call.terminal.out(say(duplicatesPhrases.none, language));
      else {
        call.terminal.out(say(duplicatesPhrases.found, language, { count: pairs.length }));
        call.terminal.out(pairTable(book.customers, pairs.slice(0, MOST_LINES), language));
      }
      const more = pairs.length - MOST_LINES;
      if (more > 0) call.terminal.out(say(reportPhrases.andMore, language, { count: more }));
      sayProblems(problems, language, call.terminal);
      return Promise.resolve(0);
    });
  },
};

function jsonReason({ code, data }: Pair["why"][number], language: Language): object {
  return { code, ...data, text: whySentence([{ code, data }], language) };
}

function pairTable(customers: TableData, pairs: readonly Pair[], language: Language): string {
  const { sure, why } = duplicatesPhrases;
  const { id, name } = headingPhrases;
  const heads = [sure, id, name, id, name, why].map((phrase) => say(phrase, language));
  const nameOf = (of: string): string => textAt(customers, "name", rowOf(customers, of) ?? -1);
  const lines = pairs.map((pair) => [
    `${Math.round(pair.sure * 100)}% ${sureWord(pair.sure, language)}`,
    pair.a,
    nameOf(pair.a),
    pair.b,
    nameOf(pair.b),
    whySentence(pair.why, language),
  ]);
  return textTable([heads, ...lines], "llllll");
}
