/**
 * A large change in pieces of so many rows, for storage that takes each piece in one go. The pieces are
 * changes of their own; put together again they are the change.
 */
import type { Cells, Change, Step } from "../../model/change";
import { isChange, type Deed } from "../../taskpane/store/deed";

/** Rows of a piece: copying them takes the browser some milliseconds. */
export const ROWS_A_PIECE = 4096;

/** One piece of a step. */
export interface Piece {
  /** Position of the step in the change. */
  readonly position: number;
  readonly step: Step;
}

/** The deed without the rows of its large steps, and these rows in pieces. */
export function cutDeed(deed: Deed): { readonly shell: Deed; readonly pieces: readonly Piece[] } {
  if (!isChange(deed)) return { shell: deed, pieces: [] };
  const pieces = deed.steps.flatMap((step, position) =>
    isLarge(step) ? cutStep(step).map((piece) => ({ position, step: piece })) : [],
  );
  if (pieces.length === 0) return { shell: deed, pieces };
  const steps = deed.steps.map((step) => (isLarge(step) ? part(step, 0, 0) : step));
  return { shell: { ...deed, steps }, pieces };
}

/** The deed with its pieces, in their order, put in again. */
export function joinDeed(shell: Deed, pieces: readonly Piece[]): Deed {
  if (!isChange(shell) || pieces.length === 0) return shell;
  const steps = shell.steps.map((step, position) =>
    joined(
      step,
      pieces.filter((piece) => piece.position === position).map((piece) => piece.step),
    ),
  );
  return { ...shell, steps } satisfies Change;
}

type RowsStep = Extract<Step, { ids: readonly string[] }>;

type UpdateStep = Extract<Step, { kind: "update" }>;

function isLarge(step: Step): step is RowsStep {
  return "ids" in step && step.ids.length > ROWS_A_PIECE;
}

function cutStep(step: RowsStep): readonly RowsStep[] {
  const count = Math.ceil(step.ids.length / ROWS_A_PIECE);
  return Array.from({ length: count }, (_, at) => part(step, at * ROWS_A_PIECE, (at + 1) * ROWS_A_PIECE));
}

function part(step: RowsStep, from: number, to: number): RowsStep {
  const ids = step.ids.slice(from, to);
  const cut = (cells: Cells): Cells => mapCells(cells, (_, values) => values.slice(from, to));
  switch (step.kind) {
    case "append":
      return { ...step, ids, cells: cut(step.cells) };
    case "update":
      return { ...step, ids, cells: cut(step.cells), ...(step.was && { was: cut(step.was) }) };
    case "remove":
      return { ...step, ids };
  }
}

function joined(shell: Step, pieces: readonly Step[]): Step {
  if (pieces.length === 0 || !("ids" in shell)) return shell;
  const ids = pieces.flatMap((piece) => ("ids" in piece ? piece.ids : []));
  const join = (which: "cells" | "was") => (key: string) =>
    pieces.flatMap((piece) => (which in piece ? ((piece as UpdateStep)[which]?.[key] ?? []) : []));
  switch (shell.kind) {
    case "append":
      return { ...shell, ids, cells: mapCells(shell.cells, join("cells")) };
    case "update":
      return {
        ...shell,
        ids,
        cells: mapCells(shell.cells, join("cells")),
        ...(shell.was && { was: mapCells(shell.was, join("was")) }),
      };
    case "remove":
      return { ...shell, ids };
  }
}

function mapCells(cells: Cells, make: (key: string, values: Cells[string]) => Cells[string]): Cells {
  return Object.fromEntries(Object.entries(cells).map(([key, values]) => [key, make(key, values)]));
}
