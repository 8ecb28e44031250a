/** What could not be read is kept in the notes, a line for each cell (`生日: 不详`), where it can be put right. */
import { LONGEST_TEXT } from "../fit";
import type { Value } from "../value";
import { hasUnread, type ImportRow } from "./columns/import-row";

/** The notes of a row: the file's, else those the book has, with what could not be read behind them. */
export function notesWithUnread(read: ImportRow, known: Value = null): Value {
  const { values, unreadable } = read;
  const given = typeof values.notes === "string" ? values.notes : "";
  if (given === "" && !hasUnread(read)) return known;
  const before = typeof known === "string" ? known : "";
  const start = given === "" || before.includes(given) ? before : given;
  const lines = Object.values(unreadable)
    .map(({ header, text }) => `${header}: ${text}`)
    .filter((line) => !start.includes(line));
  const notes = [...(start === "" ? [] : [start]), ...lines].join("\n");
  return notes === "" ? null : notes;
}

/** Do these notes fit into a cell? */
export function fitsCell(notes: Value): boolean {
  return typeof notes !== "string" || notes.length <= LONGEST_TEXT;
}
