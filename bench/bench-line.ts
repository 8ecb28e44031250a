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

/** A measurement that this machine cannot take. */
export interface SkippedLine {
  readonly what: string;
  /** Why not. */
  readonly skipped: string;
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
  return median(times);
}

/**
 * Median times of one run of a thing and of its yardstick in milliseconds, taken by turns, after as
 * many runs to warm up. Processor time of this process, not time on the clock: on a busy machine a long
 * run is interrupted more often than a short one, and the ratio would grow with the load.
 */
export function measureBoth(
  thing: () => unknown,
  yardstick: () => unknown,
  { runs }: { runs: number },
): { thing: number; yardstick: number } {
  const times = { thing: [] as number[], yardstick: [] as number[] };
  for (let run = 0; run < 2 * runs; run++) {
    const start = processorTime();
    thing();
    const middle = processorTime();
    yardstick();
    const end = processorTime();
    if (run < runs) continue;
    times.thing.push(middle - start);
    times.yardstick.push(end - middle);
  }
  return { thing: median(times.thing), yardstick: median(times.yardstick) };
}

/**
 * The same in time on the clock, where the yardstick works on several processors, or in another process:
 * its processor time would count each of them.
 */
export async function measureElapsed(
  thing: () => unknown,
  yardstick: () => Promise<unknown>,
  { runs }: { runs: number },
): Promise<{ thing: number; yardstick: number }> {
  const times = { thing: [] as number[], yardstick: [] as number[] };
  for (let run = 0; run < 2 * runs; run++) {
    const start = performance.now();
    thing();
    const middle = performance.now();
    await yardstick();
    const end = performance.now();
    if (run < runs) continue;
    times.thing.push(middle - start);
    times.yardstick.push(end - middle);
  }
  return { thing: median(times.thing), yardstick: median(times.yardstick) };
}

/** Milliseconds the processor has worked for this process. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle one; sorts the times. */
export function median(times: number[]): number {
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? NaN;
}
