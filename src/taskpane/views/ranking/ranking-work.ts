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
import { classMoves, type ClassMoves } from "../../../model/ranking/class-moves";
import { customersSeen } from "../../../model/ranking/customers-seen";
import { orderValues } from "../../../model/ranking/order-values";
import { classify } from "../../../model/ranking/rank-book";
import type { Ranking, RankingQuery, ValueOrder } from "../../../model/ranking/ranking";
import { printRanking, writeRanking } from "../../../model/ranking/write-ranking";

/** Works it out when asked for, and keeps the last until book, day or query change. */
export class RankingWork {
  private order:
    { readonly book: Book; readonly query: RankingQuery; readonly order: ValueOrder } | undefined;
  private counted: { book: Book; from: Day | undefined; to: Day | undefined; seen: number } | undefined;
  private ranked: { readonly book: Book; readonly ranking: Ranking } | undefined;
  private moved: { readonly ranking: Ranking; readonly moves: ClassMoves | undefined } | undefined;
  private planned: { readonly ranking: Ranking; readonly change: Change | readonly Problem[] } | undefined;

  /** How many customers have a visit in the query's period. */
  seen(book: Book, { from, to }: RankingQuery): number {
    const { counted } = this;
    if (counted?.book === book && counted.from === from && counted.to === to) return counted.seen;
    const seen = customersSeen(book, { from, to });
    this.counted = { book, from, to, seen };
    return seen;
  }

  /** `known` is the order of a basis that is not summed. */
  ranking(book: Book, query: RankingQuery, known?: ValueOrder): Ranking {
    const { ranked } = this;
    if (ranked?.book === book && isSame(ranked.ranking.query, query)) return ranked.ranking;
    const ranking = classify(book, known ?? this.orderOf(book, query), query);
    this.ranked = { book, ranking };
    return ranking;
  }

  moves(book: Book, ranking: Ranking, today: Day): ClassMoves | undefined {
    if (this.moved?.ranking === ranking) return this.moved.moves;
    const moves = classMoves(book, ranking, today);
    this.moved = { ranking, moves };
    return moves;
  }

  /** What writing the ranking would change, if it is known already. */
  knownChange(ranking: Ranking): Change | readonly Problem[] | undefined {
    return this.planned?.ranking === ranking ? this.planned.change : undefined;
  }

  change(book: Book, ranking: Ranking, today: Day): Change | readonly Problem[] {
    const known = this.knownChange(ranking);
    if (known) return known;
    const write = ranking.query.basis === "predicted" ? printRanking : writeRanking;
    const change = write(book, ranking, today);
    this.planned = { ranking, change };
    return change;
  }

  private orderOf(book: Book, query: RankingQuery): ValueOrder {
    const { order } = this;
    if (order?.book === book && isSameSum(order.query, query)) return order.order;
    const values = orderValues(book, query);
    this.order = { book, query, order: values };
    return values;
  }
}

function isSameSum(one: RankingQuery, other: RankingQuery): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.basis === other.basis &&
    one.halfLife === other.halfLife
  );
}

/** Would both rank a book in the same way? */
export function isSame(one: RankingQuery, other: RankingQuery): boolean {
  return (
    isSameSum(one, other) &&
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
