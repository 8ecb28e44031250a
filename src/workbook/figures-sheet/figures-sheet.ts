/**
 * The Figures sheet as it is to stand in a workbook: a printout of one page, which no adapter has to
 * understand. Cells with their number formats and looks, and charts over some of them. Rows and columns
 * count from 1.
 */
import type { Figure } from "../../model/figures/figure";
import type { EncodedCell } from "../cells/encode-cell";
import type { Area } from "../tables/grid";

/** What a cell is on the page; `sheet-look.ts` says how that looks. */
export type Look = "title" | "note" | "heading" | "name-header" | "number-header" | "name" | "number";

export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: EncodedCell;
  readonly look: Look;
}

export interface PrintedSeries {
  readonly name: string;
  readonly values: Area;
}

export interface PrintedChart {
  /** Columns stand side by side along time; bars lie under each other, the first on top. */
  readonly kind: "columns" | "bars";
  readonly title: string;
  /** The rows of the figure that the chart draws, for who draws it as a picture. */
  readonly figure: Figure;
  /** Cells that name what is drawn. */
  readonly names: Area;
  readonly series: readonly PrintedSeries[];
  /** Number format of the values. */
  readonly format: string;
  /** Cells that the chart covers. */
  readonly place: Area;
}

export interface FiguresSheet {
  /** The sheet's name, where it is free. */
  readonly name: string;
  readonly cells: readonly PrintedCell[];
  readonly charts: readonly PrintedChart[];
  readonly rows: number;
  /** Rows with headers of two lines. */
  readonly headerRows: readonly number[];
}

/** A chart of the sheet as a picture. */
export interface ChartPicture {
  readonly png: Uint8Array;
  /** What it shows, for who cannot see it. */
  readonly title: string;
  readonly place: Area;
}

/** Where the figures were written. */
export interface FiguresWritten {
  readonly sheet: string;
}
