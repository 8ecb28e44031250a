import { CUSTOMER_CLASSES, type CustomerClass } from "./ranking";
import type { TableData } from "../table-data";

/**
 * The class the owner fixed, by customer row; undefined where none is. A word in that column that is
 * not a class fixes nothing.
 */
export function fixedClassReader(customers: TableData): (row: number) => CustomerClass | undefined {
  const column = customers.columns.fixedClass;
  if (column?.kind !== "choice") return () => undefined;
  const classOfCode = column.labels.map((label) => CUSTOMER_CLASSES.find((name) => name === label));
  return (row) => classOfCode[column.codes[row]!];
}
