/**
 * One step of a limit that is dragged in the pane: all that is worked out and said of it until the next
 * picture, with a margin and a ranking written before. What the browser draws of it comes on top.
 */
import { apply } from "../src/model/apply";
import type { Book } from "../src/model/book";
import { addDays } from "../src/model/day";
import { isRefused } from "../src/model/problem";
import { rankBook } from "../src/model/ranking/rank-book";
import type { RankingQuery } from "../src/model/ranking/ranking";
import { writeRanking } from "../src/model/ranking/write-ranking";
import { boundary, curvePoints } from "../src/taskpane/components/pareto-geometry";
import { classesTable } from "../src/taskpane/views/ranking/classes-table";
import { rankingGroups } from "../src/taskpane/views/ranking/ranking-groups";
import { rankingLine } from "../src/taskpane/views/ranking/ranking-line";
import { RankingWork } from "../src/taskpane/views/ranking/ranking-work";
import { rankingHeadline } from "../src/words/ranking";
import { LAST_SALE } from "./made-sales";

const SHOWN = 50;
const WORDS = { language: "en", currency: "USD" } as const;

/** Moves the first limit to a fraction of 1 and does what the pane does then. */
export function limitSteps(sales: Book, query: RankingQuery): (limit: number) => void {
  const book = withSnapshot(sales, query);
  const work = new RankingWork();
  return (limit) => {
    const limits = [limit, ...query.limits.slice(1)];
    const ranking = work.ranking(book, { ...query, limits, margin: 0.05, asOf: LAST_SALE });
    const moves = work.moves(book, ranking, LAST_SALE);
    rankingHeadline(ranking, WORDS.language);
    curvePoints(ranking);
    limits.forEach((_, place) => boundary(ranking, place));
    classesTable(ranking, WORDS.language, WORDS.currency);
    rankingGroups({ ...WORDS, book, ranking, brief: true, onLimits: () => undefined });
    const line = { ...WORDS, book, ranking, moves, whyShown: false, stability: undefined };
    for (const row of ranking.order.subarray(0, SHOWN))
      rankingLine({ ...line, onOpen: () => undefined }, row);
  };
}

function withSnapshot(book: Book, query: RankingQuery): Book {
  const written = writeRanking(book, rankBook(book, query), addDays(LAST_SALE, -30));
  if (isRefused(written)) throw new Error("the ranking is refused");
  return apply(book, written);
}
