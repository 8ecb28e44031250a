/**
 * Rule `manual`: what a person wrote into Follow-ups.
 *
 * Every row with an id of its own counts until its state is done or skipped, or a visit names it. An
 * unknown state ("waiting") counts as open, and so does a row whose rule names a derived one: a person
 * wrote it, so it must not vanish. Rows whose id is that of a derived reminder are answers, not
 * reminders. Service, so never silenced.
 */
import { BLANK_DAY } from "../../day";
import { dayAt, textAt } from "../../table-data";
import { isIdAnswered, shownDay } from "../answers";
import type { Found, ReminderContext } from "../context";
import { derivedRule } from "../reminder-id";

/** The open follow-up in this row, if it is due by the horizon and its customer is known. */
export function enteredFollowUp({ book, horizon }: ReminderContext, row: number): Found | undefined {
  const { followUps, customers } = book;
  const id = followUps.ids[row] ?? "";
  const due = dayAt(followUps, "due", row);
  if (due === BLANK_DAY || due > horizon || derivedRule(id)) return undefined;
  const customerRow = customers.index.get(textAt(followUps, "customerId", row));
  if (customerRow === undefined || isIdAnswered(book, id)) return undefined;
  const assignee = textAt(followUps, "assignee", row) || textAt(customers, "owner", customerRow);
  const why = { rule: "manual", reason: textAt(followUps, "reason", row) } as const;
  return { id, customerRow, due, shown: shownDay(book, id, due), assignee, why };
}
