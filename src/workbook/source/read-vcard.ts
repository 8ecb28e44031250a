/** A contacts file as a sheet. */
import { isRefused, problem, type Problem } from "../../model/problem";
import { readCards } from "./vcard/read-cards";
import { textOf } from "./read-text";
import type { Source, SourceChoices, SourceSheet } from "./source-sheet";

/** Refused: `encoding-broken`, `empty-file`. */
export function readVcard(source: Source, choices: SourceChoices): SourceSheet | readonly Problem[] {
  const found = textOf(source, choices);
  if (isRefused(found)) return found;
  const text = Array.from(found.blocks, (block) => block.text).join("");
  const { headers, rows, rowNumbers, brokenRows, emptyRows } = readCards(text);
  if (rows.length === 0) return [problem("empty-file", {}, { file: source.name })];
  return {
    headers,
    rows,
    rowNumbers,
    leftOut: [],
    sheets: [],
    file: {
      name: source.name,
      format: "vcf",
      ...(found.found && { encoding: found.found.encoding }),
      headerRow: 0,
      headerLines: 0,
      rows: rows.length,
      blankRows: 0,
    },
    problems: [
      ...brokenRows.map((row) => problem("card-broken", { row })),
      ...emptyRows.map((row) => problem("card-empty", { row })),
    ],
  };
}
