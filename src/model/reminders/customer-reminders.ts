/** What is due of one customer, by all rules: the unit that is worked out again when something of theirs changes. */
import type { Book } from "../book";
import { type Day } from "../day";
import { assigneeOf } from "./answers";
import { ruleContext, silenceOf, type ReminderOptions, type RuleContext } from "./context";
import type { Finder, Finders, Found } from "./finder";
import type { Reminder } from "./reminder";
import type { RuleSpec } from "./rule-spec";
import { enteredFollowUps } from "./rules/manual";
import { urgencyOf } from "./urgency";
import { usualFinders } from "./usual-finders";
import { USUAL_KINDS } from "./usual-rules";

/** A rule made ready to be asked about any customer. */
interface ReadyRule {
  readonly rule: RuleSpec;
  /** None where it is for everybody. */
  readonly applies: ((customerRow: number) => boolean) | undefined;
  readonly find: Finder;
  /** A bit of its own for a kind of which a customer has one rule at most; else 0. */
  readonly bit: number;
}

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

/** Prepares the rules of a book for a day. */
export function reminderContext(book: Book, today: Day, options: ReminderOptions): ReminderContext {
  const finders = options.finders ?? usualFinders;
  const context = ruleContext(book, today, { ...options, finders });
  const ready = context.rules.flatMap((rule) => readyRule(context, finders, rule));
  return { ...context, ready, entered: true, score: urgencyOf(context.ranking) };
}

function readyRule(context: RuleContext, finders: Finders, rule: RuleSpec): readonly ReadyRule[] {
  const make = finders.kinds[rule.kind];
  if (!make) return [];
  const place = (USUAL_KINDS as readonly string[]).indexOf(rule.kind);
  const bit = place < 0 ? 0 : 1 << place;
  const applies = rule.appliesTo.length > 0 ? context.appliesTo(rule) : undefined;
  return [{ rule, applies, find: make(context, rule), bit }];
}

const NONE: ReminderLists = { reminders: [], silenced: [] };

/** The reminders of the customer in this row that are shown up to the context's horizon, in the order of the rules. */
export function remindersOfCustomer(context: ReminderContext, customerRow: number): ReminderLists {
  const { book, horizon } = context;
  let reminders: Reminder[] | undefined;
  let silenced: Reminder[] | undefined;
  let taken = 0;
  for (const { rule, applies, find, bit } of context.ready) {
    if ((taken & bit) !== 0 || applies?.(customerRow) === false) continue;
    taken |= bit;
    const found = find(customerRow);
    if (!found) continue;
    const silence = rule.marketing ? silenceOf(book, customerRow) : undefined;
    for (const each of Array.isArray(found) ? (found as readonly Found[]) : [found as Found]) {
      if (each.shown > horizon) continue;
      const reminder = toReminder(context, each, rule);
      if (silence) (silenced ??= []).push({ ...reminder, silenced: silence });
      else (reminders ??= []).push(reminder);
    }
  }
  for (const found of context.entered ? enteredFollowUps(context, customerRow) : [])
    if (found.shown <= horizon) (reminders ??= []).push(toReminder(context, found));
  if (!reminders && !silenced) return NONE;
  return { reminders: reminders ?? NONE.reminders, silenced: silenced ?? NONE.silenced };
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
