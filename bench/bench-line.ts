/** One measurement as it is printed. Times depend on the machine, so what counts is a ratio. */
export interface BenchLine {
  readonly what: string;
  /** How many times the yardstick measured in the same run. */
  readonly ratio: number;
  /** The ratio to stay at or under. */
  readonly aim: number;
  /** The figures behind it. */
  readonly detail: string;
}

/** Median time of one run in milliseconds, after as many runs to warm up. */
export function measure(fn: () => unknown, { runs }: { runs: number }): number {
  for (let run = 0; run < runs; run++) fn();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    fn();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? NaN;
}

/**
 * Median times of one run of each in milliseconds, taken by turns so that a busy moment of the machine
 * falls on both, after as many runs to warm up.
 */
export function measureBoth(
  thing: () => unknown,
  yardstick: () => unknown,
  { runs }: { runs: number },
): { thing: number; yardstick: number } {
  const times = { thing: [] as number[], yardstick: [] as number[] };
  for (let run = 0; run < 2 * runs; run++) {
    const warm = run >= runs;
    for (const [name, fn] of [
      ["thing", thing],
      ["yardstick", yardstick],
    ] as const) {
      const start = performance.now();
      fn();
      if (warm) times[name].push(performance.now() - start);
    }
  }
  return { thing: middle(times.thing), yardstick: middle(times.yardstick) };
}

function middle(times: number[]): number {
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? NaN;
}
