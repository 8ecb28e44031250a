/** Writing values and formulas into a block of cells, and what Excel does of its own accord then. */
import { intersection, type Block } from "../book/block";
import { EMPTY_CELL, GENERAL, type Cell, type CellFormat, type SimCell } from "../book/cell";
import type { SimSheet } from "../book/sheet";
import type { Actor, CellDetails } from "./actor";
import { isGeneral, readEntry } from "./entry";
import { resultAt } from "./evaluate";
import { invalidArgument } from "./excel-error";
import { growTables } from "./grow-table";
import { followHeaders } from "./headers";
import { mustAllowWrite } from "./may-write";
import { toWire, valueTypeOf } from "./wire-value";

/** `null` leaves a cell as it is, "" empties it; one value alone goes into every cell. */
export function writeValues(actor: Actor, sheet: SimSheet, block: Block, given: unknown): void {
  const { workbook } = actor;
  const values = fitted(given, block);
  mustAllowWrite(workbook, sheet, block);
  const before =
    block.rows * block.columns === 1 ? resultAt(workbook, sheet, block.row, block.column) : undefined;
  const isBlank = putValues(actor, sheet, block, values);
  workbook.version++;
  followHeaders(actor, sheet, block);
  if (!isBlank) growTables(actor, sheet, block);
  const details =
    before === undefined ? undefined : detailsOf(before, resultAt(workbook, sheet, block.row, block.column));
  actor.emit({ kind: "changed", sheet, block, change: "RangeEdited", ...(details && { details }) });
}

/** Rows of cells in the shape of the block, or InvalidArgument. */
export function fitted(given: unknown, block: Block): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[];
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) {
    const only: unknown = first[0];
    return () => only;
  }
  const fits =
    rows.length === block.rows && rows.every((row) => Array.isArray(row) && row.length === block.columns);
  if (!fits) throw invalidArgument();
  return (row, column) => (rows[row] as unknown[])[column];
}

/** Writes without asking and without telling. Answers whether nothing but blanks was written. */
export function putValues(
  { workbook }: Actor,
  sheet: SimSheet,
  block: Block,
  values: (row: number, column: number) => unknown,
): boolean {
  let isBlank = true;
  const covered = coveredCells(sheet, block);
  const undo: (() => void)[] = [];
  for (let c = 0; c < block.columns; c++) {
    const cells = sheet.columnAt(block.column + c);
    const columnFormat = sheet.columnFormats.get(block.column + c);
    const before: SimCell[] = [];
    for (let r = 0; r < block.rows; r++) {
      const row = block.row + r;
      const value = values(r, c);
      before.push(cells.cell(row));
      if (value === null || value === undefined || covered.has(`${row},${block.column + c}`)) continue;
      const cell = cellFrom(value, cells.formats[row], columnFormat, workbook.date1904);
      if (cell.value !== null || cell.formula !== undefined) isBlank = false;
      cells.put(row, cell);
    }
    undo.push(() => {
      before.forEach((cell, r) => {
        cells.put(block.row + r, cell);
      });
    });
  }
  workbook.journal.record(() => {
    for (const step of undo) step();
  });
  return isBlank;
}

function cellFrom(
  value: unknown,
  own: CellFormat | undefined,
  ofColumn: CellFormat | undefined,
  date1904: boolean,
): SimCell {
  const format = own ?? ofColumn;
  if (typeof value === "number" || typeof value === "boolean") return { value, format: own };
  if (typeof value !== "string") throw invalidArgument();
  const entry = readEntry(value, format?.numberFormat ?? GENERAL, date1904);
  const isNewFormat = entry.numberFormat !== undefined && isGeneral(format?.numberFormat);
  return {
    value: entry.value,
    formula: entry.formula,
    format: isNewFormat ? { ...format, numberFormat: entry.numberFormat } : own,
  };
}

/** Cells of merged areas other than the first: what is written there is lost. */
function coveredCells(sheet: SimSheet, block: Block): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of sheet.merges) {
    const cut = intersection(merge, block);
    if (!cut) continue;
    for (let row = cut.row; row < cut.row + cut.rows; row++)
      for (let column = cut.column; column < cut.column + cut.columns; column++)
        if (row !== merge.row || column !== merge.column) covered.add(`${row},${column}`);
  }
  return covered;
}

function detailsOf(before: Cell, after: Cell): CellDetails {
  return {
    valueBefore: toWire(before),
    valueAfter: toWire(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

/** Empties cells: contents, formats or both. Names as in Excel.ClearApplyTo. */
export function clearCells(actor: Actor, sheet: SimSheet, block: Block, what: string): void {
  const { workbook } = actor;
  mustAllowWrite(workbook, sheet, block);
  const used = sheet.usedBlock(false);
  const cut = used && intersection(used, block);
  if (cut)
    for (let column = cut.column; column < cut.column + cut.columns; column++)
      for (let row = cut.row; row < cut.row + cut.rows; row++) {
        const { value, formula, format } = sheet.cell(row, column);
        const cleared =
          what === "Contents"
            ? { ...EMPTY_CELL, format }
            : what === "Formats"
              ? { value, formula }
              : EMPTY_CELL;
        sheet.put(row, column, cleared, workbook.journal);
      }
  workbook.version++;
  followHeaders(actor, sheet, block);
  if (what !== "Formats") actor.emit({ kind: "changed", sheet, block, change: "RangeEdited" });
}
