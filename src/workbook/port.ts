/**
 * The one door to the workbook. Whatever holds it (memory, an .xlsx file, Excel itself), Kebu asks for
 * the layout, reads raw cells, and commits changes through this interface; `tests/contract` holds every
 * adapter to the same behaviour.
 *
 * Adapters know where things stand; they do not know what cells mean. Turning raw cells into a book is
 * `rows.ts`, the same for all.
 */
import type { Change } from "../model/change";
import type { Problem } from "../model/problem";
import type { Language, TableKey } from "../model/schema";
import type { Adoption, SelectedList } from "./adopt/adoption";
import type { ChartPicture, FiguresSheet, FiguresWritten } from "./figures-sheet/figures-sheet";

/** A cell whose formula failed: `#N/A`, `#REF!` … */
export interface CellError {
  readonly error: string;
}

/**
 * What stands in a cell: text, a number, a truth value, an error, or nothing. A formula gives its
 * result. A date gives its serial in the 1900 system, whatever system the workbook uses, with the
 * time of day as fraction.
 */
export type Cell = string | number | boolean | CellError | null;

export interface ColumnLayout {
  /** Column key of the schema, or `custom:HEADER`. */
  readonly key: string;
  /** Header as it stands in the sheet. */
  readonly header: string;
  /** Sheet column, the first being 1. */
  readonly column: number;
  readonly foundBy: "anchor" | "header" | "synonym" | "custom";
}

export interface TableLayout {
  readonly table: TableKey;
  readonly sheet: string;
  /** Sheet row of the headers, the first row being 1. */
  readonly headerRow: number;
  /** First and last sheet row that may hold data; last is first − 1 where there is none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Sheet row of the totals row, if the table has one. */
  readonly totalsRow?: number;
  readonly columns: readonly ColumnLayout[];
  /** Keys of schema columns the table does not have. */
  readonly missing: readonly string[];
  readonly protected: boolean;
  readonly filtered: boolean;
  readonly hidden: boolean;
}

export interface Layout {
  readonly tables: readonly TableLayout[];
  /** Language of the headers in most columns; where there are none, undefined. */
  readonly language?: Language;
  readonly problems: readonly Problem[];
}

/** One table's cells by column: `columns[key][i]` stands in sheet row `rowNumbers[i]`. */
export interface RawTable {
  readonly table: TableKey;
  readonly layout: TableLayout;
  readonly rowNumbers: readonly number[];
  /** Custom columns come as the text they show. */
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/** Rows read so far, of how many. */
export type OnProgress = (done: number, total: number) => void;

/** Something in the workbook changed that this port did not write. No tables named: anything may have. */
export type ChangeListener = (tables: readonly TableKey[]) => void;

/** The user selected a row of a table (its id, where the row has one). */
export type SelectionListener = (selection: { table: TableKey; id: string } | undefined) => void;

export type Stop = () => void;

/** How a write that takes long tells of itself, and is left. */
export interface WriteOptions {
  /** How far it has come, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Aborted before `onTouch`: nothing is written, and `stopped` is answered. Later it changes nothing. */
  readonly signal?: AbortSignal | undefined;
  /** From now on the workbook is being written: it will be written whole, and can no longer be stopped. */
  readonly onTouch?: (() => void) | undefined;
}

export interface WorkbookPort {
  /** Finds the tables, their columns and what stands in the way of writing. Changes nothing. */
  inspect(): Promise<Layout>;
  /** Reads the tables named that exist. Blank rows and totals rows are left out. */
  read(tables: readonly TableKey[], onProgress?: OnProgress): Promise<readonly RawTable[]>;
  /** Makes the tables named that do not exist, with sheets, headers and anchors, and nothing else. */
  create(tables: readonly TableKey[], language: Language): Promise<readonly Problem[]>;
  /**
   * Writes a change, all of it or nothing. An empty answer means it is in the workbook: rows appended
   * whose id was there already count as written, a table or column the change needs and the workbook
   * lacks is made. Refused with problems: a row to update that is gone, or cells that no longer hold
   * what the change says it saw.
   */
  commit(change: Change, options?: WriteOptions): Promise<readonly Problem[]>;
  /** For how many more rows there is memory; not there where only the sheet sets a limit. */
  readonly roomForRows?: number;
  /** The list around the user's selection, as it stands; undefined where there is none. */
  selectedList(): Promise<SelectedList | undefined>;
  /**
   * Makes a list one of Kebu's tables: anchors on its header cells, ids for rows without one, nothing
   * rewritten. All of it or nothing; once adopted, adopting again changes nothing. Refused where the list
   * is no longer what was seen, another table stands in the way, or there is no room for the ids.
   */
  adopt(adoption: Adoption): Promise<readonly Problem[]>;
  /** The way back: takes away what `adopt` wrote, and nothing else. */
  release(adoption: Adoption): Promise<readonly Problem[]>;
  /** How charts get into this workbook: drawn by the workbook itself, or as pictures that the shell draws. */
  readonly chartsAs: "charts" | "pictures";
  /**
   * Writes the Figures sheet, whole: over the sheet that Kebu wrote before, wherever it stands now, or on a
   * new one. Pictures are wanted where `chartsAs` says so. Refused where that sheet is protected.
   */
  writeFigures(
    figures: FiguresSheet,
    pictures?: readonly ChartPicture[],
  ): Promise<FiguresWritten | readonly Problem[]>;
  /** Brings a sheet to the front; or says why it cannot. */
  showSheet(sheet: string): Promise<readonly Problem[]>;
  /** Tells of changes made by others. */
  watch(listener: ChangeListener): Stop;
  watchSelection(listener: SelectionListener): Stop;
  /** Tells true while reading or writing waits for a cell that the user is typing in; only Excel does that. */
  watchWaiting?(listener: (waiting: boolean) => void): Stop;
  /** Brings the row into view; or says why it cannot. */
  show(table: TableKey, id: string): Promise<readonly Problem[]>;
}
