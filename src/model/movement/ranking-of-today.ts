import type { Book } from "../book";
import type { Day } from "../day";
import type { Problem } from "../problem";
import { rankBook } from "../ranking/rank-book";
import { rankingProblems, rankQuery } from "../ranking/rank-query";
import type { RankingMethod } from "../ranking/ranking";
import type { Settings } from "../settings";
import { snapshotOf, type Snapshot } from "./snapshots";

/** Today's ranking by the book's settings and this method, as the snapshot that writing it would make. */
export function rankingOfToday(
  book: Book,
  settings: Settings,
  method: RankingMethod,
  today: Day,
): Snapshot | readonly Problem[] {
  const query = rankQuery(settings, { method, to: today, asOf: today });
  const refused = rankingProblems(book, query);
  return refused.length > 0 ? refused : snapshotOf(rankBook(book, query), today);
}
