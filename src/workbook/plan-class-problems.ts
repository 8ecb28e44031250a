import type { Book } from "../model/book";
import { problem, type Problem } from "../model/problem";
import { textAt } from "../model/table-data";
import type { Layout } from "./port";

/** A problem for each plan for a class that is none of the book's: it counts for nobody (see `fixed-class-problems.ts`). */
export function planClassProblems(
  { plans }: Book,
  classes: readonly string[],
  layout: Layout,
): readonly Problem[] {
  if (!plans) return [];
  const table = layout.tables.find(({ table: key }) => key === "plans");
  const column = table?.columns.find(({ key }) => key === "class")?.header ?? "";
  return plans.ids.flatMap((_, row) => {
    const value = textAt(plans, "class", row).trim();
    if (value === "" || classes.includes(value)) return [];
    return [
      problem("unknown-choice", { table: "plans", row: plans.rowNumbers[row] ?? 0, column }, { value }),
    ];
  });
}
