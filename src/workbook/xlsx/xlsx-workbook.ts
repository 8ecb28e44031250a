/** An .xlsx file as a workbook: opened from bytes, kept in memory, given back as bytes. */
import type JSZip from "jszip";
import type { Change } from "../../model/change";
import { isRefused, problem, type Problem } from "../../model/problem";
import type { Language, TableKey } from "../../model/schema";
import type { Adoption, CellPlace, SelectedList } from "../adopt/adoption";
import { adoptList } from "../adopt/adopt-list";
import { listAt } from "../adopt/find-list";
import { releaseList } from "../adopt/release-list";
import { commitChange, createMissing } from "../commit/commit-change";
import { commitInSlices } from "../commit/commit-in-slices";
import { Listeners } from "../listeners";
import type {
  Layout,
  OnProgress,
  RawTable,
  SelectionListener,
  Stop,
  WorkbookPort,
  WriteOptions,
} from "../port";
import type { ChartPicture, FiguresSheet, FiguresWritten } from "../figures-sheet/figures-sheet";
import { Queue } from "../queue";
import { findTables } from "../tables/find-tables";
import { readTables } from "../tables/read-tables";
import { readPackage } from "./book-package";
import { checkSaved } from "./check-saved";
import { openZip } from "./check-bytes";
import { composePackage } from "./compose-package";
import { lossesOfFile, type Loss } from "./losses";
import { sheetView, type SheetView } from "./sheet-view";
import { writeFigures } from "./write-figures";
import { XlsxBook } from "./xlsx-book";

export type { Loss } from "./losses";
export type { SheetView } from "./sheet-view";

/** A row of the register takes some 5 kB while the file is open, and a browser gives a page 4 GB, saving included. */
const MOST_ROWS = 200_000;

type Selection = { table: TableKey; id: string } | undefined;

export class XlsxWorkbook implements WorkbookPort {
  private readonly selections = new Listeners<Selection>();
  private selectedCell: CellPlace | undefined;
  readonly chartsAs = "pictures";
  private readonly sheetRequests = new Listeners<string>();
  private readonly requests = new Listeners<{ table: TableKey; id: string }>();
  /** A large change is written in slices: nobody looks at half of it. */
  private readonly queue = new Queue();
  /** All that was written since the file was opened, to be written again. */
  private readonly written: ((book: XlsxBook) => void)[] = [];

  private constructor(
    readonly fileName: string,
    private readonly bytes: Uint8Array,
    private book: XlsxBook,
  ) {}

  /** The workbook in these bytes, or why it cannot be opened. Never throws. */
  static async open(bytes: Uint8Array, fileName: string): Promise<XlsxWorkbook | readonly Problem[]> {
    const zip = await openZip(bytes, fileName);
    if (isRefused(zip)) return zip;
    try {
      const book = await readBook(zip);
      return book
        ? new XlsxWorkbook(fileName, bytes, book)
        : [problem("file-not-xlsx", {}, { file: fileName })];
    } catch {
      return [problem("file-damaged", {}, { file: fileName })];
    }
  }

  /** What a save would drop as things stand; empty means that the file may be overwritten. */
  get losses(): readonly Loss[] {
    if (!this.book.edited) return [];
    const ofSheets = this.book.grids.filter(({ edited }) => edited).flatMap(({ facts }) => facts.losses);
    return [...lossesOfFile(this.book.file), ...ofSheets];
  }

  get roomForRows(): number {
    const rows = this.book.grids.reduce((sum, { rowCount }) => sum + rowCount, 0);
    return Math.max(0, MOST_ROWS - rows);
  }

  /** The sheets, for a grid. Ask again after a commit. */
  sheets(): readonly SheetView[] {
    const layout = findTables(this.book);
    return this.book.grids.map((grid) => sheetView(grid, layout));
  }

  inspect(): Promise<Layout> {
    return this.queue.add(() => Promise.resolve(findTables(this.book)));
  }

  read(tables: readonly TableKey[], onProgress?: OnProgress): Promise<readonly RawTable[]> {
    return this.queue.add(() => readTables(this.book.grids, findTables(this.book), tables, onProgress));
  }

