/** How Kebu's tables look: calm, readable in print, every text at least 4.5 : 1 on its ground. */
import type ExcelJS from "exceljs";
import type { ColumnSchema, ColumnType } from "../../model/schema";
import { columnFormat } from "../cells/encode-cell";

/** Schema columns, printouts of derived figures, and the owner's own columns, told apart at a glance. */
const HEADER = { fill: "FF1F4E5F", text: "FFFFFFFF" };
const CALCULATED_HEADER = { fill: "FFE4E9ED", text: "FF3B4650" };
const OWN_HEADER = { fill: "FFDCEBE5", text: "FF1E4A3C" };
const CALCULATED_TEXT = "FF4A5560";

/**
 * Excel number format of a column's cells. Ids and birthdays are kept as text: a cell that guesses
 * would turn "05-12" into a day of this year and take the zeros off "00123".
 */
export function formatOf(column: ColumnSchema): string {
  const isText = column.type === "id" || column.type === "birthday";
  return columnFormat(column) ?? (isText ? "@" : "General");
}

const RIGHT: readonly ColumnType[] = ["money", "number", "share"];
const CENTRE: readonly ColumnType[] = ["day", "score", "flag"];
/** Columns this narrow hold a letter or a word. */
const NARROW = 10;

/** Figures keep a little distance from the text in the next column. */
function alignmentOf({ type, width }: ColumnSchema): Partial<ExcelJS.Alignment> {
  if (RIGHT.includes(type)) return { horizontal: "right", vertical: "middle", indent: 1 };
  const isCentred = CENTRE.includes(type) || width <= NARROW;
  return { horizontal: isCentred ? "center" : "left", vertical: "middle" };
}

/** Style of the cells of a schema column. */
export function bodyStyle(column: ColumnSchema): Partial<ExcelJS.Style> {
  return {
    numFmt: formatOf(column),
    alignment: alignmentOf(column),
    ...(column.calculated ? { font: { name: "Calibri", size: 11, color: { argb: CALCULATED_TEXT } } } : {}),
  };
}

/** Style of the cells of one of the owner's own columns. */
export const OWN_BODY_STYLE: Partial<ExcelJS.Style> = {
  alignment: { horizontal: "left", vertical: "middle" },
};

/** Style of a header cell; the owner's own columns have no schema. */
export function headerStyle(column: ColumnSchema | undefined): Partial<ExcelJS.Style> {
  const colours = column ? (column.calculated ? CALCULATED_HEADER : HEADER) : OWN_HEADER;
  return {
    numFmt: "General",
    font: {
      name: "Calibri",
      size: 11,
      bold: true,
      italic: column?.calculated === true,
      color: { argb: colours.text },
    },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: colours.fill } },
    alignment: { ...(column ? alignmentOf(column) : OWN_BODY_STYLE.alignment), wrapText: true },
    border: { bottom: { style: "thin", color: { argb: "FF1F4E5F" } } },
  };
}

/** Excel's plainest striped style: thin grey bands, no colour of its own. */
export const TABLE_STYLE = { theme: "TableStyleLight1", showRowStripes: true } as const;
