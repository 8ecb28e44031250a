/**
 * What is brought up some days ahead of a day that is known: a birthday, a holiday, the end of a card. Any contact
 * from the due day on answers it.
 *
 * A greeting is there every day until the day itself without being late, and lapses a week after it or after the
 * day it was put off to, for a greeting a month late is worse than none. What ends is late from its due day on.
 *
 * The lead may change meanwhile, with the customer's class or the rule, and the due day with it. So what was
 * finished, skipped or put off under another due day of the same occasion counts as well.
 */
import { addDays, laterDay, type Day } from "../day";
import { hasSnoozed, LONGEST_SNOOZE } from "./answer";
import { lastContact, type RuleContext } from "./context";
import { lastDueDay } from "./due-days";
import { firstDayWhere } from "./day-search";
import { isAnsweredBy, lastAnswer, openOccasion, type Occasion } from "./occasion";
import type { RuleSpec } from "./rule-spec";

/** Nothing is brought up longer ahead. */
export const LONGEST_LEAD = 180;

export interface LeadUpKind {
  /** So many days after the day it is brought up no more. */
  readonly lapses: number;
  /** Is it late only once the day has passed? */
  readonly isGreeting: boolean;
}

export const GREETING: LeadUpKind = { lapses: 7, isGreeting: true };

export interface LeadUps {
  /** The first day, and the last due day, of what may be open where nothing was put off. */
  readonly firstDay: Day;
  readonly lastDue: Day;
  /** May the reminder of a day be open, so many days ahead of it? Two comparisons, for all who need no more. */
  readonly mayBeOpen: (customerRow: number, day: Day, lead: number) => boolean;
  /** The reminder that leads up to a day, if it is due by the horizon and open; `contact` is the last that would answer it, where that is not any contact. */
  readonly openFor: (
    customerRow: number,
    day: Day,
    lead: number,
    contact?: Day,
  ) => (Occasion & { readonly due: Day }) | undefined;
}

/** Prepares a rule that leads up to days. */
export function leadUps(context: RuleContext, rule: RuleSpec, { lapses, isGreeting }: LeadUpKind): LeadUps {
  const { today, answers } = context;
  const lastDue = lastDueDay(context, rule);
  const firstDay = firstDayWhere(
    (day) => addDays(laterDay(day, context.openDay(day, rule)), lapses) >= today,
  );
  const firstPutOff = addDays(today, -LONGEST_SNOOZE);
  const mayBeOpen = (customerRow: number, day: Day, lead: number): boolean =>
    day - lead <= lastDue && (day >= firstDay || (day >= firstPutOff && hasSnoozed(answers, customerRow)));
  return {
    firstDay,
    lastDue,
    mayBeOpen,
    openFor: (customerRow, day, lead, contact) => {
      if (!mayBeOpen(customerRow, day, lead)) return undefined;
      const due = addDays(day, -lead);
      if (isAnsweredBy(contact ?? lastContact(context, customerRow), context, rule, due)) return undefined;
      const { closedDue, until, snoozedDue } = lastAnswer(context, rule, customerRow);
      const isOfThis = (other: Day): boolean => other <= day && other >= addDays(day, -LONGEST_LEAD);
      if (isOfThis(closedDue)) return undefined;
      const open = openOccasion(context, rule, customerRow, due);
      if (!open) return undefined;
      const asked = isOfThis(snoozedDue) ? laterDay(open.shown, until) : open.shown;
      if (addDays(laterDay(day, asked), lapses) < today) return undefined;
      if (!isGreeting) return { id: open.id, due, shown: asked };
      const lastOpenDay = context.openDay(day, rule);
      const waiting = lastOpenDay < today ? lastOpenDay : today;
      return { id: open.id, due, shown: laterDay(asked, waiting) };
    },
  };
}