  create(tables: readonly TableKey[], language: Language): Promise<readonly Problem[]> {
    return this.write((book) => {
      createMissing(book, tables, language);
      return [];
    });
  }

  commit(change: Change, options?: WriteOptions): Promise<readonly Problem[]> {
    return this.write(
      (book) => commitChange(book, change),
      (book) => commitInSlices(book, change, options),
    );
  }

  selectedList(): Promise<SelectedList | undefined> {
    return Promise.resolve(listAt(this.book, this.selectedCell));
  }

  adopt(adoption: Adoption): Promise<readonly Problem[]> {
    return this.write((book) => adoptList(book, adoption));
  }

  release(adoption: Adoption): Promise<readonly Problem[]> {
    return this.write((book) => releaseList(book, adoption));
  }

  async writeFigures(
    figures: FiguresSheet,
    pictures: readonly ChartPicture[] = [],
  ): Promise<FiguresWritten | readonly Problem[]> {
    let written: FiguresWritten = { sheet: figures.name };
    const problems = await this.write((book) => {
      const answer = writeFigures(book, figures, pictures);
      if (isRefused(answer)) return answer;
      written = answer;
      return [];
    });
    return problems.length > 0 ? problems : written;
  }

  /** For the grid: the cell that stands for the user's selection. */
  selectCell(place: CellPlace): void {
    this.selectedCell = place;
  }

  showSheet(sheet: string): Promise<readonly Problem[]> {
    this.sheetRequests.tell(sheet);
    return Promise.resolve([]);
  }

  /** For the grid: tells which sheets are asked to be brought to the front. */
  watchShowSheet(listener: (sheet: string) => void): Stop {
    return this.sheetRequests.add(listener);
  }

  /** Nobody else can change a file that is held in memory. */
  watch(): Stop {
    return () => undefined;
  }

  watchSelection(listener: SelectionListener): Stop {
    return this.selections.add(listener);
  }

  /** For the grid: the user selected that row. */
  select(selection: Selection): void {
    this.selections.tell(selection);
  }

  /** For the grid: tells which rows are asked to be brought into view. */
  watchShow(listener: (row: { table: TableKey; id: string }) => void): Stop {
    return this.requests.add(listener);
  }

  show(table: TableKey, id: string): Promise<readonly Problem[]> {
    this.requests.tell({ table, id });
    return Promise.resolve([]);
  }

  /**
   * The file as it is to be saved, opened again and checked; the very bytes that were opened where
   * nothing was written. Refused where the check finds anything amiss.
   */
  async toBytes(): Promise<Uint8Array | readonly Problem[]> {
    if (!this.book.edited) return this.bytes;
    let bytes: Uint8Array;
    try {
      bytes = await composePackage(this.book);
    } catch {
      return [problem("not-written")];
    }
    const again = await XlsxWorkbook.open(bytes, this.fileName);
    if (isRefused(again) || !(await checkSaved(this, again))) return [problem("save-check-failed")];
    return bytes;
  }

  /**
   * Writes it whole or not at all: where a write breaks off in the middle, the book is made again from the
   * bytes that were opened and all that was written since.
   */
  private write(
    rule: (book: XlsxBook) => readonly Problem[],
    run: (book: XlsxBook) => Promise<readonly Problem[]> = (book) => Promise.resolve(rule(book)),
  ): Promise<readonly Problem[]> {
    return this.queue.add(async () => {
      try {
        const problems = await run(this.book);
        if (problems.length === 0) this.written.push(rule);
        return problems;
      } catch (error) {
        this.book = await this.bookAgain();
        throw error;
      }
    });
  }

  private async bookAgain(): Promise<XlsxBook> {
    const zip = await openZip(this.bytes, this.fileName);
    const book = isRefused(zip) ? undefined : await readBook(zip);
    if (!book) throw new Error(`${this.fileName} was opened before and is not now`);
    for (const rule of this.written) rule(book);
    return book;
  }
}

/** The book in an unpacked file; undefined where it is no workbook. */
async function readBook(zip: JSZip): Promise<XlsxBook | undefined> {
  const file = await readPackage(zip);
  return file && XlsxBook.read(file);
}
