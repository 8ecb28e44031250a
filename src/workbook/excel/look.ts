/**
 * Looks at the workbook in Excel: its structure in one round trip, then the columns asked for in
 * blocks, then whatever else the rules turn out to look at.
 */
import type { TableKey } from "../../model/schema";
import type { Layout, OnProgress, TableLayout } from "../port";
import { findTables } from "../tables/find-tables";
import { isTextColumn } from "../tables/read-tables";
import { ask, askCells, askExtent } from "./load-cells";
import { NotSeen, Torn, type Wanted } from "./not-seen";
import { BlockReader, stretchesOf, type Block } from "./read-blocks";
import type { BatchRunner } from "./run-batch";
import type { SheetPicture } from "./sheet-picture";
import { askStructure, type Structure } from "./structure";
import { WorkbookPicture } from "./workbook-picture";

/** Looking at one thing after the other comes to an end; this many are more than any book needs. */
const MOST_LOOKS = 500;
/** How often a picture is begun again. */
const MOST_TIMES = 5;
/** After so many bands of rows a column is loaded whole. */
const BANDS = 3;
/** Rows below a table that may have been typed there without becoming part of it. */
const ROWS_BELOW = 20;

export class Looker {
  constructor(private readonly runner: BatchRunner) {}

  structure(): Promise<Structure> {
    return this.runner.look(async (context) => {
      const answer = askStructure(context);
      await context.sync();
      return answer();
    });
  }

  /** Where the tables stand, without a look at their rows: every row of a table counts as filled. */
  async layout(): Promise<{ structure: Structure; layout: Layout }> {
    const structure = await this.structure();
    const picture = new WorkbookPicture(structure, true);
    return { structure, layout: await this.seeing(picture, () => findTables(picture)) };
  }

  /** What the function makes of the picture, with all it looks at. */
  async seeing<T>(picture: WorkbookPicture, look: () => T | Promise<T>): Promise<T> {
    const times = new Map<string, number>();
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      try {
        return await look();
      } catch (error) {
        if (!(error instanceof NotSeen)) throw error;
        await this.load(picture, error.wanted, times);
      }
    }
    throw new Error("the picture of the workbook never became whole");
  }

  /** A picture with every cell of one sheet. */
  async wholeSheet(structure: Structure, name: string): Promise<WorkbookPicture> {
    const picture = new WorkbookPicture(structure);
    const sheet = picture.sheet(name);
    if (!sheet) return picture;
    await this.runner.look(async (context) => {
      const answer = askExtent(context, picture, name);
      await context.sync();
      answer();
    });
    await this.readColumns(sheet, 1, sheet.columnCount);
    return picture;
  }

  /** A picture taken anew, from the structure on; again, where somebody wrote while it was taken. */
  async freshPicture(wanted: (table: TableLayout) => readonly number[]): Promise<WorkbookPicture> {
    for (let times = 1; ; times++) {
      const { structure, layout } = await this.layout();
      try {
        return await this.picture(structure, layout, wanted);
      } catch (error) {
        if (!(error instanceof Torn) || times === MOST_TIMES) throw error;
      }
    }
  }

  /**
   * A picture with these columns of these tables: the rows the layout names, and the formulas, number
   * formats and surroundings that reading and writing need to know.
   */
  async picture(
    structure: Structure,
    layout: Layout,
    wanted: (table: TableLayout) => readonly number[],
    onProgress?: OnProgress,
  ): Promise<WorkbookPicture> {
    const picture = new WorkbookPicture(structure);
    const tables = layout.tables.filter((table) => wanted(table).length > 0);
    const total = tables.reduce((sum, table) => sum + Math.max(0, table.lastRow - table.firstRow + 1), 0);
    let done = 0;
    const onRows = (rows: number): void => {
      done = Math.min(done + rows, total);
      onProgress?.(done, total);
    };
    const reader = new BlockReader(this.runner);
    const blocks = tables.map((table) => block(picture, table, "values", wanted(table)));
    await reader.read(blocks, onRows, (context) => askSurroundings(context, picture, structure, tables));
    await reader.read(
      tables.flatMap((table) => detailBlocks(picture, structure, table, wanted(table))),
      () => undefined,
    );
    return picture;
  }

  /** Who looks down a column cell by cell gets all of it. */
  private async load(picture: WorkbookPicture, wanted: Wanted, times: Map<string, number>): Promise<void> {
    const place = wanted.kind === "cells" ? `${wanted.sheet} ${wanted.area.left}` : wanted.kind;
    const count = (times.get(place) ?? 0) + 1;
    times.set(place, count);
    const sheet = wanted.kind === "cells" ? picture.sheet(wanted.sheet) : undefined;
    if (wanted.kind === "cells" && sheet && count > BANDS)
      return this.readColumns(sheet, wanted.area.left, wanted.area.left);
    return this.runner.look(async (context) => {
      const answers = together(picture, wanted).map((one) => ask(context, picture, one));
      await context.sync();
      for (const answer of answers) answer();
    });
  }

  private readColumns(sheet: SheetPicture, left: number, right: number): Promise<void> {
    const rows = { sheet, top: 1, bottom: sheet.rowCount, stretches: [{ left, right }] };
    const facets = ["values", "formulas", "numberFormat"] as const;
    return new BlockReader(this.runner).read(
      facets.map((facet) => ({ ...rows, facet })).filter(() => right >= left),
      () => undefined,
    );
  }
}

