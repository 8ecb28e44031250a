/**
 * The pane's state, and the only thing in the pane that touches the workbook.
 *
 * A write goes: make the change from the book as it is → keep it in the journal → commit it to the
 * workbook → apply it to the book → remember how to take it back → tell the views. One at a time: a
 * second change is made from the book that the first one left. What the workbook refuses is not applied.
 *
 * When somebody else changes the workbook the book is read again. What is being typed lives in the
 * views and stays.
 */
import { applying } from "../model/apply";
import type { Book } from "../model/book";
import type { Change } from "../model/change";
import type { NewId } from "../model/identity/ids";
import { isRefused, problem, type Problem } from "../model/problem";
import type { SearchResult } from "../model/search/search-result";
import type { Language, TableKey } from "../model/schema";
import type { ListMapping, SelectedList } from "../workbook/adopt/adoption";
import { planAdoption } from "../workbook/adopt/plan-adoption";
import { inSlices } from "../workbook/in-slices";
import type { Stop, WorkbookPort, WriteOptions } from "../workbook/port";
import { Queue } from "../workbook/queue";
import { foundingLabel, isChange, missingTables, wayBack, type Deed, type Founding } from "./store/deed";
import { newlyWanted } from "./store/further-rules";
import { OpenWorkbook } from "./store/open-workbook";
import { BookSearch } from "./store/book-search";
import { FiguresPrinting } from "./store/figures-printing";
import { makeReady, whenReady, type MakeInSteps } from "./store/make-change";
import { afterChange, firstFields } from "./store/next-fields";
import type { MessageContent, PaneState } from "./store/pane-state";
import { readSelectedList, showRowOf } from "./store/read-workbook";
import { StateHolder } from "./store/state-holder";
import type { StoreOptions } from "./store/store-options";
import { UndoStack } from "./store/undo-stack";
import { writeDeed } from "./store/write-deed";

export type { Journal } from "./store/journal";
export type { MakeChange } from "./store/make-change";
export type { PaneMessage, PaneState } from "./store/pane-state";
export type { StoreOptions } from "./store/store-options";

export class BookStore {
  private readonly holder: StateHolder;
  private readonly workbook: OpenWorkbook;
  /** Writes the Figures sheet. */
  readonly figures: FiguresPrinting;
  private readonly undoable = new UndoStack();
  private readonly queue = new Queue();
  private readonly searching = new BookSearch();

  constructor(private readonly options: StoreOptions) {
    this.holder = new StateHolder(firstFields(options.today(), options.language));
    this.workbook = new OpenWorkbook(this.holder, this.queue, options.today);
    this.figures = new FiguresPrinting(this.holder, this.workbook, this.queue);
  }

  /** What to show now. The same object until something changes. */
  get state(): PaneState {
    return this.holder.state;
  }

  /** Draws ids for rows that are planned before they are written. */
  get newId(): NewId {
    return this.options.newId;
  }

  /** Calls the listener after every change of state. */
  subscribe(listener: () => void): Stop {
    return this.holder.subscribe(listener);
  }

  /** Reads the book of this workbook and watches it from now on. Problems are in the state. */
  open(port: WorkbookPort): Promise<void> {
    this.close();
    return this.workbook.open(port);
  }

  /** Lets go of the workbook, or of one that is still loading. */
  close(): void {
    this.undoable.clear();
    this.workbook.close();
  }

  /**
   * Makes a change and writes it. An empty answer means it is in the workbook and in the book; else the
   * problems, and nothing was changed. A large one goes in slices, and no other comes in between.
   */
  run(make: MakeInSteps, options: WriteOptions = {}): Promise<readonly Problem[]> {
    const { opening } = this.workbook;
    return this.queue.add(async () => {
      const { book, today } = this.holder.fields;
      if (!book || opening !== this.workbook.opening) return [problem("no-book")];
      const ready = await makeReady(book, make(book, today, this.options.newId), options);
      if (isRefused(ready)) return ready;
      if (opening !== this.workbook.opening) return [problem("no-book")];
      const { change, back, book: next } = ready;
      const problems = await this.write(change, whenReady(options));
      if (problems.length > 0 || opening !== this.workbook.opening) return problems;
      this.undoable.push(change.label, back);
      await this.showChanged(change, next, { kind: "done", label: change.label });
      return [];
    });
  }

  /** Takes back the last change. What stands in the way is told in the message, and answered. */
  undo(): Promise<readonly Problem[]> {
    const { opening } = this.workbook;
    return this.queue.add(async () => {
      const { last } = this.undoable;
      const { book } = this.holder.fields;
      if (!last || opening !== this.workbook.opening) return [];
      const next = book && isChange(last.back) ? await inSlices(applying(book, last.back)) : undefined;
      const problems = await this.write(last.back);
      if (opening !== this.workbook.opening) return problems;
      if (problems.length > 0) {
        this.tellRefused(problems);
        return problems;
      }
      this.undoable.drop();
      const message: MessageContent = { kind: "undone", label: last.label };
      if (isChange(last.back) && next) await this.showChanged(last.back, next, message);
      else await this.showFounded(message);
      return [];
    });
  }

