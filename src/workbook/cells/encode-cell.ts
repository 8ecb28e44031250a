/** The way back: how a value is to stand in a cell. */
import {
  columnOf,
  type ColumnSchema,
  type ColumnType,
  type Language,
  type TableKey,
} from "../../model/schema";
import { choiceLabel, flagLabel } from "../../model/schema/labels";
import { customHeader, type Value } from "../../model/value";

/**
 * What to write. `text` stays text whatever it looks like: "=1+1" is no formula, "0012" keeps its zeros.
 * A `day` is a serial of the 1900 system. `format` is for a cell that has none of its own.
 */
export interface EncodedCell {
  readonly kind: "blank" | "text" | "number" | "day";
  readonly value: string | number | null;
  readonly format?: string;
}

const BLANK: EncodedCell = { kind: "blank", value: null };

const FORMATS: Partial<Readonly<Record<ColumnType, string>>> = {
  day: "yyyy-mm-dd",
  money: "#,##0.00",
  share: "0.0%",
  score: "0",
};

/** The number format of a column's cells; undefined where none is needed. */
export function columnFormat(column: ColumnSchema): string | undefined {
  return column.format ?? FORMATS[column.type];
}

/** A value as a cell of the book: choices and flags as words of its language, days as dates. */
export function encodeCell(table: TableKey, key: string, value: Value, language: Language): EncodedCell {
  if (value === null || value === "") return BLANK;
  if (customHeader(key) !== undefined) return own(value);
  const column = columnOf(table, key);
  if (typeof value === "boolean") return text(flagLabel(value, language));
  if (column.type === "choice") return text(choiceLabel(table, key, String(value), language));
  if (typeof value === "string") return text(value);
  if (column.type === "id" || column.type === "text" || column.type === "birthday")
    return text(String(value));
  if (column.type === "flag") return text(flagLabel(value === 1, language));
  return formatted(column.type === "day" ? "day" : "number", value, columnFormat(column));
}

function own(value: string | number | boolean): EncodedCell {
  return typeof value === "number" ? formatted("number", value, undefined) : text(String(value));
}

function text(value: string): EncodedCell {
  return { kind: "text", value };
}

function formatted(kind: "number" | "day", value: number, format: string | undefined): EncodedCell {
  return format === undefined ? { kind, value } : { kind, value, format };
}
