/**
 * Which sheet is Kebu's own Figures sheet. A defined name on it says so, wherever it was moved and whatever it
 * is called now; a sheet of the owner's that merely has the name is left alone. A sheet on which somebody
 * made a table is a printout no more.
 */
import { problem, type Problem } from "../../model/problem";
import { FIGURES_ANCHOR, type Anchors } from "../anchors";
import { freeName } from "../free-name";

export interface SheetSeen {
  readonly name: string;
  readonly protected: boolean;
  readonly hasTables: boolean;
}

/** The sheet to write on: one that is there, or a new one under a name that is free. */
export type Target<Seen extends SheetSeen> =
  { readonly kind: "own"; readonly sheet: Seen } | { readonly kind: "new"; readonly name: string };

export function figuresTarget<Seen extends SheetSeen>(
  wanted: string,
  anchors: Anchors,
  sheets: readonly Seen[],
): Target<Seen> {
  const anchor = anchors.get(FIGURES_ANCHOR);
  const own =
    typeof anchor === "object"
      ? sheets.find(({ name, hasTables }) => name === anchor.sheet && !hasTables)
      : undefined;
  if (own) return { kind: "own", sheet: own };
  return {
    kind: "new",
    name: freeName(
      wanted,
      " ",
      sheets.map(({ name }) => name),
    ),
  };
}

/** A sheet of a book in memory, and the lists on it. */
interface SheetGrid {
  readonly name: string;
  readonly protected: boolean;
  readonly lists: readonly unknown[];
}

/** The sheet to write on where the book is in memory; `make` makes a new one. Refused where the own one is protected. */
export function sheetForFigures<Grid extends SheetGrid>(
  wanted: string,
  anchors: Anchors,
  grids: readonly Grid[],
  make: (name: string) => Grid,
): Grid | readonly Problem[] {
  const sheets = grids.map((grid) => ({
    grid,
    name: grid.name,
    protected: grid.protected,
    hasTables: grid.lists.length > 0,
  }));
  const target = figuresTarget(wanted, anchors, sheets);
  if (target.kind === "new") return make(target.name);
  const { sheet } = target;
  return sheet.protected ? [problem("sheet-protected", {}, { sheet: sheet.name })] : sheet.grid;
}
