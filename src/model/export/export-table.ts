/** What is exported: which rows of which table, under which columns. Nothing is copied until it is written. */
import { linksOf, type Book } from "../book";
import { problem, type Problem } from "../problem";
import type { Language } from "../schema";
import type { TableData } from "../table-data";
import { columnText, type TextAt } from "./cell-text";
import type { ExportColumn, ExportedTable } from "./export-columns";
import { maskCell, MASKED_COLUMNS } from "./masking";
import { inSegment, isEverybody, type ClassesOf, type Segment } from "./segment";

export interface ExportTable {
  readonly table: ExportedTable;
  readonly data: TableData;
  /** The book's: in which choices are written. */
  readonly language: Language;
  readonly columns: readonly ExportColumn[];
  /** Rows of `data`, in the order of the book. */
  readonly rows: Int32Array;
  /** Hides the middle of phones, WeChat, e-mail and addresses. */
  readonly mask: boolean;
}

/** Rows of the customers of a segment, or of their visits; all rows where it leaves nobody out. */
export function exportRows(
  book: Book,
  table: ExportedTable,
  segment: Segment,
  classesOf: ClassesOf,
): Int32Array {
  const every = Int32Array.from({ length: book[table].size }, (_, row) => row);
  if (isEverybody(segment)) return every;
  const chosen = inSegment(book, segment, classesOf);
  if (table === "customers") return every.filter((row) => chosen[row] === 1);
  const { customerRow } = linksOf(book);
  return every.filter((row) => chosen[customerRow[row] ?? -1] === 1);
}

/** Why there is no row to export: none was chosen, or the table has none yet. */
export function whyNobody({ table, data }: ExportTable): Problem {
  return data.size === 0 ? problem("nothing-to-export-yet", {}, { table }) : problem("nobody-to-export");
}

/** For each column what stands in it, masked where that was asked for. */
export function exportTexts(exported: ExportTable): readonly TextAt[] {
  const { data, columns, language } = exported;
  return columns.map((column) => {
    const text = columnText(data, column, language);
    const isMasked = exported.mask && exported.table === "customers" && MASKED_COLUMNS.includes(column.key);
    return isMasked ? (row) => maskCell(column.key, text(row)) : text;
  });
}
