/** How a rule finds whom to remind. Each kind has a file in `rules/`, which says what it goes by and what answers it. */
import type { Book } from "../book";
import type { Day } from "../day";
import type { Ranking } from "../ranking/ranking";
import type { Settings } from "../settings";
import type { RuleContext } from "./context";
import type { ReminderWhy } from "./reminder";
import type { RuleKind, RuleSpec } from "./rule-spec";

/** What a rule answers: a reminder without its rank among the others. */
export interface Found {
  readonly id: string;
  readonly customerRow: number;
  readonly due: Day;
  readonly shown: Day;
  readonly assignee: string;
  readonly why: ReminderWhy;
}

/** What is due of one customer up to the context's horizon, by one rule. */
export type Finder = (customerRow: number) => Found | readonly Found[] | undefined;

/** Prepares a rule for all customers: what they share is worked out once. */
export type FinderMaker = (context: RuleContext, rule: RuleSpec) => Finder;

/** Which rules a book has, and how each kind finds. The usual ones are loaded with the pane, all others when a book has rules of its own. */
export interface Finders {
  readonly rulesOf: (book: Book, settings: Settings) => readonly RuleSpec[];
  readonly kinds: Readonly<Partial<Record<RuleKind, FinderMaker>>>;
  /** Everybody where it is missing. */
  readonly appliesTo?: (book: Book, rule: RuleSpec, ranking: Ranking) => (customerRow: number) => boolean;
  /** Days between contacts by a customer's service level; nobody has one where it is missing. */
  readonly serviceCadence?: (
    book: Book,
    settings: Settings,
    ranking: Ranking,
  ) => (customerRow: number) => number | undefined;
  /** Every day is open where it is missing. */
  readonly openDayOf?: (settings: Settings) => (due: Day, rule: RuleSpec) => Day;
}
