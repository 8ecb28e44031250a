/**
 * The bones of a workbook, in one round trip whatever its size: sheets, tables with their headers and
 * row counts, names. No cell is read.
 */
import { isAnchorName, readAnchor, type Anchor, type Anchors } from "../anchors";

export interface SheetBones {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

export interface TableBones {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Rows of data, blank ones too. */
  readonly rows: number;
  readonly header: boolean;
  readonly totals: boolean;
  readonly filtered: boolean;
}

export interface Structure {
  readonly sheets: readonly SheetBones[];
  readonly tables: readonly TableBones[];
  readonly anchors: Anchors;
  readonly readOnly: boolean;
  readonly date1904: boolean;
}

/** The serial of 1 January 2000 where days are counted from 1900. */
const Y2000 = 36_526;

/** Asks for the structure; the answer is there after the next `context.sync()`. */
export function askStructure(context: Excel.RequestContext): () => Structure {
  const { workbook } = context;
  workbook.load("readOnly");
  const names = workbook.names.load("items/name,items/formula");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const tables = workbook.tables.load(
    "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name," +
      "items/columns/items/name,items/rows/count,items/autoFilter/isDataFiltered",
  );
  const serial = workbook.functions.date(2000, 1, 1).load("value");
  return () => ({
    sheets: sheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      hidden: visibility !== "Visible",
      protected: protection.protected,
    })),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheet: table.worksheet.name,
      headers: table.columns.items.map(({ name }) => name),
      rows: table.rows.count,
      header: table.showHeaders,
      totals: table.showTotals,
      filtered: table.autoFilter.isDataFiltered,
    })),
    anchors: readAnchors(names.items),
    readOnly: workbook.readOnly,
    date1904: serial.value !== Y2000,
  });
}

function readAnchors(items: readonly { name: string; formula: unknown }[]): Anchors {
  const anchors = new Map<string, Anchor>();
  for (const { name, formula } of items) {
    if (!isAnchorName(name)) continue;
    const anchor = readAnchor(String(formula).replace(/^=/, ""));
    if (anchor) anchors.set(name.toLowerCase(), anchor);
  }
  return anchors;
}
