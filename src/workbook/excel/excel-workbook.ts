/**
 * The workbook open in Excel, through Office.js. It keeps a picture of what it has read, so that a
 * visit is logged in one round trip and an edit by somebody else costs a look at the rows it touched;
 * events keep the picture true (`watch-excel.ts`), and every write checks it (`write-to-excel.ts`).
 */
import type { Change } from "../../model/change";
import { problem, type Problem } from "../../model/problem";
import { TABLE_KEYS, type Language, type TableKey } from "../../model/schema";
import type { Adoption, CellPlace, SelectedList } from "../adopt/adoption";
import { listAt } from "../adopt/find-list";
import { createMissing } from "../commit/commit-change";
import type { FiguresSheet, FiguresWritten } from "../figures-sheet/figures-sheet";
import { Listeners } from "../listeners";
import type {
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
import { adoptWriting, releaseWriting } from "./adoption-writing";
import { bringIntoView, bringToFront } from "./bring-into-view";
import { commitWriting, NO_WAY_BACK } from "./commit-writing";
import { bookColumns, Looker } from "./look";
import { Torn } from "./not-seen";
import { placeOf, rawTables, rowAt } from "./read-picture";
import { refreshPicture, type Refreshed } from "./refresh-picture";
import { BatchRunner, type Pause } from "./run-batch";
import type { Structure } from "./structure";
import { ExcelWatch, type Selected, type Touched } from "./watch-excel";
import type { WorkbookPicture } from "./workbook-picture";
import { FiguresWriter } from "./write-figures";
import { ExcelWriter, type Writing } from "./write-to-excel";

interface Inspected {
  readonly structure: Structure;
  readonly layout: Layout;
}

export interface ExcelOptions {
  readonly pause?: Pause;
}

/** Events come in swarms; after this many milliseconds one look serves them all. */
const SETTLE = 30;

export class ExcelWorkbook implements WorkbookPort {
  readonly chartsAs = "charts";
  private readonly runner: BatchRunner;
  private readonly looker: Looker;
  private readonly writer: ExcelWriter;
  private readonly watcher: ExcelWatch;
  private readonly figures: FiguresWriter;
  private readonly changes = new Listeners<readonly TableKey[]>();
  private readonly selections = new Listeners<{ table: TableKey; id: string } | undefined>();
  /** What was read last and, as far as events tell, still holds. */
  private picture: WorkbookPicture | undefined;
  /** Taken by `inspect`, for the `read` that follows. */
  private inspected: Inspected | undefined;
  /** The picture after others wrote, for the reading that their change calls for. */
  private refreshed: WorkbookPicture | undefined;
  private readonly touched: Touched[] = [];
  /** One task after the other: each begins with the picture the one before it left. */
  private readonly queue = new Queue();

  private constructor(private readonly pause: Pause) {
    this.runner = new BatchRunner(pause);
    this.looker = new Looker(this.runner);
    this.writer = new ExcelWriter(this.runner, this.looker, pause);
    this.figures = new FiguresWriter(this.runner, pause);
    this.watcher = new ExcelWatch(
      this.runner,
      (touched) => this.touch(touched),
      (selected) => void this.select(selected).catch(() => undefined),
    );
  }

  /** The workbook this add-in was opened in. */
  static connect({ pause = wait }: ExcelOptions = {}): Promise<ExcelWorkbook> {
    return Promise.resolve(new ExcelWorkbook(pause));
  }

  inspect(): Promise<Layout> {
    return this.queue.add(async () => {
      const { refreshed } = this;
      this.inspected = undefined;
      if (refreshed) return this.looker.seeing(refreshed, () => findTables(refreshed));
      this.inspected = await this.looker.layout();
      return this.inspected.layout;
    });
  }

  read(tables: readonly TableKey[], onProgress?: OnProgress): Promise<readonly RawTable[]> {
    return this.queue.add(async () => {
      const picture = this.refreshed ?? (await this.takePicture(onProgress));
      this.refreshed = undefined;
      this.picture = picture;
      return rawTables(this.looker, picture, tables);
    });
  }

  create(tables: readonly TableKey[], language: Language): Promise<readonly Problem[]> {
    return this.write({
      ...NO_WAY_BACK,
      make: (draft) => {
        createMissing(draft, tables, language);
        return [];
      },
      look: () => this.looker.freshPicture(() => []),
    });
  }

  commit(change: Change, options?: WriteOptions): Promise<readonly Problem[]> {
    const writing = commitWriting(
      change,
      (wanted) => this.looker.freshPicture(wanted),
      (back) => this.writer.write(back, undefined),
    );
    return this.write(writing, options);
  }

  selectedList(): Promise<SelectedList | undefined> {
    return this.queue.add(async () => {
      const place = await this.selectedCell();
      const picture = await this.sheetPicture(place.sheet);
      return this.looker.seeing(picture, () => listAt(picture, place));
    });
  }

  adopt(adoption: Adoption): Promise<readonly Problem[]> {
    return this.write(
      adoptWriting(adoption, this.looker, (writing) => this.writer.write(writing, undefined)),
    );
  }

  release(adoption: Adoption): Promise<readonly Problem[]> {
    return this.write(releaseWriting(adoption, this.looker));
  }

  watch(listener: ChangeListener): Stop {
    return this.listen(this.changes.add(listener));
  }

  watchSelection(listener: SelectionListener): Stop {
    return this.listen(this.selections.add(listener));
  }

  /** Tells true while a write waits for a cell that is being edited. */
  watchWaiting(listener: (waiting: boolean) => void): Stop {
    return this.runner.waiting.add(listener);
  }

  show(table: TableKey, id: string): Promise<readonly Problem[]> {
    return this.queue.add(async () => {
      const picture = this.picture ?? (await this.takePicture(undefined));
      this.picture = picture;
      const place = await placeOf(this.looker, picture, table, id);
      if (!place) return [problem("no-such-row", { table }, { id })];
      const { sheet, row, layout } = place;
      const hidden = await this.runner.look((context) => bringIntoView(context, sheet.id, row, layout));
      return hidden ? [problem(hidden, { table, row }, { sheet: sheet.name, row })] : [];
    });
  }

  /** Works alongside the picture: the sheet holds none of the book's tables. */
  writeFigures(figures: FiguresSheet): Promise<FiguresWritten | readonly Problem[]> {
    return this.queue.add(() => this.figures.write(figures));
  }

  showSheet(sheet: string): Promise<readonly Problem[]> {
    return this.queue.add(() => this.runner.look((context) => bringToFront(context, sheet)));
  }

  private async takePicture(onProgress: OnProgress | undefined): Promise<WorkbookPicture> {
    const { inspected } = this;
    this.inspected = undefined;
    const picture = await this.inspectedPicture(inspected, onProgress);
    picture.isWhole = true;
    return picture;
  }

  /** Of what was just inspected; anew where somebody wrote in between. */
  private async inspectedPicture(
    inspected: Inspected | undefined,
    onProgress: OnProgress | undefined,
  ): Promise<WorkbookPicture> {
    if (!inspected) return this.looker.freshPicture(bookColumns);
    try {
      return await this.looker.picture(inspected.structure, inspected.layout, bookColumns, onProgress);
    } catch (error) {
      if (error instanceof Torn) return this.looker.freshPicture(bookColumns);
      throw error;
    }
  }

  /** Excel is listened to as long as somebody wants to know. */
  private listen(stop: Stop): Stop {
    void this.watcher.start();
    return () => {
      stop();
      if (this.changes.isEmpty && this.selections.isEmpty) void this.watcher.stop();
    };
  }

  /** Looks at what others touched, all at once, and tells whom it concerns. */
  private touch(touched: Touched): void {
    this.touched.push(touched);
    if (this.touched.length > 1) return;
    void this.queue.add(async () => {
      await this.pause(SETTLE);
      const all = this.touched.splice(0);
      const tables = await this.refresh(all).catch(() => "all" as const);
      if (tables === "all") this.picture = undefined;
      const told = tables === "all" ? TABLE_KEYS : tables;
      if (tables === "all") this.refreshed = undefined;
      else if (told.length > 0) this.refreshed = this.picture;
      if (told.length > 0) this.changes.tell(told);
    });
  }

  private async refresh(touched: readonly Touched[]): Promise<Refreshed> {
    const { picture } = this;
    if (!picture?.isWhole) return "all";
    const layout = await this.looker.seeing(picture, () => findTables(picture));
    return refreshPicture(this.runner, picture, layout, touched);
  }

  private async select({ sheetId, row }: Selected): Promise<void> {
    const { picture } = this;
    const sheet = picture?.sheetById(sheetId);
    if (!picture || !sheet) return;
    this.selections.tell(await rowAt(this.looker, picture, sheet, row));
  }

  private async selectedCell(): Promise<CellPlace> {
    return this.runner.look(async (context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/name");
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
    });
  }

  private async sheetPicture(sheet: string): Promise<WorkbookPicture> {
    return this.looker.wholeSheet(await this.looker.structure(), sheet);
  }

  private write(writing: Writing, options?: WriteOptions): Promise<readonly Problem[]> {
    return this.queue.add(async () => {
      this.refreshed = undefined;
      const known = this.picture;
      this.picture = undefined;
      try {
        const { problems, picture } = await this.writer.write(writing, known, options);
        this.picture = picture;
        return problems;
      } catch {
        // Whatever nobody foresaw may have come after the rows were in: only a look can tell.
        return [problem("excel-not-answering")];
      }
    });
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
