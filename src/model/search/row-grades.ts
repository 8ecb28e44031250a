/** How well something fits each row, filled value by value: what nobody has costs nothing. */
import { NO_MATCH } from "./grades";
import type { TextPool } from "./text-pool";

export class RowGrades {
  /** `grades` by row, from which they are raised. */
  constructor(readonly grades: Uint8Array) {}

  /** The rows that have this value of the column are worth at least this grade. */
  raise({ rows, rowStarts }: TextPool, value: number, grade: number): void {
    const { grades } = this;
    const end = rowStarts[value + 1]!;
    for (let place = rowStarts[value]!; place < end; place++) {
      const row = rows[place]!;
      if (grades[row]! < grade) grades[row] = grade;
    }
  }
}

/** The better of two grades for each row. */
export function betterOf(one: Uint8Array, other: Uint8Array): Uint8Array {
  const better = one.slice();
  for (let row = 0; row < better.length; row++) if (other[row]! > better[row]!) better[row] = other[row]!;
  return better;
}

/** The mean for rows that every word fits; none for the others. */
export function meanOf(words: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = words;
  if (!first) return new Uint8Array(0);
  if (others.length === 0) return first;
  const means = new Uint8Array(first.length);
  for (let row = 0; row < means.length; row++)
    if (first[row] !== NO_MATCH) means[row] = meanAt(row, first[row]!, others);
  return means;
}

function meanAt(row: number, first: number, others: readonly Uint8Array[]): number {
  let sum = first;
  for (const other of others) {
    if (other[row] === NO_MATCH) return NO_MATCH;
    sum += other[row]!;
  }
  return Math.max(1, Math.round(sum / (others.length + 1)));
}

/** Is any row worth more than this? */
export function isAnyAbove(grades: Uint8Array, grade: number): boolean {
  for (let row = 0; row < grades.length; row++) if (grades[row]! > grade) return true;
  return false;
}
