/** Text, from bytes or pasted, as a sheet: its encoding, its dialect, its rows, and what is to be said of them. */
import { settleColumns } from "../../model/import/layout/settle-columns";
import { unguardFormula } from "../../model/export/formula-guard";
import type { BrokenRow } from "../../model/import/import-sheet";
import type { FoundHeader } from "../../model/import/layout/find-header";
import { columnLetters } from "../../model/column-letters";
import { isRefused, problem, warning, type Problem } from "../../model/problem";
import { stretch, type Work } from "../../model/work";
import { isOwnFile, takeOffGuards } from "./delimited/own-file";
import { cutBrokenLine } from "./delimited/cut-broken-line";
import type { Dialect } from "./delimited/dialect";
import { readDelimited, type DelimitedRows, type UnreadRow } from "./delimited/read-delimited";
import { decodedBlocks, slicedBlocks, type TextBlock } from "./delimited/text-blocks";
import { findingEncoding, readMark, type FoundEncoding } from "./encoding/find-encoding";
import { MOST_QUOTED_CHARACTERS } from "./limits";
import type { Source, SourceChoices, SourceSheet } from "./source-sheet";

export interface FoundText {
  readonly found?: FoundEncoding;
  readonly blocks: Iterable<TextBlock>;
}

/** How far reading has come when the encoding is found, and when the rows are read. */
const ENCODING_FOUND = 0.05;
const ROWS_READ = 0.95;

/** The text of a source in blocks. Refused: `encoding-broken`. */
export function* textOf(source: Source, choices: SourceChoices): Work<FoundText | readonly Problem[]> {
  if ("text" in source) return { blocks: slicedBlocks(source.text) };
  const { bytes, name } = source;
  const marked = readMark(bytes);
  const chosen = choices.encoding;
  const found = chosen
    ? { encoding: chosen, sure: true, mark: marked?.encoding === chosen ? marked.mark : 0 }
    : yield* findingEncoding(bytes);
  if (!found) return [problem("encoding-broken", {}, { file: name })];
  return { found, blocks: decodedBlocks(bytes, found.encoding, found.mark) };
}

/** Refused: `encoding-broken`, `empty-file`, and what `readDelimited` refuses. */
export function* readText(source: Source, choices: SourceChoices): Work<SourceSheet | readonly Problem[]> {
  const text = yield* stretch(0, ENCODING_FOUND, textOf(source, choices));
  if (isRefused(text)) return text;
  const read = yield* stretch(ENCODING_FOUND, ROWS_READ, readDelimited(text.blocks, choices));
  if (isRefused(read)) return read;
  const { sorter, dialect, brokenRows } = read;
  const header = sorter.finish();
  const refusal = emptyOrPassed(source.name, header, read, choices);
  if (refusal) return [refusal];
  const { rows, rowNumbers, leftOut, blankRows } = sorter;
  const settling = settleColumns(namedHeaders(header), rows, rowNumbers);
  const settled = yield* stretch(ROWS_READ, 1, settling);
  const isOwn = isOwnFile(settled.headers);
  if (isOwn) takeOffGuards(rows);
  const broken = brokenRows.map((row) => brokenRow(row, dialect, settled.headers.length));
  return {
    headers: isOwn ? settled.headers.map(unguardFormula) : settled.headers,
    ...(header.lowerHeaders && { lowerHeaders: header.lowerHeaders }),
    rows,
    rowNumbers,
    ...(broken.length > 0 && { broken }),
    leftOut,
    sheets: [],
    file: {
      name: source.name,
      format: dialect.delimiter === "\t" ? "tsv" : "csv",
      ...(text.found && { encoding: text.found.encoding }),
      ...(dialect.delimiter !== undefined && { delimiter: dialect.delimiter }),
      quote: dialect.quote,
      headerRow: header.headerRow,
      headerLines: header.lines.length,
      rows: rows.length,
      blankRows,
    },
    problems: [
      ...encodingProblems(text.found, read),
      ...headerProblems(header),
      ...broken.map(({ reason }) => reason),
      ...settled.problems,
    ],
  };
}

function brokenRow({ rowNumber, text }: UnreadRow, dialect: Dialect, columns: number): BrokenRow {
  const code = text.length > MOST_QUOTED_CHARACTERS ? "row-cells-too-long" : "row-broken";
  return {
    rowNumber,
    text,
    cells: cutBrokenLine(text, dialect, columns),
    reason: problem(code, { row: rowNumber }),
  };
}

/** A file of broken rows alone is not empty: each of them is refused, cut as far as its headers tell. */
function emptyOrPassed(
  file: string,
  header: FoundHeader,
  { brokenRows, lastRow }: DelimitedRows,
  choices: SourceChoices,
): Problem | undefined {
  if (header.headers.length === 0 && brokenRows.length === 0) return problem("empty-file", {}, { file });
  return headerPassed(choices.headerRow, header, lastRow);
}

/** Why there is no header in the row that was chosen: the file ends above it. */
export function headerPassed(
  chosen: number | undefined,
  { headerRow }: Pick<FoundHeader, "headerRow">,
  lastRow: number,
): Problem | undefined {
  return chosen === undefined || chosen === 0 || headerRow > 0
    ? undefined
    : problem("header-row-passed", {}, { row: chosen, last: lastRow });
}

/** Rows that cannot be told apart still need a column to be shown in. */
export function namedHeaders({ headers }: Pick<FoundHeader, "headers">): readonly string[] {
  return headers.length > 0 ? headers : [columnLetters(1)];
}

/** `header-guessed` where nothing but habit speaks for the header. */
export function headerProblems({ sure, headerRow }: FoundHeader): readonly Problem[] {
  return sure ? [] : [warning("header-guessed", {}, { row: headerRow })];
}

function encodingProblems(
  found: FoundEncoding | undefined,
  { damagedRows }: DelimitedRows,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (found && !found.sure) problems.push(warning("encoding-guessed", {}, { encoding: found.encoding }));
  if (damagedRows.length > 0) {
    const SHOWN = 10;
    const rows = damagedRows.slice(0, SHOWN).join(", ") + (damagedRows.length > SHOWN ? " …" : "");
    problems.push(warning("characters-lost", {}, { count: damagedRows.length, rows }));
  }
  return problems;
}
