/**
 * Long pure work in steps: it yields how far it has come, and whoever runs it decides what happens in
 * between. The command line runs it at once; the pane runs it in slices, paints, and may leave it.
 */

/** Yields its progress, from 0 to 1; answers its result. */
export type Work<Result> = Generator<number, Result>;

/** How many rows to deal with between two yields: at most a few milliseconds of work, whatever is done with a row. */
export const ROWS_A_STEP = 256;

/** Runs the work to its end at once. */
export function finish<Result>(work: Work<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** One of several works of about the same length: its progress as that of all. */
export function part<Result>(position: number, of: number, work: Work<Result>): Work<Result> {
  return stretch(position / of, (position + 1) / of, work);
}

/** A work that takes the whole from one share of its progress to another. */
export function* stretch<Result>(from: number, to: number, work: Work<Result>): Work<Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
