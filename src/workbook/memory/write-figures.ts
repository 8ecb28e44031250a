import { problem, type Problem } from "../../model/problem";
import { FIGURES_ANCHOR, type Anchor } from "../anchors";
import type { FiguresSheet, FiguresWritten } from "../figures-sheet/figures-sheet";
import { figuresTarget } from "../figures-sheet/own-sheet";
import { MemorySheet } from "./memory-sheet";

export interface BookOfSheets {
  readonly grids: MemorySheet[];
  readonly anchors: Map<string, Anchor>;
}

/** Writes the values of the Figures sheet; charts are not kept in memory. */
export function writeFigures(book: BookOfSheets, figures: FiguresSheet): FiguresWritten | readonly Problem[] {
  const sheets = book.grids.map((grid) => ({
    grid,
    name: grid.name,
    protected: grid.protected,
    hasTables: grid.lists.length > 0,
  }));
  const target = figuresTarget(figures.name, book.anchors, sheets);
  if (target.kind === "own" && target.sheet.protected)
    return [problem("sheet-protected", {}, { sheet: target.sheet.name })];
  const sheet = target.kind === "own" ? target.sheet.grid : new MemorySheet(target.name);
  if (target.kind === "new") {
    book.grids.push(sheet);
    book.anchors.set(FIGURES_ANCHOR, { sheet: sheet.name, row: 1, column: 1 });
  }
  sheet.rows.length = 0;
  for (const { row, column, cell } of figures.cells) sheet.write(row, column, cell);
  return { sheet: sheet.name };
}
