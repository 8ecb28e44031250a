/**
 * Tries a change without writing anything. It walks the steps as they would be written, on a notebook
 * of ids and values beside the workbook, and answers either why the change is refused or how many rows
 * and which columns each table will need. So a change is written whole or not at all.
 */
import type { Cells, Change, Step } from "../../model/change";
import { problem, type Problem } from "../../model/problem";
import { columnOf, schema, type Language, type TableKey } from "../../model/schema";
import { customHeader, type Value } from "../../model/value";
import { part, ROWS_A_STEP, type Work } from "../../model/work";
import { cellText, isTrouble, readCell } from "../cells/read-cell";
import type { Cell, Layout } from "../port";
import { rowName } from "../rows";
import { isEmpty, type GridBook } from "../tables/grid";
import { welcomeColumns } from "./welcome-columns";
import { columnProblem, roomProblem, totalsProblem } from "./room";
import { stepIds } from "./step-ids";
import { TableIndex } from "./table-index";

export interface TableNeeds {
  readonly table: TableKey;
  /** Rows the change appends. */
  rows: number;
  /** Keys of columns the change fills and the table lacks, its id column among them. */
  readonly columns: Set<string>;
  /** Keys of further such columns, made only where there is room (`welcome-columns.ts`). */
  readonly welcome: Set<string>;
}

export interface CommitPlan {
  readonly needs: ReadonlyMap<TableKey, TableNeeds>;
  readonly problems: readonly Problem[];
}

/** What the change needs, or why it cannot be written to the workbook as it is now. */
export function* planCommit(
  book: GridBook,
  layout: Layout,
  change: Change,
  language: Language,
): Work<CommitPlan> {
  const tables = new Set(change.steps.map(({ table }) => table));
  const noted = new Map<TableKey, NotedTable>();
  for (const table of tables) noted.set(table, yield* noteTable(book, layout, change, table));
  const planner = new Planner(book, noted);
  let problems: readonly Problem[] = [];
  for (const [position, step] of change.steps.entries())
    problems = problems.concat(yield* part(position, change.steps.length, planner.plan(step)));
  return { needs: planner.needs, problems: problems.length > 0 ? problems : planner.room(language) };
}

/** A table as it will be when the steps so far are written. */
interface NotedTable {
  readonly index: TableIndex;
  /** Ids that the change names more than once. */
  readonly repeated: ReadonlySet<string>;
  /** Values this change itself wrote further up to rows that it comes back to, by id and column. */
  readonly written: Map<string, Map<string, Value>>;
}

function* noteTable(book: GridBook, layout: Layout, change: Change, table: TableKey): Work<NotedTable> {
  const ids = yield* stepIds(change.steps.filter((step) => step.table === table));
  const found = layout.tables.find((candidate) => candidate.table === table);
  const grid = found && book.grids.find(({ name }) => name === found.sheet);
  const index = yield* TableIndex.made(table, found, grid, ids.all);
  return { index, repeated: ids.repeated, written: new Map() };
}

const NONE: ReadonlySet<string> = new Set();

class Planner {
  readonly needs = new Map<TableKey, TableNeeds>();

  constructor(
    private readonly book: GridBook,
    private readonly noted: ReadonlyMap<TableKey, NotedTable>,
  ) {}

  *plan(step: Step): Work<readonly Problem[]> {
    switch (step.kind) {
      case "append":
        return yield* this.append(step);
      case "update":
        return yield* this.update(step);
      case "remove":
        return yield* this.remove(step);
      case "drop-columns":
        return [];
      case "identify":
        return this.identify(step);
    }
  }

  /** Is there room for the rows and columns? */
  room(language: Language): readonly Problem[] {
    return [...this.needs.values()].flatMap(({ table, rows, columns, welcome }) => {
      const { layout, grid } = this.note(table).index;
      if (!layout || !grid) return [];
      const name = schema[table].sheet[language];
      for (const key of columns) welcome.delete(key);
      if (!columnProblem(grid, layout, columns.size + welcome.size))
        for (const key of welcome) columns.add(key);
      const beside = columnProblem(grid, layout, columns.size);
      const first = [...columns][0] ?? "";
      const header = customHeader(first) ?? (first && columnOf(table, first).header[language]);
      return [
        ...totalsProblem(this.book, grid, layout, rows, name),
        ...roomProblem(grid, layout, rows, name),
        ...(beside ? [problem("no-room-beside-table", { table }, { name, column: header })] : []),
      ];
    });
  }

  private *append({ table, ids, cells }: Extract<Step, { kind: "append" }>): Work<readonly Problem[]> {
    const note = this.note(table);
    const needs = this.need(table, cells, welcomeColumns(table, cells));
    for (let position = 0; position < ids.length; position++) {
      if (position % ROWS_A_STEP === 0) yield position / ids.length;
      const id = ids[position]!;
      if (note.index.has(id)) continue;
      note.index.append(id);
      needs.rows++;
      noteWritten(note, id, cells, position);
    }
    return [];
  }

