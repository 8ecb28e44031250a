import type { TableData } from "../table-data";
import { CUSTOMER_CLASSES } from "./ranking";

/**
 * Puts the classes that the owner fixed in place of those by the figures (`codes`, places in
 * `CUSTOMER_CLASSES` by customer row), and answers 1 for each customer where there is one. A word in
 * that column that is not a class fixes nothing.
 */
export function fixClasses(customers: TableData, codes: Uint8Array): Uint8Array {
  const fixed = new Uint8Array(customers.size);
  const column = customers.columns.fixedClass;
  if (column?.kind !== "choice") return fixed;
  const codeOfLabel = column.labels.map((label) => CUSTOMER_CLASSES.findIndex((name) => name === label));
  for (let row = 0; row < fixed.length; row++) {
    const code = codeOfLabel[column.codes[row]!] ?? -1;
    if (code < 0) continue;
    codes[row] = code;
    fixed[row] = 1;
  }
  return fixed;
}
