import type { TableData } from "../table-data";

/**
 * Puts the classes that the owner fixed in place of those by the figures (`places` in `classes`, by
 * customer row), and answers 1 for each customer where there is one. A word in that column that is not a
 * class fixes nothing.
 */
export function fixClasses(customers: TableData, classes: readonly string[], places: Uint8Array): Uint8Array {
  const fixed = new Uint8Array(customers.size);
  const column = customers.columns.fixedClass;
  if (column?.kind !== "choice") return fixed;
  const placeOfLabel = column.labels.map((label) => classes.indexOf(label));
  for (let row = 0; row < fixed.length; row++) {
    const place = placeOfLabel[column.codes[row]!] ?? -1;
    if (place < 0) continue;
    places[row] = place;
    fixed[row] = 1;
  }
  return fixed;
}
