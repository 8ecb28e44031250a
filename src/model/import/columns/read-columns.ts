/**
 * The columns of a file, understood: each is judged as a whole first (in which order its dates stand,
 * which sign is its decimal point), and then read cell by cell. A million rows are read this way, so a
 * row costs little more than its cells.
 */
import { LONGEST_TEXT } from "../../fit";
import { problem, type Place, type Problem } from "../../problem";
import type { ImportMapping, ImportSheet } from "../import-sheet";
import type { ImportTable } from "../targets";
import { finish, part, type Work } from "../../work";
import { columnNotices } from "./column-notices";
import type { ImportRow, UnreadCell } from "./import-row";
import { joinValues, type SourcePart } from "./join-values";
import { companyColumn, nameFromCompany, nameFromParts } from "./name-row";
import { readCells, type RowReading } from "./read-cells";
import type { ColumnQuestion, ReadChoices } from "./read-choices";
import { settleDates } from "./settle-dates";
import { sourceColumns, type SourceColumn } from "./source-columns";

export interface SheetReader {
  /** The columns that fill something, in the order of the file. */
  readonly columns: readonly SourceColumn[];
  /** What has to be asked; until it is answered the cells concerned are not read. */
  readonly questions: readonly ColumnQuestion[];
  /** What is said once for a whole column, each with a count. */
  readonly notices: () => Work<readonly Problem[]>;
  /** The row with this index in `sheet.rows`. */
  readonly readRow: (row: number) => ImportRow;
}

/** Judges the columns; the rows are then read one by one. */
export function readColumns(
  into: ImportTable,
  sheet: ImportSheet,
  mapping: ImportMapping,
  choices: ReadChoices,
): SheetReader {
  return finish(readingColumns(into, sheet, mapping, choices));
}

/** `readColumns`, in steps: judging a column takes a look at each of its cells. */
export function* readingColumns(
  into: ImportTable,
  sheet: ImportSheet,
  mapping: ImportMapping,
  choices: ReadChoices,
): Work<SheetReader> {
  const { orders, questions } = yield* part(0, 2, settleDates(into, sheet, mapping, choices));
  const columns = yield* part(1, 2, sourceColumns(into, sheet, mapping, choices, orders));
  const company = into === "customers" ? companyColumn(columns) : undefined;
  const readRow = (row: number): ImportRow => {
    const cells = sheet.rows[row] ?? [];
    const place = { table: into, row: sheet.rowNumbers[row] ?? 0 };
    const reading = readCells(columns, cells, place);
    if (reading.several.length > 0) joinAll(into, reading, place);
    nameFromParts(into, reading);
    if (company) nameFromCompany(reading, cells[company.position] ?? "");
    return reading;
  };
  return { columns, questions, notices: () => columnNotices(into, sheet, columns), readRow };
}

function joinAll(into: ImportTable, reading: RowReading, place: Place): void {
  const { values, several } = reading;
  const byTarget = new Map<string, SourcePart[]>();
  for (const part of several) {
    const known = byTarget.get(part.target);
    if (known) known.push(part);
    else byTarget.set(part.target, [part]);
  }
  for (const [target, parts] of byTarget) {
    const text = joinValues(into, target, parts);
    if (text.length <= LONGEST_TEXT) values[target] = text;
    else refuse(reading, target, { header: parts[0]?.header ?? "", text }, place);
  }
}

function refuse(reading: RowReading, target: string, cell: UnreadCell, place: Place): void {
  reading.unreadable = { ...reading.unreadable, [target]: cell };
  const tooLong = problem("text-too-long", { ...place, column: cell.header }, { value: cell.text });
  reading.problems = [...reading.problems, tooLong];
}
