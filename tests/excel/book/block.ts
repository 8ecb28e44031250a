/** A rectangle of cells, as Office.js counts: the first row and the first column are 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const ROWS_OF_SHEET = 1_048_576;
export const COLUMNS_OF_SHEET = 16_384;

export const WHOLE_SHEET: Block = { row: 0, column: 0, rows: ROWS_OF_SHEET, columns: COLUMNS_OF_SHEET };

export function lastRow(block: Block): number {
  return block.row + block.rows - 1;
}

export function lastColumn(block: Block): number {
  return block.column + block.columns - 1;
}

export function intersection(a: Block, b: Block): Block | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest block that holds both. */
export function boundingBlock(a: Block, b: Block): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export function contains(block: Block, row: number, column: number): boolean {
  return row >= block.row && row <= lastRow(block) && column >= block.column && column <= lastColumn(block);
}

export function covers(outer: Block, inner: Block): boolean {
  return contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));
}

export function sameBlock(a: Block, b: Block): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function isWithinSheet(block: Block): boolean {
  return (
    block.rows > 0 &&
    block.columns > 0 &&
    block.row >= 0 &&
    block.column >= 0 &&
    lastRow(block) < ROWS_OF_SHEET &&
    lastColumn(block) < COLUMNS_OF_SHEET
  );
}

export function isEntireColumn(block: Block): boolean {
  return block.row === 0 && block.rows === ROWS_OF_SHEET;
}

export function isEntireRow(block: Block): boolean {
  return block.column === 0 && block.columns === COLUMNS_OF_SHEET;
}
