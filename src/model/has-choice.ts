import type { TableData } from "./table-data";

/** Does a row hold one of these choices in a column? Asked by the million: a look at a number each. A blank is none. */
export function hasChoice(
  { columns }: TableData,
  key: string,
  values: readonly string[],
): (row: number) => boolean {
  const column = columns[key];
  if (column?.kind !== "choice") return () => false;
  const isWanted = column.labels.map((label) => values.includes(label));
  return (row) => isWanted[column.codes[row]!]!;
}
