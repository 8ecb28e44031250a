/** What writing a ranking will do, counted before it is done. */
import type { Change } from "../../model/change";
import { isRefused, type Problem } from "../../model/problem";

export interface WritePlan {
  readonly counts: { readonly customers: number; readonly columns: number; readonly rows: number };
  /** Today's snapshot is there already and is brought up to date. */
  readonly again: boolean;
}

/** The counts of a change made by `writeRanking`; undefined where there is nothing to write. */
export function writePlan(change: Change | readonly Problem[]): WritePlan | undefined {
  if (isRefused(change)) return undefined;
  let customers = 0;
  let columns = 0;
  let appended = 0;
  let updated = 0;
  for (const step of change.steps) {
    if (step.kind === "update" && step.table === "customers") {
      customers += step.ids.length;
      columns = Object.keys(step.cells).length;
    }
    if (step.kind === "update" && step.table === "rankings") updated += step.ids.length;
    if (step.kind === "append" && step.table === "rankings") appended += step.ids.length;
  }
  const again = appended === 0 && updated > 0;
  return { counts: { customers, columns, rows: again ? updated : appended }, again };
}
