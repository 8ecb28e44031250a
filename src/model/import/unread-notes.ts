/** What could not be read is kept in the notes, a line for each cell (`生日: 不详`), where it can be put right. */
import { LONGEST_TEXT } from "../fit";
import { problem, type Place, type Problem } from "../problem";
import { columnOf, type Language } from "../schema";
import type { Value } from "../value";
import { hasUnread, type ImportRow } from "./columns/import-row";
import type { ImportTable } from "./targets";

/** The notes the book has, behind them the file's and what could not be read: as far as they do not stand there. */
export function notesWithUnread(read: ImportRow, known: Value = null): Value {
  const { values, unreadable } = read;
  const given = typeof values.notes === "string" ? values.notes : "";
  if (given === "" && !hasUnread(read)) return known;
  let notes = typeof known === "string" ? known : "";
  for (const text of [given, ...Object.values(unreadable).map((cell) => `${cell.header}: ${cell.text}`)])
    if (!hasLines(notes, text)) notes = notes === "" ? text : `${notes}\n${text}`;
  return notes === "" ? null : notes;
}

/** Does the text stand in the notes as whole lines? VI does not stand in VIP. */
function hasLines(notes: string, text: string): boolean {
  return text === "" || `\n${notes}\n`.includes(`\n${text}\n`);
}

/**
 * What was wrong with a row, and that its notes do not fit into a cell: unless a cell of the file was too
 * long itself, for its text is what does not fit.
 */
export function withTooLong(
  { problems }: ImportRow,
  table: ImportTable,
  place: Place,
  language: Language,
): readonly Problem[] {
  if (problems.some(({ code }) => code === "text-too-long")) return problems;
  const column = columnOf(table, "notes").header[language];
  return [...problems, problem("text-too-long", { ...place, column })];
}

/** Do these notes fit into a cell? */
export function fitsCell(notes: Value): boolean {
  return typeof notes !== "string" || notes.length <= LONGEST_TEXT;
}
