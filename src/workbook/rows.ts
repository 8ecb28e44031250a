/**
 * From raw cells to a book. Every cell is understood or becomes a problem that says where it stands;
 * rows without an id, and rows whose id stood further up, are reported and left out.
 */
import { emptyTable, type Book } from "../model/book";
import { blankColumn, withValues } from "../model/column-builder";
import { problem, warning, type Problem } from "../model/problem";
import { RowIndex } from "../model/row-index";
import { columnOf, schema, TABLE_KEYS, type Language, type TableKey } from "../model/schema";
import { textAt, type Column, type TableData } from "../model/table-data";
import { customHeader, type Value } from "../model/value";
import { cellText, isTrouble, readCell } from "./cells/read-cell";
import { linkCustomers } from "./link-customers";
import { withoutPastPromises } from "./past-promises";
import type { Cell, ColumnLayout, Layout, RawTable } from "./port";

/** Columns that say whose row it is, where the row has no id; the first that holds something. */
export const NAMING_COLUMNS: Readonly<Record<TableKey, readonly string[]>> = {
  customers: ["name"],
  visits: ["customer", "customerId"],
  followUps: ["customer", "customerId"],
  rankings: ["customer", "customerId"],
  plans: ["customer", "customerId", "staff", "class"],
  rules: ["name"],
  serviceLevels: ["tier", "services"],
  log: ["summary"],
  settings: ["value"],
};

/** The book that these tables hold, and everything in them that could not be taken as it stands. */
export function toBook(
  raw: readonly RawTable[],
  layout: Layout,
): { readonly book: Book; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tables: Partial<Record<TableKey, TableData>> = {};
  for (const table of raw) tables[table.table] = toTable(table, problems);
  if (tables.visits) tables.visits = withoutPastPromises(tables.visits, layout, problems);
  const read: Book = {
    language: bookLanguage(tables.settings, layout),
    customers: tables.customers ?? emptyTable("customers"),
    visits: tables.visits ?? emptyTable("visits"),
    followUps: tables.followUps ?? emptyTable("followUps"),
    settings: tables.settings ?? emptyTable("settings"),
    ...(tables.rankings && { rankings: tables.rankings }),
    ...(tables.plans && { plans: tables.plans }),
    ...(tables.rules && { rules: tables.rules }),
    ...(tables.serviceLevels && { serviceLevels: tables.serviceLevels }),
    ...(tables.log && { log: tables.log }),
  };
  const book = linkCustomers(read, layout, problems);
  return { book, problems: problems.sort(byPlace) };
}

/** What names a row in words: the customer's name, or else the id of the customer. "" for nothing. */
export function rowName(table: TableKey, cellOf: (key: string) => Cell): string {
  for (const key of NAMING_COLUMNS[table]) {
    const text = cellText(cellOf(key)).trim();
    if (text !== "") return text;
  }
  return "";
}

function bookLanguage(settings: TableData | undefined, layout: Layout): Language {
  const row = settings?.index.get("language");
  const chosen = settings && row !== undefined ? textAt(settings, "value", row) : "";
  if (chosen === "zh-CN" || chosen === "en") return chosen;
  return layout.language ?? "zh-CN";
}

function toTable(raw: RawTable, problems: Problem[]): TableData {
  const { ids, kept } = rowsThatCount(raw, problems);
  const columns: Record<string, Column> = {};
  for (const column of raw.layout.columns) columns[column.key] = toColumn(raw, column, kept, problems);
  columns[schema[raw.table].idColumn] = { kind: "text", values: ids };
  return {
    key: raw.table,
    size: ids.length,
    ids,
    columns,
    rowNumbers: Int32Array.from(kept, (position) => raw.rowNumbers[position] ?? 0),
    index: RowIndex.of(ids),
  };
}

/**
 * Positions of the rows with an id of their own, and these ids. Of several rows with one id the first
 * counts; but of two people who answered the same reminder at once, the one who finished or skipped it.
 */
function rowsThatCount(raw: RawTable, problems: Problem[]): { ids: string[]; kept: number[] } {
  const key = schema[raw.table].idColumn;
  const column = raw.layout.columns.find((candidate) => candidate.key === key);
  const cells = raw.columns[key] ?? [];
  const ids: string[] = [];
  const kept: number[] = [];
  const taken = new Map<string, number>();
  raw.rowNumbers.forEach((row, position) => {
    const read = readCell(columnOf(raw.table, key), cells[position] ?? null);
    const place = { table: raw.table, row, ...(column && { column: column.header }) };
    if (isTrouble(read)) problems.push(warning(read.code, place, { value: read.text }));
    const id = isTrouble(read) || read === null ? "" : String(read);
    const before = taken.get(id);
    if (id === "") {
      const name = rowName(raw.table, (named) => raw.columns[named]?.[position] ?? null);
      problems.push(problem("row-without-id", { table: raw.table, row }, { name }));
    } else if (before === undefined) {
      taken.set(id, kept.length);
      ids.push(id);
      kept.push(position);
    } else {
      const other = kept[before]!;
      const counts = answerWeight(raw, position) > answerWeight(raw, other) ? position : other;
      const left = counts === position ? other : position;
      kept[before] = counts;
      const leftPlace = { ...place, row: raw.rowNumbers[left] ?? 0 };
      problems.push(problem("duplicate-id", leftPlace, { id, firstRow: raw.rowNumbers[counts] ?? 0 }));
    }
  });
  return { ids, kept };
}

/** How much a follow-up row settles: closed 2, put off 1, all else 0. */
function answerWeight(raw: RawTable, position: number): number {
  if (raw.table !== "followUps") return 0;
  const state = readCell(columnOf("followUps", "state"), raw.columns.state?.[position] ?? null);
  if (state === "done" || state === "skipped") return 2;
  return state === "snoozed" ? 1 : 0;
}

function toColumn(raw: RawTable, column: ColumnLayout, kept: readonly number[], problems: Problem[]): Column {
  const own = customHeader(column.key) !== undefined;
  const described = own ? undefined : columnOf(raw.table, column.key);
  const cells = raw.columns[column.key] ?? [];
  const values = new Array<Value>(kept.length);
  const rows = new Int32Array(kept.length);
  for (let row = 0; row < kept.length; row++) {
    const position = kept[row]!;
    const read = readCell(described, cells[position] ?? null);
    rows[row] = row;
    values[row] = isTrouble(read) ? read.value : read;
    if (!isTrouble(read) || described?.calculated) continue;
    const place = { table: raw.table, row: raw.rowNumbers[position] ?? 0, column: column.header };
    problems.push(warning(read.code, place, { value: read.text }));
  }
  return withValues(blankColumn(raw.table, column.key, kept.length), rows, values);
}

/** By table as the schema lists them, then down the rows. Within a row they stay as they came. */
function byPlace(a: Problem, b: Problem): number {
  const order = (place: Problem["place"]): number => (place.table ? TABLE_KEYS.indexOf(place.table) : -1);
  return order(a.place) - order(b.place) || (a.place.row ?? 0) - (b.place.row ?? 0);
}
