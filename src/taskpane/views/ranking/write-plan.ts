/** What writing a ranking will do, counted before it is done. */
import type { Change } from "../../../model/change";
import { isRefused, type Problem } from "../../../model/problem";

export interface WritePlan {
  /** Clients and columns of the register that change, and rows of the snapshot. */
  readonly counts: { readonly customers: number; readonly columns: number; readonly rows: number };
  /** The sentence that says so. */
  readonly word: "willWrite" | "willAdd" | "willFill" | "willRewrite";
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
  const rows = appended > 0 ? appended : updated;
  if (rows === 0) return { counts: { customers, columns, rows }, word: "willFill" };
  if (appended === 0) return { counts: { customers, columns, rows }, word: "willRewrite" };
  return { counts: { customers, columns, rows }, word: customers > 0 ? "willWrite" : "willAdd" };
}
