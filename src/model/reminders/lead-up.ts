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
import { addDays, type Day } from "../day";
import { hasSnoozed, laterDay } from "./answer";
import { lastContact, type RuleContext } from "./context";
import { answeredFrom, lastAnswer, openOccasion, type Occasion } from "./occasion";
import type { RuleSpec } from "./rule-spec";

/** Nothing is brought up longer ahead. */
export const LONGEST_LEAD = 180;
/** A greeting is of no use longer after its day. */
export const GREETING_LAPSES = 7;
/** Nobody puts anything off for longer than this; older days need no look at the answers. */
const MAX_DAYS_BACK = 366;

export interface LeadUp {
  readonly day: Day;
  /** Days ahead. */
  readonly lead: number;
  /** So many days after the day it is brought up no more. */
  readonly lapses: number;
  /** Is it late only once the day has passed? */
  readonly isGreeting: boolean;
  /** The latest contact that would answer it; the last of any kind unless given. */
  readonly contact?: Day;
}

/** The reminder that leads up to a day, if it is due by the horizon and open. */
export function leadUpTo(
  context: RuleContext,
  rule: RuleSpec,
  customerRow: number,
  { day, lead, lapses, isGreeting, contact }: LeadUp,
): (Occasion & { readonly due: Day }) | undefined {
  const { today, horizon, answers } = context;
  const due = addDays(day, -lead);
  if (context.openDay(due, rule) > horizon || day < addDays(today, -MAX_DAYS_BACK)) return undefined;
  if (!hasSnoozed(answers, customerRow) && rule.closed === "stay" && addDays(day, lapses) < today)
    return undefined;
  if ((contact ?? lastContact(context, customerRow)) >= answeredFrom(context, rule, due)) return undefined;
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
}
