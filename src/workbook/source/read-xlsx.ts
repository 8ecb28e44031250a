/** A workbook as a sheet of text: one of its sheets, or one of the tables on it. */
import { settleColumns } from "../../model/import/layout/settle-columns";
import { RowSorter } from "../../model/import/layout/sort-rows";
import { isRefused, problem, warning, type Problem } from "../../model/problem";
import { finish } from "../../model/work";
import { writeRange } from "../cells/range-text";
import type { CellPlace } from "../xlsx/foreign/scan-sheet";
import { readForeignSheets } from "../xlsx/foreign/read-foreign-sheets";
import { bestPart, partsOf, rowsIn, type ForeignPart } from "./choose-part";
import { GROWTH_FROM_MB, MB, MOST_COLUMNS, MOST_GROWTH } from "./limits";
import type { ReadOptions } from "./read-source";
import { headerPassed, headerProblems } from "./read-text";
import { repeatMerged } from "./repeat-merged";
import type { SourceChoices, SourceSheet } from "./source-sheet";
import { columnLetters } from "../../model/column-letters";

/** Refused: what `readForeignSheets` refuses, `empty-file`, `sheet-not-found`, `too-many-columns`. */
export async function readXlsx(
  name: string,
  bytes: Uint8Array,
  choices: SourceChoices,
  { onProgress, signal }: ReadOptions,
): Promise<SourceSheet | readonly Problem[]> {
  const size = bytes.length;
  const read = await readForeignSheets(bytes, name, {
    growth: { times: MOST_GROWTH, from: GROWTH_FROM_MB * MB },
    onProgress: onProgress && ((share) => onProgress(Math.round(share * size), size)),
    signal,
  });
  if (isRefused(read)) return read;
  for (const { rows, merges } of read.sheets) repeatMerged(rows, merges);
  const parts = partsOf(read.sheets);
  if (parts.length === 0) return [problem("empty-file", {}, { file: name })];
  const part =
    choices.sheet === undefined ? bestPart(parts) : parts.find((each) => each.name === choices.sheet);
  const names = parts.map((each) => each.name).join(", ");
  if (!part) return [problem("sheet-not-found", {}, { name: choices.sheet ?? "", sheets: names })];
  return sheetOf(name, part, parts, choices.headerRow);
}

function sheetOf(
  name: string,
  part: ForeignPart,
  parts: readonly ForeignPart[],
  headerRow: number | undefined,
): SourceSheet | readonly Problem[] {
  const { area } = part;
  const count = area.right - area.left + 1;
  if (count > MOST_COLUMNS)
    return [problem("too-many-columns", { row: area.top }, { count, limit: MOST_COLUMNS })];
  const sorter = new RowSorter(headerRow);
  const filled = rowsIn(part.sheet, area);
  for (const { cells, rowNumber } of filled) sorter.take(cells, rowNumber);
  const header = sorter.finish();
  const passed = headerPassed(headerRow, header, area.bottom);
  if (passed) return [passed];
  const { rows, rowNumbers, leftOut } = sorter;
  const settled = finish(settleColumns(header.headers, rows, rowNumbers));
  return {
    headers: settled.headers,
    ...(header.lowerHeaders && { lowerHeaders: header.lowerHeaders }),
    rows,
    rowNumbers,
    leftOut,
    sheets: parts.map((each) => ({ name: each.name, rows: each.rows, hidden: each.hidden })),
    file: {
      name,
      format: "xlsx",
      sheet: part.name,
      headerRow: header.headerRow,
      headerLines: header.lines.length,
      rows: rows.length,
      blankRows: area.bottom - area.top + 1 - filled.length,
    },
    problems: [
      ...headerProblems(header),
      ...cellProblems(part, settled.headers, header.headerRow),
      ...settled.problems,
    ],
  };
}

/** What was seen in the cells of this part: errors, formulas without a result, cells merged over rows. */
function cellProblems(
  { sheet, area }: ForeignPart,
  headers: readonly string[],
  headerRow: number,
): readonly Problem[] {
  const isInside = ({ row, column }: CellPlace): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const problems = sheet.errors.filter(isInside).map(({ row, column, text }) => {
    const header = headers[column - area.left] ?? "";
    return warning("cell-error", header === "" ? { row } : { row, column: header }, { value: text });
  });
  const uncalculated = sheet.uncalculated.filter(isInside);
  const [open] = uncalculated;
  if (open) {
    const cell = `${columnLetters(open.column + 1)}${open.row}`;
    problems.push(warning("formula-without-result", {}, { count: uncalculated.length, cell }));
  }
  const merges = sheet.merges.filter(
    ({ top, left }) => top > headerRow && isInside({ row: top, column: left - 1 }),
  );
  if (merges[0])
    problems.push(
      warning("merged-cells-repeated", {}, { count: merges.length, cells: writeRange(merges[0]) }),
    );
  return problems;
}
