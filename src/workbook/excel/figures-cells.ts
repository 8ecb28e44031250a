/** The values of the Figures sheet and how they look, in as few calls as the page allows. */
import type { FiguresSheet, Look, PrintedCell } from "../figures-sheet/figures-sheet";
import {
  columnPoints,
  HEADER_HEIGHT,
  PAGE_COLUMNS,
  PAGE_MARGINS,
  ROW_HEIGHT,
} from "../figures-sheet/page-grid";
import { LOOKS } from "../figures-sheet/sheet-look";
import { writeRaw, type RawValue } from "./cell-codec";

/** Queues values and number formats in one block each, then the looks, run by run. */
export function queueCells(sheet: Excel.Worksheet, figures: FiguresSheet, date1904: boolean): void {
  const { cells, rows, headerRows } = figures;
  const block = (fill: RawValue): RawValue[][] =>
    Array.from({ length: rows }, () => Array.from({ length: PAGE_COLUMNS }, () => fill));
  const [values, formats] = [block(""), block("General")];
  for (const { row, column, cell } of cells) {
    values[row - 1]![column - 1] = writeRaw(cell, date1904);
    if (cell.format !== undefined) formats[row - 1]![column - 1] = cell.format;
  }
  const page = sheet.getRangeByIndexes(0, 0, rows, PAGE_COLUMNS);
  page.numberFormat = formats;
  page.values = values;
  page.format.rowHeight = ROW_HEIGHT;
  page.format.verticalAlignment = "Center";
  for (const { row, left, right, look } of runsOf(cells))
    queueLook(sheet.getRangeByIndexes(row - 1, left - 1, 1, right - left + 1), look);
  for (const row of [1, ...headerRows])
    sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = HEADER_HEIGHT;
}

/** Queues widths and print set-up, which belong to the owner once the sheet is there. */
export function queuePage(sheet: Excel.Worksheet): void {
  sheet.showGridlines = false;
  for (let column = 1; column <= PAGE_COLUMNS; column++)
    sheet.getRangeByIndexes(0, column - 1, 1, 1).format.columnWidth = columnPoints(column);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", PAGE_MARGINS);
}

interface Run {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly look: Look;
}

/** Cells of one look that stand side by side, blanks between them included. */
function runsOf(cells: readonly PrintedCell[]): readonly Run[] {
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Run[] = [];
  for (const { row, column, look } of ordered) {
    const last = runs.at(-1);
    if (last?.row === row && last.look === look) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ row, left: column, right: column, look });
  }
  return runs;
}

function queueLook({ format }: Excel.Range, look: Look): void {
  const { size, bold, colour, fill, align, wraps } = LOOKS[look];
  format.font.size = size;
  format.font.bold = bold;
  format.font.color = `#${colour}`;
  format.horizontalAlignment = align === "right" ? "Right" : "Left";
  if (wraps) format.wrapText = true;
  if (fill !== undefined) format.fill.color = `#${fill}`;
}
