/** Builds columns from values: new ones, longer ones, and ones with some cells changed. */
import { BLANK_DAY } from "./day";
import type { TableKey } from "./schema";
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

/** The column with `count` blanks added at its end. */
export function extended(column: Column, count: number): Column {
  switch (column.kind) {
    case "number": {
      const values = new Float64Array(column.values.length + count).fill(NaN);
      values.set(column.values);
      return { kind: "number", values };
    }
    case "day": {
      const values = new Int32Array(column.values.length + count).fill(BLANK_DAY);
      values.set(column.values);
      return { kind: "day", values };
    }
    case "choice": {
      const codes = new Uint16Array(column.codes.length + count);
      codes.set(column.codes);
      return { kind: "choice", codes, labels: column.labels };
    }
    case "text":
      return { kind: "text", values: column.values.concat(new Array<string>(count).fill("")) };
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
      forEachCell(rows, values, (row, value) => (next[row] = typeof value === "number" ? value : BLANK_DAY));
      return { kind: "day", values: next };
    }
    case "choice":
      return withChoices(column, rows, values);
    case "text": {
      const next = column.values.slice();
      forEachCell(rows, values, (row, value) => (next[row] = value === null ? "" : String(value)));
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
  const labels = [...column.labels];
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  forEachCell(rows, values, (row, value) => {
    const label = value === null ? "" : String(value);
    let code = codeOf.get(label);
    if (code === undefined) {
      code = labels.push(label) - 1;
      codeOf.set(label, code);
    }
    codes[row] = code;
  });
  return { kind: "choice", codes, labels };
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
