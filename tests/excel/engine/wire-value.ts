/** Values as Office.js carries them: nothing is "", an error its text. */
import type { Cell } from "../book/cell";

export type WireValue = string | number | boolean;

export function toWire(value: Cell | undefined): WireValue {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

/** Names as in Excel.RangeValueType. */
export function valueTypeOf(value: Cell | undefined): string {
  if (value === null || value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
