import type { Problem } from "../problem";

/** A file to import, as text: what a CSV reader hands to the planner. */
export interface ImportSheet {
  readonly headers: readonly string[];
  /** Where the header has two lines: what the lower one calls each column, the whole header where it is blank. */
  readonly lowerHeaders?: readonly string[];
  /** Cells as they stand, ends trimmed; as many as there are headers. Blank rows are not here. */
  readonly rows: readonly (readonly string[])[];
  /** Row of the file as a person counts, the header's included. */
  readonly rowNumbers: readonly number[];
  /** Rows whose cells could not be told apart, in their order; none unless given. */
  readonly broken?: readonly BrokenRow[];
}

/** A row as it stands in the file, and why it is none of `rows`. */
export interface BrokenRow {
  readonly rowNumber: number;
  readonly text: string;
  /** What its cells may be, by column, for a person to correct; blank where nobody can tell. */
  readonly cells: readonly string[];
  readonly reason: Problem;
}

/** For each header of the sheet the key of the column it fills; undefined leaves it out. */
export type ImportMapping = readonly (string | undefined)[];
