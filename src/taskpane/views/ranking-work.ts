/** What follows from a book and a query: ranking, what writing it would change, who moved. */
import type { Book } from "../../model/book";
import type { Change } from "../../model/change";
import type { Day } from "../../model/day";
import type { Problem } from "../../model/problem";
import { classMoves, type ClassMoves } from "../../model/ranking/class-moves";
import { rankBook } from "../../model/ranking/rank-book";
import type { Ranking, RankingQuery } from "../../model/ranking/ranking";
import { writeRanking } from "../../model/ranking/write-ranking";

export interface Worked {
  readonly book: Book;
  readonly today: Day;
  readonly ranking: Ranking;
  readonly change: Change | readonly Problem[];
  readonly moves: ClassMoves | undefined;
}

/** Works it out when asked for, and keeps the last until book, day or query change. */
export class RankingWork {
  private last: Worked | undefined;

  of(book: Book, query: RankingQuery, today: Day): Worked {
    const { last } = this;
    if (last?.book === book && last.today === today && isSame(last.ranking.query, query)) return last;
    const ranking = rankBook(book, query);
    const change = writeRanking(book, ranking, today);
    this.last = { book, today, ranking, change, moves: classMoves(book, ranking, today) };
    return this.last;
  }
}

function isSame(one: RankingQuery, other: RankingQuery): boolean {
  return (
    one.method === other.method &&
    one.from === other.from &&
    one.to === other.to &&
    areSame(one.limits, other.limits) &&
    areSame(one.classes, other.classes)
  );
}

function areSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((item, index) => item === others[index]);
}
