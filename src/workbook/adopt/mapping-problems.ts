/** What stands in the way of a mapping: a meaning nobody has, one given twice, ids that repeat. */
import { problem, type Problem } from "../../model/problem";
import { columnOf, type Language } from "../../model/schema";
import type { AdoptableTable, ListMapping, SelectedList } from "./adoption";
import { repeatedId } from "./list-ids";

/** Without these a list is of no use as the table; of each group one is enough. */
const NEEDED: Readonly<Record<AdoptableTable, readonly (readonly string[])[]>> = {
  customers: [["name"]],
  visits: [["date"], ["customer", "customerId"]],
};

export function neededKeys(table: AdoptableTable): readonly (readonly string[])[] {
  return NEEDED[table];
}

/** Refusals, each at the column concerned; `meaning-needed` at none. Names are in the language given. */
export function mappingProblems(
  list: SelectedList,
  { table, keys }: ListMapping,
  language: Language,
): readonly Problem[] {
  const nameOf = (key: string): string => columnOf(table, key).header[language];
  const headerOf = (column: number): string =>
    list.columns.find((candidate) => candidate.column === column)?.header ?? "";
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  for (const [column, key] of keys) {
    const before = first.get(key);
    if (before === undefined) first.set(key, column);
    else {
      const second = headerOf(column);
      problems.push(
        problem("target-twice", { column: second }, { first: headerOf(before), second, name: nameOf(key) }),
      );
    }
  }
  for (const oneOf of neededKeys(table))
    if (!oneOf.some((key) => first.has(key)))
      problems.push(problem("meaning-needed", {}, { name: nameOf(oneOf[0] ?? "") }));
  return [...problems, ...repeatedIds(list, first.get("id"))];
}

function repeatedIds(list: SelectedList, idColumn: number | undefined): readonly Problem[] {
  const column = list.columns.find((candidate) => candidate.column === idColumn);
  const repeated = column && repeatedId(column.cells);
  if (!repeated) return [];
  const place = { row: list.rowNumbers[repeated.position] ?? 0, column: column.header };
  const data = { id: column.cells[repeated.position] ?? "", firstRow: list.rowNumbers[repeated.first] ?? 0 };
  return [problem("ids-repeat", place, data)];
}