/** Where one table stands is asked together with where all of them do. */
function together(picture: WorkbookPicture, wanted: Wanted): readonly Wanted[] {
  if (wanted.kind !== "table") return [wanted];
  return picture.structure.tables.map(({ id }) => ({ kind: "table", tableId: id }));
}

function sheetFor(picture: WorkbookPicture, { sheet }: TableLayout): SheetPicture {
  const found = picture.sheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
}

function block(
  picture: WorkbookPicture,
  table: TableLayout,
  facet: Block["facet"],
  columns: readonly number[],
): Block {
  const { firstRow: top, lastRow: bottom } = table;
  return { sheet: sheetFor(picture, table), facet, top, bottom, stretches: stretchesOf(columns) };
}

/** Sizes of the sheets, headers, the first rows, and the last ones with what stands below them. */
function askSurroundings(
  context: Excel.RequestContext,
  picture: WorkbookPicture,
  structure: Structure,
  tables: readonly TableLayout[],
): () => void {
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const places = structure.tables.filter(({ sheet }) => sheets.has(sheet));
  const answers = [
    ...[...sheets].map((sheet) => askExtent(context, picture, sheet)),
    ...places.map(({ id }) => ask(context, picture, { kind: "table", tableId: id })),
    ...tables.flatMap((table) => {
      const { headerRow, firstRow, lastRow } = table;
      const sheet = sheetFor(picture, table);
      const columns = table.columns.map(({ column }) => column);
      const width = { left: Math.min(...columns), right: Math.max(...columns) };
      const from = Math.max(firstRow, lastRow);
      return [
        askCells(context, sheet, { ...width, top: headerRow, bottom: firstRow }),
        askCells(context, sheet, { ...width, top: from, bottom: from + ROWS_BELOW }),
      ];
    }),
  ];
  return () => {
    for (const answer of answers) answer();
  };
}

/**
 * Formulas of columns that hold some in their first or last row, and formats where a number may be
 * meant as text or, in a 1904 workbook, as a day.
 */
function detailBlocks(
  picture: WorkbookPicture,
  structure: Structure,
  table: TableLayout,
  columns: readonly number[],
): Block[] {
  const sheet = sheetFor(picture, table);
  const { firstRow, lastRow } = table;
  const withFormulas = columns.filter((column) =>
    [firstRow, Math.max(firstRow, lastRow)].some(
      (row) => (sheet.columns.get(column)?.formulas[row] ?? "") !== "",
    ),
  );
  sheet.markPlain(columns.filter((column) => !withFormulas.includes(column)));
  const withFormats = table.columns
    .filter(({ column }) => columns.includes(column))
    .filter(({ key }) => structure.date1904 || isTextColumn(table.table, key))
    .map(({ column }) => column)
    .filter((column) => holdsNumber(sheet, column, table));
  return [
    block(picture, table, "formulas", withFormulas),
    ...withFormats.map((column) => block(picture, table, "numberFormat", [column])),
  ].filter(({ stretches }) => stretches.length > 0);
}

function holdsNumber(sheet: SheetPicture, column: number, { firstRow, lastRow }: TableLayout): boolean {
  const values = sheet.columns.get(column)?.values ?? [];
  for (let row = firstRow; row <= lastRow; row++) if (typeof values[row] === "number") return true;
  return false;
}

/** Columns of a table that the book takes. A printed stage is never read back, so it stays unread. */
export function bookColumns({ table, columns }: TableLayout): readonly number[] {
  const unread: readonly string[] = UNREAD[table] ?? [];
  return columns.filter(({ key }) => !unread.includes(key)).map(({ column }) => column);
}

const UNREAD: Readonly<Partial<Record<TableKey, readonly string[]>>> = { customers: ["stage"] };
