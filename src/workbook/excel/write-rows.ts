/** Writes cells of rows that are there: one guarded chunk a row, or whole blocks where rows are many. */
import { isDateFormat } from "../cells/number-format";
import type { Cell } from "../port";
import { readRaw, typedAgain, writeRaw, writtenCell, type RawValue } from "./cell-codec";
import { FITS, type Chunk, type Overwritten, type Verdict } from "./chunk";
import type { RowEdit, Written } from "./edits";
import { guardRow, type RowMark } from "./guard-row";
import { putBackChunk } from "./put-back";

const GENERAL = "General";
const TEXT = "@";
/** Excel finds no longer texts. */
const LONGEST_FOUND = 255;

export interface RowTarget {
  /** How the API calls the sheet: its id, or its name where it is new. */
  readonly sheetKey: string;
  readonly sheet: string;
  readonly date1904: boolean;
}

/** One row: guarded, looked at, written, read back. */
export function rowChunk(target: RowTarget, edit: RowEdit, mark: RowMark | undefined): Chunk {
  const columns = [...edit.cells.keys()];
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const values = Array.from({ length: width }, (_, index) => rawOf(edit.cells.get(left + index), target));
  return {
    weight: JSON.stringify(values).length * 6 + 1500,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(target.sheetKey);
      if (mark) guardRow(sheet, mark);
      for (const seen of mark?.row === edit.row ? textsSeen(edit) : []) guardRow(sheet, seen);
      const before = sheet.getRangeByIndexes(edit.row - 1, left - 1, 1, width).load("values,formulas");
      const range = sheet.getRangeByIndexes(edit.row - 1, left - 1, 1, width);
      if (edit.formatFrom !== undefined)
        range.copyFrom(sheet.getRangeByIndexes(edit.formatFrom - 1, left - 1, 1, width), "Formats");
      range.values = [values];
      const after = range.load("values,numberFormat");
      return () => {
        const overwritten = differences(target, edit, left, before.values[0] ?? []);
        if (overwritten.length > 0 && mark?.row === edit.row) return { fits: false, overwritten };
        if (overwritten.length > 0) {
          const stood = typedAgain(before.formulas, before.values);
          // Somebody else began this row in the meantime: it is theirs.
          return { fits: false, then: putBackChunk(target.sheetKey, edit.row, left, stood) };
        }
        const answer = { values: after.values[0] ?? [], formats: after.numberFormat[0] ?? [] };
        return judgeRow(target, edit, left, answer, mark?.row === edit.row ? mark : undefined);
      };
    },
  };
}

/**
 * The texts that are about to be replaced: where one of them is another by now, the batch is to stop. What
 * is read along tells as well, but not where the answer gets lost. Numbers are found by how they are
 * shown, blanks not at all; for them what is read along has to do.
 */
function textsSeen({ row, before }: RowEdit): RowMark[] {
  return [...before].flatMap(([column, text]) =>
    typeof text === "string" && text.trim() !== "" && text.length <= LONGEST_FOUND
      ? [{ row, column, text }]
      : [],
  );
}

/** Cells that held something else than the picture says, and not what is to be written either. */
export function differences(
  { sheet, date1904 }: RowTarget,
  { row, cells, before }: RowEdit,
  left: number,
  now: readonly unknown[],
): Overwritten[] {
  return [...before].flatMap(([column, seen]) => {
    const theirs = readRaw(now[column - left]);
    const written = cells.get(column);
    const own = written && "cell" in written ? writtenCell(written.cell, date1904) : undefined;
    return sameCell(theirs, seen) || sameCell(theirs, own) ? [] : [{ sheet, row, column, theirs }];
  });
}

/** What stands in a row after the write: values, and the number formats they are shown by. */
export interface RowAnswer {
  readonly values: readonly unknown[];
  readonly formats: readonly unknown[];
}

/**
 * Did Excel keep what it was given? A cell it read as something else is written again as what it is, in
 * the row that bears the mark; without a mark a row just begun is left as it is.
 */
export function judgeRow(
  target: RowTarget,
  { row, cells }: Pick<RowEdit, "row" | "cells">,
  left: number,
  { values, formats }: RowAnswer,
  mark: RowMark | undefined,
): Verdict {
  const again: { column: number; written: Written; format: string }[] = [];
  for (const [column, written] of cells) {
    if (!("cell" in written)) continue;
    const standing = formats[column - left];
    const format = formatFor(written, typeof standing === "string" ? standing : GENERAL);
    const kept = sameCell(readRaw(values[column - left]), writtenCell(written.cell, target.date1904));
    if (format !== undefined) again.push({ column, written, format });
    else if (!kept) again.push({ column, written, format: plainFormat(written) });
  }
  return again.length === 0 ? FITS : { fits: true, then: rewriteChunk(target, row, again, mark) };
}

function rewriteChunk(
  target: RowTarget,
  row: number,
  again: readonly { column: number; written: Written; format: string }[],
  mark: RowMark | undefined,
): Chunk {
  return {
    weight: again.length * 800,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(target.sheetKey);
      if (mark) guardRow(sheet, mark);
      const cells = again.map(({ column, written, format }) => {
        const cell = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
        cell.numberFormat = [[format]];
        cell.values = [[rawOf(written, target)]];
        return { written, cell: cell.load("values") };
      });
      return () => ({
        fits: cells.every(
          ({ written, cell }) =>
            !("cell" in written) ||
            sameCell(readRaw(cell.values[0]?.[0]), writtenCell(written.cell, target.date1904)),
        ),
      });
    },
  };
}

/** The format the cell needs and does not have; undefined where it may keep its own. */
export function formatFor(written: Written, standing: string): string | undefined {
  if (!("cell" in written)) return undefined;
  const { kind, format } = written.cell;
  if (format === undefined) return undefined;
  const unfit =
    kind === "day"
      ? !isDateFormat(standing)
      : standing === GENERAL || standing === TEXT || isDateFormat(standing);
  return unfit ? format : undefined;
}

function plainFormat(written: Written): string {
  return "cell" in written && written.cell.kind === "text" ? TEXT : GENERAL;
}

/** What the API is given for a cell; null leaves it alone. */
export function rawOf(written: Written | undefined, { date1904 }: RowTarget): RawValue {
  if (!written) return null;
  return "formula" in written ? written.formula : writeRaw(written.cell, date1904);
}

/** Is it the same? A cell error is the same whatever its name. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (typeof a === "object" && a !== null) return typeof b === "object" && b !== null;
  return (a ?? "") === (b ?? "");
}
