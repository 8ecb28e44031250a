/** Addresses as Excel writes them: `B3`, `B3:D9`, `B:D`, `3:9`, without and with `$`, and the sheet in front. */
import {
  COLUMNS_OF_SHEET,
  ROWS_OF_SHEET,
  isEntireColumn,
  isEntireRow,
  isWithinSheet,
  lastColumn,
  lastRow,
  type Block,
} from "./block";

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `B3:D9`; whole columns as `B:D`, whole rows as `3:9`, one cell as `B3`. */
export function addressOf(block: Block): string {
  const rows = `${block.row + 1}:${lastRow(block) + 1}`;
  if (isEntireRow(block)) return rows;
  const left = columnLetters(block.column);
  const right = columnLetters(lastColumn(block));
  if (isEntireColumn(block)) return `${left}:${right}`;
  const first = `${left}${block.row + 1}`;
  return block.rows === 1 && block.columns === 1 ? first : `${first}:${right}${lastRow(block) + 1}`;
}

/** `$B$3:$D$9`. */
export function absoluteAddressOf(block: Block): string {
  return addressOf(block).replace(
    /([A-Z]+)?(\d+)?(?=:|$)/g,
    (_, column?: string, row?: string) => `${column ? `$${column}` : ""}${row ? `$${row}` : ""}`,
  );
}

/** The sheet's name as formulas and addresses carry it: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function sheetAddress(sheet: string, block: Block): string {
  return `${quoteSheet(sheet)}!${addressOf(block)}`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The block an address without a sheet stands for, or undefined where it is none. */
export function parseAddress(text: string): Block | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return blockOf(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns)
    return blockOf(0, columnNumber(columns[1] ?? ""), ROWS_OF_SHEET - 1, columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows) return blockOf(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS_OF_SHEET - 1);
  return undefined;
}

export interface SheetAddress {
  /** Undefined where the address names no sheet. */
  readonly sheet: string | undefined;
  readonly address: string;
}

/** Cuts `'My sheet'!A1` in two. */
export function splitSheet(text: string): SheetAddress {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, address: text };
  const sheet = text.slice(0, at);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return {
    sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: text.slice(at + 1),
  };
}

function blockOf(row1: number, column1: number, row2: number, column2: number): Block | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const block = {
    row,
    column,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isWithinSheet(block) ? block : undefined;
}
