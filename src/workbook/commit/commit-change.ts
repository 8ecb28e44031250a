/**
 * Writes a change to a workbook held in memory: first tried whole (`plan-commit.ts`), then the tables
 * and columns it lacks are made, then its steps are written in their order. Nobody else may write in
 * between, so what was tried still holds. Trying can be left at any moment; writing must be finished.
 */
import type { Change } from "../../model/change";
import type { Problem } from "../../model/problem";
import { columnOf, type Language, type TableKey } from "../../model/schema";
import { customHeader } from "../../model/value";
import { finish, part, type Work } from "../../model/work";
import type { Layout, TableLayout } from "../port";
import { findTables } from "../tables/find-tables";
import type { EditableBook, EditableGrid, GridBook } from "../tables/grid";
import { anchorKey } from "../anchors";
import { dropColumns } from "./drop-columns";
import { planCommit, type CommitPlan } from "./plan-commit";
import { listOf, tableStretch } from "./room";
import { writeSteps } from "./write-steps";

/** Nothing where the change is in the workbook; otherwise why nothing was written. */
export function commitChange(book: EditableBook, change: Change): readonly Problem[] {
  return finish(committing(book, change));
}

/** `commitChange`, in steps, for a draft that may be left half-written. */
export function* committing(book: EditableBook, change: Change): Work<readonly Problem[]> {
  const plan = yield* part(0, 2, tryChange(book, change));
  if (plan.problems.length === 0) yield* part(1, 2, writeChange(book, change, plan));
  return plan.problems;
}

export interface TriedChange extends CommitPlan {
  readonly layout: Layout;
  /** Language of the tables and columns that it makes. */
  readonly language: Language;
}

/** What the change needs, or why it is refused. Writes nothing. */
export function* tryChange(book: GridBook, change: Change): Work<TriedChange> {
  const layout = findTables(book);
  const language = layout.language ?? "zh-CN";
  return { layout, language, ...(yield* planCommit(book, layout, change, language)) };
}

/** Writes a change that was tried just now and not refused. */
export function* writeChange(
  book: EditableBook,
  change: Change,
  { layout, language, needs }: TriedChange,
): Work<void> {
  for (const { table, rows } of needs.values()) {
    if (rows > 0 && !layoutOf(layout, table)) book.createTable(table, language);
  }
  for (const { table, columns } of needs.values()) addColumns(book, table, [...columns], language);
  const complete = findTables(book);
  for (const [position, { table, rows }] of [...needs.values()].entries()) {
    const found = layoutOf(complete, table);
    const grid = found && gridOf(book, found);
    if (!grid) continue;
    const steps = change.steps.filter((step) => step.table === table);
    yield* part(position, needs.size, writeSteps(book, grid, found, steps, rows, language));
    setAnchors(book, found);
  }
  for (const step of change.steps) if (step.kind === "drop-columns") dropColumns(book, step.table, step.keys);
}

/** Makes the tables named that the workbook lacks. */
export function createMissing(book: EditableBook, tables: readonly TableKey[], language: Language): void {
  const layout = findTables(book);
  for (const table of tables) if (!layoutOf(layout, table)) book.createTable(table, language);
}

function addColumns(book: EditableBook, table: TableKey, keys: readonly string[], language: Language): void {
  for (const key of keys) {
    const layout = layoutOf(findTables(book), table);
    const grid = layout && gridOf(book, layout);
    if (!grid || layout.columns.some((column) => column.key === key)) continue;
    const own = customHeader(key);
    const column = tableStretch(grid, layout).right + 1;
    const header = own ?? columnOf(table, key).header[language];
    grid.addColumn(layout.headerRow, column, header, listOf(grid, layout));
    if (own === undefined) book.setAnchor(table, key, { sheet: grid.name, row: layout.headerRow, column });
  }
}

function setAnchors(book: EditableBook, { table, sheet, headerRow, columns }: TableLayout): void {
  for (const { key, column, foundBy } of columns) {
    if (foundBy === "custom" || (foundBy === "anchor" && book.anchors.has(anchorKey(table, key)))) continue;
    book.setAnchor(table, key, { sheet, row: headerRow, column });
  }
}

function layoutOf(layout: Layout, table: TableKey): TableLayout | undefined {
  return layout.tables.find((candidate) => candidate.table === table);
}

function gridOf(book: EditableBook, layout: TableLayout): EditableGrid | undefined {
  return book.grids.find(({ name }) => name === layout.sheet);
}
