/**
 * What is known of one sheet: the cells loaded so far, by column, and what they lie in. It answers as
 * a `Grid`, and throws `NotSeen` where it would have to guess.
 */
import { cellText } from "../cells/read-cell";
import { isDateFormat, showNumber } from "../cells/number-format";
import type { Cell } from "../port";
import { serialFrom1904 } from "../serial";
import type { Area, Grid, ListTable } from "../tables/grid";
import { ColumnPicture } from "./column-picture";
import { NotSeen } from "./not-seen";
import type { SheetBones, TableBones } from "./structure";

/** An Excel table and its id, which stays when the table is renamed. */
export interface PicturedTable extends ListTable {
  readonly id: string;
}

/** The last row and column with something in them, and the merged cells. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
}

/** Stands for a cell of a table nobody has looked at, where only the table's size matters. */
const SOMETHING = "…";

export class SheetPicture implements Grid {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly columns = new Map<number, ColumnPicture>();
  extent: Extent | undefined;
  private readonly known = new Map<string, PicturedTable>();
  /** Columns of tables in which the first and the last row hold no formula. */
  private readonly plain = new Set<number>();

  constructor(
    bones: SheetBones,
    private readonly tables: readonly TableBones[],
    private readonly date1904: boolean,
    /** Take every row of a table for filled: enough to say where the tables are. */
    public presuming = false,
  ) {
    this.id = bones.id;
    this.name = bones.name;
    this.hidden = bones.hidden;
    this.protected = bones.protected;
  }

  get rowCount(): number {
    return this.extent || !this.presumes ? this.seenExtent().rows : this.farthest(({ bottom }) => bottom);
  }

  get columnCount(): number {
    return this.extent || !this.presumes ? this.seenExtent().columns : this.farthest(({ right }) => right);
  }

  get merges(): readonly Area[] {
    return this.seenExtent().merges;
  }

  get lists(): readonly PicturedTable[] {
    return this.tables.map(({ id }) => {
      const table = this.known.get(id);
      if (!table) throw new NotSeen({ kind: "table", tableId: id });
      return table;
    });
  }

  cell(row: number, column: number): Cell {
    const value = this.raw(row, column);
    if (typeof value !== "number" || !this.date1904) return value;
    return isDateFormat(this.format(row, column)) ? serialFrom1904(value) : value;
  }

  shown(row: number, column: number): string {
    const value = this.cell(row, column);
    return typeof value === "number" ? showNumber(value, this.format(row, column)) : cellText(value);
  }

  isFormula(row: number, column: number): boolean {
    return this.formula(row, column) !== undefined;
  }

  /** The formula with its `=`; undefined for none. */
  formula(row: number, column: number): string | undefined {
    if (this.isBeyond(row, column)) return undefined;
    const known = this.columns.get(column)?.formulas[row];
    if (known !== undefined) return known === "" ? undefined : known;
    if (this.plain.has(column) || this.presuming) return undefined;
    throw this.unseen(row, column);
  }

  /** The value as Excel has it, a day in the workbook's own date system. */
  raw(row: number, column: number): Cell {
    const known = this.columns.get(column)?.values[row];
    if (known !== undefined) return known;
    if (this.isBeyond(row, column)) return null;
    if (this.presuming && this.liesInTable(row, column)) return SOMETHING;
    throw this.unseen(row, column);
  }

  column(column: number): ColumnPicture {
    let picture = this.columns.get(column);
    if (!picture) this.columns.set(column, (picture = new ColumnPicture()));
    return picture;
  }

  /** Says where a table stands; its headers are known from the structure. */
  place(table: TableBones, top: number, left: number): void {
    const { id, name, header, totals, filtered, headers } = table;
    const bottom = top + (header ? 0 : -1) + Math.max(table.rows, 1) + (totals ? 1 : 0);
    const right = left + headers.length - 1;
    this.known.set(id, { id, name, top, left, bottom, right, header, totals, filtered });
    if (!header) return;
    headers.forEach((text, index) => {
      this.column(left + index).values[top] = text;
      this.column(left + index).formulas[top] = "";
    });
  }

  /** The table as it is after a write. */
  replaceTable(table: PicturedTable): void {
    this.known.set(table.id, table);
  }

  /** A new cell of a table: blank, unless its column is one of formulas, which Excel continues. */
  putBlank(row: number, column: number): void {
    this.widen(row, column);
    if (!this.plain.has(column)) return;
    this.column(column).values[row] = null;
    this.column(column).formulas[row] = "";
  }

  /** Are so many rows below the table seen? */
  isSeen({ bottom, left }: PicturedTable, rows: number): boolean {
    const values = this.columns.get(left)?.values;
    for (let row = bottom + 1; row <= bottom + rows; row++) if (values?.[row] === undefined) return false;
    return true;
  }

  /** Something stands here now. */
  widen(row: number, column: number): void {
    const { extent } = this;
    if (!extent || (row <= extent.rows && column <= extent.columns)) return;
    this.extent = {
      ...extent,
      rows: Math.max(extent.rows, row),
      columns: Math.max(extent.columns, column),
    };
  }

  markPlain(columns: readonly number[]): void {
    for (const column of columns) this.plain.add(column);
  }

  private get presumes(): boolean {
    return this.presuming && this.tables.length > 0;
  }

  private farthest(end: (table: PicturedTable) => number): number {
    return Math.max(...this.lists.map(end));
  }

  private seenExtent(): Extent {
    if (!this.extent) throw new NotSeen({ kind: "extent", sheet: this.name });
    return this.extent;
  }

  private isBeyond(row: number, column: number): boolean {
    return row > this.rowCount || column > this.columnCount;
  }

  private liesInTable(row: number, column: number): boolean {
    return this.lists.some(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  private format(row: number, column: number): string {
    const known = this.columns.get(column)?.formats[row];
    if (known === undefined) throw this.unseen(row, column);
    return known;
  }

  private unseen(row: number, column: number): NotSeen {
    const area = { top: row, bottom: row, left: column, right: column };
    return new NotSeen({ kind: "cells", sheet: this.name, area });
  }
}
