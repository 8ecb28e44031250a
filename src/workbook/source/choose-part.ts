/** What can be chosen from a workbook: its sheets, and the tables of a sheet that holds several. */
import { certainHeaders } from "../../model/import/layout/header-score";
import { cellsIn, tableAreas, type TableArea } from "../../model/import/layout/table-areas";
import { writeRange } from "../cells/range-text";
import type { ForeignSheet } from "../xlsx/foreign/read-foreign-sheets";
import type { SourcePart } from "./source-sheet";

export interface ForeignPart extends SourcePart {
  readonly sheet: ForeignSheet;
  readonly area: TableArea;
}

/** All parts, in the order of the workbook. Empty sheets are none. */
export function partsOf(sheets: readonly ForeignSheet[]): readonly ForeignPart[] {
  return sheets.flatMap((sheet) => {
    const areas = tableAreas(sheet.rows);
    return areas.map((area) => {
      const range = writeRange({ ...area, left: area.left + 1, right: area.right + 1 });
      const name = areas.length === 1 ? sheet.name : `${sheet.name}!${range}`;
      return { name, rows: rowsIn(sheet, area).length, hidden: sheet.hidden, sheet, area };
    });
  });
}

/** The part that looks most like a list: many rows, known headers; hidden ones only where all are. */
export function bestPart(parts: readonly ForeignPart[]): ForeignPart | undefined {
  const visible = parts.filter(({ hidden }) => !hidden);
  const candidates = visible.length > 0 ? visible : parts;
  return candidates.reduce<ForeignPart | undefined>(
    (best, part) => (best && worth(best) >= worth(part) ? best : part),
    undefined,
  );
}

/** Rows of the sheet of which something stands in the area. */
export function rowsIn(
  sheet: ForeignSheet,
  area: TableArea,
): readonly { rowNumber: number; cells: string[] }[] {
  return sheet.rows
    .filter(({ rowNumber }) => rowNumber >= area.top && rowNumber <= area.bottom)
    .map((row) => ({ rowNumber: row.rowNumber, cells: cellsIn(row, area) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function worth({ sheet, area, rows }: ForeignPart): number {
  const HEAD = 10;
  const head = rowsIn(sheet, area).slice(0, HEAD);
  const cells = head.map((row) => row.cells);
  const known = Math.max(0, ...cells.map((row, at) => certainHeaders(row, cells.slice(at + 1))));
  return rows * (1 + known);
}
