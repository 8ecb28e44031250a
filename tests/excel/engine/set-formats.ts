/** Changes the look of cells: what `change` names is set, the rest stays. */
import { ROWS_OF_SHEET, type Block } from "../book/block";
import type { CellFormat } from "../book/cell";
import type { SimSheet } from "../book/sheet";
import type { Actor } from "./actor";
import { mustAllowFormat } from "./may-write";

export function setFormats(
  { workbook }: Actor,
  sheet: SimSheet,
  block: Block,
  change: (row: number, column: number) => CellFormat,
): void {
  mustAllowFormat(workbook, sheet);
  if (block.rows === ROWS_OF_SHEET) {
    setColumnFormats(workbook, sheet, block, change);
    return;
  }
  const shared = new SharedFormats();
  for (let c = 0; c < block.columns; c++)
    for (let r = 0; r < block.rows; r++) {
      const cell = sheet.cell(block.row + r, block.column + c);
      const format = shared.of(cell.format, change(r, c));
      sheet.put(block.row + r, block.column + c, { ...cell, format }, workbook.journal);
    }
  workbook.version++;
}

function setColumnFormats(
  { journal }: Actor["workbook"],
  sheet: SimSheet,
  block: Block,
  change: (row: number, column: number) => CellFormat,
): void {
  journal.remember(sheet);
  for (let c = 0; c < block.columns; c++) {
    const column = block.column + c;
    const added = change(0, c);
    sheet.columnFormats.set(column, { ...sheet.columnFormats.get(column), ...added });
    const cells = sheet.cells.get(column);
    cells?.formats.forEach((format, row) => {
      if (format) sheet.put(row, column, { ...cells.cell(row), format: { ...format, ...added } }, journal);
    });
  }
}

/** Cells that looked alike still share one format. */
class SharedFormats {
  private before: CellFormat | undefined;
  private change: CellFormat | undefined;
  private after: CellFormat | undefined;

  of(before: CellFormat | undefined, change: CellFormat): CellFormat {
    const isSame =
      this.after && before === this.before && JSON.stringify(change) === JSON.stringify(this.change);
    if (isSame && this.after) return this.after;
    this.before = before;
    this.change = change;
    return (this.after = { ...before, ...change });
  }
}
