/** How one customer stands with one rule on a day, by the diary: slow, and in the words of the standards. */
import { isoDay, type Day } from "../../../../../src/model/day";
import type { Answer, Contact, Diary, Person } from "../diary";
import type { ShopRule } from "../rules";
import { movedOff } from "./calendar";

const USUAL = ["next", "cadence", "birthday"];

/** What is owed to a customer on a day. */
export interface Owed {
  readonly id: string;
  readonly rule: ShopRule | undefined;
  readonly customerId: string;
  readonly due: Day;
  /** The first day on which it is brought up. */
  readonly shown: Day;
}

export interface Standing {
  readonly diary: Diary;
  readonly today: Day;
  readonly person: Person;
  readonly itsClass: string;
  readonly contacts: readonly Contact[];
  /** What was done last about each of the customer's reminders. */
  readonly answers: readonly Answer[];
}

/** The rule's name in ids. */
export function nameOf({ id, kind }: ShopRule): string {
  return USUAL.includes(kind) ? kind : id;
}

export function lastAnswers({ answers }: Diary, { id }: Person): readonly Answer[] {
  const last = new Map(
    answers.filter(({ customerId }) => customerId === id).map((answer) => [answer.id, answer]),
  );
  return [...last.values()];
}

export function answersTo({ answers }: Standing, rule: ShopRule): readonly Answer[] {
  return answers.filter((answer) => answer.rule === nameOf(rule));
}

export const isClosed = ({ state }: Answer): boolean => state !== "snoozed";

/** Was this very reminder finished or skipped, or named by a contact? */
export function isDone({ contacts, answers }: Standing, id: string): boolean {
  return (
    answers.some((answer) => answer.id === id && isClosed(answer)) ||
    contacts.some(({ reminder }) => reminder === id)
  );
}

/** The latest day to which those were put off. */
export function putOff(answers: readonly Answer[]): number {
  return Math.max(-Infinity, ...answers.flatMap(({ state, until }) => (state === "snoozed" ? [until!] : [])));
}

/** From this day on a contact counts for what is due: also on the open day before, where it was brought up then. */
export function countsFrom(due: number, { closed }: ShopRule): number {
  return Math.min(due, movedOff(due, closed));
}

export function owed(standing: Standing, rule: ShopRule, due: number, shown: number, step?: number): Owed {
  const customerId = standing.person.id;
  const id = `${nameOf(rule)}/${customerId}/${isoDay(due as Day)}${step === undefined ? "" : `/${step}`}`;
  return { id, rule, customerId, due: due as Day, shown: shown as Day };
}
