import { daysOf, type Book } from "../../model/book";
import type { Day } from "../../model/day";
import { isRefused } from "../../model/problem";
import { rankQuery } from "../../model/ranking/rank-query";
import type { RankingQuery } from "../../model/ranking/ranking";
import { languageOf, type Call, type ExitCode } from "../command";
import { loadCsvBook } from "../csv-book";
import { csvColumns, csvReading } from "../csv-options";
import { lastDay } from "../last-day";
import { forbidIdleHalfLife } from "../ranking-options";
import { rankSales } from "../rank-sales";
import { reportRanking } from "../report-ranking";
import { refuse } from "../refuse";
import { stabilityOption } from "../stability-option";

/** Ranks a CSV file: all of it up to today, unless the call names a period. */
export async function rankCsv(
  call: Call,
  file: string,
  over: Partial<RankingQuery>,
  today: Day,
): Promise<ExitCode> {
  const loaded = await loadCsvBook(file, csvColumns(call.given), languageOf(call), csvReading(call.given));
  if (isRefused(loaded)) return refuse(call, loaded);
  const query = rankQuery(loaded.settings, { ...over, to: over.to ?? endOf(loaded.book, today) });
  forbidIdleHalfLife(call.given, query);
  const ranking = rankSales(loaded.book, query, languageOf(call));
  if (isRefused(ranking)) return refuse(call, ranking);
  const { book, problems, settings } = loaded;
  reportRanking(call, {
    book,
    ranking,
    stability: stabilityOption(call.given, book, ranking),
    problems,
    settings,
  });
  return 0;
}

/** Days to come are slips of the pen or bookings, no turnover; open where the file has none. */
function endOf(book: Book, today: Day): Day | undefined {
  return daysOf(book.visits, "date").some((day) => day > today) ? lastDay(book, today) : undefined;
}
