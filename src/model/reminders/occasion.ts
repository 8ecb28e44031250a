/** What the finders share: the name of a reminder due on a day, whether it was dealt with, and when it is shown. */
import type { Day } from "../day";
import { isKnown, type RuleAnswer } from "./answer";
import { isDerivedAnswered, ruleAnswer, shownDay } from "./answers";
import type { RuleContext } from "./context";
import { derivedId, occasionNumber } from "./reminder-id";
import type { DaysByClass, RuleSpec } from "./rule-spec";
import { isUsualKind } from "./usual-rules";

/** By what ids of the rule's reminders begin. */
export function ruleName({ id, kind }: RuleSpec): string {
  return id === "" || isUsualKind(kind) ? kind : id;
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
  const name = ruleName(rule);
  let shown = context.openDay(due, rule);
  if (isKnown(answers, customerRow)) {
    const reminder = { customerRow, rule: name, occasion: occasionNumber(iso(due), step) };
    if (isDerivedAnswered(book, answers, reminder)) return undefined;
    shown = shownDay(answers, reminder, shown);
  }
  return { id: derivedId(name, book.customers.ids[customerRow]!, iso(due), step), shown };
}

/** Does a contact on a day answer what is due then? From that day on, or from the open day before it on which it is shown. */
export function isAnsweredBy(contact: Day, { openDay }: RuleContext, rule: RuleSpec, due: Day): boolean {
  return contact >= due || contact >= openDay(due, rule);
}

/** What was done last about this rule for this customer. */
export function lastAnswer({ answers }: RuleContext, rule: RuleSpec, customerRow: number): RuleAnswer {
  return ruleAnswer(answers, customerRow, ruleName(rule));
}

/** The days ahead for a customer: by class, else the rule's, else `usual`. */
export function leadOf(
  { ranking: { query, places } }: RuleContext,
  { byClass, usual: ofRule }: DaysByClass,
  usual: number,
): (customerRow: number) => number {
  const leads = query.classes.map((name) => byClass[name] ?? ofRule ?? usual);
  return (customerRow) => leads[places[customerRow]!]!;
}

/** The most days ahead that this gives any customer. */
export function longestLead({ byClass, usual: ofRule }: DaysByClass, usual: number): number {
  return Math.max(...Object.values(byClass), ofRule ?? usual);
}
