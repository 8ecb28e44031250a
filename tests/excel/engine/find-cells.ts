/** Range.find: text in shown values or formulas, with Excel's wildcards. */
import type { Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { SimWorkbook } from "../book/workbook";
import { resultAt } from "./evaluate";
import { shownText } from "./shown-text";

export interface FindCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** The first cell found, row by row; where the search starts, that cell is looked at last, as Excel does. */
export function findCell(
  workbook: SimWorkbook,
  sheet: SimSheet,
  block: Block,
  sought: string,
  { completeMatch, matchCase, backwards }: FindCriteria,
): Block | undefined {
  const pattern = patternOf(sought, completeMatch, matchCase);
  const hits: Block[] = [];
  for (const [column, cells] of sheet.cells) {
    if (column < block.column || column >= block.column + block.columns) continue;
    const end = Math.min(cells.length, block.row + block.rows);
    for (let row = block.row; row < end; row++) {
      if (workbook.findSkipsHidden && sheet.hiddenRows.has(row)) continue;
      const text = cells.formulas[row] ?? shownAt(workbook, sheet, row, column);
      if (text !== "" && pattern.test(text)) hits.push({ row, column, rows: 1, columns: 1 });
    }
  }
  hits.sort((a, b) => a.row - b.row || a.column - b.column);
  if (backwards) return hits.at(-1);
  const isStart = (hit: Block): boolean => hit.row === block.row && hit.column === block.column;
  return hits.find((hit) => !isStart(hit)) ?? hits[0];
}

function shownAt(workbook: SimWorkbook, sheet: SimSheet, row: number, column: number): string {
  const value = resultAt(workbook, sheet, row, column);
  if (typeof value === "string") return value;
  return shownText(value, sheet.cell(row, column).format?.numberFormat, workbook.date1904);
}

function patternOf(sought: string, completeMatch: boolean, matchCase: boolean): RegExp {
  const body = sought.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === "*") return "[^]*";
    if (part === "?") return "[^]";
    return part === "~~" ? "~" : `\\${part.slice(-1)}`;
  });
  return new RegExp(completeMatch ? `^${body}$` : body, matchCase ? "u" : "iu");
}
