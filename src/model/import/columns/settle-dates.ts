/** The order of each column of dates: what was chosen, what its rows show, or what its neighbours show. */
import type { ImportMapping, ImportSheet } from "../import-sheet";
import { columnOf, schema } from "../../schema";
import type { DateOrder } from "../../read/day-numbers";
import { part, stretch, type Work } from "../../work";
import type { ImportTable } from "../targets";
import { dateEvidence, type DateEvidence } from "./date-evidence";
import type { ColumnQuestion, ReadChoices } from "./read-choices";

export interface SettledDates {
  /** By position, for columns of days and birthdays: the one order that is known, or those of its question. */
  readonly orders: ReadonlyMap<number, readonly DateOrder[]>;
  readonly questions: readonly ColumnQuestion[];
}

/** Settles the columns that are mapped to days and birthdays. */
export function* settleDates(
  into: ImportTable,
  sheet: ImportSheet,
  mapping: ImportMapping,
  choices: ReadChoices,
): Work<SettledDates> {
  const orders = new Map<number, readonly DateOrder[]>();
  const open: { position: number; evidence: DateEvidence }[] = [];
  for (const [position, target] of mapping.entries()) {
    if (target === undefined || !isOfDays(into, target)) continue;
    const header = sheet.headers[position] ?? "";
    const { dateOrders = {} } = choices;
    const chosen = Object.hasOwn(dateOrders, header) ? dateOrders[header] : undefined;
    if (chosen !== undefined) {
      orders.set(position, [chosen]);
      continue;
    }
    const evidence = yield* part(position, mapping.length, dateEvidence(textsOf(sheet, position)));
    const [first, ...others] = evidence.orders;
    if (first === undefined) continue;
    if (others.length === 0 || evidence.sample === undefined) orders.set(position, [first]);
    else open.push({ position, evidence });
  }
  const questions: ColumnQuestion[] = [];
  for (const { position, evidence } of open) {
    const order = evidence.isDisputed ? undefined : yield* orderBeside(sheet, position, evidence);
    if (order !== undefined) orders.set(position, [order]);
    else {
      const header = sheet.headers[position] ?? "";
      const { orders: fitting, sample = "" } = evidence;
      orders.set(position, fitting);
      questions.push({ kind: "date-order", header, position, orders: fitting, sample });
    }
  }
  return { orders, questions };
}

function isOfDays(into: ImportTable, target: string): boolean {
  if (!schema[into].columns.some(({ key }) => key === target)) return false;
  const { type } = columnOf(into, target);
  return type === "day" || type === "birthday";
}

function* textsOf({ rows }: ImportSheet, position: number): Iterable<string> {
  for (const row of rows) yield row[position] ?? "";
}

/** The order that the other columns of dates of the same file show, where they agree and it fits here. */
function* orderBeside(
  sheet: ImportSheet,
  position: number,
  evidence: DateEvidence,
): Work<DateOrder | undefined> {
  const found = new Set<DateOrder>();
  for (let other = 0; other < sheet.headers.length; other++) {
    if (other === position) continue;
    const { orders } = yield* stretch(1, 1, dateEvidence(textsOf(sheet, other)));
    const [only] = orders;
    if (orders.length === 1 && only !== undefined) found.add(only);
  }
  const [order] = found;
  return found.size === 1 && order !== undefined && evidence.orders.includes(order) ? order : undefined;
}
