import type { Book } from "../../../model/book";
import type { Change, Step } from "../../../model/change";
import { valueAt } from "../../../model/table-data";

/** Was the change of an import undone? Rows that it added are gone, or its cells are all as they were before. */
export function isTakenBack(book: Book, { steps }: Change): boolean {
  const appends = steps.filter((step) => step.kind === "append");
  if (appends.length === 0) return steps.every((step) => isAsBefore(book, step));
  return appends.some(({ table, ids }) => !book[table]?.index.has(ids[0] ?? ""));
}

function isAsBefore(book: Book, step: Step): boolean {
  const table = step.kind === "update" ? book[step.table] : undefined;
  if (step.kind !== "update" || !table) return false;
  return Object.entries(step.was ?? {}).every(([key, values]) =>
    step.ids.every((id, at) => valueAt(table, key, table.index.get(id) ?? -1) === values[at]),
  );
}
