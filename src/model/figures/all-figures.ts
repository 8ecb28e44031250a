import type { Book } from "../book";
import type { Day } from "../day";
import { customKeys } from "../table-data";
import { customerColumnFigure, staffFigure } from "./by-word";
import { cohortsFigure } from "./cohorts";
import { concentrationFigure } from "./concentration";
import { countedVisits } from "./counted-visits";
import type { Figure } from "./figure";
import { lostDays } from "./lost-days";
import { monthsFigure } from "./months";
import { overviewFigure } from "./overview";
import type { FigurePeriod } from "./period-sums";

/** An own column with more words than this tells people apart rather than groups of them, and has no figure. */
const MOST_WORDS = 30;

/**
 * All figures of a period, both its days included. Those by a column of the register are there where the book
 * has something in that column. Nothing after the last day is looked at.
 */
export function allFigures(book: Book, period: FigurePeriod): readonly Figure[] {
  const counted = countedVisits(book, period.to);
  const lost = lostDays(counted);
  const byColumn = ["area", "source", "tags"].map((column) =>
    customerColumnFigure(book, counted, period, column),
  );
  const byOwnColumn = customKeys(book.customers)
    .map((column) => customerColumnFigure(book, counted, period, column))
    .filter(({ rows }) => rows.length <= MOST_WORDS);
  return [
    overviewFigure(book, counted, lost, period),
    monthsFigure(book, counted, lost, period),
    concentrationFigure(book, period),
    cohortsFigure(counted, period),
    ...[staffFigure(book, counted, period), ...byColumn, ...byOwnColumn].filter(saysSomething),
  ];
}

/** The days from the first visit that counts to the last day, for a period that was left open; the last day alone without visits. */
export function wholePeriod(book: Book, to: Day): FigurePeriod {
  const [first = to] = countedVisits(book, to).day;
  return { from: first as Day, to };
}

/** A table by words of which all are blank says nothing. */
function saysSomething({ rows }: Figure): boolean {
  return rows.some(([word]) => word !== "");
}
