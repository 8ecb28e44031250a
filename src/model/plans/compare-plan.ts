/** A proposed plan beside what stands in Plans already, so that nothing is doubled and nothing typed by hand is lost. */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { monthOf, type Month } from "../figures/month";
import { readEntries } from "../log/read-entries";
import { isOfRows, readWrittenRows, type WrittenRows } from "../log/written-rows";
import { asKnown } from "../read/as-known";
import { comparable } from "../read/comparable";
import { textAt, valueAt } from "../table-data";
import type { Value } from "../value";
import type { PlanRow } from "./propose-plan";

export interface ComparedPlanRow extends PlanRow {
  /**
   * - `new`: no row for this month, staff and class yet
   * - `same`: it says so already
   * - `changed`: Kebu wrote it, and would now write something else
   * - `by-hand`: a person wrote or changed it, and it says something else; it stays unless that is asked for
   * - `gone`: Kebu wrote it, nobody touched it, and it is proposed no longer: it goes
   */
  readonly state: "new" | "same" | "changed" | "by-hand" | "gone";
  /** The row in Plans, and what stands there. */
  readonly now?: { readonly id: string; readonly visits: Value; readonly turnover: Value };
}

/** Each row with the first one in Plans for the same month, staff and class; then those there that are proposed no longer. */
export function comparePlan(book: Book, month: Month, rows: readonly PlanRow[]): readonly ComparedPlanRow[] {
  const standing = standingRows(book, month);
  const written = cellsByKebu(book);
  const compared = rows.map((row): ComparedPlanRow => {
    const at = standing.get(rowKey(row.staff, row.class));
    if (at === undefined || !book.plans) return { ...row, state: "new" };
    const id = book.plans.ids[at]!;
    const [visits, turnover] = [valueAt(book.plans, "visits", at), valueAt(book.plans, "turnover", at)];
    const now = { id, visits, turnover };
    if (visits === row.visits && turnover === row.turnover) return { ...row, state: "same", now };
    const own = written.get(id);
    const isByHand = (own?.get("visits") ?? null) !== visits || (own?.get("turnover") ?? null) !== turnover;
    return { ...row, state: isByHand ? "by-hand" : "changed", now };
  });
  return [...compared, ...goneRows(book, rows, standing, written)];
}

/** Whatever somebody changed in such a row, a note as well, keeps it. */
function goneRows(
  { plans }: Book,
  rows: readonly PlanRow[],
  standing: ReadonlyMap<string, number>,
  written: ReadonlyMap<string, ReadonlyMap<string, Value>>,
): readonly ComparedPlanRow[] {
  if (!plans) return [];
  const known = rows.map(({ staff }) => staff);
  const proposed = new Set(rows.map(({ staff, class: className }) => rowKey(staff, className)));
  return [...standing].flatMap(([key, at]): readonly ComparedPlanRow[] => {
    const id = plans.ids[at]!;
    const own = written.get(id);
    if (proposed.has(key) || !own) return [];
    const isTouched = ["visits", "turnover", "notes"].some(
      (column) => (own.get(column) ?? null) !== valueAt(plans, column, at),
    );
    if (isTouched) return [];
    const staff = asKnown(textAt(plans, "staff", at), known);
    const now = { id, visits: valueAt(plans, "visits", at), turnover: valueAt(plans, "turnover", at) };
    return [
      { staff, class: textAt(plans, "class", at).trim(), visits: 0, turnover: null, state: "gone", now },
    ];
  });
}

/** Rows of Plans of this month that are for no single customer, by staff and class. */
function standingRows({ plans }: Book, month: Month): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (!plans) return rows;
  daysOf(plans, "month").forEach((day, row) => {
    if (day === BLANK_DAY || monthOf(day as Day) !== month) return;
    if (textAt(plans, "customerId", row) !== "" || textAt(plans, "customer", row) !== "") return;
    const key = rowKey(textAt(plans, "staff", row), textAt(plans, "class", row).trim());
    if (!rows.has(key)) rows.set(key, row);
  });
  return rows;
}

function rowKey(staff: string, className: string): string {
  return JSON.stringify([comparable(staff), className]);
}

type KebusCells = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/** What plans and handovers that stand wrote last into the cells of Plans, by row id and column. */
function cellsByKebu(book: Book): KebusCells {
  const rows = new Map<string, Map<string, Value>>();
  const note = (id: string, key: string, value: Value): void => {
    rows.set(id, (rows.get(id) ?? new Map<string, Value>()).set(key, value));
  };
  for (const entry of readEntries(book)) {
    if (entry.isUndone || !isOfRows(entry)) continue;
    const written = readWrittenRows(entry);
    if (!written || (entry.kind === "handover" && !isOfKebus(written, rows))) continue;
    for (const [table, id, row] of written.added)
      if (table === "plans") for (const [key, value] of Object.entries(row)) note(id, key, value);
    for (const [table, id, key, , is] of written.cells) if (table === "plans") note(id, key, is);
  }
  return rows;
}

/** Did a handover divide and add up only what Kebu had planned? Parts of what somebody typed are theirs as well. */
function isOfKebus({ cells, removed }: WrittenRows, known: KebusCells): boolean {
  const isKnown = (id: string, key: string, was: Value): boolean =>
    !AMOUNTS.includes(key) || (known.get(id)?.get(key) ?? null) === was;
  return (
    cells.every(([table, id, key, was]) => table !== "plans" || isKnown(id, key, was)) &&
    removed.every(([, id, row]) => AMOUNTS.every((key) => isKnown(id, key, row[key] ?? null)))
  );
}

const AMOUNTS = ["visits", "turnover"];
