/** The ways back: what takes a change out again that got in halfway, and what returns overwritten cells. */
import { append, update, type Cells, type Change, type Step } from "../../model/change";
import { schema, type TableKey } from "../../model/schema";
import type { Row, Value } from "../../model/value";
import { readCell, isTrouble } from "../cells/read-cell";
import { finish } from "../../model/work";
import { stepIds } from "../commit/step-ids";
import { TableIndex } from "../commit/table-index";
import { valueOf } from "../commit/plan-commit";
import type { Layout, TableLayout } from "../port";
import { findTables } from "../tables/find-tables";
import type { Grid, GridBook } from "../tables/grid";
import { idColumnOf } from "../tables/row-owner";
import type { Overwritten } from "./chunk";
import type { Seen } from "./write-to-excel";

/** The changes that make the workbook as it was before this change, where nobody else wrote since. */
export function takeBackChanges(change: Change, first: Seen): readonly Change[] {
  return [...change.steps].reverse().flatMap((step) => {
    return stepsBack(step, indexOf(step, first.layout, first.picture.grids)).map((back) => ({
      label: change.label,
      steps: [back],
    }));
  });
}

/**
 * Looks at every cell of the rows that the change removes. Once they are gone, what stood in them could
 * not be asked for any more.
 */
export function seeRemovedRows(book: GridBook, { steps }: Change): void {
  if (!steps.some(({ kind }) => kind === "remove")) return;
  const layout = findTables(book);
  for (const step of steps) if (step.kind === "remove") stepsBack(step, indexOf(step, layout, book.grids));
}

function indexOf(step: Step, { tables }: Layout, grids: readonly Grid[]): TableIndex {
  const layout = tables.find(({ table }) => table === step.table);
  const grid = grids.find(({ name }) => name === layout?.sheet);
  return TableIndex.of(step.table, layout, grid, finish(stepIds([step])).all);
}

function stepsBack(step: Step, index: TableIndex): Step[] {
  switch (step.kind) {
    case "append": {
      const ids = step.ids.filter((id) => !index.has(id));
      return ids.length === 0 ? [] : [{ kind: "remove", table: step.table, ids }];
    }
    case "update":
      return updatesBack(step, index);
    case "remove":
      return step.ids
        .filter((id) => index.has(id))
        .map((id) => append(step.table, [rowOf(step.table, id, index)]));
    case "drop-columns":
    case "identify":
      return [];
  }
}

function updatesBack(step: Extract<Step, { kind: "update" }>, index: TableIndex): Step[] {
  const { table, ids, cells } = step;
  const keys = Object.keys(cells);
  const was = Object.fromEntries(
    keys.map((key) => [key, ids.map((id) => valueOf(table, key, index.cell(id, key)))]),
  );
  return [{ kind: "update", table, ids, cells: was, was: cells }];
}

/** The change without the rows that are gone, or that no longer hold what it says it saw. */
export function whereStillOurs(book: GridBook, change: Change): Change {
  const layout = findTables(book);
  return { ...change, steps: change.steps.map((step) => stillOurs(step, indexOf(step, layout, book.grids))) };
}

function stillOurs(step: Step, index: TableIndex): Step {
  if (step.kind !== "update" || !step.was) return step;
  const { table, ids, cells, was } = step;
  const ours = ids.flatMap((id, position) => {
    const holds = Object.entries(was).every(
      ([key, values]) => (valueOf(table, key, index.cell(id, key)) ?? "") === (values[position] ?? ""),
    );
    return index.has(id) && holds ? [position] : [];
  });
  return {
    ...step,
    ids: ours.map((position) => ids[position]!),
    cells: atPositions(cells, ours),
    was: atPositions(was, ours),
  };
}

function atPositions(cells: Cells, positions: readonly number[]): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([key, values]) => [
      key,
      positions.map((position) => values[position] ?? null),
    ]),
  );
}

function rowOf(table: TableKey, id: string, index: TableIndex): Row & { id: string } {
  const { idColumn } = schema[table];
  const columns = index.layout?.columns.filter(({ key }) => key !== idColumn) ?? [];
  const cells = columns.map(({ key }) => [key, valueOf(table, key, index.cell(id, key))] as const);
  return { ...Object.fromEntries(cells), id };
}

/** The changes that return to the cells what somebody else had just written there. */
export function giveBackChanges(
  change: Change,
  overwritten: readonly Overwritten[],
  { picture, layout }: Seen,
): readonly Change[] {
  return overwritten.flatMap(({ sheet, row, column, theirs }) => {
    const table = layout.tables.find((candidate) => candidate.sheet === sheet && holds(candidate, row));
    const key = table?.columns.find((candidate) => candidate.column === column)?.key;
    if (!table || key === undefined) return [];
    const id = idIn(table, picture.sheet(sheet)?.raw(row, idColumnOf(table) ?? 0) ?? null);
    const ours = change.steps.flatMap((step) => writtenBy(step, table.table, id, key))[0];
    if (id === "" || ours === undefined) return [];
    const step = update(table.table, id, { [key]: valueOf(table.table, key, theirs) }, { [key]: ours.value });
    return [{ label: change.label, steps: [step] }];
  });
}

function holds({ firstRow, lastRow }: TableLayout, row: number): boolean {
  return row >= firstRow && row <= lastRow;
}

function idIn({ table }: TableLayout, cell: Parameters<typeof readCell>[1]): string {
  const read = readCell(
    schema[table].columns.find(({ key }) => key === schema[table].idColumn),
    cell,
  );
  return isTrouble(read) || read === null ? "" : String(read);
}

function writtenBy(step: Step, table: TableKey, id: string, key: string): { value: Value }[] {
  if (step.table !== table || (step.kind !== "update" && step.kind !== "append")) return [];
  const position = step.ids.indexOf(id);
  const values = step.cells[key];
  return position < 0 || !values ? [] : [{ value: values[position] ?? null }];
}
