/**
 * Tries a change without writing anything. It walks the steps as they would be written, on a notebook
 * of ids and values beside the workbook, and answers either why the change is refused or how many rows
 * and which columns each table will need. So a change is written whole or not at all.
 */
import type { Cells, Change, Step } from "../../model/change";
import { problem, type Problem } from "../../model/problem";
import { columnOf, schema, type Language, type TableKey } from "../../model/schema";
import { customHeader, type Value } from "../../model/value";
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
export function planCommit(book: GridBook, layout: Layout, change: Change, language: Language): CommitPlan {
  const planner = new Planner(book, layout, change);
  const problems = change.steps.flatMap((step) => planner.plan(step));
  return { needs: planner.needs, problems: problems.length > 0 ? problems : planner.room(language) };
}

const NONE: ReadonlySet<string> = new Set();

class Planner {
  readonly needs = new Map<TableKey, TableNeeds>();
  private readonly indexes = new Map<TableKey, TableIndex>();
  /** Values this change itself wrote further up, by table, id and column. */
  private readonly written = new Map<string, Value>();

  constructor(
    private readonly book: GridBook,
    private readonly layout: Layout,
    private readonly change: Change,
  ) {}

  plan(step: Step): readonly Problem[] {
    switch (step.kind) {
      case "append":
        return this.append(step);
      case "update":
        return this.update(step);
      case "remove":
        return this.remove(step);
      case "drop-columns":
        return [];
      case "identify":
        return this.identify(step);
    }
  }

  /** Is there room for the rows and columns? */
  room(language: Language): readonly Problem[] {
    return [...this.needs.values()].flatMap(({ table, rows, columns, welcome }) => {
      const { layout, grid } = this.index(table);
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

  private append({ table, ids, cells }: Extract<Step, { kind: "append" }>): readonly Problem[] {
    const index = this.index(table);
    const needs = this.need(table, cells, welcomeColumns(table, cells));
    ids.forEach((id, position) => {
      if (index.has(id)) return;
      index.append(id);
      needs.rows++;
      for (const [key, values] of Object.entries(cells))
        this.written.set(written(table, id, key), values[position] ?? null);
    });
    return [];
  }

  private update(step: Extract<Step, { kind: "update" }>): readonly Problem[] {
    const { table, ids, cells, was } = step;
    const index = this.index(table);
    this.need(table, cells);
    const problems: Problem[] = [];
    ids.forEach((id, position) => {
      if (!index.has(id)) {
        problems.push(problem("no-such-row", { table }, { id }));
        return;
      }
      for (const [key, values] of Object.entries(cells)) {
        const next = values[position] ?? null;
        const seen = was?.[key];
        if (seen) problems.push(...this.changed(table, id, key, next, seen[position] ?? null));
        this.written.set(written(table, id, key), next);
      }
    });
    return problems;
  }

  /** A cell that already holds the new value is no conflict: the change was written before. */
  private changed(table: TableKey, id: string, key: string, next: Value, was: Value): readonly Problem[] {
    const own = this.written.get(written(table, id, key));
    const index = this.index(table);
    const cell = index.cell(id, key);
    const now = own === undefined ? valueOf(table, key, cell) : own;
    if (same(now, was) || same(now, next)) return [];
    const column = index.layout?.columns.find((candidate) => candidate.key === key);
    const place = { table, row: index.rowOf(id) ?? 0, ...(column && { column: column.header }) };
    const data = { now: own === undefined ? cellText(cell) : text(own), was: text(was) };
    return [problem("changed-meanwhile", place, data)];
  }

  private remove({ table, ids }: Extract<Step, { kind: "remove" }>): readonly Problem[] {
    const index = this.index(table);
    const standing = ids.filter((id) => index.has(id));
    if (standing.length > 0) this.need(table, {});
    for (const id of standing) index.remove(id);
    return [];
  }

  private identify(step: Extract<Step, { kind: "identify" }>): readonly Problem[] {
    const { table, rowNumber, id, name } = step;
    const index = this.index(table);
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

  private index(table: TableKey): TableIndex {
    const known = this.indexes.get(table);
    if (known) return known;
    const layout = this.layout.tables.find((candidate) => candidate.table === table);
    const made = new TableIndex(
      table,
      layout,
      layout && this.book.grids.find(({ name }) => name === layout.sheet),
      stepIds(this.change.steps.filter((step) => step.table === table)),
    );
    this.indexes.set(table, made);
    return made;
  }

  /** Notes the columns these cells fill; a column that would stay blank is not made. */
  private need(table: TableKey, cells: Cells, welcome: ReadonlySet<string> = NONE): TableNeeds {
    const needs = this.needs.get(table) ?? { table, rows: 0, columns: new Set(), welcome: new Set() };
    this.needs.set(table, needs);
    const { layout } = this.index(table);
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

function written(table: TableKey, id: string, key: string): string {
  return `${table}\n${id}\n${key}`;
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
