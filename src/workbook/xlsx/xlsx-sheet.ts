/** A sheet of an .xlsx file: its cells as ExcelJS holds them, its Excel tables as the file describes them. */
import ExcelJS from "exceljs";
import type { Work } from "../../model/work";
import type { EncodedCell } from "../cells/encode-cell";
import { cellText } from "../cells/read-cell";
import type { ChartPicture } from "../figures-sheet/figures-sheet";
import type { Cell } from "../port";
import { serialFrom1904, serialTo1904 } from "../serial";
import { closeUp } from "../tables/close-up";
import type { Area, DataEndMove, EditableGrid, ListTable, Stretch } from "../tables/grid";
import { movedArea, type RowMove } from "../tables/row-move";
import { uniqueHeader } from "../unique-header";
import { cellValue, encodeText } from "./cell-value";
import { filledDown, movedRow, stretchedRanges } from "../cells/formula-text";
import type { SheetList } from "./list-part";
import type { Loss } from "./losses";
import { isDateFormat, showNumber } from "../cells/number-format";
import { forgetCell } from "./forget-cell";
import { followMove, resultOf, setFormula, unshareFormulas, type ChangedFormulas } from "./sheet-formulas";
import { decodeStyle, encodeStyle } from "./style-code";
import { moveTotalsRow } from "./totals-row";
import { columnLetters } from "../../model/column-letters";

const GENERAL = "General";

export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly date1904: boolean;
  /** Number format of each style of the file. */
  readonly formats: readonly string[];
  /** The part of the file the sheet was read from; undefined for a sheet made since. */
  readonly path?: string;
  readonly merges: readonly Area[];
  /** What a save drops once something was written here. */
  readonly losses: readonly Loss[];
}

/** What rows of this sheet did, for all around them that has to follow. */
export type SheetMove = RowMove | DataEndMove;

