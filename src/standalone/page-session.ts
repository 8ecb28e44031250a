/**
 * The life of the open file: opened, changed through the store, saved, or found again after a crash.
 *
 * Saving: choose where (while the click still counts) → wait until nothing is being written → make the
 * bytes, which the workbook re-opens and checks → write → empty the journal. A workbook that holds
 * something Kebu cannot keep is never overwritten; its result goes beside it, after asking.
 */
import { isRefused, problem } from "../model/problem";
import type { Language } from "../model/schema";
import type { BookStore } from "../taskpane/store";
import type { Stop } from "../workbook/port";
import type { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { builtIn, builtInName, type BuiltIn } from "./files/built-in";
import { pickFile } from "./files/pick-file";
import type { PickedFile } from "./files/picked-file";
import { chooseTarget, isSameFile, mayWrite, nameBeside, writeTo, type SaveTarget } from "./files/save-file";
import type { PageJournal } from "./journal/page-journal";
import type { UnsavedWork } from "./journal/unsaved-work";
import type { OpenedFile, PageAnswer, PageNotice, PageQuestion, PageState } from "./page-state";

export class PageSession {
  private current: PageState = { unsavedWork: [] };
  private readonly listeners = new Set<() => void>();
  private answered: (answer: PageAnswer) => void = () => undefined;

  constructor(
    readonly store: BookStore,
    private readonly journal: PageJournal,
  ) {}

  get state(): PageState {
    return this.current;
  }

  subscribe(listener: () => void): Stop {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Offers what was not saved last time; without any, opens the sample. */
  async start(): Promise<void> {
    const unsavedWork = await this.journal.findUnsaved();
    this.set({ unsavedWork, notice: this.journal.works ? undefined : { kind: "no-storage" } });
    if (unsavedWork.length === 0) await this.openBuiltIn("sample", this.store.state.language);
  }

  /** Opens the sample or an empty book in this language. */
  async openBuiltIn(which: BuiltIn, language: Language): Promise<void> {
    if (!(await this.mayLeave())) return;
    const picked = await this.fetched(which, language);
    if (picked) await this.openBytes(picked);
  }

  /** Lets the user choose a file and opens it. */
  async openFile(): Promise<void> {
    const picked = await pickFile();
    if (picked) await this.openPicked(picked);
  }

  /** Opens a file that was chosen or dropped. What is no workbook is told before anything is asked. */
  async openPicked(picked: PickedFile): Promise<void> {
    if (this.current.busy || this.current.question) return;
    const workbook = await this.openWorkbook(picked);
    if (!workbook) return;
    this.set({ busy: undefined });
    if (await this.mayLeave()) await this.take(picked, workbook);
  }

  /** Saves where the file came from, else where the user wants it. True when it is saved. */
  async save(): Promise<boolean> {
    const { file, busy, question } = this.current;
    if (!file || busy || question) return false;
    const losses = file.besideOriginal ? [] : file.workbook.losses;
    const beside = nameBeside(file.name);
    if (losses.length > 0 && (await this.ask({ kind: "losses", losses, file: file.name, beside })) !== "go")
      return false;
    const target = await this.targetFor(file, losses.length > 0 ? beside : undefined);
    if (!target) return false;
    if (losses.length > 0 && (await isSameFile(target, file))) {
      this.set({
        notice: { kind: "problems", problems: [problem("original-kept", {}, { file: file.name })] },
      });
      return false;
    }
    this.set({ busy: { doing: "saving", file: file.name }, notice: undefined });
    const goesBeside = losses.length > 0;
    const notice = await this.store.whileQuiet(() =>
      this.attempt(() => this.write(file, target, goesBeside)),
    );
    const saved = notice.kind === "saved" || notice.kind === "downloaded";
    const told: PageNotice =
      saved && goesBeside ? { kind: "saved-beside", file: notice.file, losses } : notice;
    this.set({ busy: undefined, notice: told });
    return saved;
  }

  /** Opens the book as it was and makes the unsaved changes again. */
  async restore(found: UnsavedWork): Promise<void> {
    const { fileName, bytes } = found.base;
    const workbook = await this.openWorkbook({ name: fileName, bytes, modified: 0 });
    if (!workbook) return;
    await this.store.open(workbook);
    const { hasWorkbook, problems: unread } = this.store.state;
    if (!hasWorkbook) {
      this.set({ busy: undefined, notice: { kind: "problems", problems: unread } });
      return;
    }
    const work = await this.journal.resume(found);
    if (!work) {
      this.store.close();
      this.set({ busy: undefined, notice: { kind: "taken-elsewhere" }, unsavedWork: this.without(found) });
      return;
    }
    let lost = 0;
    await this.journal.silently(async () => {
      for (const entry of work.entries) {
        const problems = await this.store.repeat(entry.change);
        if (problems.length > 0) lost++;
      }
    });
    this.set({
      busy: undefined,
      file: { name: fileName, workbook, besideOriginal: false },
      unsavedWork: this.without(work),
      notice: { kind: "restored", count: work.entries.length - lost, lost },
    });
  }

  /** Throws unsaved work of an earlier visit away. */
  async discard(work: UnsavedWork): Promise<void> {
    await this.journal.discardFound(work);
    this.set({ unsavedWork: this.without(work) });
    if (this.current.unsavedWork.length === 0 && !this.current.file)
      await this.openBuiltIn("sample", this.store.state.language);
  }

  /** The user's answer to the question on the page. */
  answer(answer: PageAnswer): void {
    this.set({ question: undefined });
    this.answered(answer);
  }

  closeNotice(): void {
    this.set({ notice: undefined });
  }

  tellStorageLost(): void {
    this.set({ notice: { kind: "storage-lost" } });
  }

  private async write(file: OpenedFile, target: SaveTarget, goesBeside: boolean): Promise<PageNotice> {
    const made = await file.workbook.toBytes();
    if (isRefused(made)) return { kind: "problems", problems: made };
    const bytes = new Uint8Array(made);
    const saved = await writeTo(target, bytes);
    if (isRefused(saved)) return { kind: "problems", problems: saved };
    await this.journal.saved(saved.name, bytes, target.kind === "handle");
    await this.store.markSaved();
    const { name, handle, modified } = saved;
    const besideOriginal = file.besideOriginal || goesBeside;
    this.set({ file: { name, handle, modified, workbook: file.workbook, besideOriginal } });
    return { kind: target.kind === "handle" ? "saved" : "downloaded", file: name };
  }

  /** What nobody foresaw is still told, and leaves the page usable. */
  private async attempt(write: () => Promise<PageNotice>): Promise<PageNotice> {
    try {
      return await write();
    } catch {
      return { kind: "problems", problems: [problem("not-written")] };
    }
  }

  private async targetFor(file: OpenedFile, beside: string | undefined): Promise<SaveTarget | undefined> {
    if (beside !== undefined) return chooseTarget(beside);
    if (!file.handle) return chooseTarget(file.name);
    if (await mayWrite(file.handle)) return { kind: "handle", handle: file.handle, modified: file.modified };
    this.set({ notice: { kind: "not-permitted", file: file.name } });
    return undefined;
  }

  /** May the open file be left? Asks where work would be lost. */
  private async mayLeave(): Promise<boolean> {
    const { file, busy, question } = this.current;
    if (busy || question) return false;
    const count = this.store.state.unsaved;
    if (!file || count === 0) return true;
    const answer = await this.ask({ kind: "leave", file: file.name, count });
    if (answer === "go") return this.save();
    if (answer === "cancel") return false;
    await this.journal.clear();
    return true;
  }

  private async openBytes(picked: PickedFile): Promise<void> {
    const workbook = await this.openWorkbook(picked);
    if (workbook) await this.take(picked, workbook);
  }

  /** The workbook that was opened takes the place of the one before. */
  private async take(picked: PickedFile, workbook: XlsxWorkbook): Promise<void> {
    this.set({ busy: { doing: "opening", file: picked.name } });
    this.journal.begin(picked.name, picked.bytes);
    await this.store.open(workbook);
    const { name, handle, modified } = picked;
    const notice = this.current.notice?.kind === "no-storage" ? this.current.notice : undefined;
    this.set({ busy: undefined, file: { name, workbook, handle, modified, besideOriginal: false }, notice });
  }

  /** The workbook of these bytes. A file that cannot be opened is told, and the open one stays open. */
  private async openWorkbook(picked: PickedFile): Promise<XlsxWorkbook | undefined> {
    this.set({ busy: { doing: "opening", file: picked.name } });
    const notice = await this.unpacked(picked);
    if (!("kind" in notice)) return notice;
    this.set({ busy: undefined, notice });
    return undefined;
  }

  private async unpacked({ bytes, name }: PickedFile): Promise<XlsxWorkbook | PageNotice> {
    try {
      const { XlsxWorkbook } = await import(/* webpackChunkName: "book" */ "../workbook/xlsx/xlsx-workbook");
      const workbook = await XlsxWorkbook.open(bytes, name);
      return isRefused(workbook) ? { kind: "problems", problems: workbook } : workbook;
    } catch {
      // The code that reads workbooks comes from the server when it is first needed.
      return { kind: "not-reached", file: name };
    }
  }

  private async fetched(which: BuiltIn, language: Language): Promise<PickedFile | undefined> {
    this.set({ busy: { doing: "opening", file: builtInName(which, language) } });
    const picked = await builtIn(which, language, this.store.state.today);
    if (typeof picked !== "string") return picked;
    this.set({ busy: undefined, notice: { kind: "not-reached", file: picked } });
    return undefined;
  }

  private ask(question: PageQuestion): Promise<PageAnswer> {
    this.set({ question });
    return new Promise((resolve) => (this.answered = resolve));
  }

  private without(work: UnsavedWork): readonly UnsavedWork[] {
    return this.current.unsavedWork.filter((other) => other.session !== work.session);
  }

  private set(changes: Partial<PageState>): void {
    this.current = { ...this.current, ...changes };
    for (const listener of [...this.listeners]) listener();
  }
}
