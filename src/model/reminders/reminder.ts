/** A reminder: who, when, why. Worked out from the rows and today's date, never stored. */
import { addDays, type Day } from "../day";
import type { BirthdayMove } from "./birthday-in-year";
import type { FurtherWhy } from "./further-why";
import type { RuleKind, RuleSpec } from "./rule-spec";

export type ReminderRule = RuleKind | "manual";

/** Why marketing does not reach a customer: they said so, or their consent was refused. */
export type Silence = "do-not-contact" | "no-consent";

export interface Reminder {
  /**
   * Its identity: that of `reminder-id.ts` for a derived one, the follow-up's id for one entered by hand.
   * A Follow-ups row with this id, or a visit that names it, answers it; so it never comes twice.
   */
  readonly id: string;
  readonly rule: ReminderRule;
  readonly customerId: string;
  readonly customerRow: number;
  /** The day the rule names. */
  readonly due: Day;
  /** The day it is to be shown: `due`, or where the shop is closed then another by its rule, or the day it was snoozed until; a birthday moves along to its day. */
  readonly shown: Day;
  /** Days past `shown`; 0 today, negative before. */
  readonly late: number;
  readonly class: string;
  /** Its place among the classes, 0 for the best. */
  readonly place: number;
  /** Why, as data; worded by `words/reminders.ts`. */
  readonly why: ReminderWhy;
  /** Value × lateness; larger is more urgent. Comparable within today's list only. */
  readonly score: number;
  readonly assignee: string;
  /** The owner's rule it comes from: its name, what to say, its messages. None where the book has no such row. */
  readonly spec?: RuleSpec | undefined;
  /** Why it is not to be brought up; only in the list of silenced ones. */
  readonly silenced?: Silence;
}

/** Of the rules that every book has, and of what was entered by hand. */
export type UsualWhy =
  | {
      readonly rule: "next";
      readonly visitDate: Day;
      readonly visitRow: number;
      readonly item: string;
      readonly notes: string;
    }
  | {
      readonly rule: "cadence";
      readonly days: number;
      /** Where the number of days comes from: the class's default, this customer's own, their service level, or the owner's rule. */
      readonly by: "class" | "customer" | "service" | "rule";
      readonly class: string;
      /** What the days are counted from; a contact is a message, a call, a complaint. */
      readonly since: Day;
      readonly sinceKind: "visit" | "contact" | "finished" | "skipped" | "registered";
    }
  | {
      readonly rule: "birthday";
      readonly birthday: Day;
      /** A lunar birthday as it stands in the register. */
      readonly lunar?: string;
      readonly age?: number;
      /** Why the year celebrates it on another day. */
      readonly moved: readonly BirthdayMove[];
    }
  | { readonly rule: "manual"; readonly reason: string };

export type ReminderWhy = UsualWhy | FurtherWhy;

/** The day of the list in which it stands. */
export function listedOn({ shown, late }: Pick<Reminder, "shown" | "late">): Day {
  return addDays(shown, late);
}
