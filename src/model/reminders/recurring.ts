/**
 * What comes again every so many days from a day on, until something is done about it: the occasion that began last
 * counts, or the next one where that was dealt with. An occasion nobody dealt with lapses when the next begins, so
 * nobody is ever later than one turn. A contact on the due day or after it deals with an occasion, and so
 * does finishing or skipping one of the rule's reminders. Put off once, it stays put off until that day.
 */
import { addDays, laterDay, type Day } from "../day";
import type { RuleContext } from "./context";
import { lastDueDay } from "./due-days";
import { isAnsweredBy, lastAnswer, openOccasion, type Occasion } from "./occasion";
import type { RuleSpec } from "./rule-spec";

export interface Recurrence {
  readonly from: Day;
  readonly days: number;
  /** The last contact that counts. */
  readonly contact: Day;
}

/** Finds the open occasion up to the horizon. */
export function recurring(
  context: RuleContext,
  rule: RuleSpec,
): (customerRow: number, recurrence: Recurrence) => (Occasion & { readonly due: Day }) | undefined {
  const { today } = context;
  const lastDue = lastDueDay(context, rule);
  return (customerRow, { from, days, contact }) => {
    const begun = Math.max(1, Math.floor((today - from) / days));
    let due = addDays(from, begun * days);
    // Nothing is due yet, or the contact deals with all that is.
    if (due > lastDue || contact >= addDays(lastDue, -((lastDue - from) % days))) return undefined;
    const { closedOn, until, snoozedDue } = lastAnswer(context, rule, customerRow);
    const dealtWith = laterDay(contact, closedOn);
    for (; due <= lastDue; due = addDays(due, days)) {
      if (isAnsweredBy(dealtWith, context, rule, due)) continue;
      const open = openOccasion(context, rule, customerRow, due);
      if (!open) continue;
      const shown = snoozedDue > from ? laterDay(open.shown, until) : open.shown;
      return { id: open.id, due, shown };
    }
    return undefined;
  };
}
