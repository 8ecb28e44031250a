/** A sheet kept as rows of cells: the simplest grid that can be read and written. */
import { isoDay, isDay } from "../../model/day";
import type { Work } from "../../model/work";
import type { EncodedCell } from "../cells/encode-cell";
import { cellText } from "../cells/read-cell";
import type { Cell } from "../port";
import { closeUp } from "../tables/close-up";
import { isEmpty, type Area, type EditableGrid, type ListTable, type Stretch } from "../tables/grid";

export class MemorySheet implements EditableGrid {
  readonly hidden = false;
  protected = false;
  lists: readonly ListTable[] = [];
  merges: readonly Area[] = [];
  /** Cells that show a day, `row:column`. */
  private readonly days = new Set<string>();

  constructor(
    readonly name: string,
    /** `rows[0][0]` is row 1, column 1. */
    readonly rows: Cell[][] = [],
  ) {}

  get rowCount(): number {
    return this.rows.length;
  }

  get columnCount(): number {
    return this.rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  cell(row: number, column: number): Cell {
    return this.rows[row - 1]?.[column - 1] ?? null;
  }

  shown(row: number, column: number): string {
    const cell = this.cell(row, column);
    const isShownAsDay = typeof cell === "number" && isDay(cell) && this.days.has(`${row}:${column}`);
    return isShownAsDay ? isoDay(cell) : cellText(cell);
  }

  isFormula(): boolean {
    return false;
  }

  write(row: number, column: number, { kind, value }: EncodedCell): void {
    this.put(row, column, value);
    if (kind === "day") this.days.add(`${row}:${column}`);
  }

  continueRow(): void {
    // Nothing but values is kept here, and those are not continued.
  }

  removeRows(rows: readonly number[], data: Area): Work<void> {
    return closeUp(this, rows, data);
  }

  emptyRow(row: number, stretch: Stretch): void {
    this.clearRow(row, stretch);
  }

  moveDataEnd(): void {
    // No lists or colours reach down to the data here.
  }

  moveRow(from: number, to: number, { left, right }: Stretch): void {
    for (let column = left; column <= right; column++) this.put(to, column, this.cell(from, column));
    this.clearRow(from, { left, right });
  }

  clearRow(row: number, { left, right }: Stretch): void {
    for (let column = left; column <= right; column++) this.put(row, column, null);
    while (this.rows.length > 0 && (this.rows.at(-1) ?? []).every(isEmpty)) this.rows.pop();
  }

  stretchFormulas(): void {
    // There are none.
  }

  addColumn(row: number, column: number, header: string, list: ListTable | undefined): void {
    this.put(row, column, header);
    if (list) this.replace(list, { ...list, right: column });
  }

  removeColumn(row: number, column: number, bottom: number, list: ListTable | undefined): void {
    if (list) this.replace(list, { ...list, right: column - 1 });
    for (const cells of this.rows.slice(row - 1, bottom)) {
      if (cells.length === column) cells.pop();
      else if (cells.length > column) cells[column - 1] = null;
    }
  }

  resizeList(list: ListTable, bottom: number): void {
    this.replace(list, { ...list, bottom });
  }

  private replace(list: ListTable, next: ListTable): void {
    this.lists = this.lists.map((candidate) => (candidate === list ? next : candidate));
  }

  private put(row: number, column: number, cell: Cell): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1]!;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }
}
