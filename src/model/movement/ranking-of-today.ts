import type { Book } from "../book";
import { addDays, type Day } from "../day";
import type { Problem } from "../problem";
import { rankBook } from "../ranking/rank-book";
import { rankingProblems, rankQuery } from "../ranking/rank-query";
import type { RankingMethod, RankingQuery } from "../ranking/ranking";
import type { Settings } from "../settings";
import { snapshotOf, type Snapshot, type WrittenSnapshot } from "./snapshots";
import { periodDays } from "./way-differences";

/**
 * Today's ranking as the snapshot that writing it would make, made alike to the one it is compared with: all
 * to date, or as many days up to today, by the same basis, limits and classes. Where the book does not say
 * how that one was made, and for predicted values, which are not ranked in passing, by the book's settings.
 */
export function rankingOfToday(
  book: Book,
  settings: Settings,
  earlier: WrittenSnapshot,
  today: Day,
): Snapshot | readonly Problem[] {
  const query = rankQuery(settings, queryAlike(earlier, today));
  const refused = rankingProblems(book, query);
  return refused.length > 0 ? refused : snapshotOf(rankBook(book, query), today);
}

function queryAlike({ method, way, takenOn }: WrittenSnapshot, today: Day): Partial<RankingQuery> {
  const usual = { method: method as RankingMethod, to: today, asOf: today };
  if (!way || way.basis === "predicted") return usual;
  const days = periodDays(way, takenOn);
  return { ...way, ...usual, from: days === undefined ? undefined : addDays(today, 1 - days) };
}
