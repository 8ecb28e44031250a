/**
 * A book made the way a user makes one: every row goes through the real commands and `apply`.
 *
 *     testBook().customer("Mori", { cadence: 30 }).visit("Mori", "2025-03-01", { amount: 30 }).today("2025-04-15")
 *
 * Days are ISO texts here and nowhere else. A command that refuses throws, so that a test fails where
 * its book is wrong. For rows no command would write, there is `step`.
 */
import { apply } from "../../src/model/apply";
import { emptyBook, type Book } from "../../src/model/book";
import { append, type Change, type Step } from "../../src/model/change";
import { addCustomer, type AddCustomerInput } from "../../src/model/commands/add-customer";
import { addFollowUp, type AddFollowUpInput } from "../../src/model/commands/add-follow-up";
import { finishReminder } from "../../src/model/commands/finish-follow-up";
import { logVisit, type LogVisitInput } from "../../src/model/commands/log-visit";
import { setSetting } from "../../src/model/commands/set-setting";
import { skipReminder } from "../../src/model/commands/skip-follow-up";
import { snoozeReminder } from "../../src/model/commands/snooze-follow-up";
import { parseIsoDay, type Day } from "../../src/model/day";
import type { NewId } from "../../src/model/identity/ids";
import { isRefused, type Problem } from "../../src/model/problem";
import { dueReminders, type ReminderOptions } from "../../src/model/reminders/due-reminders";
import type { Reminder } from "../../src/model/reminders/reminder";
import type { RuleKind } from "../../src/model/reminders/rule-spec";
import type { Language } from "../../src/model/schema";
import type { SettingKey } from "../../src/model/settings";
import { textAt } from "../../src/model/table-data";
import type { Row } from "../../src/model/value";

/** The day of an ISO text; throws for anything else. */
export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === undefined) throw new Error(`no such day: ${iso}`);
  return parsed;
}

/** Ids in order: C000001, V000002 … */
export function countingIds(): NewId {
  let count = 0;
  return (prefix) => prefix + String(++count).padStart(6, "0");
}

/** The change of a command that must not refuse. */
export function accepted(outcome: Change | readonly Problem[]): Change {
  if (isRefused(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The problem codes of a command that must refuse. */
export function refusal(outcome: Change | readonly Problem[]): readonly string[] {
  if (!isRefused(outcome)) throw new Error("was not refused");
  return outcome.map(({ code }) => code);
}

type FollowUpFields = Without<AddFollowUpInput, "customerId" | "due" | "reason">;
type Without<Input, Keys extends string> = Partial<Omit<Input, Keys>>;

export class TestBook {
  readonly newId = countingIds();
  #book: Book;
  #today = day("2025-01-01");

  constructor(language: Language) {
    this.#book = emptyBook(language);
  }

  get book(): Book {
    return this.#book;
  }

  get day(): Day {
    return this.#today;
  }

  today(iso: string): this {
    this.#today = day(iso);
    return this;
  }

  /** A customer without a day of registration, unless given: most rules are clearer without one. */
  customer(name: string, fields: Without<AddCustomerInput, "name"> = {}): this {
    const input: AddCustomerInput = { since: null, ...fields, name };
    return this.commit(addCustomer(this.#book, input, this.#today, this.newId));
  }

  visit(name: string, iso: string, fields: Without<LogVisitInput, "customerId" | "date"> = {}): this {
    const input: LogVisitInput = { ...fields, customerId: this.idOf(name), date: day(iso) };
    return this.commit(logVisit(this.#book, input, this.#today, this.newId));
  }

  followUp(name: string, due: string, reason: string, fields: FollowUpFields = {}): this {
    const input: AddFollowUpInput = { ...fields, customerId: this.idOf(name), due: day(due), reason };
    return this.commit(addFollowUp(this.#book, input, this.#today, this.newId));
  }

  setting(key: SettingKey, value: string): this {
    return this.commit(setSetting(this.#book, { key, value }, this.#today, this.newId));
  }

  finish(reminder: Reminder): this {
    return this.commit(finishReminder(this.#book, { reminder }, this.#today, this.newId));
  }

  skip(reminder: Reminder): this {
    return this.commit(skipReminder(this.#book, { reminder }, this.#today, this.newId));
  }

  snooze(reminder: Reminder, until: string): this {
    const input = { reminder, until: day(until) };
    return this.commit(snoozeReminder(this.#book, input, this.#today, this.newId));
  }

  /** A row of Rules, on unless it says otherwise; without a name that of its kind. */
  rule(kind: RuleKind, fields: Row = {}): this {
    const row = { name: kind, kind, ...fields, id: this.newId("U") };
    return this.step(append("rules", [row]));
  }

  /** Anything else, a row no command would write for instance. */
  step(step: Step): this {
    return this.commit({ label: { code: "import", data: {} }, steps: [step] });
  }

  commit(outcome: Change | readonly Problem[]): this {
    this.#book = apply(this.#book, accepted(outcome));
    return this;
  }

  due(options: ReminderOptions = {}): readonly Reminder[] {
    return dueReminders(this.#book, this.#today, options);
  }

  /** The one reminder that is due; throws if there is none or another. */
  onlyDue(options: ReminderOptions = {}): Reminder {
    const [first, ...others] = this.due(options);
    if (!first || others.length > 0) throw new Error(`due: ${JSON.stringify(this.due(options))}`);
    return first;
  }

  idOf(name: string): string {
    return this.#book.customers.ids[this.rowOf(name)] ?? "";
  }

  /** Row of the first customer of that name. */
  rowOf(name: string): number {
    const { customers } = this.#book;
    for (let row = 0; row < customers.size; row++) if (textAt(customers, "name", row) === name) return row;
    throw new Error(`no customer ${name}`);
  }
}

export function testBook(language: Language = "en"): TestBook {
  return new TestBook(language);
}
