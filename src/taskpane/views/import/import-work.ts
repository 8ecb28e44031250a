/**
 * An import from the chosen file to the written change: what was read, what each column is to fill, what
 * the user answered, and what would happen. Reading and the trial run go in slices and can be left at any
 * moment; whatever is changed starts the trial run anew. Nothing is written before `write`.
 *
 * It outlives the view: leaving the view and coming back keeps what was chosen.
 */
import type { DateOrder } from "../../../model/import/columns/read-choices";
import type { RowChoice } from "../../../model/import/import-plan";
import type { ImportTable } from "../../../model/import/targets";
import { isRefused } from "../../../model/problem";
import { inSlices } from "../../../workbook/in-slices";
import type { Source, SourceChoices, SourceSheet } from "../../../workbook/source/source-sheet";
import type { BookStore } from "../../store";
import { perStore } from "../../store/per-store";
import { WatchedState } from "../../store/watched-state";
import { shownWrite, WRITE_BEGUN } from "../../store/shown-write";
import { rememberMapping } from "../../store/mapping-memory";
import { correctedList, withCorrection, type Correction } from "./corrections";
import {
  canWrite,
  NOTHING_CHOSEN,
  type ImportAnswers,
  type ImportState,
  type ReadList,
} from "./import-state";
import { isTakenBack } from "./is-taken-back";
import { answersTo, choicesOf, judgedAnew, judgedList } from "./judge-columns";
import { proposedList, withTarget } from "./read-list";
import { readSheet } from "./read-sheet";
import { tryImport } from "./try-import";
import { writeImport } from "./write-import";

export class ImportWork extends WatchedState<ImportState> {
  /** What was said against the proposal of this source, kept while it is read otherwise. */
  private corrections: readonly Correction[] = [];
  /** Customers or visits, where that was chosen. */
  private chosenInto: ImportTable | undefined;
  private underWay = new AbortController();
  /** Stops a write that has not touched the workbook yet. */
  private stopping = new AbortController();

  constructor(private readonly store: BookStore) {
    super(NOTHING_CHOSEN);
  }

  /** Reads a file or a pasted block, and proposes what its columns are. */
  read(source: Source): Promise<void> {
    this.corrections = [];
    this.chosenInto = undefined;
    this.set({ ...NOTHING_CHOSEN, source });
    return this.load(source, {});
  }

  /** Reads the same source again, with something that was found out overruled. */
  async readAs(choices: SourceChoices): Promise<void> {
    // Another sheet may hold what the first one does not.
    if (choices.sheet !== undefined) this.chosenInto = undefined;
    const { source, choices: before } = this.current;
    if (source) await this.load(source, { ...before, ...choices });
  }

  /** The source stays as it was read: what could not be read otherwise is no longer spoken of. */
  keepReading(): void {
    this.set({ unread: [] });
  }

  /** Leaves what is under way; what was there before it stays. */
  cancel(): void {
    this.underWay.abort();
    if (this.current.reading !== undefined) this.set({ reading: undefined });
    else this.set({ planning: undefined, trial: undefined });
  }

  /** Customers or visits: the columns are proposed anew, and corrected as they were for this table before. */
  async setInto(into: ImportTable): Promise<void> {
    const { list } = this.current;
    if (!list) return;
    const signal = this.begin();
    this.set({ planning: 0 });
    const anew = await this.listOf(list.sheet, into, this.current.answers, signal);
    if (!anew) return;
    this.chosenInto = into;
    this.change({ list: anew });
  }

  setTarget(position: number, target: string | undefined): void {
    const { list } = this.current;
    if (!list) return;
    this.corrections = withCorrection(this.corrections, list, position, target);
    this.change({ list: withTarget(list, position, target) });
  }

  setDateOrder(header: string, order: DateOrder): void {
    const { answers } = this.current;
    this.answer({ dateOrders: { ...answers.dateOrders, [header]: order } });
  }

  setRows(rowNumbers: readonly number[], choice: RowChoice | ((rowNumber: number) => RowChoice)): void {
    const chosen = rowNumbers.map(
      (row) => [row, typeof choice === "function" ? choice(row) : choice] as const,
    );
    this.answer({ rows: { ...this.current.answers.rows, ...Object.fromEntries(chosen) } });
  }

  setCreateCustomers(createCustomers: boolean): void {
    this.answer({ createCustomers });
  }

