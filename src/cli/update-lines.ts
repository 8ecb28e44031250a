/** What an import changes in rows of the book, field by field. */
import { columnHeader } from "../model/column-header";
import type { CellUpdate, ImportPlan, RowUpdate } from "../model/import/import-plan";
import type { ImportTable } from "../model/import/targets";
import type { Language } from "../model/schema";
import { importPhrases } from "../words/cli/commands/import";
import { say } from "../words/phrase";
import { jsonValue, shownValue } from "./shown-value";
import { oneLine } from "./text-table";

/** Of more than these only the number is printed; `--json` has them all. */
const NAMED = 20;

/** A line for each row, and how many more there are. */
export function updateLines({ into, updates }: ImportPlan, language: Language): readonly string[] {
  const rest = updates.length - NAMED;
  return [
    ...updates.slice(0, NAMED).map((update) => updateLine(into, update, language)),
    ...(rest > 0 ? [say(importPhrases.moreUpdates, language, { count: rest })] : []),
  ];
}

/** The row as `--json` has it: days as they are written. */
export function jsonUpdate(into: ImportTable, { id, name, rowNumber, cells }: RowUpdate): object {
  const json = cells.map(({ key, was, is }) => ({
    key,
    was: jsonValue(into, key, was),
    is: jsonValue(into, key, is),
  }));
  return { id, name, row: rowNumber, cells: json };
}

function updateLine(
  into: ImportTable,
  { id, name, rowNumber, cells }: RowUpdate,
  language: Language,
): string {
  const changes = cells
    .map((cell) => cellWords(into, cell, language))
    .join(say(importPhrases.nextCell, language));
  return oneLine(say(importPhrases.update, language, { row: rowNumber, name, id, changes }));
}

function cellWords(into: ImportTable, { key, was, is }: CellUpdate, language: Language): string {
  const column = columnHeader(into, key, language);
  const shown = {
    column,
    was: shownValue(into, key, was, language),
    is: shownValue(into, key, is, language),
  };
  return say(was === null ? importPhrases.cellFilled : importPhrases.cellUpdate, language, shown);
}
