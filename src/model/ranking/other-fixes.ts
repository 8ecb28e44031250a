import type { TableData } from "../table-data";

/** Fixed classes that are none of these, and so fix nothing: how many customers have one, and which. */
export function otherFixes(
  { columns }: TableData,
  classes: readonly string[],
): { readonly customers: number; readonly names: readonly string[] } {
  const column = columns.fixedClass;
  if (column?.kind !== "choice") return { customers: 0, names: [] };
  const counts = new Int32Array(column.labels.length);
  for (const code of column.codes) counts[code]!++;
  const others = column.labels
    .map((name, code) => ({ name, count: counts[code]! }))
    .filter(({ name, count }) => name !== "" && count > 0 && !classes.includes(name));
  return {
    customers: others.reduce((sum, { count }) => sum + count, 0),
    names: others.map(({ name }) => name),
  };
}
