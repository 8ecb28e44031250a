/** Ranking a large book against merely summing its amounts. */
import { emptyBook, linksOf, type Book } from "../src/model/book";
import { orderValues } from "../src/model/ranking/order-values";
import { classify, rankBook } from "../src/model/ranking/rank-book";
import { DEFAULT_CLASSES, type RankingQuery } from "../src/model/ranking/ranking";
import type { Day } from "../src/model/day";
import type { TableData } from "../src/model/table-data";
import { measureBoth, type BenchLine } from "./bench-line";

const CUSTOMERS = 100_000;
const VISITS = 1_000_000;
const FIRST = 45_000;
const DAYS = 730;
const RUNS = 15;
/** Milliseconds between two pictures on a usual screen. */
const FRAME = 1000 / 60;

/** Ranking 1,000,000 visits of 100,000 customers whose links are known, by turns with a plain sum. */
export function benchRanking(): Promise<BenchLine[]> {
  const { book, amounts } = largeBook();
  linksOf(book);
  const line = (what: string, query: RankingQuery, aim: number): BenchLine => {
    const times = measureBoth(
      () => rankBook(book, query),
      () => plainSum(amounts),
      { runs: RUNS },
    );
    const detail = `${times.thing.toFixed(1)} ms; one summing pass ${times.yardstick.toFixed(2)} ms`;
    return { what, ratio: times.thing / times.yardstick, aim, detail };
  };
  const pareto = { method: "pareto", classes: DEFAULT_CLASSES, limits: [0.8, 0.95] } as const;
  const share = { method: "share", classes: DEFAULT_CLASSES, limits: [0.02, 0.005] } as const;
  const to = (FIRST + DAYS) as Day;
  const from = (FIRST + DAYS / 2) as Day;
  const moved = orderValues(book, { to });
  let step = 0;
  const frames = measureBoth(
    () => classify(book, moved, { ...pareto, limits: [0.5 + (step++ % 40) / 100, 0.95], to }),
    () => plainSum(amounts),
    { runs: RUNS },
  );
  const moving: BenchLine = {
    what: "moving a limit with 100,000 customers, against one frame of 16.7 ms",
    ratio: frames.thing / FRAME,
    aim: 1,
    detail: `${frames.thing.toFixed(1)} ms`,
  };
  return Promise.resolve([
    line("pareto ranking to date, 1,000,000 visits of 100,000 customers", { ...pareto, to }, 10),
    line("share ranking to date, the same book", { ...share, to }, 10),
    line("pareto ranking of the last year of two, the same book", { ...pareto, from, to }, 15),
    moving,
  ]);
}

function plainSum(amounts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) sum += amounts[i]!;
  return sum;
}

/** Amounts with cents, many small and few large, one visit in fifty a refund, customers at random. */
function largeBook(): { book: Book; amounts: Float64Array } {
  const random = lehmer(20261121);
  const customerIds = Array.from({ length: CUSTOMERS }, (_, row) => `C${row}`);
  const amounts = new Float64Array(VISITS);
  const days = new Int32Array(VISITS);
  const owners = new Array<string>(VISITS);
  for (let visit = 0; visit < VISITS; visit++) {
    const sign = random() < 0.02 ? -1 : 1;
    amounts[visit] = (sign * Math.round(500 / (0.02 + random()))) / 100;
    days[visit] = FIRST + Math.floor(random() * DAYS);
    owners[visit] = customerIds[Math.floor(random() ** 2 * CUSTOMERS)]!;
  }
  const customers = table("customers", customerIds, {});
  const visits = table(
    "visits",
    Array.from({ length: VISITS }, (_, row) => `V${row}`),
    {
      customerId: { kind: "text", values: owners },
      date: { kind: "day", values: days },
      amount: { kind: "number", values: amounts },
    },
  );
  return { book: { ...emptyBook("en"), customers, visits }, amounts };
}

function table(key: "customers" | "visits", ids: string[], columns: TableData["columns"]): TableData {
  const index = new Map(ids.map((id, row) => [id, row]));
  return { key, size: ids.length, ids, columns, rowNumbers: new Int32Array(ids.length), index };
}

/** The same numbers on every machine and in every run. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
