/**
 * Rule `after-service`: how did it turn out, some days after a visit, in one or several steps (`1, 14, 45`; 1 unless
 * given).
 *
 * The visit is the customer's latest that fits: of one of the rule's items (a part of the item's name is enough) or
 * kinds, or where it names none any visit, sale or return visit. Messages, complaints and other contacts are no
 * service. So a later visit that fits begins the steps anew.
 *
 * Any contact on a step's due day or after it answers that step. A step nobody dealt with lapses when the next is
 * due, the last one after 30 days, unless it was put off: then 30 days after that day.
 *
 * Service, so never silenced unless the rule says that it is marketing.
 */
import { addDays, laterDay, type Day } from "../../day";
import { comparable } from "../../read/comparable";
import { readChoice } from "../../read/read-choice";
import { columnOf } from "../../schema";
import { textAt } from "../../table-data";
import { hasSnoozed, LONGEST_SNOOZE } from "../answer";
import { lastContact, latestContact, type RuleContext } from "../context";
import { lastDueDay } from "../due-days";
import type { Found, FinderMaker } from "../finder";
import { latestContacts } from "../latest-contacts";
import { isAnsweredBy, openOccasion } from "../occasion";
import type { RuleSpec } from "../rule-spec";
import { isOfKind, NO_SERVICE_KINDS } from "../visit-kinds";
import { USUAL_DAYS } from "../usual-numbers";

const LAPSES_AFTER = 30;

export const afterServiceRule: FinderMaker = (context, rule) => {
  const { today, answers, dates } = context;
  const lastDue = lastDueDay(context, rule);
  const steps = rule.days.length > 0 ? rule.days : USUAL_DAYS["after-service"];
  const lastStep = steps[steps.length - 1]!;
  const notLapsed = addDays(today, -lastStep - LAPSES_AFTER);
  const latestFitting = fittingVisits(context, rule, notLapsed);
  return (customerRow) => {
    const hasWaited = hasSnoozed(answers, customerRow);
    const earliest = hasWaited ? addDays(notLapsed, -LONGEST_SNOOZE) : notLapsed;
    const last = lastContact(context, customerRow);
    if (last < earliest) return undefined;
    // Of a visit before that the last contact answers every step.
    const notAnswered = addDays(last, 1 - lastStep);
    const visitRow = latestFitting(customerRow, laterDay(earliest, notAnswered));
    if (visitRow < 0) return undefined;
    const visitDate = dates[visitRow]! as Day;
    let found: Found[] | undefined;
    for (let place = 0; place < steps.length; place++) {
      const due = addDays(visitDate, steps[place]!);
      if (due > lastDue || isAnsweredBy(last, context, rule, due)) continue;
      const open = context.openDay(due, rule);
      const nextDue = place + 1 < steps.length ? addDays(visitDate, steps[place + 1]!) : undefined;
      if (!hasWaited && isOver(open, open, nextDue, today)) continue;
      const occasion = openOccasion(context, rule, customerRow, due, steps[place]);
      if (!occasion || isOver(occasion.shown, open, nextDue, today)) continue;
      (found ??= []).push(stepFound(context, customerRow, visitRow, occasion.id, due, occasion.shown));
    }
    return found;
  };
};

/** A step lapses when the next is due; the last, and one that was put off, some days after it was to be shown. */
function isOver(shown: Day, open: Day, nextDue: Day | undefined, today: Day): boolean {
  return nextDue !== undefined && shown <= open ? nextDue <= today : addDays(shown, LAPSES_AFTER) < today;
}

function stepFound(
  { book, dates }: RuleContext,
  customerRow: number,
  visitRow: number,
  id: string,
  due: Day,
  shown: Day,
): Found {
  const { customers, visits } = book;
  const visitDate = dates[visitRow]! as Day;
  const assignee = textAt(customers, "owner", customerRow) || textAt(visits, "staff", visitRow);
  const item = textAt(visits, "item", visitRow);
  const step = due - visitDate;
  return {
    id,
    customerRow,
    due,
    shown,
    assignee,
    why: { rule: "after-service", visitDate, visitRow, item, step },
  };
}

/**
 * Finds the customer's latest visit that fits, not before a day; -1 if there is none. From `usual` on, which is what
 * nearly all are asked about, those of all customers are found at once.
 */
function fittingVisits(
  context: RuleContext,
  rule: RuleSpec,
  usual: Day,
): (customerRow: number, earliest: Day) => number {
  const { dates } = context;
  const fits = fittingVisit(context, rule);
  const latest = context.isForFew ? undefined : latestContacts(context.book, context.today, fits, usual);
  return (customerRow, earliest) => {
    if (!latest || earliest < usual) return latestContact(context, customerRow, fits, earliest);
    const visitRow = latest[customerRow]!;
    return visitRow >= 0 && dates[visitRow]! >= earliest ? visitRow : -1;
  };
}

function fittingVisit({ book }: RuleContext, { items }: RuleSpec): (visitRow: number) => boolean {
  const isNoService = isOfKind(book, NO_SERVICE_KINDS);
  if (items.length === 0) return (visitRow) => !isNoService(visitRow);
  const column = columnOf("visits", "kind");
  const known = new Set(column.choices?.map(({ key }) => key));
  const kinds = items.map((word) => readChoice(column, word)).filter((key) => known.has(key));
  const isWantedKind = isOfKind(book, kinds);
  const words = items.filter((word) => !known.has(readChoice(column, word))).map(comparable);
  const answers = new Map<string, boolean>();
  const isWantedItem = (text: string): boolean => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const item = comparable(text);
    const answer = words.some((word) => item.includes(word));
    answers.set(text, answer);
    return answer;
  };
  return (visitRow) =>
    isWantedKind(visitRow) ||
    (words.length > 0 && !isNoService(visitRow) && isWantedItem(textAt(book.visits, "item", visitRow)));
}
