/** What the user chose in the export view, and what it means. */
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { chooseColumns, exportColumns, type ExportedTable } from "../../../model/export/export-columns";
import { exportRows, type ExportTable } from "../../../model/export/export-table";
import type { ClassesOf, Segment, SegmentColumn } from "../../../model/export/segment";
import { VCARD_COLUMNS } from "../../../model/export/vcard/vcard-of";
import type { FormulaChoice } from "../../../workbook/export/csv-file";
import type { ExportFormat } from "../../../workbook/export/export-file";
import type { TextEncoding } from "../../../workbook/export/text-bytes";
import { readTypedDay } from "../../read-typed";

export interface ExportForm {
  readonly table: ExportedTable;
  readonly format: ExportFormat;
  readonly encoding: TextEncoding;
  readonly formulas: FormulaChoice;
  readonly mask: boolean;
  readonly calculated: boolean;
  /** Name of a class; "" for any. */
  readonly class: string;
  readonly columns: Readonly<Partial<Record<SegmentColumn, string>>>;
  readonly last: "" | "before" | "since";
  /** As typed. */
  readonly day: string;
  readonly text: string;
}

export const FIRST_FORM: ExportForm = {
  table: "customers",
  format: "xlsx",
  encoding: "utf-8",
  formulas: "safe",
  mask: false,
  calculated: false,
  class: "",
  columns: {},
  last: "",
  day: "",
  text: "",
};

/** Was a day asked for that cannot be read? */
export function lacksDay(form: ExportForm, today: Day): boolean {
  return form.last !== "" && readTypedDay(form.day.trim(), today, "past") === undefined;
}

/** The table that the choices describe. A vCard shows its own columns and is never masked. */
export function exportOf(book: Book, form: ExportForm, today: Day, classesOf: ClassesOf): ExportTable {
  const { table, format } = form;
  const cards = format === "vcf";
  const columns = exportColumns(book, table, form.calculated && table === "customers" && !cards);
  return {
    table,
    data: book[table],
    language: book.language,
    columns: cards ? chooseColumns(columns, VCARD_COLUMNS).chosen : columns,
    rows: exportRows(book, table, segmentOf(form, today), classesOf),
    mask: form.mask && table === "customers" && !cards,
  };
}

function segmentOf(form: ExportForm, today: Day): Segment {
  const day = form.last === "" ? undefined : readTypedDay(form.day.trim(), today, "past");
  return {
    ...(form.class !== "" && { classes: [form.class] }),
    columns: form.columns,
    ...(day !== undefined && (form.last === "before" ? { lastBefore: day } : { lastSince: day })),
    text: form.text,
  };
}
