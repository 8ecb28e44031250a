/** What stands in a cell of ExcelJS, as the port gives it. */
import ExcelJS from "exceljs";
import type { Cell } from "../port";
import { decodeText } from "./escaped-text";

export { decodeText, encodeText } from "./escaped-text";

/** Dates are numbers here: no cell of a file that was read has a format ExcelJS takes for a date. */
export function cellValue(cell: ExcelJS.Cell): Cell {
  switch (cell.type) {
    case ExcelJS.ValueType.Number:
      return finite(cell.value as number);
    case ExcelJS.ValueType.String:
    case ExcelJS.ValueType.SharedString:
      return decodeText(cell.value as string);
    case ExcelJS.ValueType.RichText:
      return decodeText((cell.value as ExcelJS.CellRichTextValue).richText.map(({ text }) => text).join(""));
    case ExcelJS.ValueType.Hyperlink:
      return decodeText((cell.value as ExcelJS.CellHyperlinkValue).text);
    case ExcelJS.ValueType.Boolean:
      return cell.value === true;
    case ExcelJS.ValueType.Error:
      return { error: (cell.value as ExcelJS.CellErrorValue).error };
    case ExcelJS.ValueType.Formula:
      return resultValue(cell.result);
    default:
      return null;
  }
}

function resultValue(result: unknown): Cell {
  if (typeof result === "number") return finite(result);
  if (typeof result === "string") return decodeText(result);
  if (typeof result === "boolean") return result;
  const { error } = Object(result) as { error?: unknown };
  return typeof error === "string" ? { error } : null;
}

function finite(value: number): Cell {
  return Number.isFinite(value) ? value : null;
}
