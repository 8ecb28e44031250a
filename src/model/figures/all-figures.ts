import type { Book } from "../book";
import type { Day } from "../day";
import { customKeys } from "../table-data";
import { finish, stretch, type Work } from "../work";
import { customerColumnFigure, staffFigure } from "./by-word";
import { cohortsFigure } from "./cohorts";
import { concentrationFigure } from "./concentration";
import { countingVisits, firstCountedDay } from "./counted-visits";
import type { Figure } from "./figure";
import { lostDays } from "./lost-days";
import { monthsFigure } from "./months";
import { overviewFigure } from "./overview";
import { plansFigure } from "./plans";
import type { FigurePeriod } from "./period-sums";

/** An own column with more words than this tells people apart rather than groups of them, and has no figure. */
const MOST_WORDS = 30;
/** Of the whole work, the part that goes into putting the visits in order. */
const COUNTED = 0.1;

/**
 * All figures of a period, both its days included. Those by a column of the register are there where the book
 * has something in that column. Nothing after the last day is looked at.
 */
export function allFigures(book: Book, period: FigurePeriod): readonly Figure[] {
  return finish(figuring(book, period));
}

/** The same in steps: a million visits take seconds. */
export function* figuring(book: Book, period: FigurePeriod): Work<readonly Figure[]> {
  const counted = yield* stretch(0, COUNTED, countingVisits(book, period.to));
  const lost = lostDays(counted);
  yield COUNTED;
  const byColumn = ["area", "source", "tags", ...customKeys(book.customers)];
  const works: readonly Work<Figure>[] = [
    overviewFigure(book, counted, lost, period),
    monthsFigure(book, counted, lost, period),
    plansFigure(book, counted, period),
    inOneStep(() => concentrationFigure(book, period)),
    inOneStep(() => cohortsFigure(counted, period)),
    staffFigure(book, counted, period),
    ...byColumn.map((column) => customerColumnFigure(book, counted, period, column)),
  ];
  const figures: Figure[] = [];
  for (const [place, work] of works.entries()) {
    const progress = (done: number): number => COUNTED + ((1 - COUNTED) * done) / works.length;
    figures.push(yield* stretch(progress(place), progress(place + 1), work));
  }
  return figures.filter(saysSomething);
}

/** The days from the first visit that counts to the last day, for a period that was left open; the last day alone without visits. */
export function wholePeriod(book: Book, to: Day): FigurePeriod {
  return { from: firstCountedDay(book, to) ?? to, to };
}

function* inOneStep(make: () => Figure): Work<Figure> {
  yield 0;
  return make();
}

/** Not plans where there are none. Of the figures by words: not one of which all words are blank, nor one by own words that hardly ever repeat. */
function saysSomething({ key, columns, rows }: Figure): boolean {
  if (key === "plans") return rows.length > 0;
  if (columns[0]?.key !== "word") return true;
  if (key === "custom" && rows.length > MOST_WORDS) return false;
  return rows.some(([word]) => word !== "");
}
