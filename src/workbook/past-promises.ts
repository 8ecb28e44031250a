/** A visit cannot promise a day that is not after it: such a next contact is reported and left out. */
import { withValues } from "../model/column-builder";
import { BLANK_DAY, isoDay, type Day } from "../model/day";
import { warning, type Problem } from "../model/problem";
import type { TableData } from "../model/table-data";
import type { Layout } from "./port";

/** The visits without next contacts on or before their own day. */
export function withoutPastPromises(visits: TableData, layout: Layout, problems: Problem[]): TableData {
  const { date, next } = visits.columns;
  if (date?.kind !== "day" || next?.kind !== "day") return visits;
  const rows: number[] = [];
  for (let row = 0; row < visits.size; row++) {
    const promised = next.values[row]!;
    if (promised !== BLANK_DAY && promised <= date.values[row]!) rows.push(row);
  }
  if (rows.length === 0) return visits;
  const columns = layout.tables.find(({ table }) => table === "visits")?.columns;
  const column = columns?.find(({ key }) => key === "next")?.header;
  for (const row of rows) {
    const place = { table: "visits", row: visits.rowNumbers[row] ?? 0, ...(column && { column }) } as const;
    const data = { value: isoDay(next.values[row]! as Day), day: isoDay(date.values[row]! as Day) };
    problems.push(warning("next-not-later", place, data));
  }
  const blanks = rows.map(() => null);
  return { ...visits, columns: { ...visits.columns, next: withValues(next, rows, blanks) } };
}
