/**
 * Rows of customers who were merged away. The person who merged them chose between the values of both, and the
 * file may have a row of the kept customer as well: so these come after all others and only fill blanks.
 */
import type { Book } from "../book";
import { warning } from "../problem";
import { textAt } from "../table-data";
import type { CustomerUpdates } from "./customer-updates";
import type { RowLedger } from "./row-ledger";
import { textIn } from "./row-person";
import type { UnmaskedRow } from "./masked-cells";

export interface MergedRow {
  readonly row: number;
  /** Of the customer who was kept. */
  readonly into: string;
}

/** Decides what becomes of such a row; answers false where it does not fit into the cells of the kept customer. */
export function takeMergedRow(
  book: Book,
  { row, into }: MergedRow,
  { ofKnown: read }: UnmaskedRow,
  updates: CustomerUpdates,
  ledger: RowLedger,
): boolean {
  const outcome = updates.fill(into, ledger.rowNumber(row), read);
  if (outcome === "too-long") return false;
  const kept = textAt(book.customers, "name", book.customers.index.get(into) ?? -1);
  const name = textIn(read.values, "name") || textIn(read.values, "id");
  ledger.note([warning("row-merged-away", ledger.place(row), { name, kept, id: into })]);
  if (outcome === "updated") ledger.note(read.problems);
  else ledger.skip();
  return true;
}
