/** By which methods there are snapshots to compare: classes of two methods mean different things. */
import type { Book } from "../book";
import { RANKING_METHODS, type RankingMethod } from "../ranking/ranking";
import type { Settings } from "../settings";
import { listSnapshots } from "./snapshots";

/** The methods of which a ranking is written, that of the latest first. */
export function comparableMethods(book: Book): readonly RankingMethod[] {
  const written = listSnapshots(book)
    .map(({ method }) => RANKING_METHODS.find((known) => known === method))
    .filter((method) => method !== undefined);
  return [...new Set(written)];
}

/** The method of the settings where a ranking by it is written, or none at all; else that of the latest. */
export function comparableMethod(book: Book, { rankingMethod }: Settings): RankingMethod {
  const written = comparableMethods(book);
  return written.includes(rankingMethod) ? rankingMethod : (written[0] ?? rankingMethod);
}
