/** A contacts file as a sheet. */
import { isRefused, problem, type Problem } from "../../model/problem";
import { stretch, type Work } from "../../model/work";
import { readCards } from "./vcard/read-cards";
import { namedHeaders, textOf } from "./read-text";
import type { Source, SourceChoices, SourceSheet } from "./source-sheet";

/** How far reading has come when the encoding is found, and when the text is decoded. */
const ENCODING_FOUND = 0.05;
const TEXT_READ = 0.2;

/** Refused: `encoding-broken`, `empty-file`. */
export function* readVcard(source: Source, choices: SourceChoices): Work<SourceSheet | readonly Problem[]> {
  const found = yield* stretch(0, ENCODING_FOUND, textOf(source, choices));
  if (isRefused(found)) return found;
  const blocks: string[] = [];
  for (const { text: block, share } of found.blocks) {
    blocks.push(block);
    yield ENCODING_FOUND + (TEXT_READ - ENCODING_FOUND) * share;
  }
  const text = blocks.join("");
  const { headers, rows, rowNumbers, brokenRows, emptyRows } = yield* stretch(TEXT_READ, 1, readCards(text));
  const broken = brokenRows.map((row) => ({
    rowNumber: row,
    text: cardFrom(text, row),
    cells: [],
    reason: problem("card-broken", { row }),
  }));
  if (rows.length === 0 && broken.length === 0) return [problem("empty-file", {}, { file: source.name })];
  return {
    headers: namedHeaders({ headers }),
    rows,
    rowNumbers,
    ...(broken.length > 0 && { broken }),
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
      ...broken.map(({ reason }) => reason),
      ...emptyRows.map((row) => problem("card-empty", { row })),
    ],
  };
}

/** The lines of the card that begins in this line of the file, up to where the next one begins. */
function cardFrom(text: string, rowNumber: number): string {
  const lines = text.split(/\r\n?|\n/);
  const next = lines.findIndex((line, at) => at >= rowNumber && /^BEGIN:/i.test(line));
  return lines
    .slice(rowNumber - 1, next < 0 ? undefined : next)
    .join("\n")
    .trim();
}
