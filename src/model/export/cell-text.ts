/** The text of a cell in a file of text: what our own import reads as the very same value. */
import { isoDay, type Day } from "../day";
import { plainNumber } from "../read/plain-number";
import type { Language } from "../schema";
import { choiceLabel, flagLabel } from "../schema/labels";
import { valueAt, type TableData } from "../table-data";
import type { ExportColumn } from "./export-columns";

/** Days as `YYYY-MM-DD`, choices and flags in the book's language, numbers without signs and groups. */
export function cellText(data: TableData, column: ExportColumn, row: number, language: Language): string {
  const value = valueAt(data, column.key, row);
  if (value === null) return "";
  if (typeof value === "boolean") return flagLabel(value, language);
  if (typeof value === "number") return column.schema?.type === "day" ? isoDay(value as Day) : exact(value);
  return column.schema?.choices ? choiceLabel(data.key, column.key, value, language) : value;
}

/** All digits that count: an amount that comes back another in the seventeenth would be a change. */
function exact(value: number): string {
  const text = String(value);
  return text.includes("e") ? plainNumber(value) : text;
}
