import type { Book } from "../book";
import type { Place } from "../problem";
import { columnOf } from "../schema";
import type { TableData } from "../table-data";

/** A cell of Rules as the place of a problem. */
export function ruleCell({ language }: Book, table: TableData, row: number, key: string): Place {
  const column = columnOf("rules", key).header[language];
  return { table: "rules", row: table.rowNumbers[row] ?? 0, column };
}
