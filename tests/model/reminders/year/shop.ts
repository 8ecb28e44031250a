/** The shop: every step is a real command on the book, and a line of the test's own diary. */
import { apply } from "../../../../src/model/apply";
import { emptyBook, type Book } from "../../../../src/model/book";
import { append, type Change } from "../../../../src/model/change";
import { addCustomer } from "../../../../src/model/commands/add-customer";
import { addFollowUp } from "../../../../src/model/commands/add-follow-up";
import { answerMany, type ManyAnswer } from "../../../../src/model/commands/answer-many";
import { editCustomer } from "../../../../src/model/commands/edit-customer";
import { finishReminder } from "../../../../src/model/commands/finish-follow-up";
import { logVisit } from "../../../../src/model/commands/log-visit";
import { reassign } from "../../../../src/model/commands/reassign";
import { setSetting } from "../../../../src/model/commands/set-setting";
import { skipReminder } from "../../../../src/model/commands/skip-follow-up";
import { snoozeReminder } from "../../../../src/model/commands/snooze-follow-up";
import { isoDay, type Day } from "../../../../src/model/day";
import type { Problem } from "../../../../src/model/problem";
import { allFinders } from "../../../../src/model/reminders/all-finders";
import {
  reminderBook,
  reminderBookAfter,
  type ReminderBook,
} from "../../../../src/model/reminders/reminder-book";
import { parseDerivedId } from "../../../../src/model/reminders/reminder-id";
import type { Reminder } from "../../../../src/model/reminders/reminder";
import { accepted, countingIds, refusal } from "../../../support/test-book";
import { emptyDiary, type Answer, type Contact, type Person } from "./diary";
import type { Newcomer } from "./people";
import { LEVELS, RULES, SETTINGS } from "./rules";

/** How far ahead the list looks, as in the pane. */
const DAYS_AHEAD = 7;

export class Shop {
  readonly diary = emptyDiary();
  readonly newId = countingIds();
  /** What those were told who came second. */
  readonly turnedAway: string[] = [];
  #list: ReminderBook;

  constructor(public today: Day) {
    this.#list = reminderBook(emptyBook("en"), today);
    for (const [key, value] of SETTINGS) this.#run(setSetting(this.book, { key, value }, today, this.newId));
    const rules = RULES.map(({ id, kind, cells }) => ({ name: kind, kind, ...cells, id }));
    const levels = LEVELS.map(({ cells }) => ({ ...cells, id: String(cells.id) }));
    const steps = [append("rules", rules), append("serviceLevels", levels)];
    this.#run({ label: { code: "import", data: {} }, steps });
  }

  get book(): Book {
    return this.#list.book;
  }

  /** What is due, kept from change to change as a shell keeps it. */
  get list(): ReminderBook {
    return this.#list;
  }

  /** A new morning: everything is worked out anew. */
  begin(today: Day): void {
    this.today = today;
    this.#list = reminderBook(this.book, today, { days: DAYS_AHEAD, finders: allFinders });
  }

  isDue({ id }: Reminder): boolean {
    return this.list.reminders.some((reminder) => reminder.id === id && reminder.late >= 0);
  }

  register({ person, birthday }: Newcomer): void {
    const { id, name, owner, tags, since, cardEnds, cadence, fixedClass, status, consent } = person;
    const cells = {
      id,
      name,
      owner,
      tags: tags.join(", "),
      since,
      cadence,
      fixedClass,
      status,
      consent,
      birthday,
    };
    const card = { "custom:Card ends": cardEnds === undefined ? null : isoDay(cardEnds) };
    this.#run(addCustomer(this.book, { ...cells, ...card }, this.today, this.newId));
    this.diary.people.push(person);
  }

  edit(person: Person, cells: Partial<Pick<Person, "status" | "consent" | "owner">>): void {
    this.#run(editCustomer(this.book, { id: person.id, ...cells }, this.today, this.newId));
    Object.assign(person, cells);
    const days = this.diary.changes.get(person.id) ?? [];
    this.diary.changes.set(person.id, [...days, this.today]);
  }

  contact(contact: Contact, staff: string): void {
    const { day, item, reminder, ...rest } = contact;
    const input = { ...rest, date: day, item: item || null, reminder: reminder || null, staff };
    this.#run(logVisit(this.book, input, this.today, this.newId));
    this.diary.contacts.push(contact);
  }

  note(person: Person, due: Day): void {
    const input = { customerId: person.id, due, reason: "call back" };
    this.#run(addFollowUp(this.book, input, this.today, this.newId));
    const id = this.book.followUps.ids.at(-1)!;
    this.diary.notes.push({ id, customerId: person.id, due });
  }

  finish(reminder: Reminder, by: string): void {
    this.#run(finishReminder(this.book, { reminder, by, outcome: "reached" }, this.today, this.newId));
    this.#answered(reminder, "done", "reached");
  }

  skip(reminder: Reminder, by: string, reason: string): void {
    this.#run(skipReminder(this.book, { reminder, by, outcome: reason }, this.today, this.newId));
    this.#answered(reminder, "skipped", reason);
  }

  snooze(reminder: Reminder, by: string, until: Day): void {
    this.#run(snoozeReminder(this.book, { reminder, by, until }, this.today, this.newId));
    this.#answered(reminder, "snoozed", "", until);
  }

  answerAll(reminders: readonly Reminder[], by: string, answer: ManyAnswer): void {
    this.#run(answerMany(this.book, { reminders, by, answer }, this.today, this.newId));
    const until = answer.state === "snoozed" ? answer.until : undefined;
    const said = answer.state === "snoozed" ? "" : (answer.outcome ?? "");
    for (const reminder of reminders) this.#answered(reminder, answer.state, said, until);
  }

  give(reminders: readonly Reminder[], to: string): void {
    this.#run(reassign(this.book, { reminders, to }, this.today, this.newId));
  }

  /** Somebody else, whose list is older, sees to a reminder that was dealt with, and is told so. */
  finishAgain(reminder: Reminder, by: string): void {
    this.turnedAway.push(...refusal(finishReminder(this.book, { reminder, by }, this.today, this.newId)));
  }

  #answered(reminder: Reminder, state: Answer["state"], reason: string, until?: Day): void {
    const { id, customerId, due } = reminder;
    const rule = parseDerivedId(id)?.rule ?? "manual";
    this.diary.answers.push({ id, rule, customerId, due, state, on: this.today, until, reason });
  }

  #run(outcome: Change | readonly Problem[]): void {
    const change = accepted(outcome);
    this.#list = reminderBookAfter(this.#list, change, apply(this.book, change));
  }
}
