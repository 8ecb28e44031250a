/** A workbook described in plain data, from which each adapter's test makes its own. */
import type { CellPlace } from "../../src/workbook/adopt/adoption";
import type { Area } from "../../src/workbook/tables/grid";
import type { Cell, WorkbookPort } from "../../src/workbook/port";

export interface ListSpec {
  readonly name: string;
  /** Rows and columns, the first being 1. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly totals?: boolean;
}

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly list?: ListSpec;
  /** Merged cells. */
  readonly merges?: readonly Area[];
  readonly protected?: boolean;
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  /** Defined names: `kebu.visits.date` → `'到访'!$B$1`. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface Adapter {
  readonly name: string;
  open(spec: BookSpec): Promise<WorkbookPort>;
  /** The same workbook after it was saved and opened again. */
  save(port: WorkbookPort): Promise<WorkbookPort>;
  /** What stands in a cell now. */
  cell(port: WorkbookPort, sheet: string, row: number, column: number): Cell;
}

/** An adapter's test that can also select a cell, as the user would. */
export interface SelectingAdapter extends Adapter {
  select(port: WorkbookPort, place: CellPlace): void | Promise<void>;
}
