/** What the finders share: the name of a reminder due on a day, whether it was dealt with, and when it is shown. */
import { BLANK_DAY, type Day } from "../day";
import type { RuleAnswer } from "./answer";
import { isIdAnswered, shownDay } from "./answers";
import type { RuleContext } from "./context";
import { derivedId } from "./reminder-id";
import type { DaysByClass, RuleSpec } from "./rule-spec";
import { USUAL_KINDS } from "./usual-rules";

/** By what ids of the rule's reminders begin. */
export function ruleName({ id, kind }: RuleSpec): string {
  return id === "" || (USUAL_KINDS as readonly string[]).includes(kind) ? kind : id;
}

export interface Occasion {
  readonly id: string;
  /** The due day or the open day that stands for it, or the day it was put off to. */
  readonly shown: Day;
}

/** The reminder of this rule due on that day; undefined where it was finished, skipped or named by a visit. */
export function openOccasion(
  context: RuleContext,
  rule: RuleSpec,
  customerRow: number,
  due: Day,
  step?: number,
): Occasion | undefined {
  const { book, answers, iso } = context;
  const id = derivedId(ruleName(rule), book.customers.ids[customerRow]!, iso(due), step);
  const open = context.openDay(due, rule);
  if (answers.isKnown[customerRow] === 0) return { id, shown: open };
  return isIdAnswered(book, id) ? undefined : { id, shown: shownDay(book, id, open) };
}

/** From this day on a contact answers what is due then: that day, or the open day before it on which it is shown. */
export function answeredFrom({ openDay }: RuleContext, rule: RuleSpec, due: Day): Day {
  const open = openDay(due, rule);
  return open < due ? open : due;
}

const NOTHING_DONE: RuleAnswer = {
  closedOn: BLANK_DAY,
  closedDue: BLANK_DAY,
  until: BLANK_DAY,
  snoozedDue: BLANK_DAY,
};

/** What was done last about this rule for this customer. */
export function lastAnswer({ book, answers }: RuleContext, rule: RuleSpec, customerRow: number): RuleAnswer {
  if (answers.isKnown[customerRow] === 0) return NOTHING_DONE;
  return answers.byRule.get(`${ruleName(rule)}/${book.customers.ids[customerRow]!}`) ?? NOTHING_DONE;
}

/** The days ahead for this customer: by class, else the rule's, else `usual`. */
export function leadOf(
  { ranking }: RuleContext,
  lead: DaysByClass,
  customerRow: number,
  usual: number,
): number {
  return lead.byClass[ranking.classes[customerRow]!] ?? lead.usual ?? usual;
}
