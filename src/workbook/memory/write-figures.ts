import { isRefused, type Problem } from "../../model/problem";
import { FIGURES_ANCHOR, type Anchor } from "../anchors";
import type { FiguresSheet, FiguresWritten } from "../figures-sheet/figures-sheet";
import { sheetForFigures } from "../figures-sheet/own-sheet";
import { MemorySheet } from "./memory-sheet";

export interface BookOfSheets {
  readonly grids: MemorySheet[];
  readonly anchors: Map<string, Anchor>;
}

/** Writes the values of the Figures sheet; charts are not kept in memory. */
export function writeFigures(book: BookOfSheets, figures: FiguresSheet): FiguresWritten | readonly Problem[] {
  const sheet = sheetForFigures(figures.name, book.anchors, book.grids, (name) => newSheet(book, name));
  if (isRefused(sheet)) return sheet;
  sheet.rows.length = 0;
  for (const { row, column, cell } of figures.cells) sheet.write(row, column, cell);
  return { sheet: sheet.name };
}

function newSheet(book: BookOfSheets, name: string): MemorySheet {
  const sheet = new MemorySheet(name);
  book.grids.push(sheet);
  book.anchors.set(FIGURES_ANCHOR, { sheet: name, row: 1, column: 1 });
  return sheet;
}
