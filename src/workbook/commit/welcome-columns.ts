/**
 * Columns that a command fills of itself, for the reader's convenience. A table that lacks one gets it
 * where there is room beside the table; where there is none, the row is written without it, because
 * nothing is lost. What somebody entered is never left out.
 *
 * - visits.kind, as long as it says what a visit without a kind is taken for
 * - visits.customer, the name beside the customer's id, as long as the id is there
 * - followUps.by, who dealt with it, which books from before that column lack
 */
import type { Cells } from "../../model/change";
import type { TableKey } from "../../model/schema";

/** The kind a visit has unless somebody chose another. */
const USUAL_KIND = "visit";

/** Keys of the columns among these cells that may be left out: of appended rows, and of changed follow-ups. */
export function welcomeColumns(table: TableKey, cells: Cells): ReadonlySet<string> {
  const welcome = new Set<string>();
  if (table === "followUps") welcome.add("by");
  if (table !== "visits") return welcome;
  if (cells.kind?.every((kind) => isBlank(kind) || kind === USUAL_KIND)) welcome.add("kind");
  if (cells.customer?.every((name, row) => isBlank(name) || !isBlank(cells.customerId?.[row])))
    welcome.add("customer");
  return welcome;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