  /** Leaves out the rows that wait for an answer, or no longer. */
  setLeavesWaiting(leavesWaiting: boolean): void {
    this.set({ leavesWaiting });
  }

  /** Works out what would happen. Answers once it is known, or was left. */
  async tryOut(): Promise<void> {
    const { list, answers } = this.current;
    if (!list) return;
    const signal = this.begin();
    this.set({ planning: 0, refused: [] });
    const judged = await inSlices(judgedList(list, answers), { signal });
    if (!judged || signal.aborted) return;
    this.set({ list: judged });
    await this.tryJudged(judged, signal);
  }

  /** The book was changed since: what would happen is worked out anew. */
  followBook(): void {
    const { trial, done, planning, writing } = this.current;
    const { book } = this.store.state;
    if (!book || !trial || writing || planning !== undefined) return;
    // An undo may bring back the very book of the trial run.
    if (done ? !isTakenBack(book, done.change) : trial.book === book) return;
    this.set({ done: undefined });
    void this.tryOut();
  }

  /** Writes what the trial run showed, as one change; remembers the mapping for the next such file. */
  async write(): Promise<void> {
    const { trial, list } = this.current;
    if (!trial || !list || !canWrite(this.current)) return;
    this.set({ writing: WRITE_BEGUN, refused: [] });
    this.stopping = new AbortController();
    const options = shownWrite((writing) => this.set({ writing }), this.stopping.signal);
    const refused = await writeImport(this.store, list, trial, options);
    if (refused.length > 0) {
      this.set({ writing: undefined, refused });
      return;
    }
    rememberMapping(list.into, list.sheet.headers, list.mapping);
    this.set({ writing: undefined, done: trial.plan });
  }

  /** Leaves the write; where the workbook is being touched already, it goes on. */
  stopWriting(): void {
    this.stopping.abort();
  }

  private async load(source: Source, choices: SourceChoices): Promise<void> {
    const signal = this.begin();
    this.set({ reading: 0, planning: undefined, unread: [] });
    const onProgress = (reading: number): void => {
      if (!signal.aborted) this.set({ reading });
    };
    const sheet = await readSheet(source, choices, this.store.roomForRows, { onProgress, signal });
    if (signal.aborted) return;
    if (isRefused(sheet)) {
      this.set({ reading: undefined, unread: sheet });
      return;
    }
    // Answers about single rows are about rows as they were read before.
    const answers = { ...this.current.answers, rows: {} };
    const list = await this.listOf(sheet, this.chosenInto, answers, signal);
    if (!list) return;
    this.set({ ...NOTHING_CHOSEN, source, choices, list, answers: answersTo(list, answers) });
    void this.tryJudged(list, signal);
  }

  /** The sheet as it is proposed, corrected and answered so far; undefined where it was left. */
  private async listOf(
    sheet: SourceSheet,
    into: ImportTable | undefined,
    answers: ImportAnswers,
    signal: AbortSignal,
  ): Promise<ReadList | undefined> {
    const proposed = await inSlices(proposedList(this.store.state, sheet, into), { signal });
    const corrected = proposed && correctedList(proposed, this.corrections);
    const judged = corrected && (await inSlices(judgedAnew(corrected, answers), { signal }));
    return signal.aborted ? undefined : judged;
  }

  private answer(answers: Partial<ImportAnswers>): void {
    this.change({ answers: { ...this.current.answers, ...answers } });
  }

  /** Takes over what was changed and works out anew what would happen. */
  private change(changes: Partial<ImportState>): void {
    this.set({ ...changes, leavesWaiting: false });
    void this.tryOut();
  }

  private async tryJudged(list: ReadList, signal: AbortSignal): Promise<void> {
    const { book } = this.store.state;
    const { answers } = this.current;
    if (!book) return;
    this.set({ planning: 0 });
    const options = {
      into: list.into,
      createCustomers: answers.createCustomers,
      newId: this.store.newId,
      choices: choicesOf(list, answers),
    };
    const onProgress = (planning: number): void => this.set({ planning });
    const plan = await tryImport(book, list, options, { onProgress, signal });
    if (signal.aborted) return;
    this.set({ planning: undefined, trial: plan && { book, plan } });
  }

  /** Whatever was under way is over; a new signal for what begins. */
  private begin(): AbortSignal {
    this.underWay.abort();
    this.underWay = new AbortController();
    return this.underWay.signal;
  }
}

/** The import of this store's pane: the same whenever it is asked for. */
export const importWorkOf = perStore((store) => new ImportWork(store));
