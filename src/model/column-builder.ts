/** Builds columns from values: new ones, longer ones, and ones with some cells changed. */
import { BLANK_DAY } from "./day";
import type { TableKey } from "./schema";
import { grown } from "./shared-head";
import { columnKind, type ChoiceColumn, type Column } from "./table-data";
import type { Value } from "./value";

/** A column of `size` blanks. */
export function blankColumn(table: TableKey, key: string, size: number): Column {
  switch (columnKind(table, key)) {
    case "number":
      return { kind: "number", values: new Float64Array(size).fill(NaN) };
    case "day":
      return { kind: "day", values: new Int32Array(size).fill(BLANK_DAY) };
    case "choice":
      return { kind: "choice", codes: new Uint16Array(size), labels: [""] };
    case "text":
      return { kind: "text", values: new Array<string>(size).fill("") };
  }
}

/** The column with these values added at its end; the given column is left as it is. */
export function extended(column: Column, added: readonly Value[]): Column {
  switch (column.kind) {
    case "number": {
      const values = new Float64Array(column.values.length + added.length);
      values.set(column.values);
      added.forEach((value, i) => (values[column.values.length + i] = toNumber(value)));
      return { kind: "number", values };
    }
    case "day": {
      const values = new Int32Array(column.values.length + added.length);
      values.set(column.values);
      added.forEach((value, i) => (values[column.values.length + i] = toDay(value)));
      return { kind: "day", values };
    }
    case "choice": {
      const codes = new Uint16Array(column.codes.length + added.length);
      codes.set(column.codes);
      const { labels, codeOf } = growingLabels(column.labels);
      added.forEach((value, i) => (codes[column.codes.length + i] = codeOf(toText(value))));
      return { kind: "choice", codes, labels };
    }
    case "text":
      return { kind: "text", values: grown(column.values, isAllText(added) ? added : added.map(toText)) };
  }
}

/** The column with the values at these rows replaced; the given column is left as it is. */
export function withValues(column: Column, rows: ArrayLike<number>, values: readonly Value[]): Column {
  switch (column.kind) {
    case "number": {
      const next = column.values.slice();
      forEachCell(rows, values, (row, value) => (next[row] = toNumber(value)));
      return { kind: "number", values: next };
    }
    case "day": {
      const next = column.values.slice();
      forEachCell(rows, values, (row, value) => (next[row] = toDay(value)));
      return { kind: "day", values: next };
    }
    case "choice":
      return withChoices(column, rows, values);
    case "text": {
      const next = column.values.slice();
      forEachCell(rows, values, (row, value) => (next[row] = toText(value)));
      return { kind: "text", values: next };
    }
  }
}

/** The column with only the rows for which `keep` is 1. */
export function filtered(column: Column, keep: Uint8Array): Column {
  const kept = (_: unknown, row: number): boolean => keep[row] === 1;
  switch (column.kind) {
    case "number":
      return { kind: "number", values: column.values.filter(kept) };
    case "day":
      return { kind: "day", values: column.values.filter(kept) };
    case "choice":
      return { kind: "choice", codes: column.codes.filter(kept), labels: column.labels };
    case "text":
      return { kind: "text", values: column.values.filter(kept) };
  }
}

function withChoices(column: ChoiceColumn, rows: ArrayLike<number>, values: readonly Value[]): Column {
  const codes = column.codes.slice();
  const { labels, codeOf } = growingLabels(column.labels);
  forEachCell(rows, values, (row, value) => (codes[row] = codeOf(toText(value))));
  return { kind: "choice", codes, labels };
}

/** A copy of the labels, and the code of a label in it, which is added where it is new. */
function growingLabels(known: readonly string[]): { labels: string[]; codeOf: (label: string) => number } {
  const labels = [...known];
  const codes = new Map(labels.map((label, code) => [label, code]));
  const codeOf = (label: string): number => {
    const code = codes.get(label) ?? labels.push(label) - 1;
    codes.set(label, code);
    return code;
  };
  return { labels, codeOf };
}

/** Most are, and a million texts need not be copied once more. */
function isAllText(values: readonly Value[]): values is readonly string[] {
  return values.every((value) => typeof value === "string");
}

function toText(value: Value): string {
  return value === null ? "" : String(value);
}

function toDay(value: Value): number {
  return typeof value === "number" ? value : BLANK_DAY;
}

function toNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return NaN;
}

function forEachCell(
  rows: ArrayLike<number>,
  values: readonly Value[],
  write: (row: number, value: Value) => void,
): void {
  for (let i = 0; i < rows.length; i++) write(rows[i] ?? 0, values[i] ?? null);
}
