/** What could not be read is kept in the notes, a line for each cell (`生日: 不详`), where it can be put right. */
import { LONGEST_TEXT } from "../fit";
import type { Value } from "../value";
import { hasUnread, type ImportRow } from "./columns/import-row";

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

/** Do these notes fit into a cell? */
export function fitsCell(notes: Value): boolean {
  return typeof notes !== "string" || notes.length <= LONGEST_TEXT;
}
