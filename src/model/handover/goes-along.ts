/** What a handover changes besides the owners, counted before it is done. */
import type { Book } from "../book";
import type { Change } from "../change";
import { isSameStaff } from "../read/same-staff";
import { textAt } from "../table-data";

export interface GoesAlong {
  /** Open follow-ups that get another assignee. */
  readonly followUps: number;
  /** Rows of coming plans that were theirs, and are divided or go. */
  readonly plans: number;
}

export const NOTHING_ALONG: GoesAlong = { followUps: 0, plans: 0 };

/** The counts of a change made by `handOver`, for the book that it was made from. */
export function goesAlong({ plans }: Book, { steps }: Change, from: string): GoesAlong {
  const isTheirs = (id: string): boolean => {
    const row = plans?.index.get(id);
    return plans !== undefined && row !== undefined && isSameStaff(textAt(plans, "staff", row), from);
  };
  let followUps = 0;
  let theirs = 0;
  for (const step of steps) {
    if (step.kind === "update" && step.table === "followUps") followUps += step.ids.length;
    const touchesRows = step.kind === "update" || step.kind === "remove";
    if (touchesRows && step.table === "plans") theirs += step.ids.filter(isTheirs).length;
  }
  return { followUps, plans: theirs };
}
