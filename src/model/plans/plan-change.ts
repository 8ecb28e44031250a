import type { Book } from "../book";
import { append, update, type Change, type Step } from "../change";
import { changedCells } from "../commands/changed-cells";
import type { Command } from "../commands/command";
import { filledCells, unfitValues } from "../commands/row-input";
import { isoMonth, type Month } from "../figures/month";
import { idDrawer, type NewId } from "../identity/ids";
import { recordRows } from "../log/record-rows";
import { problem } from "../problem";
import { comparePlan, type ComparedPlanRow } from "./compare-plan";
import { monthSpan } from "./month-span";
import type { PlanRow } from "./propose-plan";

export interface PlanInput {
  readonly month: Month;
  /** As they were proposed, or as the user changed them. */
  readonly rows: readonly PlanRow[];
  /** Ids of rows changed by hand that are to be overwritten all the same. */
  readonly overwrite?: readonly string[];
}

/**
 * Writes the plan of a month: new rows, other numbers into those that Kebu wrote, and away with those of them that
 * are proposed no longer. One entry of the log keeps
 * what it takes to undo it. Refused: values that do not fit, `nothing-to-change`.
 */
export const writePlan: Command<PlanInput> = (book, { month, rows, overwrite = [] }, today, newId) => {
  const unfit = rows.flatMap(({ visits, turnover }) => unfitValues(book, "plans", { visits, turnover }));
  if (unfit.length > 0) return unfit;
  const writing = rowsToWrite(comparePlan(book, month, rows), overwrite);
  const steps = [
    ...appendNew(book, month, writing, newId),
    ...updateKnown(book, writing),
    ...removeGone(writing),
  ];
  if (steps.length === 0) return [problem("nothing-to-change", { table: "plans" })];
  const name = isoMonth(month);
  const summary = `${name}: ${String(writing.length)}`;
  const change: Change = { label: { code: "write-plan", data: { month: name } }, steps };
  return recordRows(book, change, { kind: "plan", summary }, today, newId);
};

/** Those of the rows that a plan writes or takes away: all but what says so already, and by hand where `overwrite` has the id. */
export function rowsToWrite(
  rows: readonly ComparedPlanRow[],
  overwrite: readonly string[],
): readonly ComparedPlanRow[] {
  return rows.filter(
    ({ state, now }) =>
      state === "new" ||
      state === "changed" ||
      state === "gone" ||
      (state === "by-hand" && overwrite.includes(now?.id ?? "")),
  );
}

function appendNew(
  book: Book,
  month: Month,
  rows: readonly ComparedPlanRow[],
  newId: NewId,
): readonly Step[] {
  const first = monthSpan(month)?.first;
  const nextId = idDrawer("plans", book.plans, newId);
  const added = rows.flatMap(({ state, staff, class: className, visits, turnover }) => {
    if (state !== "new" || first === undefined) return [];
    return [{ ...filledCells({ month: first, staff, class: className, visits, turnover }), id: nextId() }];
  });
  return added.length > 0 ? [append("plans", added)] : [];
}

function updateKnown({ plans }: Book, rows: readonly ComparedPlanRow[]): readonly Step[] {
  return rows.flatMap(({ state, now, visits, turnover }) => {
    if (state === "gone") return [];
    const at = now && plans?.index.get(now.id);
    const changed = plans && at !== undefined && changedCells(plans, at, { visits, turnover });
    return now && changed ? [update("plans", now.id, changed.cells, changed.was)] : [];
  });
}

function removeGone(rows: readonly ComparedPlanRow[]): readonly Step[] {
  const ids = rows.flatMap(({ state, now }) => (state === "gone" && now ? [now.id] : []));
  return ids.length > 0 ? [{ kind: "remove", table: "plans", ids }] : [];
}
