/**
 * One shop, one ranking: whether the pane works it out, the command line, a custom function, or whether the
 * book was saved and read again or stands in Excel.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildFunctionsMetadata } from "../../scripts/build-functions-metadata";
import { parseIsoDay } from "../../src/model/day";
import { isRefused } from "../../src/model/problem";
import { rankBook } from "../../src/model/ranking/rank-book";
import { rankQuery } from "../../src/model/ranking/rank-query";
import { RANKING_METHODS, type Ranking, type RankingMethod } from "../../src/model/ranking/ranking";
import { RankingWork } from "../../src/taskpane/views/ranking/ranking-work";
import { ExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { loadBook, type LoadedBook } from "../../src/workbook/load-book";
import type { WorkbookPort } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { bookFromSpec } from "../excel/book/from-spec";
import { loadClient } from "../excel/client/load-client-in-node";
import { SimulatedExcel } from "../excel/simulated-excel";
import { loadXlsx } from "../excel/xlsx/load-xlsx";
import { STYLES } from "../functions/support/excel-values";
import { compute } from "../functions/support/formula";
import { FunctionHost } from "../functions/support/function-host";
import { columnOf } from "../functions/support/results";
import { salonSample } from "../functions/support/sample-tables";
import { kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";
import { templateBytes } from "../templates/templates-folder";

const SALON = "salon.en.xlsx";
const TODAY = parseIsoDay("2026-11-21")!;
const file = path.join(tempFolder(), SALON);

/** [id, value, rank, class] of everyone, best first. */
type Line = readonly [string, number, number, string];
interface RankDocument {
  readonly rows: readonly { id: string; value: number; rank: number; class: string }[];
}

let salon: LoadedBook;
let saved: LoadedBook;
let inExcel: LoadedBook;

beforeAll(async () => {
  const bytes = await templateBytes(SALON);
  writeFileSync(file, bytes);
  salon = await read(await XlsxWorkbook.open(bytes, SALON));
  await kebuJson(["rank", file, "--today", "2026-11-21", "--write"]);
  saved = await read(await XlsxWorkbook.open(readFileSync(file), SALON));
  const excel = new SimulatedExcel(bookFromSpec({ sheets: [] }));
  await loadClient(excel);
  excel.load(await loadXlsx(bytes));
  inExcel = await read(await ExcelWorkbook.connect({ pause: () => Promise.resolve() }));
});

async function read(port: WorkbookPort | readonly unknown[]): Promise<LoadedBook> {
  const loaded = isRefused(port) ? port : await loadBook(port as WorkbookPort);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
  return loaded;
}

const queryOf = ({ settings }: LoadedBook, method: RankingMethod) =>
  rankQuery(settings, { method, to: TODAY, asOf: TODAY });

const ranked = (loaded: LoadedBook, method: RankingMethod): Ranking =>
  rankBook(loaded.book, queryOf(loaded, method));

function linesOf({ customers, order, values, ranks, classes }: Ranking): readonly Line[] {
  return Array.from(order, (row) => [customers.ids[row]!, values[row]!, ranks[row]!, classes[row]!]);
}

test.each(RANKING_METHODS)("%s is the same everywhere", async (method) => {
  const inPane = linesOf(new RankingWork().ranking(salon.book, queryOf(salon, method)));
  expect(inPane.length).toBeGreaterThan(50);
  expect(new Set(inPane.map(([, , , name]) => name)).size).toBe(3);
  expect(linesOf(ranked(saved, method))).toEqual(inPane);
  expect(linesOf(ranked(inExcel, method))).toEqual(inPane);
  const call = ["rank", file, "--method", method, "--today", "2026-11-21"];
  const { rows } = await kebuJson<RankDocument>(call);
  expect(rows.map(({ id, value, rank, class: name }): Line => [id, value, rank, name])).toEqual(inPane);
});

test.each(RANKING_METHODS)("KEBU.ABC by %s answers the same classes", async (method) => {
  const { tables } = await salonSample("en");
  const host = new FunctionHost((await buildFunctionsMetadata()).en, { language: "en", style: STYLES[0]! });
  const log = "Visits[Customer ID],Visits[Amount],Customers[Customer ID],Visits[Date],,DATE(2026,11,21)";
  const formula = `=KEBU.ABC(${log},"${method}",,,Customers[Fixed class],Visits[Visit ID])`;
  const cells = columnOf(compute(formula, host, tables)).slice(0, salon.book.customers.size);
  const { classes } = ranked(salon, method);
  const differing = cells.flatMap((cell, row) => (cell === classes[row] ? [] : [cell]));
  // One client's visits hold a cell that cannot be read, which a formula shows as an error.
  expect(differing).toMatchObject([{ error: "#VALUE!" }]);
});
