/**
 * New rows of an Excel table. They are written right below it, where the table takes them in by itself;
 * `rows.add` would cost co-authors their edits (`references/office-js.md`, section 4) and is used only
 * where a totals row is in the way. The same batch reads whether the place was free, whether the table
 * grew and what stands there now, so one round trip is enough.
 */
import { typedAgain, type RawValue } from "./cell-codec";
import { FITS, type Chunk, type Verdict } from "./chunk";
import type { AppendEdit, RowEdit } from "./edits";
import type { PicturedTable } from "./sheet-picture";
import { guardRow, type RowMark } from "./guard-row";
import { formatFor, judgeRow, rawOf, type RowTarget } from "./write-rows";

export interface AppendTarget extends RowTarget {
  readonly table: PicturedTable;
  readonly tableKey: string;
  readonly headers: readonly string[];
  readonly idColumn: number;
  /** Number format of a column in the table's last row; undefined where it is not known. */
  readonly formatAbove: (column: number) => string | undefined;
}

/** Rows for one batch. */
export function appendChunk(target: AppendTarget, rows: readonly RowEdit[]): Chunk {
  const { table } = target;
  const width = table.right - table.left + 1;
  const matrix = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, index) => rawOf(cells.get(table.left + index), target)),
  );
  const weight = JSON.stringify(matrix).length * 3 + 2000;
  return table.totals
    ? { weight, queue: (context) => addAboveTotals(context, target, rows, matrix) }
    : { weight, queue: (context) => writeBelow(context, target, rows, matrix) };
}

/** The rows of an append, so many to a batch that each stays light. */
export function appendChunks(target: AppendTarget, { rows }: AppendEdit, rowsAtOnce: number): Chunk[] {
  const all = [...rows.values()].sort((a, b) => a.row - b.row);
  const chunks: Chunk[] = [];
  for (let from = 0; from < all.length; from += rowsAtOnce)
    chunks.push(appendChunk(target, all.slice(from, from + rowsAtOnce)));
  return chunks;
}

/** Makes the table reach down to `lastRow`, over rows that were typed below it and stayed outside. */
export function takeInChunk(target: AppendTarget, lastRow: number, mark: RowMark | undefined): Chunk {
  const { table, tableKey, sheetKey } = target;
  return {
    weight: 1500,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(sheetKey);
      if (mark) guardRow(sheet, mark);
      const [height, width] = [lastRow - table.top + 1, table.right - table.left + 1];
      const whole = sheet.getRangeByIndexes(table.top - 1, table.left - 1, height, width);
      context.workbook.tables.getItem(tableKey).resize(whole);
      return () => FITS;
    },
  };
}

function writeBelow(
  context: Excel.RequestContext,
  target: AppendTarget,
  rows: readonly RowEdit[],
  matrix: RawValue[][],
): () => Verdict {
  const table = context.workbook.tables.getItem(target.tableKey).load("showTotals");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange();
  const space = body.getRowsBelow(rows.length).load("values,formulas");
  const range = body.getRowsBelow(rows.length);
  range.copyFrom(body.getLastRow(), "Formats");
  const formats = formatsOf(target, rows);
  if (formats) range.numberFormat = formats;
  range.values = matrix;
  const written = range.load("values,numberFormat,rowIndex");
  const whole = table.getRange().load("rowIndex,rowCount");
  return () => {
    const taken =
      table.showTotals || space.formulas.some((row: unknown[]) => row.some((cell) => cell !== ""));
    const isMoved = !sameHeaders(header.values[0] ?? [], target.headers);
    if (taken) {
      const stood = typedAgain(space.formulas, space.values);
      return { fits: false, then: giveBack(target, written.rowIndex, stood, table.showTotals) };
    }
    if (isMoved) return { fits: false, then: takeOut(target, rows) };
    const verdict = judgeRows(target, rows, written);
    const isIn = whole.rowIndex + whole.rowCount >= written.rowIndex + rows.length;
    return isIn ? verdict : { fits: true, then: resizeChunk(target, rows.length, verdict) };
  };
}

function addAboveTotals(
  context: Excel.RequestContext,
  target: AppendTarget,
  rows: readonly RowEdit[],
  matrix: RawValue[][],
): () => Verdict {
  const table = context.workbook.tables.getItem(target.tableKey);
  const header = table.getHeaderRowRange().load("values");
  // The types leave null out; it stands for a cell left alone, as everywhere.
  const added = table.rows.add(undefined, matrix as (string | number | boolean)[][]);
  const range = added.getRange().getResizedRange(rows.length - 1, 0);
  range.load("values,numberFormat,rowIndex");
  return () => {
    if (!sameHeaders(header.values[0] ?? [], target.headers))
      return { fits: false, then: takeOut(target, rows) };
    return judgeRows(target, rows, range);
  };
}

