/** What the comparison of two rankings comes to, kept until the book, the day or what is compared changes. */
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { compareRankings, type RankingComparison } from "../../../model/movement/compare-rankings";
import { MOVED, moversOf, type Move, type Moved } from "../../../model/movement/moves";
import { rankingOfToday } from "../../../model/movement/ranking-of-today";
import { readSnapshot } from "../../../model/movement/snapshots";
import { isRefused, type Problem } from "../../../model/problem";
import type { RankingMethod } from "../../../model/ranking/ranking";
import type { Settings } from "../../../model/settings";
import { keptLast } from "../../store/kept-last";
import type { Later } from "./moves-at";

export interface Comparison extends RankingComparison {
  /** Who moved, the largest first; kinds that nobody is of left out. */
  readonly movers: readonly { readonly kind: Moved; readonly of: readonly Move[] }[];
}

export class MovesWork {
  readonly compare = keptLast(compareDays);
}

function compareDays(
  book: Book,
  settings: Settings,
  today: Day,
  method: RankingMethod,
  from: Day,
  to: Later,
): Comparison | readonly Problem[] {
  const earlier = readSnapshot(book, { takenOn: from, method });
  const later =
    to === "today"
      ? rankingOfToday(book, settings, earlier, today)
      : readSnapshot(book, { takenOn: to, method });
  if (isRefused(later)) return later;
  const compared = compareRankings({ from: earlier, to: later }, settings.classes);
  const movers = MOVED.map((kind) => ({ kind, of: moversOf(compared.moves, kind) })).filter(
    (some) => some.of.length > 0,
  );
  return { ...compared, movers };
}
