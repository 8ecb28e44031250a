/**
 * "Write to workbook": prints the ranking into the calculated columns of the register and keeps it as
 * a snapshot in Rankings. Both are printouts: Kebu never reads a class back from them as truth.
 *
 * The update carries no `was`: whatever stands in a printed column is replaced.
 */
import type { Book } from "../book";
import type { Cells, Change, Step } from "../change";
import { BLANK_DAY, type Day } from "../day";
import { problem, type Problem } from "../problem";
import type { Value } from "../value";
import { changedColumns } from "./changed-columns";
import { customerFigures } from "./customer-figures";
import { previousClasses } from "./previous-classes";
import { rankBook } from "./rank-book";
import { rankingProblems } from "./rank-query";
import type { Ranking } from "./ranking";
import { snapshotSteps, writtenShare } from "./snapshot";

/**
 * The change that writes this ranking as of today, only what differs from what stands there. Refused
 * where the query makes no sense, where the book no longer ranks this way, and where all is written.
 * The label says `{method, customers}`: how many are ranked.
 */
export function writeRanking(book: Book, ranking: Ranking, today: Day): Change | readonly Problem[] {
  const wrong = rankingProblems(book, ranking.query);
  if (wrong.length > 0) return wrong;
  if (!isUpToDate(book, ranking)) return [problem("ranking-out-of-date")];
  return printRanking(book, ranking, today);
}

/** The same for a ranking that was just made of this very book, which is not ranked once more. */
export function printRanking(book: Book, ranking: Ranking, today: Day): Change | readonly Problem[] {
  const printed = changedColumns(
    book.customers,
    Int32Array.from(ranking.values, (_, row) => row),
    printedCells(book, ranking, today),
  );
  const snapshot = snapshotSteps(book, ranking, today);
  const steps: Step[] = printed ? [printed, ...snapshot] : [...snapshot];
  if (steps.length === 0) return [problem("nothing-to-change")];
  const data = { method: ranking.query.method, customers: ranking.order.length };
  return { label: { code: "write-ranking", data }, steps };
}

/** The printed columns of the register, a value for every customer row. */
function printedCells(book: Book, ranking: Ranking, today: Day): Cells {
  const figures = customerFigures(book, today);
  return {
    class: ranking.classes,
    value: Array.from(ranking.values),
    share: Array.from(ranking.shares, writtenShare),
    previousClass: previousClasses(book, ranking.classes, today),
    visits: Array.from(figures.visits),
    lastVisit: dayValues(figures.lastVisit),
    nextContact: dayValues(figures.nextContact),
  };
}

function dayValues(days: Int32Array): Value[] {
  return Array.from(days, (day) => (day === BLANK_DAY ? null : day));
}

/** Ranking again is cheap, and the only way to know that no visit or customer came in between. */
function isUpToDate(book: Book, ranking: Ranking): boolean {
  const now = rankBook(book, ranking.query);
  return (
    areEqual(book.customers.ids, ranking.customers.ids) &&
    areEqual(now.values, ranking.values) &&
    areEqual(now.classes, ranking.classes)
  );
}

function areEqual<T>(some: ArrayLike<T>, others: ArrayLike<T>): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}
