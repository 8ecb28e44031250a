/**
 * Rows of a file as they come, sorted: records, and what is none. The first rows are held back until the
 * header is found among them; then each row is looked at once. A million rows pass through here, so cells
 * are trimmed in place and nothing is copied.
 */
import { findHeader, type FoundHeader } from "./find-header";
import { lineOf, type LeftOutKind, type LeftOutRow } from "./left-out";
import { isPageFooter, isRemark, isSubtotal } from "./no-record";

/** Filled rows to see before the header is decided on. */
const HEAD_ROWS = 60;

export class RowSorter {
  readonly rows: string[][] = [];
  readonly rowNumbers: number[] = [];
  readonly leftOut: LeftOutRow[] = [];
  blankRows = 0;
  header: FoundHeader | undefined;
  private head: { rowNumber: number; cells: string[] }[] = [];
  private firstHeaders: readonly string[] = [];
  private titles: ReadonlySet<string> = new Set();

  /** `headerRow` is what a person said; 0 for no header. */
  constructor(private readonly headerRow?: number) {}

  /** Takes the next row. Its cells are trimmed in place. */
  take(cells: string[], rowNumber: number): void {
    let filled = 0;
    let first = -1;
    for (let column = 0; column < cells.length; column++) {
      let cell = cells[column]!;
      if (cell === "") continue;
      if (hasBlankEnds(cell)) cells[column] = cell = cell.trim();
      if (cell === "") continue;
      if (filled++ === 0) first = column;
    }
    if (filled === 0) this.blankRows++;
    else if (this.header) this.sort(cells, rowNumber, filled, first);
    else {
      this.head.push({ rowNumber, cells });
      if (this.head.length >= HEAD_ROWS && rowNumber >= (this.headerRow ?? 0) + HEAD_ROWS) this.decide();
    }
  }

  /** No more rows: what was held back is sorted, and remarks are taken off the end. */
  finish(): FoundHeader {
    const header = this.header ?? this.decide();
    while (this.rows.length > 0 && isRemark(this.rows.at(-1) ?? [])) {
      const cells = this.rows.pop() ?? [];
      this.leaveOut("junk", cells, this.rowNumbers.pop() ?? 0);
    }
    this.leftOut.sort((a, b) => a.rowNumber - b.rowNumber);
    return header;
  }

  private decide(): FoundHeader {
    const header = findHeader(this.head, this.headerRow);
    this.header = header;
    this.firstHeaders = header.lines.map(({ cells }) => cells.find((cell) => cell !== "") ?? "");
    this.titles = new Set(header.titles.map(({ cells }) => lineOf(cells)));
    for (const { cells, rowNumber } of header.titles) this.leaveOut("title", cells, rowNumber);
    for (const { cells, rowNumber } of this.head.slice(header.titles.length + header.lines.length)) {
      const first = cells.findIndex((cell) => cell !== "");
      this.sort(cells, rowNumber, cells.filter((cell) => cell !== "").length, first);
    }
    this.head = [];
    return header;
  }

  private sort(cells: string[], rowNumber: number, filled: number, first: number): void {
    const kind = this.kindOf(cells, filled, first);
    if (kind !== undefined) {
      this.leaveOut(kind, cells, rowNumber);
      return;
    }
    this.rows.push(cells);
    this.rowNumbers.push(rowNumber);
  }

  /** Undefined for a record. */
  private kindOf(cells: readonly string[], filled: number, first: number): LeftOutKind | undefined {
    const text = cells[first]!;
    if (this.isHeaderAgain(cells, text)) return "repeated-header";
    if (isSubtotal(cells, first, this.header?.headers.length)) return "subtotal";
    const FEW = 3;
    if (filled > FEW) return undefined;
    if (this.titles.size > 0 && this.titles.has(lineOf(cells))) return "title";
    return filled === 1 && isPageFooter(text) ? "junk" : undefined;
  }

  private isHeaderAgain(cells: readonly string[], first: string): boolean {
    const line = this.header?.lines[this.firstHeaders.indexOf(first)];
    if (line === undefined) return false;
    const width = Math.max(cells.length, line.cells.length);
    for (let column = 0; column < width; column++)
      if ((cells[column] ?? "") !== (line.cells[column] ?? "")) return false;
    return true;
  }

  private leaveOut(kind: LeftOutKind, cells: readonly string[], rowNumber: number): void {
    this.leftOut.push({ rowNumber, kind, text: lineOf(cells) });
  }
}

/** Only such cells need trimming: what is not a plain character at either end may be a blank. */
function hasBlankEnds(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first <= 0x20 || last <= 0x20 || isWideBlank(first) || isWideBlank(last);
}

function isWideBlank(code: number): boolean {
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x202f);
}