  private *update(step: Extract<Step, { kind: "update" }>): Work<readonly Problem[]> {
    const { table, ids, cells, was } = step;
    const note = this.note(table);
    this.need(table, cells, table === "followUps" ? welcomeColumns(table, cells) : NONE);
    const seen = Object.entries(was ?? {}).filter(([key]) => key in cells);
    const problems: Problem[] = [];
    for (let position = 0; position < ids.length; position++) {
      if (position % ROWS_A_STEP === 0) yield position / ids.length;
      const id = ids[position]!;
      if (!note.index.has(id)) {
        problems.push(problem("no-such-row", { table }, { id }));
        continue;
      }
      for (const [key, values] of seen) {
        const next = cells[key]?.[position] ?? null;
        problems.push(...this.changed(table, id, key, next, values[position] ?? null));
      }
      noteWritten(note, id, cells, position);
    }
    return problems;
  }

  /** A cell that already holds the new value is no conflict: the change was written before. */
  private changed(table: TableKey, id: string, key: string, next: Value, was: Value): readonly Problem[] {
    const { index, written } = this.note(table);
    const own = written.get(id)?.get(key);
    const cell = index.cell(id, key);
    const now = own === undefined ? valueOf(table, key, cell) : own;
    if (same(now, was) || same(now, next)) return [];
    const column = index.layout?.columns.find((candidate) => candidate.key === key);
    const place = { table, row: index.rowOf(id) ?? 0, ...(column && { column: column.header }) };
    const data = { now: own === undefined ? cellText(cell) : text(own), was: text(was) };
    return [problem("changed-meanwhile", place, data)];
  }

  private *remove({ table, ids }: Extract<Step, { kind: "remove" }>): Work<readonly Problem[]> {
    const { index } = this.note(table);
    for (let position = 0; position < ids.length; position++) {
      if (position % ROWS_A_STEP === 0) yield position / ids.length;
      const id = ids[position]!;
      if (!index.has(id)) continue;
      this.need(table, {});
      index.remove(id);
    }
    return [];
  }

  private identify(step: Extract<Step, { kind: "identify" }>): readonly Problem[] {
    const { table, rowNumber, id, name } = step;
    const { index } = this.note(table);
    const place = { table, row: rowNumber };
    this.need(table, {});
    if (index.rowOf(id) === rowNumber) return [];
    if (index.has(id)) return [problem("id-taken", place, { id })];
    const cellOf = (key: string): Cell => index.cellAt(rowNumber, key);
    const now = rowName(table, cellOf);
    if (!index.holds(rowNumber) || now !== name)
      return [problem("changed-meanwhile", place, { now, was: name })];
    const standing = cellOf(schema[table].idColumn);
    if (!isEmpty(standing))
      return [problem("changed-meanwhile", place, { now: cellText(standing), was: "" })];
    index.identify(id, rowNumber);
    return [];
  }

  private note(table: TableKey): NotedTable {
    return this.noted.get(table)!;
  }

  /** Notes the columns these cells fill; a column that would stay blank is not made. */
  private need(table: TableKey, cells: Cells, welcome: ReadonlySet<string> = NONE): TableNeeds {
    const needs = this.needs.get(table) ?? { table, rows: 0, columns: new Set(), welcome: new Set() };
    this.needs.set(table, needs);
    const { layout } = this.note(table).index;
    const has = (key: string): boolean => layout?.columns.some((column) => column.key === key) ?? false;
    const { idColumn } = schema[table];
    if (layout && !has(idColumn)) needs.columns.add(idColumn);
    for (const [key, values] of Object.entries(cells)) {
      if (has(key) || (!layout && customHeader(key) === undefined)) continue;
      if (values.some((value) => value !== null && value !== ""))
        (welcome.has(key) ? needs.welcome : needs.columns).add(key);
    }
    return needs;
  }
}

function noteWritten({ repeated, written }: NotedTable, id: string, cells: Cells, position: number): void {
  if (!repeated.has(id)) return;
  const known = written.get(id) ?? new Map<string, Value>();
  written.set(id, known);
  for (const [key, values] of Object.entries(cells)) known.set(key, values[position] ?? null);
}

/** What a command would have seen in this cell. */
export function valueOf(table: TableKey, key: string, cell: Cell): Value {
  const read = readCell(customHeader(key) === undefined ? columnOf(table, key) : undefined, cell);
  return isTrouble(read) ? read.value : read;
}

function same(a: Value, b: Value): boolean {
  if (typeof a === "string" && typeof b === "string") return a.trim() === b.trim();
  return a === b || (a ?? "") === (b ?? "");
}

function text(value: Value): string {
  return value === null ? "" : String(value);
}
