/** A workbook in memory: for tests, for trying things out, and as the plainest example of an adapter. */
import type { Change } from "../../model/change";
import type { Problem } from "../../model/problem";
import { schema, type Language, type TableKey } from "../../model/schema";
import type { Adoption, CellPlace, SelectedList } from "../adopt/adoption";
import { adoptList } from "../adopt/adopt-list";
import { listAt } from "../adopt/find-list";
import { releaseList } from "../adopt/release-list";
import { anchorKey, type Anchor } from "../anchors";
import { createMissing } from "../commit/commit-change";
import { commitInSlices } from "../commit/commit-in-slices";
import { freeName } from "../free-name";
import type { FiguresSheet, FiguresWritten } from "../figures-sheet/figures-sheet";
import { Listeners } from "../listeners";
import type {
  Cell,
  ChangeListener,
  Layout,
  OnProgress,
  RawTable,
  SelectionListener,
  Stop,
  WorkbookPort,
  WriteOptions,
} from "../port";
import { Queue } from "../queue";
import { findTables } from "../tables/find-tables";
import type { EditableBook } from "../tables/grid";
import { movedArea, type RowMove } from "../tables/row-move";
import { readTables } from "../tables/read-tables";
import { MemorySheet } from "./memory-sheet";
import { writeFigures } from "./write-figures";

export class MemoryWorkbook implements WorkbookPort {
  /** What the last `show` was asked for. */
  shown: { readonly table: TableKey; readonly id: string } | undefined;
  /** The sheet that was last asked to the front. */
  shownSheet: string | undefined;
  readonly chartsAs = "pictures";
  /** Where the user's selection stands. */
  selectedCell: CellPlace | undefined;
  private readonly book = new MemoryBook();
  /** A large change is written in slices: nobody looks at half of it. */
  private readonly queue = new Queue();
  private readonly changes = new Listeners<readonly TableKey[]>();
  private readonly selections = new Listeners<{ table: TableKey; id: string } | undefined>();

  /** A workbook with these sheets, `rows[0][0]` being cell A1; none for an empty one. */
  constructor(
    sheets: readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[] = [],
  ) {
    for (const { name, rows } of sheets)
      this.book.grids.push(
        new MemorySheet(
          name,
          rows.map((row) => [...row]),
        ),
      );
  }

  /** The sheet of that name, for tests to look at or to type into; undefined for none. */
  sheet(name: string): MemorySheet | undefined {
    return this.book.grids.find((grid) => grid.name === name);
  }

  /** Gives a defined name to a cell, or to what was one ("broken"). */
  setName(name: string, anchor: Anchor): void {
    this.book.anchors.set(name.toLowerCase(), anchor);
  }

  inspect(): Promise<Layout> {
    return this.queue.add(() => Promise.resolve(findTables(this.book)));
  }

  read(tables: readonly TableKey[], onProgress?: OnProgress): Promise<readonly RawTable[]> {
    return this.queue.add(() => readTables(this.book.grids, findTables(this.book), tables, onProgress));
  }

  create(tables: readonly TableKey[], language: Language): Promise<readonly Problem[]> {
    return this.queue.add(() => {
      createMissing(this.book, tables, language);
      return Promise.resolve([]);
    });
  }

  commit(change: Change, options?: WriteOptions): Promise<readonly Problem[]> {
    return this.queue.add(() => commitInSlices(this.book, change, options));
  }

  selectedList(): Promise<SelectedList | undefined> {
    return Promise.resolve(listAt(this.book, this.selectedCell));
  }

  adopt(adoption: Adoption): Promise<readonly Problem[]> {
    return this.queue.add(() => Promise.resolve(adoptList(this.book, adoption)));
  }

  release(adoption: Adoption): Promise<readonly Problem[]> {
    return this.queue.add(() => Promise.resolve(releaseList(this.book, adoption)));
  }

  writeFigures(figures: FiguresSheet): Promise<FiguresWritten | readonly Problem[]> {
    return this.queue.add(() => Promise.resolve(writeFigures(this.book, figures)));
  }

  showSheet(sheet: string): Promise<readonly Problem[]> {
    this.shownSheet = sheet;
    return Promise.resolve([]);
  }

  watch(listener: ChangeListener): Stop {
    return this.changes.add(listener);
  }

  watchSelection(listener: SelectionListener): Stop {
    return this.selections.add(listener);
  }

  show(table: TableKey, id: string): Promise<readonly Problem[]> {
    this.shown = { table, id };
    return Promise.resolve([]);
  }

  /** Tells the listeners that someone else changed these tables. */
  changedByOthers(tables: readonly TableKey[]): void {
    this.changes.tell(tables);
  }

  /** As if the user selected that row. */
  select(selection: { table: TableKey; id: string } | undefined): void {
    this.selections.tell(selection);
  }
}

class MemoryBook implements EditableBook {
  readonly grids: MemorySheet[] = [];
  readonly anchors = new Map<string, Anchor>();

  /** Formulas are not kept here, so none can hold a row. */
  tieOf(): undefined {
    return undefined;
  }

  moveTotals(move: RowMove): void {
    const sheet = this.grids.find(({ name }) => name === move.sheet);
    if (!sheet) return;
    sheet.moveRow(move.from, move.to, move);
    sheet.merges = sheet.merges.map((area) => movedArea(area, move));
  }

  setAnchor(table: TableKey, key: string, anchor: Anchor): void {
    this.anchors.set(anchorKey(table, key), anchor);
  }

  removeAnchor(table: TableKey, key: string): void {
    this.anchors.delete(anchorKey(table, key));
  }

  createTable(table: TableKey, language: Language): void {
    const { columns, name } = schema[table];
    const taken = this.grids.map((grid) => grid.name);
    const sheet = new MemorySheet(freeName(schema[table].sheet[language], " ", taken), [
      columns.map(({ header }) => header[language]),
    ]);
    const list = { top: 1, left: 1, bottom: 2, right: columns.length };
    sheet.lists = [{ name, ...list, header: true, totals: false, filtered: false }];
    this.grids.push(sheet);
    columns.forEach(({ key }, index) =>
      this.setAnchor(table, key, { sheet: sheet.name, row: 1, column: index + 1 }),
    );
  }
}
