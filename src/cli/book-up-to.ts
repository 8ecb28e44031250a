import { apply } from "../model/apply";
import { daysOf, emptyBook, type Book } from "../model/book";
import { append, type Step } from "../model/change";
import { BLANK_DAY, type Day } from "../model/day";
import { textAt, valueAt, type TableData } from "../model/table-data";
import type { Row } from "../model/value";

/**
 * What a file of sales held on that day: the visits up to then and the customers who made them. Who came
 * later was no customer yet, and must not count among the heads.
 */
export function bookUpTo({ customers, visits, language }: Book, day: Day): Book {
  const seen = new Set<string>();
  const rows: number[] = [];
  daysOf(visits, "date").forEach((date, row) => {
    if (date === BLANK_DAY || date > day) return;
    rows.push(row);
    seen.add(textAt(visits, "customerId", row));
  });
  const known = customers.ids.map((_, row) => row).filter((row) => seen.has(customers.ids[row]!));
  const steps: Step[] = [
    append("customers", rowsOf(customers, known)),
    append("visits", rowsOf(visits, rows)),
  ];
  return apply(emptyBook(language), { label: { code: "import", data: {} }, steps });
}

function rowsOf(table: TableData, rows: readonly number[]): (Row & { id: string })[] {
  const keys = Object.keys(table.columns).filter((key) => key !== "id");
  return rows.map((row) => ({
    ...Object.fromEntries(keys.map((key) => [key, valueAt(table, key, row)])),
    id: table.ids[row]!,
  }));
}
