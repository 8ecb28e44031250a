/** Runs long work in slices, so that the window stays alive and the user can leave it. */
import type { Work } from "../model/work";

export interface SliceOptions {
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Aborted: the work is left where it stands and `undefined` is answered. */
  readonly signal?: AbortSignal | undefined;
  /** Lets others have their turn; a zero timer unless given. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Milliseconds of a clock that only grows; the platform's unless given. */
  readonly now?: (() => number) | undefined;
}

/** Two frames: what is pressed is answered before anybody notices, and little time goes into looking up. */
const SLICE_MS = 32;

/** The result of the work; undefined where it was left. */
export async function inSlices<Result>(
  work: Work<Result>,
  options: SliceOptions = {},
): Promise<Result | undefined> {
  const { onProgress, signal, pause = nextTurn, now = () => performance.now() } = options;
  let until = now() + SLICE_MS;
  for (;;) {
    if (signal?.aborted) return undefined;
    const step = work.next();
    if (step.done === true) return step.value;
    if (now() < until) continue;
    onProgress?.(step.value);
    await pause();
    until = now() + SLICE_MS;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
