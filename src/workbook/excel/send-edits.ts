/**
 * Sends edits to Excel: as chunks, packed into as few batches as the limit of 5 MB allows, one after
 * the other in one conversation, so that Excel can take them back in one step. Long writes hold back
 * calculation and painting.
 */
import { anchorKey } from "../anchors";
import type { Layout } from "../port";
import { idColumnOf } from "../tables/row-owner";
import { cellText } from "../cells/read-cell";
import { placeColumns } from "../xlsx/table-columns";
import { appendChunks, takeInChunk } from "./append-rows";
import { blockChunks } from "./block-rows";
import { weightOf, type Chunk, type Overwritten, type Verdict } from "./chunk";
import { createTableChunk } from "./create-table";
import type { AppendEdit, CreateTableEdit, Edit, RowEdit, RowsEdit } from "./edits";
import type { RowMark } from "./guard-row";
import { removeColumnChunk } from "./remove-column";
import { removeChunk } from "./remove-rows";
import type { PicturedTable, SheetPicture } from "./sheet-picture";
import type { WorkbookPicture } from "./workbook-picture";
import { rowChunk, type RowTarget } from "./write-rows";
import { addColumnChunk, anchorChunk, moveTotalsChunk, totalsChunk } from "./write-structure";

/** What a batch may weigh: request and answer each stay under Excel's 5 MB on the web. */
const BATCH_WEIGHT = 3_600_000;
const LONG_WRITE = 100_000;
/** Fewer rows than these are written one by one, each guarded. */
export const SINGLE_ROWS = 40;
const ROWS_AT_ONCE = 4000;
const BLOCK_ROWS = 20_000;

export interface Sent {
  /** Is everything in the workbook, where it belongs? */
  readonly fits: boolean;
  /** Did rows come to stand elsewhere than the picture has them? */
  readonly elsewhere: boolean;
  readonly overwritten: readonly Overwritten[];
}

export class EditSender {
  /** Did Excel take the first batch? Before that nothing was done. */
  hasBegun = false;
  /** Headers of tables that are being made or get a column, by id; by name where there is no id yet. */
  private readonly headersMade = new Map<string, readonly string[]>();
  private readonly marks = new Map<string, RowMark | undefined>();

  constructor(
    private readonly picture: WorkbookPicture,
    private readonly layout: Layout,
    private readonly guarded: boolean,
    /** Into how many parts to divide what usually fits one batch. */
    private readonly scale: number,
    /** Told after each batch how much of the edits is in, from 0 to 1. */
    private readonly onProgress: ((share: number) => void) | undefined,
  ) {}

  /** Writes the edits. An error thrown says that the rest was not done; what was done before it stays. */
  async send(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Sent> {
    this.noteHeaders(edits);
    const chunks = edits.flatMap((edit) => this.chunksOf(edit));
    const late = edits.flatMap((edit) => (edit.kind === "rows" ? this.totalsOf(edit) : []));
    const all = [...chunks, ...late];
    const verdicts = await this.sendChunks(context, all, weightOf(all));
    return {
      fits: verdicts.every(({ fits }) => fits),
      elsewhere: verdicts.some(({ elsewhere }) => elsewhere === true),
      overwritten: verdicts.flatMap(({ overwritten }) => overwritten ?? []),
    };
  }

  /** Batch after batch; what a verdict asks for next goes before the rest. */
  private async sendChunks(
    context: Excel.RequestContext,
    chunks: readonly Chunk[],
    whole: number,
  ): Promise<Verdict[]> {
    if (chunks.length === 0) return [];
    const limit = BATCH_WEIGHT / this.scale;
    const total = weightOf(chunks);
    let weight = 0;
    const now = chunks.filter((chunk, index) => (weight += chunk.weight) <= limit || index === 0);
    if (total > LONG_WRITE) holdBack(context);
    const judges = now.map((chunk) => chunk.queue(context));
    await context.sync();
    this.hasBegun = true;
    const verdicts = judges.map((judge) => judge());
    const next = [...verdicts.flatMap(({ then }) => then ?? []), ...chunks.slice(now.length)];
    this.onProgress?.(Math.max(0, 1 - weightOf(next) / whole));
    return [...verdicts, ...(await this.sendChunks(context, next, whole))];
  }

  private noteHeaders(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (edit.kind === "create-table") this.headersMade.set(edit.tableName, headersOf(edit));
      if (edit.kind !== "add-column" || !edit.table) continue;
      const { id } = edit.table;
      const known = this.headersMade.get(id) ?? this.picture.table(id)?.headers ?? [];
      this.headersMade.set(id, [...known, edit.header]);
    }
  }

  private chunksOf(edit: Edit): Chunk[] {
    switch (edit.kind) {
      case "rows":
        return this.rowChunks(edit);
      case "append":
        return this.appendChunks(edit);
      case "remove":
        return [removeChunk(this.sheetKey(edit.sheet), edit, (row) => this.markOf(edit.sheet, row))];
      case "move-totals":
        return [
          moveTotalsChunk(
            this.sheetKey(edit.move.sheet),
            edit,
            this.totalsMark(edit.move.sheet, edit.move.from),
          ),
        ];
      case "add-column":
        return [addColumnChunk(this.sheetKey(edit.sheet), edit)];
      case "remove-column":
        return [removeColumnChunk(this.sheetKey(edit.sheet), edit)];
      case "anchor": {
        const { table, key, anchor } = edit;
        const sheet = typeof anchor === "object" ? anchor.sheet : "";
        return [anchorChunk(this.sheetKey(sheet), edit, this.picture.anchors.has(anchorKey(table, key)))];
      }
      case "create-table":
        return [createTableChunk(edit)];
    }
  }

