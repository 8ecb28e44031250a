/** What the test itself writes down of a year in a shop: by this, and not by the book, it works out what was owed. */
import type { Day } from "../../../../src/model/day";

/** A day of every year, in the calendar of the sun or of the moon. */
export interface YearlyDay {
  readonly calendar: "solar" | "lunar";
  readonly month: number;
  readonly isLeap?: boolean;
  readonly day: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  owner: string;
  readonly tags: readonly string[];
  readonly born: YearlyDay | undefined;
  readonly since: Day;
  readonly cardEnds: Day | undefined;
  /** Days between contacts, of this customer alone. */
  readonly cadence: number | undefined;
  readonly fixedClass: string | undefined;
  /** About how many days lie between two visits. */
  readonly usualGap: number;
  readonly usualAmount: number;
  status: "active" | "lost" | "do-not-contact";
  consent: boolean | undefined;
}

export interface Contact {
  readonly customerId: string;
  readonly day: Day;
  readonly kind: string;
  readonly item: string;
  readonly amount: number | undefined;
  readonly next: Day | undefined;
  /** Id of the reminder it answers; "" for none. */
  readonly reminder: string;
}

/** What was done last about a reminder. */
export interface Answer {
  readonly id: string;
  /** By what ids of its rule begin. */
  readonly rule: string;
  readonly customerId: string;
  readonly due: Day;
  readonly state: "done" | "skipped" | "snoozed";
  readonly on: Day;
  readonly until: Day | undefined;
  readonly reason: string;
}

/** What somebody wrote down to be done. */
export interface Note {
  readonly id: string;
  readonly customerId: string;
  readonly due: Day;
}

export interface Diary {
  readonly people: Person[];
  /** In the order of the log. */
  readonly contacts: Contact[];
  /** All answers there were, in their order. */
  readonly answers: Answer[];
  readonly notes: Note[];
  /** Days on which something about a customer was changed in the register, by customer id. */
  readonly changes: Map<string, Day[]>;
}

export function emptyDiary(): Diary {
  return { people: [], contacts: [], answers: [], notes: [], changes: new Map() };
}
