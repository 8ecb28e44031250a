/** What stands in a cell of ExcelJS, as the port gives it; and text on its way back. */
import ExcelJS from "exceljs";
import type { Cell } from "../port";

/** Text that Excel writes as `_x000D_`, because XML cannot hold the character. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// eslint-disable-next-line no-control-regex -- exactly the characters that XML cannot hold
const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

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

/** Text as it is to be written: what XML cannot hold is escaped, and what looks escaped as well. */
export function encodeText(text: string): string {
  return text.replace(
    UNWRITABLE,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** The text that a file means: what stands escaped there is the character itself again. */
export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
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
