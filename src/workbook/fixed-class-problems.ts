import type { Book } from "../model/book";
import { problem, type Problem } from "../model/problem";
import type { Layout } from "./port";

/**
 * A problem for each customer whose fixed class is none of the book's classes: such a word fixes nothing.
 * Only the settings say what the classes are, so this is asked once they are read.
 */
export function fixedClassProblems(
  { customers }: Book,
  classes: readonly string[],
  layout: Layout,
): readonly Problem[] {
  const column = customers.columns.fixedClass;
  if (column?.kind !== "choice") return [];
  const table = layout.tables.find(({ table: key }) => key === "customers");
  const header = table?.columns.find(({ key }) => key === "fixedClass")?.header ?? "";
  const isUnknown = column.labels.map((label) => label !== "" && !classes.includes(label));
  const problems: Problem[] = [];
  column.codes.forEach((code, row) => {
    if (!isUnknown[code]) return;
    const place = { table: "customers", row: customers.rowNumbers[row] ?? 0, column: header } as const;
    problems.push(problem("unknown-choice", place, { value: column.labels[code]! }));
  });
  return problems;
}
