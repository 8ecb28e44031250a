/**
 * Rule `manual`: what a person wrote into Follow-ups.
 *
 * Every row with an id of its own counts until its state is done or skipped, or a visit names it. An
 * unknown state ("waiting") counts as open, and so does a row whose rule names a derived one: a person
 * wrote it, so it must not vanish. Rows whose id is that of a derived reminder are answers, not
 * reminders. Service, so never silenced.
 */
import { BLANK_DAY } from "../../day";
import { dayAt, textAt, type TableData } from "../../table-data";
import { isIdAnswered, shownDay } from "../answers";
import type { RuleContext } from "../context";
import type { Found } from "../finder";
import { derivedRule } from "../reminder-id";

/** The customer's open follow-ups, if they are due by the horizon, in the order of their ids, each id once. */
export function enteredFollowUps({ book, horizon }: RuleContext, customerRow: number): readonly Found[] {
  const { followUps, customers } = book;
  const rows = rowsByCustomer(followUps).get(customers.ids[customerRow]!);
  if (!rows) return [];
  const byId = new Map<string, Found>();
  for (const row of rows) {
    const id = followUps.ids[row]!;
    const due = dayAt(followUps, "due", row);
    if (due > horizon || byId.has(id) || isIdAnswered(book, id)) continue;
    const assignee = textAt(followUps, "assignee", row) || textAt(customers, "owner", customerRow);
    const why = { rule: "manual", reason: textAt(followUps, "reason", row) } as const;
    byId.set(id, { id, customerRow, due, shown: shownDay(book, id, due), assignee, why });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const remembered = new WeakMap<TableData, ReadonlyMap<string, readonly number[]>>();

/** Rows with a day that are reminders of their own, by customer id. */
function rowsByCustomer(followUps: TableData): ReadonlyMap<string, readonly number[]> {
  const known = remembered.get(followUps);
  if (known) return known;
  const byCustomer = new Map<string, number[]>();
  for (let row = 0; row < followUps.size; row++) {
    if (dayAt(followUps, "due", row) === BLANK_DAY || derivedRule(followUps.ids[row]!)) continue;
    const customerId = textAt(followUps, "customerId", row);
    const others = byCustomer.get(customerId);
    if (others) others.push(row);
    else byCustomer.set(customerId, [row]);
  }
  remembered.set(followUps, byCustomer);
  return byCustomer;
}
