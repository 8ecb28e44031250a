import path from "node:path";
import type { Day } from "../../model/day";
import { isRefused, type Problem } from "../../model/problem";
import { rankQuery } from "../../model/ranking/rank-query";
import type { Ranking, RankingQuery } from "../../model/ranking/ranking";
import { printRanking } from "../../model/ranking/write-ranking";
import { reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { hasOption } from "../arguments";
import { languageOf, type Call, type ExitCode } from "../command";
import { forbidIdleHalfLife } from "../ranking-options";
import { rankSales } from "../rank-sales";
import { refuse } from "../refuse";
import { reportRanking } from "../report-ranking";
import { stabilityOption } from "../stability-option";
import { withBook, writeChange, type BookFile, type Written } from "../with-book";

/** Ranks a book up to today, and writes the classes into it where the call says so. */
export async function rankBookFile(
  call: Call,
  file: string,
  over: Partial<RankingQuery>,
  day: Day,
): Promise<ExitCode> {
  const write = hasOption(call.given, "write");
  return withBook(call, file, write, async (book) => {
    const { settings } = book;
    const query = rankQuery(settings, { ...over, to: over.to ?? day, asOf: day });
    forbidIdleHalfLife(call.given, query);
    const ranking = rankSales(book.book, query, languageOf(call, settings.language));
    if (isRefused(ranking)) return refuse(call, ranking, settings.language);
    const written = write ? await writeClasses(call, book, ranking, day) : undefined;
    if (isRefused(written)) return refuse(call, written, settings.language);
    const stability = stabilityOption(call.given, book.book, ranking);
    const problems = [...book.problems, ...(written?.problems ?? [])];
    reportRanking(call, { book: book.book, ranking, stability, problems, settings });
    if (written && !hasOption(call.given, "json")) {
      const language = languageOf(call, settings.language);
      call.terminal.out(say(reportPhrases.rankingWritten, language, { file: written.fileName }));
    }
    return 0;
  });
}

/** A ranking that is in the book already counts as written. */
async function writeClasses(
  call: Call,
  book: BookFile,
  ranking: Ranking,
  day: Day,
): Promise<Written | readonly Problem[]> {
  const change = printRanking(book.book, ranking, day);
  if (!isRefused(change)) return writeChange(call, book, change);
  if (change.every(({ code }) => code === "nothing-to-change"))
    return { fileName: path.basename(book.opened.path), problems: [] };
  return change;
}
