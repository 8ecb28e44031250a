/** What a book says was done about reminders; what counts is in `answers.ts`. */
import { BLANK_DAY, type Day } from "../day";

export interface Answer {
  /** Latest day on which it was finished or skipped; blank if it was not. */
  readonly closedOn: Day;
  /** Snoozed until; blank if it is not. */
  readonly until: Day;
}

export const NO_ANSWER: Answer = { closedOn: BLANK_DAY, until: BLANK_DAY };

/** What was done last about one rule for one customer; blank where nothing was. */
export interface RuleAnswer {
  /** When one was last finished or skipped, and the latest due day of those. */
  readonly closedOn: Day;
  readonly closedDue: Day;
  /** The latest day to which one was put off, and when it was due. */
  readonly until: Day;
  readonly snoozedDue: Day;
}

/** The day a routine was last taken up again by a finished or skipped contact; see `answers.ts`. */
export interface Restart {
  readonly day: Day;
  readonly kind: "finished" | "skipped";
}

/** What a row of Follow-ups says of its reminder. */
export const ROW_STATES = { open: 0, snoozed: 1, done: 2, skipped: 3 } as const;

/** Nobody puts anything off for longer than so many days; what lies further back needs no look at the answers. */
export const LONGEST_SNOOZE = 366;

/** Follow-ups by customer, so that a customer's are reached without a look at the others. */
export interface FollowUpAnswers {
  /** Rows about customer `c`: `rows[starts[c]] … rows[starts[c + 1] - 1]`, in their order. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** By row, one of `ROW_STATES`. */
  readonly states: Uint8Array;
  /** By row: the rule whose reminder it answers, by what its ids begin with; "" where it was entered by hand and answers none. */
  readonly rules: readonly string[];
  /** By row: the `occasionNumber` of that reminder; NaN where it answers none. */
  readonly occasions: Float64Array;
  /** By row: when it was finished or skipped, or where that is blank was due. */
  readonly closedOn: Int32Array;
  readonly until: Int32Array;
  readonly due: Int32Array;
  /** What became of follow-ups that were entered by hand, by their ids. */
  readonly entered: ReadonlyMap<string, Answer>;
  /** By customer row: the latest finished or skipped promise or regular contact; blank where there is none. */
  readonly restarts: Int32Array;
  /** By customer row: 1 where that was skipped. */
  readonly isSkipped: Uint8Array;
  /** By customer row: 1 where something of theirs was answered, 2 where it was put off too. */
  readonly known: Uint8Array;
}

/** Which visits name reminders. */
export interface NamingVisits {
  /**
   * Those that name a reminder of their own customer, as a chain for each: `latest` has by customer row the place of
   * the one found last, -1 where there is none, and at a place stand its visit row, the rule and `occasionNumber`
   * that it names, and the place of the one before.
   */
  readonly own: {
    readonly latest: Int32Array;
    readonly visitRows: readonly number[];
    readonly rules: readonly string[];
    readonly occasions: readonly number[];
    readonly before: readonly number[];
  };
  /** By customer row: 1 where a visit of somebody else does. */
  readonly isOther: Uint8Array;
  /** Row of the latest visit that names a reminder which is not its own customer's, by reminder id. */
  readonly others: Pick<ReadonlyMap<string, number>, "get">;
}

export interface Answers {
  readonly followUps: FollowUpAnswers;
  readonly visits: NamingVisits;
}

/** A derived reminder of a customer, as it is looked up among the answers: by its rule's name and its `occasionNumber`. */
export interface DerivedReminder {
  readonly customerRow: number;
  readonly rule: string;
  readonly occasion: number;
}

/** Was a reminder of this customer ever answered or put off? Where not, nothing need be looked up. */
export function isKnown({ followUps, visits }: Answers, customerRow: number): boolean {
  return (
    followUps.known[customerRow] !== 0 ||
    visits.own.latest[customerRow]! >= 0 ||
    visits.isOther[customerRow] !== 0
  );
}

/** Was one ever put off? Where not, what lapsed long ago need not be looked for. */
export function hasSnoozed({ followUps }: Answers, customerRow: number): boolean {
  return followUps.known[customerRow] === 2;
}

/** Is visit row `a` later than `b`, by day and then by its place in the log? */
export function isLaterVisit(dates: Int32Array, a: number, b: number): boolean {
  return dates[a]! > dates[b]! || (dates[a] === dates[b] && a > b);
}
