/** The state of a simulated workbook. Plain data: nothing here knows Office.js, Node or a browser. */
import { Journal } from "./journal";
import { WORKBOOK_SCOPE, type SimName } from "./name";
import { SimSheet } from "./sheet";
import { SimTable, type SimTableFields } from "./table";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface SimXmlPart {
  readonly id: string;
  xml: string;
}

export class SimWorkbook {
  sheets: SimSheet[] = [];
  names: SimName[] = [];
  /** The add-in's document settings. */
  settings = new Map<string, unknown>();
  xmlParts: SimXmlPart[] = [];
  date1904 = false;
  readOnly = false;
  /** Is the structure (sheets) protected? */
  structureProtected = false;
  calculationMode: CalculationMode = "Automatic";
  /** Title, author …: `workbook.properties`. */
  properties = new Map<string, string>();
  fileName = "Book1.xlsx";
  /** The id of the active sheet; empty: the first visible one. */
  activeSheetId = "";
  /** Does a table grow when something is written right below it? It is an option of Excel's user. */
  autoExpand = true;
  /** Does `Range.find` pass over hidden rows? Microsoft does not say; both must be lived with. */
  findSkipsHidden = false;
  /** Are rows of a filtered table left where they are, without an error? https://github.com/OfficeDev/office-js/issues/994 */
  filteredRowsStay = false;
  /** Grows with every change, so that results of formulas can be kept until then. */
  version = 0;
  /** How many ids were handed out. */
  idsGiven = 0;

  get journal(): Journal {
    let journal = journals.get(this);
    if (!journal) journals.set(this, (journal = new Journal()));
    return journal;
  }

  /** A new id as Excel writes them. The same calls give the same ids. */
  newId(): string {
    this.idsGiven++;
    return `{00000000-0000-4000-8000-${this.idsGiven.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  addSheet(name: string): SimSheet {
    const sheet = new SimSheet(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Makes a table on the sheet; column names are given, header cells are the caller's affair. */
  addTable(sheet: SimSheet, { columnNames, ...fields }: NewTable): SimTable {
    const columns = columnNames.map((name, i) => ({ id: i + 1, name }));
    const table = new SimTable({ id: this.newId(), columns, ...fields });
    sheet.tables.push(table);
    return table;
  }

  addName(name: string, formula: string): SimName {
    const added = { name, scope: WORKBOOK_SCOPE, formula, visible: true, comment: "" };
    this.names.push(added);
    return added;
  }

  get activeSheet(): SimSheet {
    const sheet =
      this.sheets.find(({ id }) => id === this.activeSheetId) ??
      this.sheets.find(({ visibility }) => visibility === "Visible");
    if (!sheet) throw new Error("A workbook has at least one visible sheet.");
    return sheet;
  }

  sheetNamed(name: string): SimSheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  tableNamed(name: string): SimTable | undefined {
    return this.sheets.flatMap(({ tables }) => tables).find((table) => sameName(table.name, name));
  }
}

export type NewTable = Omit<SimTableFields, "id" | "columns"> & { readonly columnNames: readonly string[] };

/** Excel knows names of sheets, tables and columns in any case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Kept beside the workbook: what can be undone is no part of its state. */
const journals = new WeakMap<SimWorkbook, Journal>();
