/**
 * Stops a batch where a row is not where the picture had it. `find` fails with ItemNotFound where the
 * text is not there, and nothing behind it in the batch is done. It must be asked of two cells at
 * least, for in a single cell it searches the whole sheet; so it is asked twice, of the row with the
 * one above and with the one below: both hold the id only if the row does.
 */

/** A text that names a row: its id, in the column of ids. */
export interface RowMark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Queues the guard. Rows count from 1. */
export function guardRow(sheet: Excel.Worksheet, { row, column, text }: RowMark): void {
  const pattern = text.replace(/[~*?]/g, "~$&");
  for (const top of [row - 1, row])
    sheet
      .getRangeByIndexes(top - 1, column - 1, 2, 1)
      .find(pattern, { completeMatch: true, matchCase: true })
      .load("rowIndex");
}