  private rowChunks(edit: RowsEdit): Chunk[] {
    const target = this.rowTarget(edit.sheet);
    const rows = [...edit.rows.values()].filter(
      ({ row, cells }) => cells.size > 0 && !this.isTotalsOfTable(edit.sheet, row),
    );
    if (rows.length <= SINGLE_ROWS)
      return rows.map((row) =>
        rowChunk(target, row, this.markOf(edit.sheet, row.row) ?? this.markAbove(edit.sheet, row)),
      );
    return blockChunks(target, rows, Math.ceil(BLOCK_ROWS / this.scale), (row) =>
      this.markOf(edit.sheet, row),
    );
  }

  private appendChunks(edit: AppendEdit): Chunk[] {
    const { sheet, table, rows } = edit;
    const target = this.appendTarget(sheet, table);
    const chunks = appendChunks(target, edit, Math.ceil(ROWS_AT_ONCE / this.scale));
    const bottom = this.sheetOf(sheet)?.lists.find(({ id }) => id === table.id)?.bottom;
    const above = [...rows.keys()].reduce((least, row) => Math.min(least, row)) - 1;
    if (bottom === undefined || table.totals || above <= bottom) return chunks;
    return [takeInChunk(target, above, this.markOf(sheet, above)), ...chunks];
  }

  /** Formulas of the totals row of an Excel table, written when its rows are in. */
  private totalsOf(edit: RowsEdit): Chunk[] {
    return [...edit.rows.values()]
      .filter(({ row }) => this.isTotalsOfTable(edit.sheet, row))
      .flatMap(({ cells }) => {
        const table = this.tableOf(edit.sheet, [...cells.keys()][0] ?? 0);
        return table ? [totalsChunk(table, cells)] : [];
      });
  }

  /** Below the last row of data, in a table with totals? Only its formulas are ever written there. */
  private isTotalsOfTable(sheet: string, row: number): boolean {
    const found = this.layout.tables.find((table) => table.sheet === sheet && row > table.headerRow);
    const table = found && this.tableOf(sheet, found.columns[0]?.column ?? 0);
    return table?.totals === true && found?.totalsRow !== undefined && row >= found.totalsRow;
  }

  private tableOf(sheet: string, column: number): PicturedTable | undefined {
    return this.sheetOf(sheet)?.lists.find(({ left, right }) => left <= column && column <= right);
  }

  /** How a row of a list is known again: the id in it. */
  private markOf(sheet: string, row: number): RowMark | undefined {
    if (!this.guarded) return undefined;
    const place = `${row} ${sheet}`;
    if (!this.marks.has(place)) this.marks.set(place, this.findMark(sheet, row));
    return this.marks.get(place);
  }

  private findMark(sheet: string, row: number): RowMark | undefined {
    const table = this.layout.tables.find(
      (candidate) => candidate.sheet === sheet && row >= candidate.firstRow && row <= candidate.lastRow,
    );
    const column = table && idColumnOf(table);
    if (column === undefined) return undefined;
    const text = cellText(this.sheetOf(sheet)?.raw(row, column) ?? null);
    return text.trim() === "" ? undefined : { row, column, text };
  }

  /** A row without an id stands below one that has one. */
  private markAbove(sheet: string, { row }: RowEdit): RowMark | undefined {
    const table = this.layout.tables.find(
      (candidate) => candidate.sheet === sheet && row > candidate.headerRow,
    );
    for (let above = row - 1; table && above >= table.firstRow; above--) {
      const mark = this.markOf(sheet, above);
      if (mark) return mark;
    }
    return undefined;
  }

  private totalsMark(sheet: string, row: number): RowMark | undefined {
    const found = this.layout.tables.find((table) => table.sheet === sheet && table.totalsRow === row);
    if (!this.guarded || !found || row < 2) return undefined;
    const column = found.columns[0]?.column ?? 1;
    const text = cellText(this.sheetOf(sheet)?.raw(row, column) ?? null);
    return text.trim() === "" ? undefined : { row, column, text };
  }

  private rowTarget(sheet: string): RowTarget {
    return { sheet, sheetKey: this.sheetKey(sheet), date1904: this.picture.structure.date1904 };
  }

  private appendTarget(sheet: string, table: PicturedTable): Parameters<typeof appendChunks>[0] {
    const layout = this.layout.tables.find(
      (candidate) => candidate.sheet === sheet && candidate.headerRow === table.top,
    );
    return {
      ...this.rowTarget(sheet),
      table,
      tableKey: table.id,
      headers: this.headersMade.get(table.id) ?? this.picture.table(table.id)?.headers ?? [],
      idColumn: (layout && idColumnOf(layout)) ?? table.left,
      formatAbove: (column) => this.sheetOf(sheet)?.columns.get(column)?.formats[layout?.lastRow ?? 0],
    };
  }

  private sheetOf(name: string): SheetPicture | undefined {
    return this.picture.sheet(name);
  }

  /** A sheet that is only being made is called by its name. */
  private sheetKey(name: string): string {
    return this.sheetOf(name)?.id ?? name;
  }
}

function headersOf({ table, language }: CreateTableEdit): readonly string[] {
  return placeColumns(table, language, []).map(({ header }) => header);
}

function holdBack(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
