/** What the import view shows, as one immutable value; `ImportWork` makes the next one. */
import type { Book } from "../../../model/book";
import type { ColumnQuestion, DateOrder } from "../../../model/import/columns/read-choices";
import type { ImportPlan, RowChoice } from "../../../model/import/import-plan";
import type { ImportMapping } from "../../../model/import/import-sheet";
import type { ProposedColumn } from "../../../model/import/mapping/proposed-column";
import type { ImportTable } from "../../../model/import/targets";
import type { Problem } from "../../../model/problem";
import type { Writing } from "../../store/shown-write";
import type { Source, SourceChoices, SourceSheet } from "../../../workbook/source/source-sheet";
import { waitingRows } from "./waiting-rows";

/** What the user settles about the rows; kept while the mapping is tried out. */
export interface ImportAnswers {
  /** By header. */
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  /** Rows that look like somebody known, by their number in the file. */
  readonly rows: Readonly<Record<number, RowChoice>>;
  /** Customers whom visits name and the book does not know are added. */
  readonly createCustomers: boolean;
}

/** A list that was read, and what each of its columns is to fill. */
export interface ReadList {
  readonly sheet: SourceSheet;
  readonly into: ImportTable;
  /** Whose phone numbers stand without a country code. */
  readonly country: string;
  /** Of the book, in which amounts are taken. */
  readonly currency: string;
  readonly proposed: readonly ProposedColumn[];
  readonly mapping: ImportMapping;
  /** The order of day and month in columns of dates, by position; where the column shows it or it was chosen. */
  readonly dateOrders: Readonly<Record<number, DateOrder>>;
  /** What had to be asked of this mapping, answered or not. */
  readonly questions: readonly ColumnQuestion[];
}

/** What an import would do to this book. */
export interface Trial {
  readonly book: Book;
  readonly plan: ImportPlan;
}

export interface ImportState {
  readonly source?: Source | undefined;
  readonly choices: SourceChoices;
  /** How much of the file has been read, from 0 to 1, while reading. */
  readonly reading?: number | undefined;
  readonly list?: ReadList | undefined;
  readonly answers: ImportAnswers;
  /** How far the trial run has come, from 0 to 1, while it is under way. */
  readonly planning?: number | undefined;
  /** The last trial run; out of date while the next one is under way. */
  readonly trial?: Trial | undefined;
  /** Rows that wait for an answer are left out, by the user's word. Any other answer takes it back. */
  readonly leavesWaiting: boolean;
  /** The write, while it is under way. */
  readonly writing?: Writing | undefined;
  /** What was written, once it is. */
  readonly done?: ImportPlan | undefined;
  /** Why the file could not be read, or not be read otherwise. */
  readonly unread: readonly Problem[];
  /** Why the import was not written. */
  readonly refused: readonly Problem[];
}

const NO_ANSWERS: ImportAnswers = { dateOrders: {}, rows: {}, createCustomers: true };

/** Nothing chosen yet, and nothing under way. */
export const NOTHING_CHOSEN: ImportState = {
  source: undefined,
  choices: {},
  reading: undefined,
  list: undefined,
  answers: NO_ANSWERS,
  planning: undefined,
  trial: undefined,
  leavesWaiting: false,
  writing: undefined,
  done: undefined,
  unread: [],
  refused: [],
};

/** Is there something to write, known to the last row, and no row that still waits for an answer? */
export function canWrite({ trial, planning, writing, leavesWaiting }: ImportState): boolean {
  if (!trial || planning !== undefined || writing) return false;
  const { plan } = trial;
  return plan.change.steps.length > 0 && (leavesWaiting || waitingRows(plan).length === 0);
}

/** Was the trial run stopped, so that nobody knows what would happen? */
export function isStopped({ list, trial, planning, done }: ImportState): boolean {
  return list !== undefined && !trial && planning === undefined && !done;
}
