/**
 * What follows from a book and a query: ranking, what writing it would change, who moved.
 *
 * While a limit is dragged only the classes change. So the values in order are kept as long as book,
 * period and basis stay, and what writing would change, which reads the whole register, is worked out
 * only when it is asked for: the view asks once the limits rest.
 */
import type { Book } from "../../../model/book";
import type { Change } from "../../../model/change";
import type { Day } from "../../../model/day";
import type { Problem } from "../../../model/problem";
import { classMoves } from "../../../model/ranking/class-moves";
import { customersSeen } from "../../../model/ranking/customers-seen";
import { orderValues } from "../../../model/ranking/order-values";
import { classify } from "../../../model/ranking/rank-book";
import type { Ranking, RankingBasis, RankingQuery, ValueOrder } from "../../../model/ranking/ranking";
import { printRanking, writeRanking } from "../../../model/ranking/write-ranking";
import { keptLast } from "../../store/kept-last";

/** Works it out when asked for, and keeps the last until what it goes by changes. */
export class RankingWork {
  /** Who moved since the last ranking that was written. */
  readonly moves = keptLast(classMoves);
  /** What writing the ranking would change. */
  readonly change = keptLast(changeFor);
  private readonly customers = keptLast((book: Book, from?: Day, to?: Day) =>
    customersSeen(book, { from, to }),
  );
  private readonly order = keptLast(
    (book: Book, from?: Day, to?: Day, basis?: RankingBasis, halfLife?: number) =>
      orderValues(book, { from, to, basis, halfLife }),
  );
  private ranked: { readonly book: Book; readonly ranking: Ranking } | undefined;

  /** How many customers have a visit in the query's period. */
  seen(book: Book, { from, to }: RankingQuery): number {
    return this.customers(book, from, to);
  }

  /** `known` is the order of a basis that is not summed. */
  ranking(book: Book, query: RankingQuery, known?: ValueOrder): Ranking {
    const { ranked } = this;
    if (ranked?.book === book && isSame(ranked.ranking.query, query)) return ranked.ranking;
    const { from, to, basis, halfLife } = query;
    const ranking = classify(book, known ?? this.order(book, from, to, basis, halfLife), query);
    this.ranked = { book, ranking };
    return ranking;
  }
}

function changeFor(book: Book, ranking: Ranking, today: Day): Change | readonly Problem[] {
  const write = ranking.query.basis === "predicted" ? printRanking : writeRanking;
  return write(book, ranking, today);
}

/** Would both rank a book in the same way? */
export function isSame(one: RankingQuery, other: RankingQuery): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.basis === other.basis &&
    one.halfLife === other.halfLife &&
    one.method === other.method &&
    one.margin === other.margin &&
    one.asOf === other.asOf &&
    areSame(one.limits, other.limits) &&
    areSame(one.classes, other.classes)
  );
}

function areSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((item, index) => item === others[index]);
}
