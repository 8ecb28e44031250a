/**
 * What the rules find of customers. Asked about everybody, one rule goes through all customers before the next does,
 * for a rule looks at few columns and they stay at hand; asked about one customer after a change, all rules are.
 */
import type { Book } from "../book";
import { type Day } from "../day";
import { assigneeOf } from "./answers";
import { ruleContext, silenceOf, type ReminderOptions, type RuleContext } from "./context";
import type { Finder, Finders, Found } from "./finder";
import type { Reminder } from "./reminder";
import type { RuleKind, RuleSpec } from "./rule-spec";
import { enteredFollowUps } from "./rules/manual";
import { urgencyOf } from "./urgency";
import { usualFinders } from "./usual-finders";
import { isUsualKind } from "./usual-rules";

/** A rule made ready to be asked about any customer. */
interface ReadyRule {
  readonly rule: RuleSpec;
  /** Whom it is asked about; missing where it is everybody. */
  readonly isFor: CustomerTest | undefined;
  readonly find: Finder;
}

type CustomerTest = (customerRow: number) => boolean;

export interface ReminderContext extends RuleContext {
  readonly ready: readonly ReadyRule[];
  /** Are follow-ups entered by hand listed too? */
  readonly entered: boolean;
  /** Value × lateness of a customer's reminder; see `urgency.ts`. */
  readonly score: (customerRow: number, late: number) => number;
}

export interface ReminderLists {
  readonly reminders: readonly Reminder[];
  /** Marketing that is left undone because the customer wants none. */
  readonly silenced: readonly Reminder[];
}

/** Lists that are being filled. */
export interface FoundReminders {
  readonly reminders: Reminder[];
  readonly silenced: Reminder[];
}

/** Prepares the rules of a book for a day. */
export function reminderContext(book: Book, today: Day, options: ReminderOptions): ReminderContext {
  const finders = options.finders ?? usualFinders;
  const context = ruleContext(book, today, { ...options, finders });
  return {
    ...context,
    ready: readyRules(context, finders),
    entered: true,
    score: urgencyOf(context.ranking),
  };
}

/** Of the usual kinds a customer has one rule at most, the first that is for them; `rule-set.ts` puts them in order. */
function readyRules(context: RuleContext, finders: Finders): readonly ReadyRule[] {
  const ready: ReadyRule[] = [];
  const before = new Map<RuleKind, CustomerTest>();
  for (const rule of context.rules) {
    const make = finders.kinds[rule.kind];
    if (!make) continue;
    const applies = rule.appliesTo.length > 0 ? context.appliesTo(rule) : undefined;
    const hasOther = before.get(rule.kind);
    ready.push({ rule, isFor: withoutThose(applies, hasOther), find: make(context, rule) });
    if (isUsualKind(rule.kind)) before.set(rule.kind, eitherOf(hasOther, applies ?? everybody));
  }
  return ready;
}

const everybody: CustomerTest = () => true;

function withoutThose(applies: CustomerTest = everybody, hasOther?: CustomerTest): CustomerTest | undefined {
  if (hasOther) return (row) => applies(row) && !hasOther(row);
  return applies === everybody ? undefined : applies;
}

function eitherOf(one: CustomerTest | undefined, other: CustomerTest): CustomerTest {
  return one ? (row) => one(row) || other(row) : other;
}

/** The reminders of the customer in this row that are shown up to the context's horizon, in the order of the rules. */
export function remindersOfCustomer(context: ReminderContext, customerRow: number): ReminderLists {
  const found: FoundReminders = { reminders: [], silenced: [] };
  for (const ready of context.ready) findByRule(context, ready, customerRow, customerRow + 1, found);
  findEntered(context, customerRow, customerRow + 1, found);
  return found;
}

/** Adds what a rule finds of the customers from one row up to before another. */
export function findByRule(
  context: ReminderContext,
  { rule, isFor, find }: ReadyRule,
  from: number,
  to: number,
  lists: FoundReminders,
): void {
  for (let customerRow = from; customerRow < to; customerRow++) {
    if (isFor?.(customerRow) === false) continue;
    const found = find(customerRow);
    if (!found) continue;
    for (const each of Array.isArray(found) ? (found as readonly Found[]) : [found as Found])
      addFound(context, each, rule, lists);
  }
}

function addFound(context: ReminderContext, found: Found, rule: RuleSpec, lists: FoundReminders): void {
  if (found.shown > context.horizon) return;
  const reminder = toReminder(context, found, rule);
  const silenced = rule.marketing ? silenceOf(context.book, found.customerRow) : undefined;
  if (silenced) lists.silenced.push({ ...reminder, silenced });
  else lists.reminders.push(reminder);
}

/** Adds the follow-ups entered by hand of the customers from one row up to before another. */
export function findEntered(
  context: ReminderContext,
  from: number,
  to: number,
  { reminders }: FoundReminders,
): void {
  if (!context.entered) return;
  for (let customerRow = from; customerRow < to; customerRow++)
    for (const found of enteredFollowUps(context, customerRow))
      if (found.shown <= context.horizon) reminders.push(toReminder(context, found));
}

function toReminder(context: ReminderContext, found: Found, rule?: RuleSpec): Reminder {
  const { book, today, ranking } = context;
  const { id, customerRow, due, shown, assignee, why } = found;
  const late = today - shown;
  return {
    id,
    rule: why.rule,
    customerId: book.customers.ids[customerRow]!,
    customerRow,
    due,
    shown,
    late,
    class: ranking.classes[customerRow]!,
    place: ranking.places[customerRow]!,
    why,
    score: context.score(customerRow, late),
    assignee: assigneeOf(book, context.answers, customerRow, id) || assignee,
    spec: rule?.id === "" ? undefined : rule,
  };
}
