import type { Book } from "../book";

/** Is the customer in a row marked as lost? Asked of everybody by several rules: a look at a number each. */
export function isLostIn({ customers }: Book): (customerRow: number) => boolean {
  const column = customers.columns.status;
  if (column?.kind !== "choice") return () => false;
  const isLost = column.labels.map((label) => label === "lost");
  return (customerRow) => isLost[column.codes[customerRow]!]!;
}
