/** What can be chosen in this book; what holds already is offered too, so that it is seen. */
import type { Book } from "../../../model/book";
import { LORENZ_CLASSES } from "../../../model/ranking/limits";
import {
  RANKING_BASES,
  RANKING_METHODS,
  type RankingBasis,
  type RankingMethod,
  type RankingQuery,
} from "../../../model/ranking/ranking";

/** Profit only where the visits have a cost. */
export function offeredBases(book: Book, present: RankingBasis): readonly RankingBasis[] {
  const hasCost = book.visits.columns.cost !== undefined;
  return RANKING_BASES.filter((basis) => basis !== "profit" || hasCost || present === "profit");
}

/** `lorenz` only for as many classes as it cuts. */
export function offeredMethods({ method, classes }: RankingQuery): readonly RankingMethod[] {
  const isThree = classes.length === LORENZ_CLASSES;
  return RANKING_METHODS.filter((known) => known !== "lorenz" || isThree || method === "lorenz");
}
