import { addDays, isoDay, type Day } from "../../model/day";
import { snapshotOf, type Snapshot } from "../../model/movement/snapshots";
import { isRefused, problem } from "../../model/problem";
import { rankBook } from "../../model/ranking/rank-book";
import { rankQuery } from "../../model/ranking/rank-query";
import type { RankingMethod } from "../../model/ranking/ranking";
import { bookUpTo } from "../book-up-to";
import { languageOf, type Call, type ExitCode } from "../command";
import { loadCsvBook } from "../csv-book";
import { csvColumns, csvReading } from "../csv-options";
import { lastDay } from "../last-day";
import { refuse } from "../refuse";
import { reportMoves } from "../report-moves";

/** Which two days of a file are compared, and how they are ranked. */
export interface CsvMoves {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** The day to take for today: what comes later is no last day. */
  readonly today: Day;
  readonly method: RankingMethod | undefined;
}

/** Days between the two where the call names no earlier one. */
const YEAR = 365;

/** Ranks a CSV file as it stood on two days, all to date each time, and says who moved. */
export async function movesCsv(call: Call, file: string, wanted: CsvMoves): Promise<ExitCode> {
  const loaded = await loadCsvBook(file, csvColumns(call.given), languageOf(call), csvReading(call.given));
  if (isRefused(loaded)) return refuse(call, loaded);
  const { book, settings } = loaded;
  const to = wanted.to ?? lastDay(book, wanted.today);
  const from = wanted.from ?? addDays(to, -YEAR);
  if (from >= to) return refuse(call, [problem("wrong-period", {}, { from: isoDay(from), to: isoDay(to) })]);
  const { method } = wanted;
  const on = (day: Day): Snapshot =>
    snapshotOf(
      rankBook(bookUpTo(book, day), rankQuery(settings, { ...(method && { method }), to: day })),
      day,
    );
  reportMoves(call, loaded, { from: on(from), to: on(to) });
  return 0;
}
