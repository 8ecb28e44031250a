/** What one cell of the simulated workbook holds. */
import type { Cell } from "../../../src/workbook/port";

export type { Cell };

/** Look of a cell. What is not named is as Excel's Normal style. Objects are shared between cells: never change one. */
export interface CellFormat {
  /** `General` where not named. */
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  /** Cells are locked unless this is false. It counts only while the sheet is protected. */
  readonly locked?: boolean;
}

export interface SimCell {
  /** The value, or of a formula its last known result. */
  readonly value: Cell;
  /** With the leading `=`, in A1 notation. */
  readonly formula?: string | undefined;
  readonly format?: CellFormat | undefined;
}

export const EMPTY_CELL: SimCell = { value: null };

export const GENERAL = "General";
export const TEXT_FORMAT = "@";
