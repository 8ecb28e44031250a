/** Writes the steps of a change that belong to one table. They were tried before and do not fail. */
import type { Cells, Step } from "../../model/change";
import { parseIsoDay } from "../../model/day";
import { plainNumber } from "../../model/read/plain-number";
import { schema, type Language } from "../../model/schema";
import { customHeader, type Value } from "../../model/value";
import { part, ROWS_A_STEP, type Work } from "../../model/work";
import { encodeCell, type EncodedCell } from "../cells/encode-cell";
import type { TableLayout } from "../port";
import type { EditableBook, EditableGrid, ListTable, Stretch } from "../tables/grid";
import { valueOf } from "./plan-commit";
import { listOf, tableStretch, totalsShift, totalsTie } from "./room";
import { stepIds } from "./step-ids";
import { TableIndex } from "./table-index";

/** Writes steps of one table; `rows` is how many of their rows are new. */
export function* writeSteps(
  book: EditableBook,
  grid: EditableGrid,
  layout: TableLayout,
  steps: readonly Step[],
  rows: number,
  language: Language,
): Work<void> {
  const ids = (yield* stepIds(steps)).all;
  const index = yield* TableIndex.made(layout.table, layout, grid, ids);
  const writer = new TableWriter(book, grid, layout, language, ids, index);
  if (rows > 0) writer.makeRoom(rows);
  for (const [position, step] of steps.entries()) yield* part(position, steps.length, writer.write(step));
}

class TableWriter {
  private readonly stretch: Stretch;
  private readonly columns: ReadonlyMap<string, number>;
  private lastRow: number;
  private totalsRow: number | undefined;

  constructor(
    private readonly book: EditableBook,
    private readonly grid: EditableGrid,
    private readonly layout: TableLayout,
    private readonly language: Language,
    private readonly ids: ReadonlySet<string>,
    private index: TableIndex,
  ) {
    this.stretch = tableStretch(grid, layout);
    this.columns = new Map(layout.columns.map(({ key, column }) => [key, column]));
    this.lastRow = layout.lastRow;
    this.totalsRow = layout.totalsRow;
  }

  *write(step: Step): Work<void> {
    switch (step.kind) {
      case "append":
        return yield* this.append(step.ids, step.cells);
      case "update":
        return yield* this.update(step.ids, step.cells);
      case "remove":
        return yield* this.remove(step.ids);
      case "drop-columns":
        // When all else is written (`drop-columns.ts`).
        return;
      case "identify":
        this.writeCell(step.rowNumber, schema[step.table].idColumn, step.id);
    }
  }

  /** Moves the totals row down, or the table's end, so that the new rows lie inside. */
  makeRoom(rows: number): void {
    const list = this.list();
    const shift = totalsShift(this.layout, rows);
    if (this.totalsRow !== undefined && shift > 0) {
      this.moveTotals(this.totalsRow, this.totalsRow + shift);
    }
    const last = this.lastRow + rows;
    if (this.totalsRow !== undefined) this.stretchTotals(this.lastRow, last);
    const bottom = list?.totals ? (this.totalsRow ?? last) : Math.max(list?.bottom ?? 0, last);
    if (list && bottom > list.bottom) this.grid.resizeList(list, bottom);
  }

  private moveTotals(from: number, to: number): void {
    this.book.moveTotals({ sheet: this.grid.name, from, to, ...this.stretch });
    this.totalsRow = to;
  }

  private *append(ids: readonly string[], cells: Cells): Work<void> {
    const before = this.lastRow;
    const columns = Object.entries(cells);
    for (let position = 0; position < ids.length; position++) {
      if (position % ROWS_A_STEP === 0) yield position / ids.length;
      const id = ids[position]!;
      if (this.index.has(id)) continue;
      const row = ++this.lastRow;
      if (row > this.layout.firstRow) this.grid.continueRow(row - 1, row, this.stretch);
      this.writeCell(row, schema[this.layout.table].idColumn, id);
      for (const [key, values] of columns) {
        const value = values[position] ?? null;
        if (value !== null && value !== "") this.writeCell(row, key, value);
      }
      this.index.identify(id, row);
    }
    this.moveDataEnd(before);
  }

