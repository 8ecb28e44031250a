/**
 * One shop, one ranking: whether the pane works it out, the command line, a custom function, or whether the
 * book was saved and read again or stands in Excel.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildFunctionsMetadata } from "../../scripts/build-functions-metadata";
import { parseIsoDay } from "../../src/model/day";
import { isRefusal } from "../../src/model/prediction/refusal";
import { isRefused } from "../../src/model/problem";
import { rankBook } from "../../src/model/ranking/rank-book";
import { predictedOrder, rankPredicted } from "../../src/model/ranking/rank-predicted";
import { rankQuery } from "../../src/model/ranking/rank-query";
import { RANKING_METHODS, type Ranking, type RankingMethod } from "../../src/model/ranking/ranking";
import { textAt } from "../../src/model/table-data";
import { finish } from "../../src/model/work";
import { RankingWork } from "../../src/taskpane/views/ranking/ranking-work";
import { ExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { loadBook, type LoadedBook } from "../../src/workbook/load-book";
import type { WorkbookPort } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { refusalSentence } from "../../src/words/refusals";
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
import { regularShopFile } from "../support/regular-shop-file";
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

test("by predicted value a shop is ranked the same in the pane, by kebu, and by a book that was saved", async () => {
  const shop = await predictableShop();
  const query = rankQuery(shop.settings, { method: "pareto", basis: "predicted", to: TODAY, asOf: TODAY });
  const order = finish(predictedOrder(shop.book, query));
  if (isRefusal(order)) throw new Error(order.reason);
  const inPane = linesOf(new RankingWork().ranking(shop.book, query, order));
  const whole = finish(rankPredicted(shop.book, query));
  expect(isRefusal(whole) ? whole : linesOf(whole)).toEqual(inPane);
  const call = ["rank", shop.file, "--method", "pareto", "--basis", "predicted", "--today", "2026-11-21"];
  const { rows } = await kebuJson<RankDocument>([...call, "--write"]);
  expect(rows.map(({ id, value, rank, class: name }): Line => [id, value, rank, name])).toEqual(inPane);
  const written = await read(await XlsxWorkbook.open(readFileSync(shop.file), SALON));
  const printed = Array.from(written.book.customers.ids.keys(), (row) =>
    textAt(written.book.customers, "class", row),
  );
  const places = new Map(inPane.map(([id, , , name]) => [id, name]));
  expect(printed).toEqual(written.book.customers.ids.map((id) => places.get(id)));
});

test("what cannot be foreseen is refused the same by kebu and the model", async () => {
  const query = rankQuery(salon.settings, { basis: "predicted", to: TODAY, asOf: TODAY });
  const refused = finish(rankPredicted(salon.book, query));
  if (!isRefusal(refused)) throw new Error("the sample can be foreseen");
  const { problems } = await kebuJson(["rank", file, "--basis", "predicted", "--today", "2026-11-21"], 1);
  expect(problems).toMatchObject([{ code: "no-prediction" }]);
  expect(problems[0]!.message).toContain(refusalSentence(refused, "en", "ranking"));
});

/** A saved book of a shop whose days ahead can be foreseen. */
async function predictableShop(): Promise<LoadedBook & { readonly file: string }> {
  const bytes = await regularShopFile(TODAY);
  const shopFile = path.join(tempFolder(), "regular.xlsx");
  writeFileSync(shopFile, bytes);
  return { ...(await read(await XlsxWorkbook.open(bytes, SALON))), file: shopFile };
}
