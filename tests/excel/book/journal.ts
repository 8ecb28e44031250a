/**
 * How every change of the workbook can be taken back: each one leaves a step here, and Excel's own undo
 * runs the steps of a batch backwards.
 */
export type UndoStep = () => void;

export class Journal {
  private steps: UndoStep[] = [];
  private readonly remembered = new Set<object>();

  record(step: UndoStep): void {
    this.steps.push(step);
  }

  /** Keeps an object's fields as they are now. Call it before changing any; arrays, maps and sets in it may change in place. */
  remember(target: object): void {
    if (this.remembered.has(target)) return;
    this.remembered.add(target);
    const before = Object.entries(target).map(
      ([key, value]: [string, unknown]) => [key, copy(value)] as const,
    );
    this.steps.push(() => Object.assign(target, Object.fromEntries(before)));
  }

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /** Hands over what was recorded since the last call. */
  take(): UndoStep[] {
    const steps = this.steps;
    this.steps = [];
    this.remembered.clear();
    return steps;
  }
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])];
  if (value instanceof Map) return new Map(value as Map<unknown, unknown>);
  if (value instanceof Set) return new Set(value as Set<unknown>);
  return value;
}