  private moveDataEnd(before: number): void {
    const { firstRow } = this.layout;
    const [from, to] = [Math.max(before, firstRow), Math.max(this.lastRow, firstRow)];
    if (from !== to) this.grid.moveDataEnd({ ...this.stretch, from, to, totalsRow: this.totalsRow });
  }

  private *update(ids: readonly string[], cells: Cells): Work<void> {
    const columns = Object.entries(cells);
    for (let position = 0; position < ids.length; position++) {
      if (position % ROWS_A_STEP === 0) yield position / ids.length;
      const row = this.index.rowOf(ids[position]!);
      if (!row) continue;
      for (const [key, values] of columns) this.writeCell(row, key, values[position] ?? null);
    }
  }

  /** Rows below close up, the table gets shorter, its totals row follows. */
  private *remove(ids: readonly string[]): Work<void> {
    const { firstRow } = this.layout;
    const before = this.lastRow;
    const rows = new Set(ids.flatMap((id) => this.index.rowOf(id) ?? []));
    const gone = [...rows].filter((row) => row >= firstRow);
    const removed = gone.length;
    if (removed === 0) return;
    yield* this.grid.removeRows(gone, { ...this.stretch, top: firstRow, bottom: before });
    this.lastRow = before - removed;
    this.moveDataEnd(before);
    this.closeUp(before, removed);
    const layout = { ...this.layout, lastRow: this.lastRow };
    this.index = yield* TableIndex.made(this.layout.table, layout, this.grid, this.ids);
  }

  private closeUp(before: number, removed: number): void {
    const list = this.list();
    const least = this.layout.firstRow + (this.totalsRow === undefined ? 0 : 1);
    if (this.totalsRow !== undefined) {
      const totals = Math.max(this.totalsRow - removed, least);
      const isTied = totalsTie(this.book, this.grid, this.layout, this.totalsRow) !== undefined;
      this.stretchTotals(before, this.lastRow);
      if (totals !== this.totalsRow && !isTied) this.moveTotals(this.totalsRow, totals);
    }
    if (list)
      this.grid.resizeList(list, this.totalsRow ?? Math.max(list.bottom - removed, least, this.lastRow));
  }

  private stretchTotals(before: number, after: number): void {
    if (this.totalsRow === undefined) return;
    const { firstRow } = this.layout;
    this.grid.stretchFormulas(
      this.totalsRow,
      this.stretch,
      Math.max(before, firstRow),
      Math.max(after, firstRow),
    );
  }

  /** A cell that holds the value already keeps what it has, a formula for instance. */
  private writeCell(row: number, key: string, value: Value): void {
    const column = this.columns.get(key);
    if (column === undefined) return;
    const { table } = this.layout;
    const standing = this.index.cellAt(row, key);
    if (standing !== null && valueOf(table, key, standing) === value) return;
    const own = customHeader(key) !== undefined ? this.likeAbove(row, column, value) : undefined;
    this.grid.write(row, column, own ?? encodeCell(table, key, value, this.language));
  }

  /** Own columns are text to Kebu, but a number among numbers is written as one, a day among days. */
  private likeAbove(row: number, column: number, value: Value): EncodedCell | undefined {
    if (typeof value !== "string") return undefined;
    const model = row > this.layout.firstRow ? row - 1 : row + 1;
    const neighbour = [row, model].find((candidate) => typeof this.grid.cell(candidate, column) === "number");
    if (neighbour === undefined) return undefined;
    const day = parseIsoDay(value);
    if (day !== undefined && parseIsoDay(this.grid.shown(neighbour, column)) !== undefined)
      return { kind: "day", value: day, format: "yyyy-mm-dd" };
    const number = Number(value);
    return Number.isFinite(number) && plainNumber(number) === value
      ? { kind: "number", value: number }
      : undefined;
  }

  /** The Excel table as it is now; resizing makes a new one. */
  private list(): ListTable | undefined {
    return listOf(this.grid, this.layout);
  }
}
