import { roundValue } from "../ranking/round-value";
import type { Move } from "./moves";

/** How many went from one class to another, and the values they had and have. */
export interface MatrixCell {
  /**
   * Class before and after: undefined before for who is new, after for who was lost, whatever class they stood
   * in with nothing, so that the table agrees with how many rose, fell, are new and were lost.
   */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly customers: number;
  readonly valueBefore: number;
  readonly valueAfter: number;
}

/** The moves counted by class before and class after; pairs of classes between which nobody went are left out. */
export function moveMatrix(moves: readonly Move[], classes: readonly string[]): readonly MatrixCell[] {
  const cells = new Map<string, MatrixCell>();
  for (const { kind, valueBefore, valueAfter, ...move } of moves) {
    const before = kind === "new" ? undefined : move.before;
    const after = kind === "lost" ? undefined : move.after;
    const key = JSON.stringify([before, after]);
    const cell = cells.get(key) ?? { before, after, customers: 0, valueBefore: 0, valueAfter: 0 };
    cells.set(key, {
      ...cell,
      customers: cell.customers + 1,
      valueBefore: roundValue(cell.valueBefore + valueBefore),
      valueAfter: roundValue(cell.valueAfter + valueAfter),
    });
  }
  const place = (name: string | undefined): number =>
    name === undefined ? Infinity : (classes.indexOf(name) + classes.length + 1) % (classes.length + 1);
  return [...cells.values()].sort(
    (one, other) =>
      order(place(one.before), place(other.before)) || order(place(one.after), place(other.after)),
  );
}

/** Infinity minus itself is no number. */
function order(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
