/** Which of the rows an import added go when it is taken back. */
import { visitsOf, type Book } from "../book";
import type { ImportTable } from "../import/targets";
import { textAt } from "../table-data";
import { ROWS_A_STEP, type Work } from "../work";
import type { EditedSince } from "./edited-since";
import type { AddedRows } from "./import-details";
import { readEntries } from "./read-entries";
import { rowPrinter } from "./row-print";

export interface RowsBack {
  readonly ids: readonly string[];
  readonly edited: readonly EditedSince[];
}

/** What would be left hanging without a row, if anything. */
type Tie = (row: number) => "has-visits" | "has-follow-ups" | "stands-for-another" | undefined;

/** The rows that are still in the book and go; edited ones only if told so, tied ones never. */
export function* rowsBack(
  book: Book,
  table: ImportTable,
  { ids, prints }: AddedRows,
  alsoEdited: boolean,
  tie: Tie = () => undefined,
): Work<RowsBack> {
  const data = book[table];
  const printOf = rowPrinter(data);
  const going: string[] = [];
  const edited: EditedSince[] = [];
  for (const [position, id] of ids.entries()) {
    if (position % ROWS_A_STEP === 0) yield position / ids.length;
    const row = data.index.get(id);
    if (row === undefined) continue;
    const isEdited = printOf(row) !== prints[position];
    const why = tie(row) ?? (isEdited ? "row-changed" : undefined);
    const stays = why === "row-changed" ? !alsoEdited : why !== undefined;
    const name = textAt(data, table === "customers" ? "name" : "customer", row);
    if (why) edited.push({ table, id, name, why, stays });
    if (!stays) going.push(id);
  }
  return { ids: going, edited };
}

/** Ties customers to visits that stay with them (`leaving` do not), to their follow-ups, and to those who were merged into them: nobody else holds these. */
export function customerTies(book: Book, leaving: readonly string[]): Tie {
  const going = new Set(leaving);
  const { customers, visits, followUps } = book;
  const followed = new Set(followUps.ids.map((_, row) => textAt(followUps, "customerId", row)));
  const merges = readEntries(book, "merge").filter(({ isUndone }) => !isUndone);
  const kept = new Set(merges.map(({ customerId }) => customerId));
  return (row) => {
    if (kept.has(customers.ids[row] ?? "")) return "stands-for-another";
    for (const visit of visitsOf(book, row)) if (!going.has(visits.ids[visit] ?? "")) return "has-visits";
    return followed.has(customers.ids[row] ?? "") ? "has-follow-ups" : undefined;
  };
}
