/** A worksheet of the simulated workbook: cells by column, and what lies on them. */
import type { Block } from "./block";
import { EMPTY_CELL, type CellFormat, type SimCell } from "./cell";
import { SimColumn } from "./column";
import type { Journal } from "./journal";
import type { SimTable } from "./table";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SimProtection {
  /** As `worksheet.protection.protect(options)` takes them, e.g. `{allowInsertRows: true}`. */
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string | undefined;
}

export interface SimSeries {
  name: string;
  /** Addresses with their sheet. */
  values: string;
  names: string;
}

export interface SimChart {
  readonly id: string;
  name: string;
  type: string;
  series: SimSeries[];
  /** First and last cell it covers; undefined: where Excel puts a new chart. */
  place: Block | undefined;
  /** What was set of its title, legend and axes, by path: `Title.Text`. */
  settings: Map<string, unknown>;
}

/** A picture or drawing on the sheet. */
export interface SimShape {
  readonly id: string;
  readonly name: string;
}

/** Conditional formats and validations are kept as plain data: what was set is what is answered. */
export interface SimConditionalFormat {
  readonly id: string;
  readonly type: string;
  block: Block;
  rule: Readonly<Record<string, unknown>>;
}

export interface SimValidation {
  block: Block;
  rule: Readonly<Record<string, unknown>>;
  fields: Readonly<Record<string, unknown>>;
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export class SimSheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility = "Visible";
  protection: SimProtection | undefined = undefined;
  /** Cells by column number. */
  cells = new Map<number, SimColumn>();
  /** In points, by column number. */
  columnWidths = new Map<number, number>();
  /** In points, by row number. */
  rowHeights = new Map<number, number>();
  /** Formats of whole columns, for cells that have none of their own. */
  columnFormats = new Map<number, CellFormat>();
  /** Hidden by hand or by a filter. */
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  merges: Block[] = [];
  tables: SimTable[] = [];
  charts: SimChart[] = [];
  shapes: SimShape[] = [];
  /** What was set of the print set-up: `Orientation`. */
  pageLayout = new Map<string, unknown>();
  showGridlines = true;
  conditionalFormats: SimConditionalFormat[] = [];
  validations: SimValidation[] = [];
  frozen: FrozenPanes | undefined = undefined;
  selection: Block = { row: 0, column: 0, rows: 1, columns: 1 };
  tabColor = "";

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): SimCell {
    const cell = this.cells.get(column)?.cell(row) ?? EMPTY_CELL;
    const format = this.columnFormats.get(column);
    return cell.format === undefined && format ? { ...cell, format } : cell;
  }

  /** Writes a cell; with a journal, so that it can be taken back. */
  put(row: number, column: number, cell: SimCell, journal?: Journal): void {
    const cells = this.columnAt(column);
    if (journal) {
      const before = cells.cell(row);
      journal.record(() => {
        this.columnAt(column).put(row, before);
      });
    }
    cells.put(row, cell);
  }

  columnAt(column: number): SimColumn {
    let cells = this.cells.get(column);
    if (!cells) this.cells.set(column, (cells = new SimColumn()));
    return cells;
  }

  /** The smallest block that holds every cell with a value or formula (or, where asked, a format). */
  usedBlock(valuesOnly: boolean): Block | undefined {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [column, cells] of this.cells) {
      const [first, last] = usedRows(cells, valuesOnly);
      if (last < 0) continue;
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function usedRows(cells: SimColumn, valuesOnly: boolean): [number, number] {
  const isUsed = (row: number): boolean =>
    cells.values[row] !== undefined ||
    cells.formulas[row] !== undefined ||
    (!valuesOnly && cells.formats[row] !== undefined);
  let last = cells.length - 1;
  while (last >= 0 && !isUsed(last)) last--;
  let first = 0;
  while (first < last && !isUsed(first)) first++;
  return [first, last];
}
