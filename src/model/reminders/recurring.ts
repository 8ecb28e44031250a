/**
 * What comes again every so many days from a day on, until something is done about it: the turn that began last
 * counts. A turn nobody dealt with lapses when the next begins, so nobody is ever later than one turn.
 *
 * A contact on the due day or after it deals with a turn, and so does finishing or skipping one of the rule's
 * reminders. From then on the days are counted anew from that contact: who was called late in a turn is not due
 * again two days later. A contact before the first turn is due deals with nothing. Put off once, it stays put off
 * until that day.
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

/** Finds the open turn up to the horizon. */
export function recurring(
  context: RuleContext,
  rule: RuleSpec,
): (customerRow: number, recurrence: Recurrence) => (Occasion & { readonly due: Day }) | undefined {
  const { today } = context;
  const lastDue = lastDueDay(context, rule);
  return (customerRow, { from, days, contact }) => {
    const first = addDays(from, days);
    // Nothing is due yet, or not again since the contact.
    if (first > lastDue || (contact >= first && addDays(contact, days) > lastDue)) return undefined;
    const { closedOn, until, snoozedDue } = lastAnswer(context, rule, customerRow);
    const dealtWith = laterDay(contact, closedOn);
    const since = isAnsweredBy(dealtWith, context, rule, first) ? dealtWith : from;
    const begun = Math.max(1, Math.floor((today - since) / days));
    for (let due = addDays(since, begun * days); due <= lastDue; due = addDays(due, days)) {
      if (isAnsweredBy(dealtWith, context, rule, due)) continue;
      const open = openOccasion(context, rule, customerRow, due);
      if (!open) continue;
      const shown = snoozedDue > since ? laterDay(open.shown, until) : open.shown;
      return { id: open.id, due, shown };
    }
    return undefined;
  };
}
