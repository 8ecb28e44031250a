import type { Step } from "../../model/change";

/** Ids that these steps name: the only rows of a table that have to be found to try or write them. */
export function stepIds(steps: readonly Step[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const step of steps)
    if (step.kind === "identify") ids.add(step.id);
    else if (step.kind !== "drop-columns") for (const id of step.ids) ids.add(id);
  return ids;
}
