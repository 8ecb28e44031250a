/**
 * The same ranking by Kebu and by others, all with their data loaded, and checked to be the same: each
 * customer is in the same class. Measured by the clock, for DuckDB uses every processor and LibreOffice is
 * another process; Kebu runs on one.
 */
import type { Book } from "../src/model/book";
import { isRefused } from "../src/model/problem";
import { rankBook } from "../src/model/ranking/rank-book";
import { DEFAULT_CLASSES, type RankingQuery } from "../src/model/ranking/ranking";
import { loadBook } from "../src/workbook/load-book";
import { XlsxWorkbook } from "../src/workbook/xlsx/xlsx-workbook";
import { measure, measureElapsed, type BenchLine, type SkippedLine } from "./bench-line";
import { bookOfSales, customerId, LAST_SALE, madeSales, type Sales } from "./made-sales";
import { arquero } from "./peers/arquero";
import { duckDb } from "./peers/duckdb";
import { recalculate } from "./peers/libreoffice";
import type { MakePeer } from "./peers/peer";

const RUNS = 7;
const QUERY: RankingQuery = {
  method: "pareto",
  classes: DEFAULT_CLASSES,
  limits: [0.8, 0.95],
  to: LAST_SALE,
};

export async function benchRankingPeers(): Promise<readonly (BenchLine | SkippedLine)[]> {
  const sales = madeSales(100_000, 1_000_000);
  const book = bookOfSales(sales);
  return [
    await againstPeer(duckDb, 1, sales, book),
    await againstPeer(arquero, 0.2, sales, book),
    ...(await againstFormulas(madeSales(5_000, 50_000))),
  ];
}

async function againstPeer(make: MakePeer, aim: number, sales: Sales, book: Book): Promise<BenchLine> {
  const peer = await make(sales);
  const times = await measureElapsed(() => rankBook(book, QUERY), peer.rank, { runs: RUNS });
  assertSame(rankBook(book, QUERY).classes, await peer.classes(), peer.name);
  peer.close();
  return {
    what: `pareto ranking, 1,000,000 visits of 100,000 customers, to ${peer.name}`,
    ratio: times.thing / times.yardstick,
    aim,
    detail: `${times.thing.toFixed(1)} ms and ${times.yardstick.toFixed(0)} ms on the clock`,
  };
}

/** Both are given the same file; what opening it takes is left out of the one line, and in the other. */
async function againstFormulas(sales: Sales): Promise<readonly (BenchLine | SkippedLine)[]> {
  const what =
    "pareto ranking of a file of 5,000 customers and 50,000 visits, to its formulas in LibreOffice";
  const theirs = await recalculate(sales);
  if (!theirs) return [{ what, skipped: "there is no soffice on this machine" }];
  const start = performance.now();
  const book = await openBook(theirs.file);
  const { customers, classes } = rankBook(book, QUERY);
  const whole = performance.now() - start;
  const byRow = Array.from(
    { length: sales.customers },
    (_, row) => classes[customers.index.get(customerId(row))!]!,
  );
  assertSame(byRow, theirs.classes, "LibreOffice");
  const ranking = measure(() => rankBook(book, QUERY), { runs: RUNS });
  return [
    {
      what,
      ratio: ranking / theirs.calculation,
      aim: 0.01,
      detail: `${ranking.toFixed(2)} ms and ${theirs.calculation.toFixed(0)} ms on the clock, opened already`,
    },
    {
      what: "the same with opening the file",
      ratio: whole / theirs.whole,
      aim: 1,
      detail: `${whole.toFixed(0)} ms and ${theirs.whole.toFixed(0)} ms`,
    },
  ];
}

async function openBook(file: Uint8Array): Promise<Book> {
  const workbook = await XlsxWorkbook.open(file, "sales.xlsx");
  const loaded = isRefused(workbook) ? workbook : await loadBook(workbook);
  if (isRefused(loaded)) throw new Error(`the file did not open: ${JSON.stringify(loaded)}`);
  return loaded.book;
}

function assertSame(ours: readonly string[], theirs: readonly string[], name: string): void {
  const other = ours.findIndex((name, row) => name !== theirs[row]);
  if (ours.length === theirs.length && other < 0) return;
  throw new Error(`${name} ranks customer ${other} of ${ours.length} as ${String(theirs[other])}`);
}