export class XlsxSheet implements EditableGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  lists: readonly SheetList[];
  /** Was anything written since the file was opened? */
  edited = false;
  /** Totals rows and ends of data that moved since the file was opened, in their order. */
  moves: readonly SheetMove[] = [];
  merges: readonly Area[];
  /** Pictures to stand on the sheet instead of those Kebu put there before; undefined leaves all as it is. */
  pictures: readonly ChartPicture[] | undefined;
  /** Formulas that are no longer as the file has them, by address, because a row they name moved. */
  readonly followed: ChangedFormulas = new Map();
  private columns: number;
  private hasSharedFormulas = true;

  constructor(
    readonly worksheet: ExcelJS.Worksheet,
    readonly facts: SheetFacts,
    lists: readonly SheetList[],
  ) {
    this.name = facts.name;
    this.hidden = facts.hidden;
    this.protected = facts.protected;
    this.lists = lists;
    this.merges = facts.merges;
    this.columns = worksheet.columnCount;
  }

  get rowCount(): number {
    return this.worksheet.rowCount;
  }

  get columnCount(): number {
    return this.columns;
  }

  cell(row: number, column: number): Cell {
    const cell = this.find(row, column);
    const value = cell ? cellValue(cell) : null;
    if (typeof value !== "number" || !this.facts.date1904 || !cell) return value;
    return isDateFormat(this.formatOf(cell)) ? serialFrom1904(value) : value;
  }

  shown(row: number, column: number): string {
    const value = this.cell(row, column);
    const cell = this.find(row, column);
    return typeof value === "number" && cell ? showNumber(value, this.formatOf(cell)) : cellText(value);
  }

  isFormula(row: number, column: number): boolean {
    return this.find(row, column)?.type === ExcelJS.ValueType.Formula;
  }

  write(row: number, column: number, { kind, value, format }: EncodedCell): void {
    const cell = this.open(row, column);
    this.releaseFormula(cell);
    const standing = this.formatOf(cell);
    const needsFormat =
      kind === "day"
        ? !isDateFormat(standing)
        : standing === GENERAL || standing === "@" || isDateFormat(standing);
    if (format !== undefined && needsFormat) cell.style = this.withFormat(cell.style, format);
    if (kind === "day" && this.facts.date1904) cell.value = serialTo1904(Number(value));
    else cell.value = typeof value === "string" ? encodeText(value) : value;
  }

  continueRow(from: number, to: number, { left, right }: Stretch): void {
    for (let column = left; column <= right; column++) {
      const above = this.find(from, column);
      if (!above) continue;
      const cell = this.open(to, column);
      cell.style = above.style;
      if (above.formula && cell.type === ExcelJS.ValueType.Null)
        cell.value = { formula: filledDown(above.formula, to - from) };
    }
  }

  removeRows(rows: readonly number[], data: Area): Work<void> {
    return closeUp(this, rows, data);
  }

  /** Formulas stay, as they stand in rows filled ahead of the data. */
  emptyRow(row: number, { left, right }: Stretch): void {
    for (let column = left; column <= right; column++) {
      const cell = this.find(row, column);
      if (cell && !cell.formula) cell.value = null;
    }
    this.edited = true;
  }

  /** Rows added one by one count as one move, and are none where they were all taken away again. */
  moveDataEnd(move: DataEndMove): void {
    const last = this.moves.at(-1);
    const goesOn =
      last &&
      "totalsRow" in last &&
      last.to === move.from &&
      last.left === move.left &&
      last.right === move.right &&
      last.totalsRow === move.totalsRow;
    const moves = goesOn ? this.moves.slice(0, -1) : this.moves;
    const whole = goesOn ? { ...last, to: move.to } : move;
    this.moves = whole.from === whole.to ? moves : [...moves, whole];
  }

  moveRow(from: number, to: number, { left, right }: Stretch): void {
    this.releaseFormulas();
    for (let column = left; column <= right; column++) {
      const source = this.find(from, column);
      if (!source && !this.find(to, column)) continue;
      const target = this.open(to, column);
      target.style = source?.style ?? {};
      if (source?.formula)
        target.value = { formula: movedRow(source.formula, from, to), ...resultOf(source) };
      else target.value = source?.value ?? null;
    }
    this.clearRow(from, { left, right });
  }

  /** Moves a totals row. Its formulas, like all others, follow by `follow`. */
  moveTotals(move: RowMove): void {
    this.releaseFormulas();
    moveTotalsRow(this.worksheet, move);
    this.merges = this.merges.map((area) => movedArea(area, move));
    this.moves = [...this.moves, move];
    this.edited = true;
  }

  /** Makes formulas that name cells of a moved row name them where they are now. */
  follow(move: RowMove): void {
    followMove(this.worksheet, this.name, move, this.followed, () => this.releaseFormulas());
  }

  clearRow(row: number, { left, right }: Stretch): void {
    this.releaseFormulas();
    for (let column = left; column <= right; column++) forgetCell(this.worksheet, row, column);
    this.edited = true;
  }

  stretchFormulas(row: number, { left, right }: Stretch, before: number, after: number): void {
    for (let column = left; column <= right; column++) {
      const cell = this.find(row, column);
      if (!cell?.formula) continue;
      const formula = stretchedRanges(cell.formula, before, after);
      if (formula === cell.formula) continue;
      this.releaseFormulas();
      setFormula(cell, formula);
    }
  }

  addColumn(row: number, column: number, header: string, list: ListTable | undefined): void {
    const cell = this.open(row, column);
    const left = this.find(row, column - 1);
    if (left) cell.style = left.style;
    const unique = list ? uniqueHeader(header, this.ownList(list).columns) : header;
    cell.value = encodeText(unique);
    if (!list) return;
    const grown = this.ownList(list);
    this.replace(grown, { ...grown, right: column, columns: [...grown.columns, unique] });
  }

  removeColumn(row: number, column: number, bottom: number, list: ListTable | undefined): void {
    for (let below = row; below <= bottom; below++) this.clearRow(below, { left: column, right: column });
    if (!list) return;
    const own = this.ownList(list);
    this.replace(own, { ...own, right: column - 1, columns: own.columns.slice(0, -1) });
  }

  resizeList(list: ListTable, bottom: number): void {
    if (bottom === list.bottom) return;
    const own = this.ownList(list);
    this.replace(own, { ...own, bottom });
  }

  /** The number format a cell shows its number by. */
  private formatOf(cell: ExcelJS.Cell): string {
    const numFmt = cell.numFmt as string | undefined;
    const code = decodeStyle(numFmt);
    if (!code) return numFmt ?? GENERAL;
    return code.format ?? this.facts.formats[code.style] ?? GENERAL;
  }

  /** A style is shared by cells, so it is replaced, never changed. */
  private withFormat(style: Partial<ExcelJS.Style>, format: string): Partial<ExcelJS.Style> {
    if (this.facts.path === undefined) return { ...style, numFmt: format };
    return { numFmt: encodeStyle({ style: decodeStyle(style.numFmt)?.style ?? 0, format }) };
  }

  private find(row: number, column: number): ExcelJS.Cell | undefined {
    return this.worksheet.findRow(row)?.findCell(column);
  }

  private open(row: number, column: number): ExcelJS.Cell {
    this.edited = true;
    this.columns = Math.max(this.columns, column);
    return this.worksheet.getRow(row).getCell(column);
  }

  private releaseFormula(cell: ExcelJS.Cell): void {
    if (cell.type === ExcelJS.ValueType.Formula) this.releaseFormulas();
  }

  private releaseFormulas(): void {
    if (!this.hasSharedFormulas) return;
    this.hasSharedFormulas = false;
    unshareFormulas(this.worksheet, this.followed);
  }

  private ownList(list: ListTable): SheetList {
    const own = this.lists.find(({ top, left }) => top === list.top && left === list.left);
    if (!own) throw new Error(`no table at ${columnLetters(list.left)}${list.top} in ${this.name}`);
    return own;
  }

  private replace(list: SheetList, next: SheetList): void {
    this.edited = true;
    this.lists = this.lists.map((candidate) => (candidate === list ? next : candidate));
  }
}
