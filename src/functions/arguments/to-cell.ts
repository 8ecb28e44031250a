/**
 * What Excel hands over, as a cell of Kebu.
 *
 * A blank arrives as null, as "" or as 0, by platform and by how the function is called; nothing tells
 * that 0 from a real one. So readers of columns take 0 for blank (`blankZero`): no id, date, phone or
 * name is 0, and an amount of 0 adds what a blank adds. An error arrives as an object, either the
 * runtime's `CustomFunctions.Error` or a data type, both with the error's name in a field.
 */
import type { Cell } from "../../workbook/port";

/** A range as Excel passes it: rows of cells. One cell is a range of one row. */
export type Range = readonly (readonly unknown[])[];

/** The cell behind a value; of a data type (an entity, a formatted number) what it shows or holds. */
export function toCell(value: unknown): Cell {
  switch (typeof value) {
    case "string":
      return value === "" ? null : value;
    case "number":
    case "boolean":
      return value;
    case "object":
      return value === null ? null : objectCell(value);
    default:
      return null;
  }
}

/** The cell, where 0 stands for a blank. */
export function blankZero(cell: Cell): Cell {
  return cell === 0 ? null : cell;
}

interface RichValue {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly text?: unknown;
  readonly basicValue?: unknown;
}

function objectCell(value: RichValue): Cell {
  if (value.type === "Error" || value.type === "CustomFunctionError") {
    const name = value.code ?? value.basicValue;
    return { error: typeof name === "string" ? name : "#VALUE!" };
  }
  if (typeof value.text === "string") return toCell(value.text);
  return toCell(value.basicValue);
}
