/**
 * What an import would do, worked out before anything is written: a change, the counts, what becomes of
 * whom, and the reasons for whatever was not taken. `plan-import.ts` makes it.
 */
import type { Book } from "../book";
import type { Change } from "../change";
import type { Lookalike, Pair } from "../duplicates/evidence";
import type { Lookalikes } from "../duplicates/lookalikes";
import type { NewId } from "../identity/ids";
import type { Problem } from "../problem";
import type { Value } from "../value";
import type { Work } from "../work";
import type { ColumnQuestion, ReadChoices } from "./columns/read-choices";
import type { ImportTable } from "./targets";

export interface ImportOptions {
  readonly into: ImportTable;
  /** Register customers whom the visits name and the book does not know. */
  readonly createCustomers: boolean;
  readonly newId: NewId;
  /** What the user has settled; nothing and China unless given. */
  readonly choices?: ImportChoices | undefined;
  /** Whom of the book a new customer resembles, the surest first; nobody is looked for unless given. */
  readonly lookalikes?: Lookalikes | undefined;
  /** Which of a book of the new customers alone may be one; unless given, only those of one name and contact are listed. */
  readonly findPairs?: ((newCustomers: Book) => Work<readonly Pair[]>) | undefined;
}

export interface ImportChoices extends ReadChoices {
  /** What becomes of new customers who look like somebody; they are added unless said otherwise. */
  readonly duplicates?: "add" | "leave-out";
  /** The same for single rows, by their number in the file. */
  readonly rows?: Readonly<Record<number, RowChoice>>;
}

/** `customer`: the row is this customer of the book, and fills in or changes their cells. */
export type RowChoice = "add" | "leave-out" | { readonly customer: string };

/** Nothing settled; phones without a country are Chinese. */
export const NO_CHOICES: ImportChoices = { country: "CN" };

export interface ImportCounts {
  /** Rows of the file: those added, joined, updated, skipped and refused together. */
  readonly read: number;
  /** Rows added to the table. */
  readonly added: number;
  /** Further lines of a receipt, which went into the visit of its first line. */
  readonly joined: number;
  /** Customers or visits of the book that get something new. */
  readonly updated: number;
  /** Of those added, the ones that look like somebody known. */
  readonly duplicates: number;
  /** Rows not taken. */
  readonly refused: number;
  /** Rows that were there already, or stand twice in the file. */
  readonly skipped: number;
  /** Customers registered because visits name them. */
  readonly created: number;
}

export interface ImportPlan {
  readonly into: ImportTable;
  /** Empty of steps where there is nothing to write. */
  readonly change: Change;
  readonly counts: ImportCounts;
  /** Customers or visits of the book that get something new, field by field. */
  readonly updates: readonly RowUpdate[];
  /** New customers who look like somebody, of the book or of an earlier row; and rows that somebody said are a known one. */
  readonly duplicates: readonly SimilarRow[];
  readonly refused: readonly RefusedRow[];
  /** What has to be answered first: rows that hang on it are refused until then. */
  readonly questions: readonly ColumnQuestion[];
  readonly problems: readonly Problem[];
}

export interface RowUpdate {
  readonly id: string;
  /** Of the customer, also where it is a visit. */
  readonly name: string;
  readonly rowNumber: number;
  readonly cells: readonly CellUpdate[];
}

export interface CellUpdate {
  readonly key: string;
  readonly was: Value;
  readonly is: Value;
}

export interface SimilarRow {
  readonly rowNumber: number;
  /** Id the new customer gets; one that was left out has none. */
  readonly id: string | undefined;
  /** Somebody said that the row is this customer of the book: no new one, but maybe an update. */
  readonly isSame?: true;
  readonly name: string;
  readonly lookalikes: readonly Lookalike[];
}

export interface RefusedRow {
  /** Its place in `sheet.rows`; of a broken row in `sheet.broken`. */
  readonly row: number;
  readonly isBroken?: true;
  readonly rowNumber: number;
  /** At least one. */
  readonly reasons: readonly Problem[];
}
