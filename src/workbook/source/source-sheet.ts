/** A list somebody has, as it was read: which file, which part of it, which rows, and what was no row. */
import type { ImportSheet } from "../../model/import/import-sheet";
import type { LeftOutRow } from "../../model/import/layout/left-out";
import type { Problem } from "../../model/problem";
import type { Encoding } from "./encoding/encodings";

/** A file's bytes, or a block of text that was pasted. */
export type Source =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly text: string };

/** What the user says against what was found out; each on its own. */
export interface SourceChoices {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  /** A name out of `SourceSheet.sheets`. */
  readonly sheet?: string | undefined;
  /** Row of the file as a person counts; 0 where there is no header. */
  readonly headerRow?: number | undefined;
}

export type SourceFormat = "csv" | "tsv" | "xlsx" | "vcf";

export interface SourceFile {
  readonly name: string;
  readonly format: SourceFormat;
  readonly encoding?: Encoding;
  /** What stands between two cells; `"  "` for several blanks; absent where there is one column only. */
  readonly delimiter?: string;
  readonly quote?: string;
  readonly sheet?: string;
  /** Row of the header, the lower one of two; 0 where there is none and columns are called A, B, C. */
  readonly headerRow: number;
  /** How many lines the header has: 0, 1 or 2. */
  readonly headerLines: number;
  /** Data rows taken. */
  readonly rows: number;
  /** Rows in which nothing stands. */
  readonly blankRows: number;
}

/** A sheet, or one of several tables on a sheet, that can be chosen. */
export interface SourcePart {
  readonly name: string;
  /** Rows in which something stands, the header's among them. */
  readonly rows: number;
  readonly hidden: boolean;
}

export interface SourceSheet extends ImportSheet {
  readonly file: SourceFile;
  /** Rows recognised as no records, in their order; blank ones are not listed. */
  readonly leftOut: readonly LeftOutRow[];
  readonly sheets: readonly SourcePart[];
  readonly problems: readonly Problem[];
}