  /** Does again what a journal kept: a change, or what made the workbook a book. */
  repeat(deed: Deed): Promise<readonly Problem[]> {
    return isChange(deed) ? this.run(() => deed) : this.found(deed);
  }

  /** Reads the book again, as the workbook has it now. */
  reload(): Promise<void> {
    return this.workbook.readAgain({});
  }

  /** Adds the tables, those that every book has unless others are named, where this workbook lacks them. */
  addMissingTables(tables?: readonly TableKey[]): Promise<readonly Problem[]> {
    const { layout, language } = this.holder.fields;
    return this.found(missingTables(layout, language, tables));
  }

  /** For how many more rows the workbook has memory. */
  get roomForRows(): number {
    return this.workbook.port?.roomForRows ?? Infinity;
  }

  /** The list around the user's selection; undefined for none, problems where the workbook does not say. */
  selectedList(): Promise<SelectedList | readonly Problem[] | undefined> {
    return readSelectedList(this.workbook.port);
  }

  /** Makes the list one of Kebu's tables, its columns meaning what the mapping says. */
  adopt(list: SelectedList, mapping: ListMapping): Promise<readonly Problem[]> {
    return this.found({ kind: "adopt", adoption: planAdoption(list, mapping, this.options.newId) });
  }

  /** Customers that fit what was typed, best first. */
  search(text: string, limit: number): readonly SearchResult[] {
    const { book } = this.holder.fields;
    return book ? this.searching.find(book, text, limit) : [];
  }

  /** Is everything there that the search can use? */
  get isSearchReady(): boolean {
    const { book } = this.holder.fields;
    return !book || this.searching.isReady(book);
  }

  /** Fetches and prepares what the search needs; to be called when it is about to be used. */
  async prepareSearch(): Promise<void> {
    const { book } = this.holder.fields;
    if (book) await this.searching.prepare(book);
  }

  /** Whom the user turned to comes first in an empty search. */
  noteOpened(customerId: string): void {
    this.searching.noteOpened(customerId);
  }

  selectCustomer(id: string | undefined): void {
    if (id !== this.holder.fields.selectedCustomerId) this.holder.set({ selectedCustomerId: id });
  }

  /** Language of the pane; the workbook keeps its own. */
  setLanguage(language: Language): void {
    this.holder.set({ language });
  }

  /** Brings a row into view in the workbook; why it cannot is told in the message. */
  async showRow(table: TableKey, id: string): Promise<void> {
    const problems = await showRowOf(this.workbook.port, table, id);
    if (problems.length > 0) this.tellRefused(problems);
  }

  /** Runs a task while no change is being written, and none begins: the moment to save a file. */
  whileQuiet<T>(task: () => Promise<T>): Promise<T> {
    return this.queue.add(task);
  }

  /** Everything up to now is in a saved file. */
  async markSaved(): Promise<void> {
    await this.options.journal?.clear();
    this.holder.set({ unsaved: 0 });
  }

  /** Says why something asked for was not done, where no form stands open to say it. */
  tellRefused(problems: readonly Problem[]): void {
    this.holder.set({ message: this.holder.message({ kind: "refused", problems }) });
  }

  /** Looks at the clock: after midnight, or when the computer wakes, it may be another day. */
  refreshToday(): void {
    const today = this.options.today();
    if (today !== this.holder.fields.today) this.holder.set({ today });
  }

  /** Writes what makes the workbook a book, and reads it anew. */
  private found(founding: Founding): Promise<readonly Problem[]> {
    const { opening } = this.workbook;
    return this.queue.add(async () => {
      const problems = await this.write(founding);
      if (problems.length > 0 || opening !== this.workbook.opening) return problems;
      const [label, back] = [foundingLabel(founding), wayBack(founding)];
      if (label && back) this.undoable.push(label, back);
      await this.showFounded(label && { kind: "done", label });
      return [];
    });
  }

  private async write(deed: Deed, options?: WriteOptions): Promise<readonly Problem[]> {
    const onSlow = (): void => this.holder.set({ writing: true });
    const problems = await writeDeed(this.workbook.port, deed, this.options.journal, onSlow, options);
    if (this.holder.fields.writing) this.holder.set({ writing: false });
    return problems;
  }

  private showFounded(message: MessageContent | undefined): Promise<void> {
    return this.workbook.readFounded(() => ({
      unsaved: this.holder.fields.unsaved + 1,
      canUndo: this.undoable.last?.label,
      ...(message && { message: this.holder.message(message) }),
    }));
  }

  private async showChanged(change: Change, next: Book, message: MessageContent): Promise<void> {
    const { opening } = this.workbook;
    const wanted = newlyWanted(next, this.holder.fields);
    const further = wanted && (await wanted);
    if (opening !== this.workbook.opening) return;
    this.holder.follow(change, next);
    this.holder.set({
      ...further,
      ...afterChange(this.holder.fields, next, change),
      canUndo: this.undoable.last?.label,
      message: this.holder.message(message),
    });
    // A row gets into the book only when it is read with its new id.
    if (change.steps.some((step) => step.kind === "identify")) void this.reload();
  }
}
