/**
 * The scan for duplicates and how far one has come with its pairs. It outlives the view: leaving it and
 * coming back goes on with the same pair.
 */
import type { Pair } from "../../../model/duplicates/evidence";
import { findDuplicates } from "../../../model/duplicates/find-duplicates";
import { inSlices } from "../../../workbook/in-slices";
import type { BookStore } from "../../store";
import { perStore } from "../../store/per-store";
import { WatchedState } from "../../store/watched-state";

export interface ScanState {
  /** How far the scan has come, from 0 to 1, while it is under way. */
  readonly scanning?: number | undefined;
  /** Undefined before the first scan, and where it was left. */
  readonly pairs?: readonly Pair[] | undefined;
  /** Pairs put off, by their place. */
  readonly later: ReadonlySet<Pair>;
  readonly failed: boolean;
}

export class DuplicatesWork extends WatchedState<ScanState> {
  private underWay = new AbortController();

  constructor(private readonly store: BookStore) {
    super({ later: new Set(), failed: false });
  }

  /** Looks through the whole book, in slices. */
  async scan(): Promise<void> {
    const { book, settings } = this.store.state;
    if (!book) return;
    this.cancel();
    const { signal } = (this.underWay = new AbortController());
    this.set({ scanning: 0, pairs: undefined, later: new Set(), failed: false });
    try {
      const { pinyinOf } = await import("../../../model/pinyin/pinyin");
      const work = findDuplicates(book, { pinyin: pinyinOf, country: settings.country });
      const onProgress = (scanning: number): void => this.set({ scanning });
      const pairs = await inSlices(work, { onProgress, signal });
      if (!signal.aborted) this.set({ scanning: undefined, pairs });
    } catch {
      this.set({ scanning: undefined, failed: true });
    }
  }

  /** Leaves the scan. */
  cancel(): void {
    this.underWay.abort();
    this.set({ scanning: undefined });
  }

  /** Pairs of which both are still in the book, those put off aside; merged and kept-apart ones are gone. */
  open(): readonly Pair[] {
    const index = this.store.state.book?.customers.index;
    const { pairs = [], later } = this.current;
    return pairs.filter((pair) => !later.has(pair) && index?.has(pair.a) && index.has(pair.b));
  }

  putOff(pair: Pair): void {
    this.set({ later: new Set([...this.current.later, pair]) });
  }

  /** They are not the same person: the pair is no more. */
  drop(pair: Pair): void {
    this.set({ pairs: this.current.pairs?.filter((known) => known !== pair) });
  }
}

/** The scan of this store's pane: the same whenever it is asked for. */
export const duplicatesWorkOf = perStore((store) => new DuplicatesWork(store));
