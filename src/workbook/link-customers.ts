/**
 * Whose visit, whose follow-up? A row that names its customer only by name is understood where exactly
 * one customer bears that name. All other doubts are problems; the rows stay in the book, so that
 * nothing is lost, but count for nobody.
 */
import type { Book } from "../model/book";
import { BLANK_DAY } from "../model/day";
import { problem, type Problem } from "../model/problem";
import { parseDerivedId } from "../model/reminders/reminder-id";
import { columnOf } from "../model/schema";
import { textAt, type TableData, type TextColumn } from "../model/table-data";
import type { Layout } from "./port";

/** The book with customers understood by name, and a problem for each row that stays without one. */
export function linkCustomers(book: Book, layout: Layout, problems: Problem[]): Book {
  const namesakes = rowsByName(book.customers);
  reportMissingDays(book.visits, "date", "missing-date", layout, problems);
  if (book.plans) reportMissingDays(book.plans, "month", "missing-month", layout, problems);
  reportMissingDays(book.followUps, "due", "missing-due", layout, problems, isOpenFollowUp(book));
  return {
    ...book,
    visits: linked(book.visits, book.customers, namesakes, layout, problems),
    followUps: linked(book.followUps, book.customers, namesakes, layout, problems),
    ...(book.plans && { plans: linked(book.plans, book.customers, namesakes, layout, problems) }),
  };
}

type Namesakes = ReadonlyMap<string, readonly string[]>;

function rowsByName(customers: TableData): Namesakes {
  const ids = new Map<string, string[]>();
  for (let row = 0; row < customers.size; row++) {
    const name = textAt(customers, "name", row);
    if (name === "") continue;
    const known = ids.get(name);
    if (known) known.push(customers.ids[row] ?? "");
    else ids.set(name, [customers.ids[row] ?? ""]);
  }
  return ids;
}

function linked(
  table: TableData,
  customers: TableData,
  namesakes: Namesakes,
  layout: Layout,
  problems: Problem[],
): TableData {
  const column = table.columns.customerId;
  const ids = column?.kind === "text" ? column.values : new Array<string>(table.size).fill("");
  const mustName = columnOf(table.key, "customerId").required === true;
  let found: string[] | undefined;
  for (let row = 0; row < table.size; row++) {
    const id = ids[row] ?? "";
    if (id !== "" && customers.index.has(id)) continue;
    const name = textAt(table, "customer", row);
    if (id === "" && name === "" && !mustName) continue;
    const named = id === "" ? (namesakes.get(name) ?? []) : [];
    if (named.length === 1) {
      found ??= ids.slice();
      found[row] = named[0] ?? "";
    } else {
      problems.push(unlinked(table, row, id, name, named.length, layout));
    }
  }
  if (!found) return table;
  const customerId: TextColumn = { kind: "text", values: found };
  return { ...table, columns: { ...table.columns, customerId } };
}

function unlinked(
  table: TableData,
  row: number,
  id: string,
  name: string,
  count: number,
  layout: Layout,
): Problem {
  const at = (key: string): Problem["place"] => placeOf(table, row, key, layout);
  if (id !== "") return problem("unknown-customer", at("customerId"), { id });
  if (name === "") return problem("row-without-customer", at("customerId"));
  if (count > 1) return problem("ambiguous-customer", at("customer"), { name, count });
  return problem("unknown-customer", at("customer"), { id: name });
}

/** Days that must be there and are not. A date that is there but cannot be read was reported already. */
function reportMissingDays(
  table: TableData,
  key: string,
  code: "missing-date" | "missing-month" | "missing-due",
  layout: Layout,
  problems: Problem[],
  needsDay: (row: number) => boolean = () => true,
): void {
  const column = table.columns[key];
  if (column?.kind !== "day") return;
  const unreadable = new Set<number>();
  for (const { place } of problems) {
    if (place.table === table.key && place.row && place.column === headerOf(table.key, key, layout))
      unreadable.add(place.row);
  }
  for (let row = 0; row < table.size; row++) {
    if (column.values[row] !== BLANK_DAY || unreadable.has(table.rowNumbers[row] ?? 0)) continue;
    if (!needsDay(row)) continue;
    problems.push(problem(code, placeOf(table, row, key, layout)));
  }
}

/** What a person wrote down and nobody has done yet; other rows say what became of a reminder, whose day is in its id. */
function isOpenFollowUp({ followUps }: Book): (row: number) => boolean {
  return (row) => {
    const state = textAt(followUps, "state", row);
    return state !== "done" && state !== "skipped" && !parseDerivedId(followUps.ids[row] ?? "");
  };
}

function placeOf(table: TableData, row: number, key: string, layout: Layout): Problem["place"] {
  const header = headerOf(table.key, key, layout);
  const place = { table: table.key, row: table.rowNumbers[row] ?? 0 };
  return header === undefined ? place : { ...place, column: header };
}

function headerOf(table: TableData["key"], key: string, layout: Layout): string | undefined {
  const found = layout.tables.find((candidate) => candidate.table === table);
  return found?.columns.find((column) => column.key === key)?.header;
}
