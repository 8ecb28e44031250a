/** Values as a test writes them for a cell, and as Excel would hand them to a function. */

/** An empty cell. What arrives for it differs by platform, see `ExcelStyle`. */
export const BLANK: unique symbol = Symbol("blank cell");

/** A cell with an error: `{ error: "#N/A" }`. */
export interface ErrorCell {
  readonly error: string;
}

export type ExcelCell = string | number | boolean | ErrorCell | typeof BLANK;
export type ExcelRange = readonly (readonly ExcelCell[])[];

/** How a platform hands over what has no plain value. */
export interface ExcelStyle {
  readonly blank: 0 | null | "";
  /** The runtime's own error class, or the data type of the same name. */
  readonly errors: "class" | "data type";
}

export const STYLES: readonly ExcelStyle[] = [
  { blank: 0, errors: "class" },
  { blank: null, errors: "data type" },
  { blank: "", errors: "data type" },
];

/** The error class and codes of Excel's custom functions runtime. */
export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as unknown as typeof CustomFunctions.ErrorCode;

export class FunctionError extends Error {
  readonly type = "Error";
  readonly basicValue: string;
  constructor(
    /** As Excel shows it. */
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.basicValue = code;
  }
}

export function isErrorCell(cell: ExcelCell): cell is ErrorCell {
  return typeof cell === "object";
}

/** The cell as it arrives at the function. */
export function arriving(cell: ExcelCell, style: ExcelStyle): unknown {
  if (cell === BLANK) return style.blank;
  if (!isErrorCell(cell)) return cell;
  if (style.errors === "class") return new FunctionError(cell.error);
  return { type: "Error", basicType: "Error", basicValue: cell.error, errorType: "NotAvailable" };
}