function judgeRows(target: AppendTarget, rows: readonly RowEdit[], range: Excel.Range): Verdict {
  const verdicts = rows.map(({ cells }, index) => {
    const row = range.rowIndex + 1 + index;
    const answer = { values: range.values[index] ?? [], formats: range.numberFormat[index] ?? [] };
    return judgeRow(target, { row, cells }, target.table.left, answer, markOf(target, row, cells));
  });
  const next = verdicts.flatMap(({ then }) => then ?? []);
  const elsewhere = range.rowIndex + 1 !== rows[0]?.row;
  if (next.length > 0) return { fits: true, elsewhere, then: together(next) };
  return elsewhere ? { fits: true, elsewhere } : FITS;
}

function markOf({ idColumn }: AppendTarget, row: number, cells: RowEdit["cells"]): RowMark | undefined {
  const id = cells.get(idColumn);
  return id && "cell" in id ? { row, column: idColumn, text: String(id.cell.value) } : undefined;
}

/** The formats that the row above cannot lend; null leaves a cell's own, undefined where none is needed. */
function formatsOf(target: AppendTarget, rows: readonly RowEdit[]): (string | null)[][] | undefined {
  const { table, formatAbove } = target;
  const width = table.right - table.left + 1;
  const formats = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, index) => {
      const written = cells.get(table.left + index);
      const standing = formatAbove(table.left + index);
      return (written && standing !== undefined && formatFor(written, standing)) || null;
    }),
  );
  return formats.some((row) => row.some((format) => format !== null)) ? formats : undefined;
}

/** The table did not take the rows in: it is made to. */
function resizeChunk({ tableKey }: AppendTarget, rows: number, verdict: Verdict): Chunk {
  return {
    weight: 1000,
    queue(context) {
      const table = context.workbook.tables.getItem(tableKey);
      table.resize(table.getRange().getResizedRange(rows, 0));
      return () => verdict;
    },
  };
}

/**
 * Something stood below the table: it is put back, and the table ends where it ended. If it was a totals
 * row, shown since the picture was taken, the table has not grown.
 */
function giveBack(target: AppendTarget, rowIndex: number, formulas: unknown[][], hasTotals: boolean): Chunk {
  const { table, tableKey, sheetKey } = target;
  return {
    weight: JSON.stringify(formulas).length * 2,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(sheetKey);
      const width = table.right - table.left + 1;
      if (!hasTotals) {
        const top = sheet.getRangeByIndexes(table.top - 1, table.left - 1, 1, width);
        const list = context.workbook.tables.getItem(tableKey);
        list.resize(top.getResizedRange(rowIndex - table.top, 0));
      }
      sheet.getRangeByIndexes(rowIndex, table.left - 1, formulas.length, width).formulas = formulas;
      return () => ({ fits: false });
    },
  };
}

/** Rows that came into the wrong columns, because these were moved meanwhile, leave again. */
function takeOut({ tableKey, sheetKey, idColumn }: AppendTarget, rows: readonly RowEdit[]): Chunk {
  return {
    weight: rows.length * 600,
    queue(context) {
      const list = context.workbook.tables.getItem(tableKey).getRange();
      for (const { cells } of rows) {
        const id = cells.get(idColumn);
        if (!id || !("cell" in id)) continue;
        context.workbook.worksheets
          .getItem(sheetKey)
          .getRange()
          .find(String(id.cell.value), { completeMatch: true, matchCase: true })
          .getEntireRow()
          .getIntersection(list)
          .delete("Up");
      }
      return () => ({ fits: false });
    },
  };
}

function together(chunks: readonly Chunk[]): Chunk {
  return {
    weight: chunks.reduce((sum, { weight }) => sum + weight, 0),
    queue(context) {
      const judges = chunks.map((chunk) => chunk.queue(context));
      return () => ({ fits: judges.map((judge) => judge()).every(({ fits }) => fits) });
    },
  };
}

function sameHeaders(now: readonly unknown[], seen: readonly string[]): boolean {
  return now.length === seen.length && now.every((header, index) => String(header) === seen[index]);
}
