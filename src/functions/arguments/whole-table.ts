/**
 * A whole table with its headers, as a formula gives it: `Customers[#All]`. Columns are known by their
 * headers as everywhere, so their order does not matter, own columns may stand between, and a table of
 * another program will do. Anchors are out of a formula's reach: a renamed header is not recognised.
 */
import { problem, type Problem } from "../../model/problem";
import { comparable } from "../../model/read/comparable";
import { isTotalsWord } from "../../model/read/totals-words";
import { columnOf, schema, type Language, type TableKey } from "../../model/schema";
import { customKey } from "../../model/value";
import { cellText } from "../../workbook/cells/read-cell";
import { HEADER_MATCHES, matchHeader } from "../../model/schema/match-header";
import type { Cell, ColumnLayout, RawTable, TableLayout } from "../../workbook/port";
import { headerLanguage } from "../../workbook/tables/resolve-columns";
import { blankZero, toCell, type Range } from "./to-cell";

export interface WholeTable {
  readonly raw: RawTable;
  readonly language: Language;
}

/**
 * The rows of the table, those below its headers that hold anything; without them, what is missing. Of the owner's
 * own columns those with one of the headers in `own`, as `comparable` writes them.
 */
export function wholeTable(
  table: TableKey,
  name: string,
  range: Range | null | undefined,
  needed: readonly string[],
  own: ReadonlySet<string> = new Set(),
): WholeTable | Problem {
  if (!range) return problem("argument-missing", {}, { name });
  const columns = columnsOf(table, range[0] ?? []);
  if (columns.length === 0) {
    return problem("header-row-needed", {}, { name, example: `${schema[table].name}[#All]` });
  }
  const counts = headerLanguage(table, columns);
  const language = counts["zh-CN"] > counts.en ? "zh-CN" : "en";
  const missing = needed.find((key) => !columns.some((column) => column.key === key));
  if (missing !== undefined) {
    return problem("missing-column", { table }, { name: columnOf(table, missing).header[language] });
  }
  return { raw: rawTable(table, range, [...columns, ...ownColumns(range[0] ?? [], columns, own)]), language };
}

function ownColumns(
  headers: readonly unknown[],
  known: readonly ColumnLayout[],
  wanted: ReadonlySet<string>,
): readonly ColumnLayout[] {
  const own = headers.map((value, position) => ({ header: cellText(toCell(value)), column: position + 1 }));
  return own
    .filter(
      ({ header, column }) => wanted.has(comparable(header)) && !known.some((each) => each.column === column),
    )
    .map(({ header, column }) => ({ key: customKey(header), header, column, foundBy: "custom" }));
}

/** The columns whose headers are known, each key once. */
function columnsOf(table: TableKey, headers: readonly unknown[]): readonly ColumnLayout[] {
  const found = new Map<string, ColumnLayout>();
  for (const foundBy of HEADER_MATCHES) {
    headers.forEach((value, position) => {
      const header = cellText(toCell(value));
      const key = matchHeader(table, foundBy, header);
      const isTaken = [...found.values()].some(({ column }) => column === position + 1);
      if (key === undefined || found.has(key) || isTaken) return;
      found.set(key, { key, header, column: position + 1, foundBy });
    });
  }
  return [...found.values()];
}

function rawTable(table: TableKey, range: Range, columns: readonly ColumnLayout[]): RawTable {
  // In Settings a 0 is a value (no days of lead); everywhere else it may be a blank (see to-cell.ts).
  const read = table === "settings" ? toCell : (value: unknown): Cell => blankZero(toCell(value));
  const last = isTotalsWord(cellText(toCell(range.at(-1)?.[0]))) ? range.length - 1 : range.length;
  const rowNumbers: number[] = [];
  const cells: Record<string, Cell[]> = Object.fromEntries(columns.map(({ key }) => [key, []]));
  for (let row = 1; row < last; row++) {
    const values = columns.map(({ column }) => read(range[row]?.[column - 1]));
    if (values.every((value) => value === null)) continue;
    rowNumbers.push(row + 1);
    columns.forEach(({ key }, position) => cells[key]!.push(values[position]!));
  }
  return { table, layout: layoutOf(table, range.length, columns), rowNumbers, columns: cells };
}

function layoutOf(table: TableKey, rows: number, columns: readonly ColumnLayout[]): TableLayout {
  const state = { protected: false, filtered: false, hidden: false };
  return { table, sheet: "", headerRow: 1, firstRow: 2, lastRow: rows, columns, missing: [], ...state };
}
