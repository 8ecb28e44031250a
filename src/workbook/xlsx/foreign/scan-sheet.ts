/**
 * The rows of a sheet out of its XML, piece by piece as it is unpacked. Programs of all kinds write sheets:
 * with wrong dimensions, a million empty rows, prefixes, cells without addresses. So nothing is read here
 * but rows and cells, in the order in which they stand.
 */
import { readRange } from "../../cells/range-text";
import type { Area } from "../../tables/grid";
import { foreignCell, type CellSurroundings } from "./foreign-cell";
import { columnNumber } from "../../../model/column-letters";

export interface ForeignRow {
  readonly rowNumber: number;
  readonly cells: string[];
}

/** Place of a cell: row as a person counts, column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface ScannedSheet {
  /** Rows in which something stands. */
  readonly rows: ForeignRow[];
  /** Merged over several rows. */
  readonly merges: Area[];
  readonly errors: (CellPlace & { readonly text: string })[];
  readonly uncalculated: CellPlace[];
  /** False where the XML breaks off. */
  complete: boolean;
}

const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const REFERENCE = /\br=["']([A-Z]+)\d+["']/;
/** Columns behind this one no sheet has. */
const LAST_COLUMN = 16_384;

export class SheetScanner {
  readonly sheet: ScannedSheet = { rows: [], merges: [], errors: [], uncalculated: [], complete: false };
  private text = "";
  private rowNumber = 0;

  constructor(private readonly around: CellSurroundings) {}

  /** The next piece of the XML. */
  take(piece: string): void {
    this.text += piece;
    const opening = Math.max(this.text.lastIndexOf("<row"), this.text.lastIndexOf(":row"));
    const start = this.text.lastIndexOf("<", opening);
    if (start <= 0) return;
    this.takeRows(this.text.slice(0, start));
    this.text = this.text.slice(start);
  }

  /** The whole XML has been taken. */
  finish(): ScannedSheet {
    this.takeRows(this.text);
    this.sheet.complete = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/.test(this.text);
    for (const [, reference = ""] of this.text.matchAll(
      /<(?:\w+:)?mergeCell\b[^>]*?\sref=["']([^"']*)["']/g,
    )) {
      const merge = readRange(reference);
      if (merge && merge.bottom > merge.top) this.sheet.merges.push(merge);
    }
    return this.sheet;
  }

  private takeRows(xml: string): void {
    for (const [, attributes = "", content = ""] of xml.matchAll(ROW)) this.takeRow(attributes, content);
  }

  private takeRow(attributes: string, content: string): void {
    const stated = Number(/\br=["'](\d+)["']/.exec(attributes)?.[1]);
    this.rowNumber = stated > this.rowNumber ? stated : this.rowNumber + 1;
    if (content === "") return;
    const cells: string[] = [];
    let column = -1;
    for (const [, tag = "", inside = ""] of content.matchAll(CELL)) {
      const letters = REFERENCE.exec(tag)?.[1];
      column = letters === undefined ? column + 1 : columnNumber(letters) - 1;
      if (inside === "" || column >= LAST_COLUMN) continue;
      this.takeCell(tag, inside, column, cells);
    }
    if (cells.length > 0) this.sheet.rows.push({ rowNumber: this.rowNumber, cells });
  }

  private takeCell(tag: string, inside: string, column: number, cells: string[]): void {
    const place = { row: this.rowNumber, column };
    const { text, error, uncalculated } = foreignCell(tag, inside, this.around);
    if (error !== undefined) this.sheet.errors.push({ ...place, text: error });
    if (uncalculated) this.sheet.uncalculated.push(place);
    if (text.trim() === "") return;
    while (cells.length < column) cells.push("");
    cells[column] = text;
  }
}
