/**
 * The plan of a month in the pane: what is proposed, what became of what was written, and which rows set by hand are to
 * be changed all the same. Worked out in slices; it outlives the view, so that the way back from a card ends there.
 */
import { LIST_STEP } from "../../components/list-step";
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { monthOf, type Month } from "../../../model/figures/month";
import { comparePlan, type ComparedPlanRow } from "../../../model/plans/compare-plan";
import { writePlan } from "../../../model/plans/plan-change";
import { planProgress, type PlanProgress } from "../../../model/plans/plan-progress";
import { proposePlan, type PlanProposal } from "../../../model/plans/propose-plan";
import type { Problem } from "../../../model/problem";
import type { Settings } from "../../../model/settings";
import type { Work } from "../../../model/work";
import { inSlices } from "../../../workbook/in-slices";
import type { BookStore } from "../../store";
import { perStore } from "../../store/per-store";
import { WatchedState } from "../../store/watched-state";

export interface MadePlan {
  readonly month: Month;
  readonly proposal: PlanProposal;
  /** The proposal beside what stands in Plans. */
  readonly rows: readonly ComparedPlanRow[];
  readonly progress: PlanProgress;
}

export interface PlanState {
  /** Undefined until one is chosen: the month of today. */
  readonly month: Month | undefined;
  /** Made last; it may be of the book as it was while the next is being made. */
  readonly made: MadePlan | undefined;
  /** How far the next has come, from 0 to 1; undefined while nothing is made. */
  readonly share: number | undefined;
  /** Ids of rows set by hand that are to be changed. */
  readonly overwrite: ReadonlySet<string>;
  /** How many of those who do not fit, who were missed, and with whom something lapsed, are shown. */
  readonly shown: { readonly left: number; readonly missed: number; readonly lapsed: number };
  readonly isWriting: boolean;
  readonly refused: readonly Problem[];
}

const SHOWN = { left: LIST_STEP, missed: LIST_STEP, lapsed: LIST_STEP };
const BEGIN: PlanState = {
  month: undefined,
  made: undefined,
  share: undefined,
  overwrite: new Set(),
  shown: SHOWN,
  isWriting: false,
  refused: [],
};

export class PlanWork extends WatchedState<PlanState> {
  /** Whose card was opened last, by the id of its line. */
  opened: string | undefined;
  private asked: readonly unknown[] = [];
  private underWay = new AbortController();

  constructor(private readonly store: BookStore) {
    super(BEGIN);
  }

  get month(): Month {
    return this.current.month ?? monthOf(this.store.state.today);
  }

  /** Makes the plan of the chosen month, unless it is made or being made from just this. */
  ask(): void {
    const { book, today, settings } = this.store.state;
    const asked = [book, today, settings, this.month];
    if (!book || asked.every((part, place) => part === this.asked[place])) return;
    this.asked = asked;
    void this.make(book, today, settings);
  }

  choose(month: Month): void {
    this.set({ month, overwrite: new Set(), shown: SHOWN, refused: [] });
    this.ask();
  }

  /** Is a row set by hand to be changed all the same? */
  setOverwrite(id: string, isOn: boolean): void {
    const overwrite = new Set(this.current.overwrite);
    if (isOn) overwrite.add(id);
    else overwrite.delete(id);
    this.set({ overwrite });
  }

  showMore(list: keyof PlanState["shown"]): void {
    const { shown } = this.current;
    this.set({ shown: { ...shown, [list]: shown[list] + LIST_STEP } });
  }

  /** Writes what is proposed. Pressed twice it is written once. */
  async write(): Promise<void> {
    const { made, overwrite, isWriting } = this.current;
    if (!made || isWriting) return;
    const input = { month: made.month, rows: made.proposal.rows, overwrite: [...overwrite] };
    this.set({ isWriting: true, refused: [] });
    const refused = await this.store.run((book, today, newId) => writePlan(book, input, today, newId));
    this.set({ isWriting: false, refused, ...(refused.length === 0 && { overwrite: new Set() }) });
  }

  /** Makes the table Plans. */
  async makeTable(): Promise<void> {
    if (this.current.isWriting) return;
    this.set({ isWriting: true, refused: [] });
    const refused = await this.store.addMissingTables(["plans"]);
    this.set({ isWriting: false, refused });
  }

  private async make(book: Book, today: Day, settings: Settings): Promise<void> {
    this.underWay.abort();
    const { signal } = (this.underWay = new AbortController());
    const work = planning(book, this.month, today, settings);
    const made = await inSlices(work, { signal, onProgress: (share) => this.set({ share }) });
    if (made && !signal.aborted) this.set({ made, share: undefined });
  }
}

function* planning(book: Book, month: Month, today: Day, settings: Settings): Work<MadePlan> {
  const progress = yield* planProgress(book, month, today, settings);
  const proposal = proposePlan(book, month, today, settings);
  return { month, proposal, rows: comparePlan(book, month, proposal.rows), progress };
}

/** The plan of this store's pane: the same whenever it is asked for. */
export const planWorkOf = perStore((store) => new PlanWork(store));
