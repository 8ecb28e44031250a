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
import { apply, inverse } from "../model/apply";
import type { Book } from "../model/book";
import type { Change, ChangeLabel } from "../model/change";
import type { Day } from "../model/day";
import type { NewId } from "../model/identity/ids";
import { isRefused, problem, type Problem } from "../model/problem";
import { schema, TABLE_KEYS, type Language, type TableKey } from "../model/schema";
import { DEFAULT_SETTINGS, readSettings } from "../model/settings";
import type { ListMapping, SelectedList } from "../workbook/adopt/adoption";
import { planAdoption } from "../workbook/adopt/plan-adoption";
import { loadBook, type LoadedBook } from "../workbook/load-book";
import type { Stop, WorkbookPort } from "../workbook/port";
import { Queue } from "../workbook/queue";
import { patiently } from "./patiently";
import { carryOut, foundingLabel, isChange, wayBack, type Deed, type Founding } from "./store/deed";
import { customerOfRow } from "./store/customer-of-row";
import { searchOf } from "./store/derived";
import type { Journal } from "./store/journal";
import type { MessageContent, PaneFields, PaneState } from "./store/pane-state";
import { StateHolder } from "./store/state-holder";

export type { Journal } from "./store/journal";
export type { PaneMessage, PaneState } from "./store/pane-state";

/** A command with its input filled in: what is to change, given the book as it is. */
export type MakeChange = (book: Book, today: Day, newId: NewId) => Change | readonly Problem[];

export interface StoreOptions {
  /** Reads the user's clock. */
  readonly today: () => Day;
  readonly newId: NewId;
  readonly language: Language;
  readonly journal?: Journal | undefined;
}

/** A write that takes longer than this is told to be under way. */
const SLOW_MS = 1_000;

/** How many changes can be taken back. */
const UNDO_DEPTH = 50;

export class BookStore {
  private readonly holder: StateHolder;
  private port: WorkbookPort | undefined;
  private stops: Stop[] = [];
  private undoStack: { readonly label: ChangeLabel; readonly back: Deed }[] = [];
  private opening = 0;
  private reloadAsked = false;
  private readonly queue = new Queue();

  constructor(private readonly options: StoreOptions) {
    const settings = { ...DEFAULT_SETTINGS, language: options.language };
    const { language } = options;
    this.holder = new StateHolder({
      phase: "no-book",
      hasWorkbook: false,
      settings,
      problems: [],
      today: options.today(),
      language,
      unsaved: 0,
      writing: false,
      waiting: false,
    });
  }

  /** What to show now. The same object until something changes. */
  get state(): PaneState {
    return this.holder.state;
  }

  /** Calls the listener after every change of state. */
  subscribe(listener: () => void): Stop {
    return this.holder.subscribe(listener);
  }

  /** Reads the book of this workbook and watches it from now on. Problems are in the state. */
  async open(port: WorkbookPort): Promise<void> {
    this.close();
    const opening = this.opening;
    this.holder.set({ phase: "loading", problems: [], progress: { done: 0, total: 0 } });
    const stopWaiting = port.watchWaiting?.((waiting) => this.holder.set({ waiting }));
    if (stopWaiting) this.stops.push(stopWaiting);
    // Watched first, read then: nothing that others write in between is missed.
    const early: (readonly TableKey[])[] = [];
    this.stops.push(
      port.watch((tables) => (this.port === port ? this.reloadSoon() : void early.push(tables))),
    );
    const loaded = await this.load(port, opening);
    if (opening !== this.opening) return;
    if (isRefused(loaded) && !isWithoutBook(loaded)) {
      this.holder.set({ phase: "no-book", problems: loaded, progress: undefined });
      return;
    }
    this.port = port;
    this.stops.push(port.watchSelection((selection) => this.followSelection(selection)));
    this.settle(loaded, { unsaved: 0 });
    if (early.length > 0) this.reloadSoon();
  }

  /** Lets go of the workbook, or of one that is still loading. */
  close(): void {
    this.opening++;
    for (const stop of this.stops) stop();
    this.stops = [];
    this.port = undefined;
    this.undoStack = [];
    this.holder.set({
      phase: "no-book",
      hasWorkbook: false,
      book: undefined,
      layout: undefined,
      problems: [],
      selectedCustomerId: undefined,
      canUndo: undefined,
      unsaved: 0,
      message: undefined,
      waiting: false,
      progress: undefined,
    });
  }

