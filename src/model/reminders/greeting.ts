/**
 * What birthdays and holidays have in common: a greeting is brought up some days ahead, is there every day until the
 * day itself without being late, and lapses a week after it or after the day it was put off to, for a greeting a
 * month late is worse than none. Any contact from the due day on answers it.
 *
 * The lead may change meanwhile, with the customer's class or the rule, and the due day with it. So what was
 * finished, skipped or put off under another due day of the same celebration counts as well.
 */
import { addDays, type Day } from "../day";
import { laterDay } from "./answer";
import { lastContact, type RuleContext } from "./context";
import { lastAnswer, openOccasion, type Occasion } from "./occasion";
import type { RuleSpec } from "./rule-spec";

/** Nobody is greeted longer ahead. */
export const LONGEST_LEAD = 180;
const LAPSES_AFTER = 7;
/** Nobody puts a greeting off for longer than this; older celebrations need no look at the answers. */
const MAX_DAYS_BACK = 366;

/** The greeting for a celebration on that day, if it is due and was not given. */
export function greetingOn(
  context: RuleContext,
  rule: RuleSpec,
  customerRow: number,
  celebration: Day,
  lead: number,
): (Occasion & { readonly due: Day }) | undefined {
  const { today, horizon } = context;
  const due = addDays(celebration, -lead);
  if (context.openDay(due, rule) > horizon || celebration < addDays(today, -MAX_DAYS_BACK)) return undefined;
  if (lastContact(context, customerRow) >= due) return undefined;
  const { closedDue, until, snoozedDue } = lastAnswer(context, rule, customerRow);
  const isOfThis = (day: Day): boolean => day <= celebration && day >= addDays(celebration, -LONGEST_LEAD);
  if (isOfThis(closedDue)) return undefined;
  const open = openOccasion(context, rule, customerRow, due);
  if (!open) return undefined;
  const asked = isOfThis(snoozedDue) ? laterDay(open.shown, until) : open.shown;
  if (addDays(laterDay(celebration, asked), LAPSES_AFTER) < today) return undefined;
  const lastOpenDay = context.openDay(celebration, rule);
  const waiting = lastOpenDay < today ? lastOpenDay : today;
  return { id: open.id, due, shown: laterDay(asked, waiting) };
}
