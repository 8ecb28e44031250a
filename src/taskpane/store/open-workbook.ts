/**
 * The workbook that is open, read: the state follows it from here. Opened and watched, read again when
 * others changed it, let go of. Writing is the store's.
 */
import type { Day } from "../../model/day";
import { isRefused, type Problem } from "../../model/problem";
import type { TableKey } from "../../model/schema";
import type { LoadedBook } from "../../workbook/load-book";
import type { Stop, WorkbookPort } from "../../workbook/port";
import type { Queue } from "../../workbook/queue";
import { customerOfRow } from "./customer-of-row";
import { furtherRulesOf, type FurtherFields } from "./further-rules";
import { CLOSED, withBook, withoutBook } from "./next-fields";
import type { PaneFields } from "./pane-state";
import { isWithoutBook, readBook } from "./read-workbook";
import type { StateHolder } from "./state-holder";

type Loaded = LoadedBook & FurtherFields;

export class OpenWorkbook {
  port: WorkbookPort | undefined;
  /** Grows whenever another workbook is opened or this one let go: what began before is out of date. */
  opening = 0;
  private stops: Stop[] = [];
  private reloadAsked = false;

  constructor(
    private readonly holder: StateHolder,
    private readonly queue: Queue,
    private readonly today: () => Day,
  ) {}

  /** Reads the book of this workbook and watches it from now on. */
  async open(port: WorkbookPort): Promise<void> {
    const { opening } = this;
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

  /** Lets go of it, or of one that is still loading. */
  close(): void {
    this.opening++;
    for (const stop of this.stops) stop();
    this.stops = [];
    this.port = undefined;
    this.holder.set(CLOSED);
  }

  /** Reads the book again, as the workbook has it now, once nothing is being written. */
  readAgain(more: Partial<PaneFields>): Promise<void> {
    return this.queue.add(async () => {
      const { port, opening } = this;
      if (!port) return;
      const loaded = await this.load(port, opening);
      if (opening !== this.opening) return;
      if (!isRefused(loaded)) this.settle(loaded, more);
      else if (this.holder.fields.phase === "ready")
        this.holder.set({ message: this.holder.message({ kind: "refused", problems: loaded }) });
    });
  }

  /** Reads what was just made of the workbook; for a task that is in the queue already. */
  async readFounded(moreThen: () => Partial<PaneFields>): Promise<void> {
    const { port, opening } = this;
    if (!port) return;
    if (this.holder.fields.phase !== "ready")
      this.holder.set({ phase: "loading", progress: { done: 0, total: 0 } });
    const loaded = await this.load(port, opening);
    if (opening === this.opening) this.settle(loaded, moreThen());
  }

  private async load(port: WorkbookPort, opening: number): Promise<Loaded | readonly Problem[]> {
    const loaded = await readBook(port, (done, total) => {
      if (opening === this.opening && this.holder.fields.phase === "loading")
        this.holder.set({ progress: { done, total } });
    });
    return isRefused(loaded) ? loaded : { ...loaded, ...(await furtherRulesOf(loaded.book)) };
  }

  /** Shows the book, or that the workbook holds none. */
  private settle(loaded: Loaded | readonly Problem[], more: Partial<PaneFields>): void {
    const { selectedCustomerId } = this.holder.fields;
    const next = isRefused(loaded) ? withoutBook(loaded) : withBook(loaded, this.today(), selectedCustomerId);
    this.holder.set({ ...next, ...more });
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

  private followSelection(selection: { table: TableKey; id: string } | undefined): void {
    const { book, selectedCustomerId } = this.holder.fields;
    const id = book && selection && customerOfRow(book, selection);
    if (id !== undefined && id !== selectedCustomerId) this.holder.set({ selectedCustomerId: id });
  }
}
