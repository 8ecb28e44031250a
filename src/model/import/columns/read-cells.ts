/** The cells of one row, read and sorted by what they fill. */
import { problem, warning, type Place, type Problem } from "../../problem";
import type { Value } from "../../value";
import { isTrouble } from "./cell-readers";
import type { UnreadCell } from "./import-row";
import type { SourcePart } from "./join-values";
import type { SourceColumn } from "./source-columns";

/** A row while it is put together. What few rows have is one empty thing for all others, so it is never added to in place. */
export interface RowReading {
  readonly values: Record<string, Value>;
  parts: Readonly<Record<string, string>>;
  /** By part: `givenName`, `middleName`, `familyName`. */
  names: Readonly<Record<string, string>>;
  /** What several columns say of one that they fill together. */
  several: readonly SourcePart[];
  unreadable: Readonly<Record<string, UnreadCell>>;
  problems: readonly Problem[];
}

const NO_CELLS = {};
const NOTHING: readonly never[] = [];

/** Reads a row. */
export function readCells(
  columns: readonly SourceColumn[],
  cells: readonly string[],
  place: Place,
): RowReading {
  const reading: RowReading = {
    values: {},
    parts: NO_CELLS,
    names: NO_CELLS,
    several: NOTHING,
    unreadable: NO_CELLS,
    problems: NOTHING,
  };
  for (const column of columns) {
    const text = cells[column.position] ?? "";
    if (text === "") continue;
    const read = column.read(text);
    if (isTrouble(read)) {
      const at = { ...place, column: column.header };
      const say = read.severity === "error" ? problem : warning;
      if (!read.isOfColumn) reading.problems = [...reading.problems, say(read.code, at, { value: text })];
      if (read.value === undefined) addUnread(reading, column, text);
      else add(reading, column, read.value);
      if (read.kept !== undefined) addUnread(reading, column, read.kept);
    } else add(reading, column, read);
  }
  return reading;
}

function add(reading: RowReading, { fills, target, header }: SourceColumn, value: Value): void {
  if (value === null || value === "") return;
  if (fills === "value") reading.values[target] = value;
  else if (fills === "joined")
    reading.several = [...reading.several, { target, header, text: String(value) }];
  else if (fills === "name") reading.names = { ...reading.names, [target]: String(value) };
  else reading.parts = { ...reading.parts, [target]: String(value) };
}

/** Of two phones that could not be read both texts are kept. */
function addUnread(reading: RowReading, { target, header }: SourceColumn, text: string): void {
  const before = reading.unreadable[target];
  const cell = before ? { header: before.header, text: `${before.text}; ${text}` } : { header, text };
  reading.unreadable = { ...reading.unreadable, [target]: cell };
}
