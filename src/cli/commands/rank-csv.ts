import { isRefused } from "../../model/problem";
import { rankBook } from "../../model/ranking/rank-book";
import { rankingProblems, rankQuery } from "../../model/ranking/rank-query";
import type { RankingQuery } from "../../model/ranking/ranking";
import { optionValue } from "../arguments";
import { languageOf, type Call, type ExitCode } from "../command";
import { loadCsvBook } from "../csv-book";
import { reportRanking } from "../report-ranking";
import { refuse } from "../refuse";

/** Ranks a CSV file: all of it, unless the call names a period. */
export async function rankCsv(call: Call, file: string, over: Partial<RankingQuery>): Promise<ExitCode> {
  const columns = {
    customer: optionValue(call.given, "customer"),
    date: optionValue(call.given, "date"),
    amount: optionValue(call.given, "amount"),
  };
  const loaded = await loadCsvBook(file, columns, languageOf(call));
  if (isRefused(loaded)) return refuse(call, loaded);
  const query = rankQuery(loaded.settings, over);
  const refused = rankingProblems(loaded.book, query);
  if (refused.length > 0) return refuse(call, refused);
  const { problems, settings } = loaded;
  reportRanking(call, { ranking: rankBook(loaded.book, query), problems, settings });
  return 0;
}
