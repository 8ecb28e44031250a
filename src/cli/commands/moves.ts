import type { Day } from "../../model/day";
import { isRefused, type Problem } from "../../model/problem";
import { comparedSnapshots } from "../../model/movement/compared-snapshots";
import { listSnapshots, snapshotOf, type Snapshot } from "../../model/movement/snapshots";
import { rankBook } from "../../model/ranking/rank-book";
import { rankingProblems, rankQuery } from "../../model/ranking/rank-query";
import { RANKING_METHODS, type RankingMethod } from "../../model/ranking/ranking";
import type { LoadedBook } from "../../workbook/load-book";
import { today } from "../clock-and-chance";
import type { Command } from "../command";
import { choiceOption, dayOption } from "../option-values";
import { refuse } from "../refuse";
import { reportMoves } from "../report-moves";
import { withBook } from "../with-book";

/** `kebu moves`: who moved between two written rankings, or since the last one. */
export const movesCommand: Command = {
  places: ["BOOK.xlsx"],
  options: { from: "value", to: "value", method: "value", today: "value", json: "switch" },
  run: async (call) => {
    const { given } = call;
    const chosen = choiceOption(given, "method", RANKING_METHODS);
    const from = dayOption(given, "from");
    const to = dayOption(given, "to");
    const day = dayOption(given, "today") ?? today();
    return withBook(call, given.places[0] ?? "", false, (loaded) => {
      const method = chosen ?? comparableMethod(loaded);
      const later = to ?? rankingOfToday(loaded, method, day);
      const compared = isRefused(later) ? later : comparedSnapshots(loaded.book, method, later, from);
      if (isRefused(compared)) return Promise.resolve(refuse(call, compared, loaded.settings.language));
      reportMoves(call, loaded, compared);
      return Promise.resolve(0);
    });
  },
};

/** The method of the settings where a ranking by it is written; else that of the latest written. */
function comparableMethod({ book, settings }: LoadedBook): RankingMethod {
  const written = listSnapshots(book).map(({ method }) => method);
  if (written.includes(settings.rankingMethod)) return settings.rankingMethod;
  return RANKING_METHODS.find((method) => method === written[0]) ?? settings.rankingMethod;
}

/** Today's ranking by the book's settings, as if it were written. */
function rankingOfToday(
  { book, settings }: LoadedBook,
  method: RankingMethod,
  day: Day,
): Snapshot | readonly Problem[] {
  const query = rankQuery(settings, { method, to: day, asOf: day });
  const refused = rankingProblems(book, query);
  return refused.length > 0 ? refused : snapshotOf(rankBook(book, query), day);
}
