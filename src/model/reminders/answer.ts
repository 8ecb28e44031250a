/** What a book says was done about reminders; what counts is in `answers.ts`. */
import type { Day } from "../day";

export interface Answer {
  /** Latest day on which it was finished or skipped; blank if it was not. */
  readonly closedOn: Day;
  /** Snoozed until; blank if it is not. */
  readonly until: Day;
}

/** What was done last about one rule for one customer; blank where nothing was. */
export interface RuleAnswer {
  /** When one was last finished or skipped, and the latest due day of those. */
  readonly closedOn: Day;
  readonly closedDue: Day;
  /** The latest day to which one was put off, and when it was due. */
  readonly until: Day;
  readonly snoozedDue: Day;
}

export interface Restart {
  readonly day: Day;
  readonly kind: "finished" | "skipped";
}

/** Row of the latest visit that names a reminder, by reminder id. */
export type NamingVisits = Pick<ReadonlyMap<string, number>, "get">;

export interface Answers {
  /** By reminder id. */
  readonly followUps: ReadonlyMap<string, Answer>;
  readonly visits: NamingVisits;
  /** By `RULE/CUSTOMER`, as ids of reminders begin. */
  readonly byRule: ReadonlyMap<string, RuleAnswer>;
  /** To whom a derived reminder was given, by reminder id. */
  readonly assignees: ReadonlyMap<string, string>;
  /** The latest finished or skipped promise or regular contact, by customer id. */
  readonly restarts: ReadonlyMap<string, Restart>;
  /** By customer row: 1 where a reminder of theirs was ever answered or put off. Of the others nothing need be looked up. */
  readonly isKnown: Uint8Array;
}

/** Is visit row `a` later than `b`, by day and then by its place in the log? */
export function isLaterVisit(dates: Int32Array, a: number, b: number): boolean {
  return dates[a]! > dates[b]! || (dates[a] === dates[b] && a > b);
}

/** The later of two days; a blank is before any day. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}
