/** What can be chosen in this book; what holds already is offered too, so that it is seen. */
import type { Book } from "../../../model/book";
import { hasCosts } from "../../../model/ranking/has-costs";
import { LORENZ_CLASSES } from "../../../model/ranking/limits";
import {
  RANKING_METHODS,
  type RankingBasis,
  type RankingMethod,
  type RankingQuery,
} from "../../../model/ranking/ranking";

/** Profit only where the visits have costs. */
export function offeredBases<Basis extends RankingBasis>(
  book: Book,
  present: RankingBasis,
  bases: readonly Basis[],
): readonly Basis[] {
  return bases.filter((basis) => basis !== "profit" || present === "profit" || hasCosts(book));
}

/** Why profit cannot be chosen, or is the same as the amount. */
export function costTrouble(book: Book): "noCost" | "costsBlank" | undefined {
  if (!book.visits.columns.cost) return "noCost";
  return hasCosts(book) ? undefined : "costsBlank";
}

/** `lorenz` only for as many classes as it cuts. */
export function offeredMethods({ method, classes }: RankingQuery): readonly RankingMethod[] {
  const isThree = classes.length === LORENZ_CLASSES;
  return RANKING_METHODS.filter((known) => known !== "lorenz" || isThree || method === "lorenz");
}
