import type { Step } from "../../model/change";
import { ROWS_A_STEP, type Work } from "../../model/work";

export interface StepIds {
  readonly all: ReadonlySet<string>;
  /** Named more than once: what is written to these rows may be looked at again by a later step. */
  readonly repeated: ReadonlySet<string>;
}

/** Ids that these steps name: the only rows of a table that have to be found to try or write them. */
export function* stepIds(steps: readonly Step[]): Work<StepIds> {
  const all = new Set<string>();
  const repeated = new Set<string>();
  for (const step of steps) {
    const ids = idsOf(step);
    for (let position = 0; position < ids.length; position++) {
      if (position % ROWS_A_STEP === 0) yield position / ids.length;
      const id = ids[position]!;
      if (all.has(id)) repeated.add(id);
      else all.add(id);
    }
  }
  return { all, repeated };
}

function idsOf(step: Step): readonly string[] {
  if (step.kind === "identify") return [step.id];
  return step.kind === "drop-columns" ? [] : step.ids;
}
