import type { Book } from "../book";
import { problem, type Problem } from "../problem";
import { foldText } from "../search/fold-text";
import { textAt } from "../table-data";

/**
 * The row of the customer with this id, or else with exactly this name (letter case, width and
 * surrounding blanks aside). Refused: `no-such-customer`, `several-customers` with their ids.
 */
export function findCustomer(book: Book, idOrName: string): number | readonly Problem[] {
  const { customers } = book;
  const asked = idOrName.trim();
  const byId = customers.index.get(asked);
  if (byId !== undefined) return byId;
  const place = { table: "customers" } as const;
  const rows = rowsNamed(book, foldText(asked));
  const [first] = rows;
  if (first === undefined) return [problem("no-such-customer", place, { customer: asked })];
  if (rows.length === 1) return first;
  const ids = rows.map((row) => customers.ids[row] ?? "").join(", ");
  return [problem("several-customers", place, { customer: asked, ids })];
}

function rowsNamed({ customers }: Book, folded: string): readonly number[] {
  const rows: number[] = [];
  if (folded === "") return rows;
  for (let row = 0; row < customers.size; row++) {
    if (foldText(textAt(customers, "name", row)) === folded) rows.push(row);
  }
  return rows;
}