  /**
   * Makes a change and writes it. An empty answer means it is in the workbook and in the book; else the
   * problems, and nothing was changed.
   */
  run(make: MakeChange): Promise<readonly Problem[]> {
    const { opening } = this;
    return this.queue.add(async () => {
      const { book } = this.holder.fields;
      if (!book || opening !== this.opening) return [problem("no-book")];
      const change = make(book, this.holder.fields.today, this.options.newId);
      if (isRefused(change)) return change;
      const back = inverse(book, change);
      const problems = await this.write(change);
      if (problems.length > 0 || opening !== this.opening) return problems;
      this.remember(change.label, back);
      this.showChanged(change, { kind: "done", label: change.label });
      return [];
    });
  }

  /** Takes back the last change. What stands in the way is told in the message, and answered. */
  undo(): Promise<readonly Problem[]> {
    const { opening } = this;
    return this.queue.add(async () => {
      const last = this.undoStack.at(-1);
      if (!last || opening !== this.opening) return [];
      const problems = await this.write(last.back);
      if (opening !== this.opening) return problems;
      if (problems.length > 0) {
        this.tellRefused(problems);
        return problems;
      }
      this.undoStack = this.undoStack.slice(0, -1);
      const message: MessageContent = { kind: "undone", label: last.label };
      if (isChange(last.back)) this.showChanged(last.back, message);
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
    return this.readAgain({});
  }

  /** Adds the tables that every book has and this workbook lacks; the rest is left alone. */
  addMissingTables(): Promise<readonly Problem[]> {
    const { layout, language } = this.holder.fields;
    const there = new Set(layout?.tables.map((table) => table.table));
    const tables = TABLE_KEYS.filter((key) => schema[key].always && !there.has(key));
    return this.found({ kind: "create", tables, language: layout?.language ?? language });
  }

  /** The list around the user's selection; undefined for none, problems where the workbook does not say. */
  async selectedList(): Promise<SelectedList | readonly Problem[] | undefined> {
    try {
      return await this.port?.selectedList();
    } catch {
      return [problem("not-read")];
    }
  }

  /** Makes the list one of Kebu's tables, its columns meaning what the mapping says. */
  adopt(list: SelectedList, mapping: ListMapping): Promise<readonly Problem[]> {
    return this.found({ kind: "adopt", adoption: planAdoption(list, mapping, this.options.newId) });
  }

  /** Customer rows that fit what was typed, best first. */
  search(text: string, limit: number): readonly number[] {
    const { book } = this.holder.fields;
    return book ? searchOf(book)(text, limit) : [];
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
    try {
      const problems = (await this.port?.show(table, id)) ?? [];
      if (problems.length > 0) this.tellRefused(problems);
    } catch {
      this.tellRefused([problem("not-read")]);
    }
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
    this.say({ kind: "refused", problems });
  }

  /** Looks at the clock: after midnight, or when the computer wakes, it may be another day. */
  refreshToday(): void {
    const today = this.options.today();
    if (today !== this.holder.fields.today) this.holder.set({ today });
  }

  private async load(port: WorkbookPort, opening: number): Promise<LoadedBook | readonly Problem[]> {
    try {
      return await loadBook(port, (done, total) => {
        if (opening === this.opening && this.holder.fields.phase === "loading")
          this.holder.set({ progress: { done, total } });
      });
    } catch {
      return [problem("not-read")];
    }
  }

  /** Writes what makes the workbook a book, and reads it anew. */
  private found(founding: Founding): Promise<readonly Problem[]> {
    const { opening } = this;
    return this.queue.add(async () => {
      const problems = await this.write(founding);
      if (problems.length > 0 || opening !== this.opening) return problems;
      const [label, back] = [foundingLabel(founding), wayBack(founding)];
      if (label && back) this.remember(label, back);
      await this.showFounded(label && { kind: "done", label });
      return [];
    });
  }

  /** What has no way back ends the undoing: taking back what came before it would be a surprise. */
  private remember(label: ChangeLabel, back: Deed): void {
    if (isChange(back) && back.steps.length === 0) this.undoStack = [];
    else this.undoStack = [...this.undoStack, { label, back }].slice(-UNDO_DEPTH);
  }

  /** Journal, then workbook. A port that throws has written nothing, or will tell on the next reload. */
  private async write(deed: Deed): Promise<readonly Problem[]> {
    await this.options.journal?.record(deed);
    const problems = await patiently(this.carryOut(deed), SLOW_MS, () => this.holder.set({ writing: true }));
    if (this.holder.fields.writing) this.holder.set({ writing: false });
    if (problems.length > 0) await this.options.journal?.forget(deed);
    return problems;
  }

  private async carryOut(deed: Deed): Promise<readonly Problem[]> {
    try {
      return this.port ? await carryOut(this.port, deed) : [problem("no-book")];
    } catch {
      return [problem("not-written")];
    }
  }

  /** Shows the book, or that the workbook holds none. */
  private settle(loaded: LoadedBook | readonly Problem[], more: Partial<PaneFields>): void {
    if (isRefused(loaded)) {
      this.holder.set({
        phase: "no-book",
        hasWorkbook: true,
        book: undefined,
        layout: undefined,
        problems: loaded,
        selectedCustomerId: undefined,
        progress: undefined,
        ...more,
      });
    } else this.show(loaded, { ...more, hasWorkbook: true });
  }

  private async showFounded(message: MessageContent | undefined): Promise<void> {
    const { port, opening } = this;
    if (!port) return;
    if (this.holder.fields.phase !== "ready")
      this.holder.set({ phase: "loading", progress: { done: 0, total: 0 } });
    const loaded = await this.load(port, opening);
    if (opening !== this.opening) return;
    this.settle(loaded, {
      unsaved: this.holder.fields.unsaved + 1,
      canUndo: this.undoStack.at(-1)?.label,
      ...(message && { message: this.holder.message(message) }),
    });
  }

  private show(loaded: LoadedBook, more: Partial<PaneFields>): void {
    const { book, settings, problems, layout } = loaded;
    const selected = this.holder.fields.selectedCustomerId;
    const stillThere = selected !== undefined && book.customers.index.has(selected);
    this.holder.set({
      phase: "ready",
      book,
      settings,
      problems,
      layout,
      progress: undefined,
      today: this.options.today(),
      ...(stillThere ? {} : { selectedCustomerId: undefined }),
      ...more,
    });
  }

  private showChanged(change: Change, message: MessageContent): void {
    const { book, unsaved } = this.holder.fields;
    if (!book) return;
    const next = apply(book, change);
    const touchesSettings = change.steps.some((step) => step.table === "settings");
    this.holder.set({
      book: next,
      unsaved: unsaved + 1,
      canUndo: this.undoStack.at(-1)?.label,
      message: this.holder.message(message),
      ...(touchesSettings ? this.readSettingsOf(next) : {}),
    });
    // A row gets into the book only when it is read with its new id.
    if (change.steps.some((step) => step.kind === "identify")) void this.reload();
  }

  private readSettingsOf(book: Book): Partial<PaneFields> {
    const { settings, problems } = readSettings(book.settings, book.language);
    const others = this.holder.fields.problems.filter((known) => known.code !== "unknown-setting-value");
    return { settings, problems: [...others, ...problems] };
  }

  /** Others often change many cells in one go: one reading for all of them. */
  private reloadSoon(): void {
    if (this.reloadAsked) return;
    this.reloadAsked = true;
    queueMicrotask(() => {
      this.reloadAsked = false;
      void this.readAgain({ message: this.holder.message({ kind: "reloaded" }) });
    });
  }

  private readAgain(more: Partial<PaneFields>): Promise<void> {
    return this.queue.add(async () => {
      const { port, opening } = this;
      if (!port) return;
      const loaded = await this.load(port, opening);
      if (opening !== this.opening) return;
      if (!isRefused(loaded)) this.show(loaded, more);
      else if (this.holder.fields.phase === "ready") this.say({ kind: "refused", problems: loaded });
    });
  }

  private followSelection(selection: { table: TableKey; id: string } | undefined): void {
    const { book } = this.holder.fields;
    const id = book && selection && customerOfRow(book, selection);
    if (id !== undefined) this.selectCustomer(id);
  }

  private say(message: MessageContent): void {
    this.holder.set({ message: this.holder.message(message) });
  }
}

/** Can the workbook be read, and holds no book? Then one can be begun in it. */
function isWithoutBook(problems: readonly Problem[]): boolean {
  return problems.every(({ code }) => code === "no-book");
}
