/**
 * A sheet as it would be after edits that are not in Excel yet. The rules of `commit/` write here; what
 * they do is noted as edits, and what they read again is what they wrote.
 */
import type { Work } from "../../model/work";
import type { EncodedCell } from "../cells/encode-cell";
import { filledDown, stretchedRanges } from "../cells/formula-text";
import { showNumber } from "../cells/number-format";
import { cellText } from "../cells/read-cell";
import type { Cell } from "../port";
import { isBlankRow, type Area, type EditableGrid, type ListTable, type Stretch } from "../tables/grid";
import { movedArea, type RowMove } from "../tables/row-move";
import { begunRow, type AppendEdit, type Edit, type RowEdit, type RowsEdit, type Written } from "./edits";
import { rowRuns } from "./row-runs";
import { rowBefore, type RowShift } from "./row-shifts";
import type { PicturedTable, SheetPicture } from "./sheet-picture";

export class DraftGrid implements EditableGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  private tables: readonly PicturedTable[] | undefined;
  private readonly written = new Map<number, Map<number, Written>>();
  private readonly shifts: RowShift[] = [];
  /** Where tables end that lost rows. */
  private readonly bottoms = new Map<string, number>();
  private rows: number | undefined;
  private columns: number | undefined;

  constructor(
    readonly picture: SheetPicture,
    private readonly edits: Edit[],
  ) {
    this.name = picture.name;
    this.hidden = picture.hidden;
    this.protected = picture.protected;
  }

  get lists(): readonly PicturedTable[] {
    return this.tables ?? this.picture.lists;
  }

  get rowCount(): number {
    return Math.max(this.picture.rowCount, this.rows ?? 0);
  }

  get columnCount(): number {
    return Math.max(this.picture.columnCount, this.columns ?? 0);
  }

  get merges(): readonly Area[] {
    return this.shifts.reduce<readonly Area[]>(
      (merges, shift) => ("to" in shift ? merges.map((area) => movedArea(area, shift)) : merges),
      this.picture.merges,
    );
  }

  /** What was written, by row and column. */
  get writtenCells(): ReadonlyMap<number, ReadonlyMap<number, Written>> {
    return this.written;
  }

  cell(row: number, column: number): Cell {
    const own = this.written.get(row)?.get(column);
    if (own) return "cell" in own ? own.cell.value : null;
    const source = this.sourceRow(row, column);
    return source === undefined ? null : this.picture.cell(source, column);
  }

  shown(row: number, column: number): string {
    const own = this.written.get(row)?.get(column);
    if (own) return shownAs(own);
    const source = this.sourceRow(row, column);
    return source === undefined ? "" : this.picture.shown(source, column);
  }

  isFormula(row: number, column: number): boolean {
    return this.formula(row, column) !== undefined;
  }

  write(row: number, column: number, cell: EncodedCell): void {
    this.put(row, column, { cell });
  }

  /** Excel itself continues the rows of its tables. */
  continueRow(from: number, to: number, stretch: Stretch): void {
    if (this.tableAt(to, stretch)) return;
    this.rowEdit(to, stretch).formatFrom = from;
    for (let column = stretch.left; column <= stretch.right; column++) {
      const above = this.formula(from, column);
      if (above !== undefined && this.cell(to, column) === null)
        this.put(to, column, { formula: `=${filledDown(above.slice(1), to - from)}` });
    }
  }

  *removeRows(rows: readonly number[], { bottom: lastRow, left, right }: Area): Work<void> {
    const stretch = { left, right };
    const table = this.tableAt(lastRow, stretch);
    this.edits.push({ kind: "remove", sheet: this.name, table, stretch, lastRow, rows });
    for (const { row, count } of rowRuns(rows).reverse()) {
      yield 0;
      this.shifts.push({ row, count, lastRow, ...stretch });
      this.closeUpWritten(row, count, lastRow);
    }
    if (!table) return;
    this.bottoms.set(table.id, Math.max(this.bottomBefore(table) - rows.length, table.top + 1));
  }

  /** Excel itself makes lists and colours follow the rows. */
  moveDataEnd(): void {
    return;
  }

  /** Excel itself moves the totals row of its tables. */
  moveTotals(move: RowMove): void {
    if (!this.tableAt(move.from, move)) this.edits.push({ kind: "move-totals", move });
    this.shifts.push(move);
    this.rows = Math.max(this.rows ?? 0, move.to);
  }

  stretchFormulas(row: number, { left, right }: Stretch, before: number, after: number): void {
    for (let column = left; column <= right; column++) {
      const formula = this.formula(row, column);
      const next = formula === undefined ? undefined : stretchedRanges(formula, before, after);
      if (next !== undefined && next !== formula) this.put(row, column, { formula: next });
    }
  }

  addColumn(row: number, column: number, header: string, list: ListTable | undefined): void {
    const table = this.lists.find((candidate) => candidate === list);
    this.edits.push({ kind: "add-column", sheet: this.name, row, column, header, table });
    this.note(row, column, { cell: { kind: "text", value: header } });
    if (table) this.replace(table, { ...table, right: column });
  }

  removeColumn(row: number, column: number, bottom: number, list: ListTable | undefined): void {
    const table = this.lists.find((candidate) => candidate === list);
    const empty = isBlankColumn(this, row + 1, bottom, column);
    this.edits.push({ kind: "remove-column", sheet: this.name, row, column, bottom, empty, table });
    for (let cleared = row; cleared <= bottom; cleared++)
      this.note(cleared, column, { cell: { kind: "blank", value: null } });
    if (table) this.replace(table, { ...table, right: column - 1 });
  }

  resizeList(list: ListTable, bottom: number): void {
    const table = this.lists.find((candidate) => candidate === list);
    if (table) this.replace(table, { ...table, bottom: Math.max(bottom, table.top + 1) });
  }

  /** What Excel has there now, so far as this draft has not written it. */
  private rawCell(row: number, column: number): Cell {
    const source = this.sourceRow(row, column);
    return source === undefined ? null : this.picture.raw(source, column);
  }

  private formula(row: number, column: number): string | undefined {
    const own = this.written.get(row)?.get(column);
    if (own) return "formula" in own ? own.formula : undefined;
    const source = this.sourceRow(row, column);
    return source === undefined ? undefined : this.picture.formula(source, column);
  }

  /** The row of the picture that stands here now; undefined where nothing does. */
  private sourceRow(row: number, column: number): number | undefined {
    return rowBefore(this.shifts, row, column);
  }

  private tableAt(row: number, { left, right }: Stretch): PicturedTable | undefined {
    return this.lists.find(
      (list) => list.left <= left && right <= list.right && list.top < row && row <= list.bottom,
    );
  }

  private closeUpWritten(row: number, count: number, lastRow: number): void {
    const rows = [...this.written.keys()].filter((key) => key >= row && key <= lastRow);
    for (const key of rows.sort((a, b) => a - b)) {
      const cells = this.written.get(key);
      this.written.delete(key);
      if (cells && key >= row + count) this.written.set(key - count, cells);
    }
  }

  private replace(table: PicturedTable, next: PicturedTable): void {
    this.tables = this.lists.map((candidate) => (candidate === table ? next : candidate));
  }

  private put(row: number, column: number, written: Written): void {
    const edit = this.rowEdit(row, { left: column, right: column });
    if (!edit.before.has(column)) edit.before.set(column, this.rawCell(row, column));
    edit.cells.set(column, written);
    this.note(row, column, written);
  }

  private note(row: number, column: number, written: Written): void {
    this.rows = Math.max(this.rows ?? 0, row);
    this.columns = Math.max(this.columns ?? 0, column);
    let cells = this.written.get(row);
    if (!cells) this.written.set(row, (cells = new Map<number, Written>()));
    cells.set(column, written);
  }

  /** The edit this row belongs to: the last one, where it is of the same kind. */
  private rowEdit(row: number, stretch: Stretch): RowEdit {
    const table = this.tableAt(row, stretch);
    const kind = table && this.isNew(row, table) ? "append" : "rows";
    const begun = kind === "append" && table && begunRow(this.edits, table, row);
    if (begun) return begun;
    const last = this.edits.at(-1);
    const open = last?.kind === kind && last.sheet === this.name ? last : this.begin(kind, table);
    let edit = open.rows.get(row);
    if (!edit)
      open.rows.set(
        row,
        (edit = { row, cells: new Map<number, Written>(), before: new Map<number, Cell>() }),
      );
    return edit;
  }

  /** Below the rows the table had, and no totals row? */
  private isNew(row: number, table: PicturedTable): boolean {
    const bottom = this.bottomBefore(table);
    return table.totals ? row >= bottom && row < table.bottom : row > bottom;
  }

  private bottomBefore({ id, bottom }: PicturedTable): number {
    const standing = this.picture.lists.find((table) => table.id === id);
    return this.bottoms.get(id) ?? standing?.bottom ?? bottom;
  }

  private begin(kind: "rows" | "append", table: PicturedTable | undefined): RowsEdit | AppendEdit {
    const rows: RowsEdit["rows"] = new Map();
    const edit: RowsEdit | AppendEdit =
      kind === "append" && table
        ? { kind, sheet: this.name, table, rows }
        : { kind: "rows", sheet: this.name, rows };
    this.edits.push(edit);
    return edit;
  }
}

function isBlankColumn(grid: DraftGrid, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row++)
    if (!isBlankRow(grid, row, { left: column, right: column }) || grid.isFormula(row, column)) return false;
  return true;
}

function shownAs(written: Written): string {
  if ("formula" in written) return "";
  const { kind, value, format } = written.cell;
  if (typeof value !== "number") return cellText(value);
  return showNumber(value, kind === "day" ? "yyyy-mm-dd" : (format ?? "General"));
}
