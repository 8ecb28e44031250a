import type { Book } from "../book";
import { append, update, type Step } from "../change";
import { changedCells } from "../commands/changed-cells";
import type { Command } from "../commands/command";
import { filledCells, unfitValues } from "../commands/row-input";
import { isoMonth, type Month } from "../figures/month";
import { freshId, type NewId } from "../identity/ids";
import { writeEntry } from "../log/write-entry";
import { writtenRows } from "../log/written-rows";
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
 * Writes the plan of a month: new rows, and other numbers into those that Kebu wrote. One entry of the log keeps
 * what it takes to undo it. Refused: values that do not fit, `nothing-to-change`.
 */
export const writePlan: Command<PlanInput> = (book, { month, rows, overwrite = [] }, today, newId) => {
  const unfit = rows.flatMap(({ visits, turnover }) => unfitValues(book, "plans", { visits, turnover }));
  if (unfit.length > 0) return unfit;
  const writing = comparePlan(book, month, rows).filter(
    ({ state, now }) =>
      state === "new" || state === "changed" || (state === "by-hand" && overwrite.includes(now?.id ?? "")),
  );
  const steps = [...appendNew(book, month, writing, newId), ...updateKnown(book, writing)];
  if (steps.length === 0) return [problem("nothing-to-change", { table: "plans" })];
  const name = isoMonth(month);
  const summary = `${name}: ${String(writing.length)}`;
  const details = JSON.stringify(writtenRows(book, steps));
  return {
    label: { code: "write-plan", data: { month: name } },
    steps: [...steps, writeEntry(book, { kind: "plan", summary, details }, today, newId).step],
  };
};

function appendNew(
  book: Book,
  month: Month,
  rows: readonly ComparedPlanRow[],
  newId: NewId,
): readonly Step[] {
  const first = monthSpan(month)?.first;
  const drawn = new Set<string>();
  const added = rows.flatMap(({ state, staff, class: className, visits, turnover }) => {
    if (state !== "new" || first === undefined) return [];
    const id = freshId("plans", book.plans, newId, drawn);
    drawn.add(id);
    return [{ ...filledCells({ month: first, staff, class: className, visits, turnover }), id }];
  });
  return added.length > 0 ? [append("plans", added)] : [];
}

function updateKnown({ plans }: Book, rows: readonly ComparedPlanRow[]): readonly Step[] {
  return rows.flatMap(({ now, visits, turnover }) => {
    const at = now && plans?.index.get(now.id);
    const changed = plans && at !== undefined && changedCells(plans, at, { visits, turnover });
    return now && changed ? [update("plans", now.id, changed.cells, changed.was)] : [];
  });
}
