/** Ranking a large book against merely summing its amounts, and against a book a tenth its size. */
import type { Book } from "../src/model/book";
import { rankBook } from "../src/model/ranking/rank-book";
import { DEFAULT_CLASSES, type RankingQuery } from "../src/model/ranking/ranking";
import { limitSteps } from "./limit-step";
import { measureBoth, type BenchLine } from "./bench-line";
import { bookOfSales, LAST_SALE, madeSales, SECOND_HALF } from "./made-sales";

const CUSTOMERS = 100_000;
const VISITS = 1_000_000;
const RUNS = 15;
/** What issue 5 asks for, of visits. Where the customers grow as well, what is kept of each leaves the fast cache too. */
const GROWTH_OF_VISITS = 11;
const GROWTH_OF_BOTH = 13;
/** Milliseconds between two pictures on a usual screen. */
const FRAME = 1000 / 60;
/** To date: every visit counts. */
const PARETO = {
  method: "pareto",
  classes: DEFAULT_CLASSES,
  limits: [0.8, 0.95],
  to: LAST_SALE,
} as const satisfies RankingQuery;
const SHARE = { ...PARETO, method: "share", limits: [0.02, 0.005] } as const satisfies RankingQuery;

/** 1,000,000 visits of 100,000 customers whose links are known. */
export function benchRanking(): Promise<BenchLine[]> {
  const sales = madeSales(CUSTOMERS, VISITS);
  const book = bookOfSales(sales);
  const line = (what: string, query: RankingQuery, aim: number): BenchLine => {
    const times = measureBoth(
      () => rankBook(book, query),
      () => plainSum(sales.amount),
      { runs: RUNS },
    );
    const detail = `${times.thing.toFixed(1)} ms; one summing pass ${times.yardstick.toFixed(2)} ms`;
    return { what, ratio: times.thing / times.yardstick, aim, detail };
  };
  return Promise.resolve([
    line("pareto ranking to date, 1,000,000 visits of 100,000 customers, to one summing pass", PARETO, 10),
    line("share ranking to date, the same book, to one summing pass", SHARE, 10),
    line("pareto ranking of the last year of two, the same book", { ...PARETO, from: SECOND_HALF }, 15),
    growth(book, CUSTOMERS, GROWTH_OF_VISITS),
    growth(book, CUSTOMERS / 10, GROWTH_OF_BOTH),
    movedLimit(book),
  ]);
}

function plainSum(amounts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) sum += amounts[i]!;
  return sum;
}

/**
 * Ten times the visits, of as many customers and of ten times as many. That all of it no longer fits into a fast cache
 * counts too. The small book is ranked ten times over, so that what else the machine does falls on both alike.
 */
function growth(book: Book, customers: number, aim: number): BenchLine {
  const tenth = bookOfSales(madeSales(customers, VISITS / 10));
  const tenTimes = (): void => {
    for (let time = 0; time < 10; time++) rankBook(tenth, PARETO);
  };
  const times = measureBoth(() => rankBook(book, PARETO), tenTimes, { runs: RUNS });
  const once = times.yardstick / 10;
  const size = customers.toLocaleString("en");
  return {
    what: `pareto ranking, 1,000,000 visits of 100,000 customers, to 100,000 visits of ${size}`,
    ratio: times.thing / once,
    aim,
    detail: `${times.thing.toFixed(1)} ms and ${once.toFixed(2)} ms`,
  };
}

function movedLimit(book: Book): BenchLine {
  const moveTo = limitSteps(book, PARETO);
  let step = 0;
  const move = (): void => moveTo(0.5 + (step++ % 40) / 100);
  const { thing } = measureBoth(move, () => undefined, { runs: RUNS });
  return {
    what: "moving a limit in the pane with 100,000 customers, a margin and a snapshot, to one frame of 16.7 ms",
    ratio: thing / FRAME,
    aim: 1,
    detail: `${thing.toFixed(1)} ms`,
  };
}
