/** Finds Kebu's tables in a workbook: where they stand, which columns they have, what they lack. */
import { problem, warning, type Problem } from "../../model/problem";
import { LANGUAGES, schema, TABLE_KEYS, type Language, type TableKey } from "../../model/schema";
import { comparable } from "../../model/read/comparable";
import { anchorKey } from "../anchors";
import type { ColumnLayout, Layout, TableLayout } from "../port";
import type { Grid, GridBook } from "./grid";
import { anchoredSpot, candidateSpots, type HeaderSpot } from "./header-spots";
import { headerLanguage, resolveColumns } from "./resolve-columns";
import { rowExtent } from "./row-extent";
import { idColumnOf } from "./row-owner";

interface Essential {
  readonly all: readonly string[];
  readonly one: readonly string[];
  /** What does as well where the sheet is called like the table: of lists of other things it would say nothing. */
  readonly named?: readonly string[];
}

/**
 * Columns without which a header row is not this table: all of the first list, one of the second.
 * Among the tables that a header row could be, the one with most columns there wins.
 */
const ESSENTIAL: Readonly<Record<TableKey, Essential>> = {
  customers: { all: ["name"], one: ["id", "phone", "wechat", "email"] },
  visits: { all: ["date"], one: ["customerId", "customer"] },
  followUps: { all: ["due"], one: ["customerId", "customer"] },
  rankings: { all: ["takenOn", "customerId"], one: ["class", "rank"] },
  plans: { all: ["month"], one: ["visits", "turnover"] },
  rules: {
    all: ["name", "kind"],
    one: ["appliesTo", "days", "lead", "say", "messageZh", "messageEn"],
    named: ["date", "column", "item", "on"],
  },
  serviceLevels: { all: ["tier"], one: ["services", "response", "cadence", "greeting"] },
  log: { all: ["kind", "state"], one: ["details", "entry"] },
  settings: { all: ["key", "value"], one: ["key"] },
};
const NAME_BONUS = 3;

/** The layout of the workbook as it is now. */
export function findTables(book: GridBook): Layout {
  const spots = locate(book);
  const found = TABLE_KEYS.flatMap((table) => {
    const spot = spots.get(table);
    return spot ? [describe(book, table, spot, [...spots.values()])] : [];
  });
  const language = mostlyIn(found);
  const problems = found.length > 0 ? shortcomings(book, found, language ?? "zh-CN") : [];
  return { tables: found, problems, ...(language && { language }) };
}

function locate(book: GridBook): Map<TableKey, HeaderSpot> {
  const spots = new Map<TableKey, HeaderSpot>();
  for (const table of TABLE_KEYS) {
    const spot = anchoredSpot(book, table);
    if (spot && !isTaken(spot, spots)) spots.set(table, spot);
  }
  const missing = TABLE_KEYS.filter((table) => !spots.has(table));
  const complete = !missing.some((table) => schema[table].always);
  // A complete book lacks modules only. A sheet that is not called like one is not even looked at.
  const grids = book.grids.filter((grid) => !complete || missing.some((table) => isCalled(grid, table)));
  const ranked = candidateSpots(grids)
    .flatMap((spot) => missing.map((table) => ({ spot, table, score: fitness(spot, table) })))
    .filter(({ spot, table }) => !complete || isModule(spot, table))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { spot, table } of ranked)
    if (!spots.has(table) && !isTaken(spot, spots)) spots.set(table, spot);
  return spots;
}

function isTaken(spot: HeaderSpot, spots: ReadonlyMap<TableKey, HeaderSpot>): boolean {
  return [...spots.values()].some(
    (other) =>
      other.grid === spot.grid &&
      other.row === spot.row &&
      other.left <= spot.right &&
      spot.left <= other.right,
  );
}

/** 0 where the headers cannot be this table's. */
function fitness(spot: HeaderSpot, table: TableKey): number {
  const keys = new Set(resolveColumns(spot, table).map(({ key }) => key));
  const { all, one, named = [] } = ESSENTIAL[table];
  const called = isCalled(spot.grid, table) || spot.list?.name === schema[table].name;
  const deciding = called ? [...one, ...named] : one;
  if (!all.every((key) => keys.has(key)) || !deciding.some((key) => keys.has(key))) return 0;
  const known = schema[table].columns.filter(({ key }) => keys.has(key)).length;
  return known + (called ? NAME_BONUS : 0);
}

/** Is the sheet called like the table's, in either language? */
function isCalled(grid: Grid, table: TableKey): boolean {
  return LANGUAGES.some((language) => comparable(schema[table].sheet[language]) === comparable(grid.name));
}

/** A module typed by hand: on a sheet of its name, with every column that the module must have. */
function isModule(spot: HeaderSpot, table: TableKey): boolean {
  const keys = new Set(resolveColumns(spot, table).map(({ key }) => key));
  return (
    isCalled(spot.grid, table) &&
    schema[table].columns.every((column) => !column.required || keys.has(column.key))
  );
}

function describe(
  book: GridBook,
  table: TableKey,
  spot: HeaderSpot,
  spots: readonly HeaderSpot[],
): TableLayout {
  const columns = resolveColumns(spot, table, book.anchors);
  const idColumn = idColumnOf({ table, columns });
  const below = spots
    .filter(
      ({ grid, row, left, right }) =>
        grid === spot.grid && row > spot.row && left <= spot.right && spot.left <= right,
    )
    .map(({ row }) => row - 1);
  const extent = rowExtent(spot, idColumn, Math.min(...below, spot.grid.rowCount));
  const keys = new Set(columns.map(({ key }) => key));
  return {
    table,
    sheet: spot.grid.name,
    headerRow: spot.row,
    ...extent,
    columns,
    missing: schema[table].columns.filter(({ key }) => !keys.has(key)).map(({ key }) => key),
    protected: spot.grid.protected,
    filtered: spot.list?.filtered ?? false,
    hidden: spot.grid.hidden,
  };
}

function mostlyIn(tables: readonly TableLayout[]): Language | undefined {
  let chinese = 0;
  let english = 0;
  for (const { table, columns } of tables) {
    const counts = headerLanguage(table, columns);
    chinese += counts["zh-CN"];
    english += counts.en;
  }
  if (chinese === english) return chinese > 0 ? "zh-CN" : undefined;
  return chinese > english ? "zh-CN" : "en";
}

function shortcomings(book: GridBook, tables: readonly TableLayout[], language: Language): Problem[] {
  const problems: Problem[] = [];
  for (const table of TABLE_KEYS) {
    const layout = tables.find((candidate) => candidate.table === table);
    if (layout) problems.push(...columnProblems(book, layout, language));
    else if (schema[table].always)
      problems.push(warning("missing-table", { table }, { name: schema[table].sheet[language] }));
  }
  return problems;
}

function columnProblems(book: GridBook, layout: TableLayout, language: Language): Problem[] {
  const { table, headerRow, columns } = layout;
  return schema[table].columns.flatMap(({ key, header, required }) => {
    const column: ColumnLayout | undefined = columns.find((candidate) => candidate.key === key);
    const name = header[language];
    if (!column) return required ? [problem("missing-column", { table }, { name })] : [];
    if (book.anchors.get(anchorKey(table, key)) !== "broken") return [];
    return [warning("broken-anchor", { table, row: headerRow, column: column.header }, { name })];
  });
}
