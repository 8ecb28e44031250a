/** The cells of one row, read and sorted by what they fill. */
import { problem, warning, type Place, type Problem } from "../../problem";
import type { Value } from "../../value";
import { isTrouble } from "./cell-readers";
import type { UnreadCell } from "./import-row";
import type { SourcePart } from "./join-values";
import type { SourceColumn } from "./source-columns";

/** A row while it is put together. */
export interface RowReading {
  readonly values: Record<string, Value>;
  readonly parts: Record<string, string>;
  /** By part: `givenName`, `middleName`, `familyName`. */
  readonly names: Record<string, string>;
  /** What several columns say of one that they fill together. */
  readonly several: SourcePart[];
  readonly unreadable: Record<string, UnreadCell>;
  readonly problems: Problem[];
}

/** Reads a row. */
export function readCells(
  columns: readonly SourceColumn[],
  cells: readonly string[],
  place: Place,
): RowReading {
  const reading: RowReading = { values: {}, parts: {}, names: {}, several: [], unreadable: {}, problems: [] };
  for (const column of columns) {
    const text = cells[column.position] ?? "";
    if (text === "") continue;
    const read = column.read(text);
    if (isTrouble(read)) {
      const at = { ...place, column: column.header };
      reading.problems.push((read.severity === "error" ? problem : warning)(read.code, at, { value: text }));
      if (read.value === undefined) addUnread(reading, column, text);
      else add(reading, column, read.value);
    } else add(reading, column, read);
  }
  return reading;
}

function add(reading: RowReading, { fills, target, header }: SourceColumn, value: Value): void {
  if (value === null || value === "") return;
  if (fills === "value") reading.values[target] = value;
  else if (fills === "joined") reading.several.push({ target, header, text: String(value) });
  else (fills === "name" ? reading.names : reading.parts)[target] = String(value);
}

/** Of two phones that could not be read both texts are kept. */
function addUnread({ unreadable }: RowReading, { target, header }: SourceColumn, text: string): void {
  const before = unreadable[target];
  unreadable[target] = before ? { header: before.header, text: `${before.text}; ${text}` } : { header, text };
}
