/**
 * Looking ahead, in slices: the models are tried and fitted once for a book and a day, what they say of
 * everybody is worked out again for every horizon, and the second opinion comes last, because it takes
 * longest. It outlives the view: coming back from a card finds it as it was.
 */
import { LIST_STEP } from "../../components/list-step";
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { modelParameters } from "../../../model/prediction/fit-models";
import { mostExpectedFirst } from "../../../model/prediction/most-expected-first";
import { lookAhead, mayForesee, type NoOutlook, type Outlook } from "../../../model/prediction/outlook";
import { fitParetoNbd, type ParetoNbdParameters } from "../../../model/prediction/pareto-nbd";
import { predictCustomers, type CustomerPredictions } from "../../../model/prediction/predict-customers";
import type { Fit } from "../../../model/prediction/fit";
import { isRefusal, type Refusal } from "../../../model/prediction/refusal";
import { secondOpinion, type SecondOpinion } from "../../../model/prediction/second-opinion";
import type { Work } from "../../../model/work";
import { inSlices } from "../../../workbook/in-slices";
import type { BookStore } from "../../store";
import { perStore } from "../../store/per-store";
import { WatchedState } from "../../store/watched-state";
import { keepPrediction } from "../../store/known-prediction";
import { FIRST_HORIZON, horizonOf, type HorizonChoice } from "./horizon-choice";

/** What is under way: trying and fitting, saying it of everybody, asking for a second opinion. */
export type Stage = "looking" | "predicting" | "second";

export interface Foreseen {
  readonly horizon: HorizonChoice;
  readonly predictions: CustomerPredictions;
  /** Customer rows, of whom most is expected first. */
  readonly order: Int32Array;
}

export interface PredictionState {
  readonly underWay?: { readonly stage: Stage; readonly share: number } | undefined;
  readonly outlook?: Outlook | NoOutlook | undefined;
  readonly foreseen?: Foreseen | undefined;
  readonly pareto?: Fit<ParetoNbdParameters> | Refusal | undefined;
  readonly second?: SecondOpinion | undefined;
  readonly failed: boolean;
}

export class PredictionWork extends WatchedState<PredictionState> {
  horizon = FIRST_HORIZON;
  /** How many customers are listed, and whose card was opened last: coming back goes on there. */
  shown = LIST_STEP;
  opened: string | undefined;
  private of: { readonly book: Book; readonly today: Day } | undefined;
  private leaving = new AbortController();

  constructor(private readonly store: BookStore) {
    super({ failed: false });
  }

  /** Is what is known, or under way, of the book and day as they are now? */
  get isUpToDate(): boolean {
    const { book, today } = this.store.state;
    if (!book || this.of?.today !== today) return false;
    return this.of.book.visits === book.visits && this.of.book.customers.ids === book.customers.ids;
  }

  /** Begins anew with the book as it is. */
  async look(): Promise<void> {
    const { book, today } = this.store.state;
    if (!book) return;
    this.stop();
    this.of = { book, today };
    this.current = { failed: false };
    await this.attempt(async (signal) => {
      const outlook = await this.run("looking", lookAhead(book, { to: today }), signal);
      if (!outlook) return;
      this.set({ outlook });
      await this.foresee(signal);
    });
  }

  /** Looks another stretch of time ahead; the models stay. */
  async choose(horizon: HorizonChoice): Promise<void> {
    this.horizon = horizon;
    if (!this.current.outlook) return;
    this.stop();
    await this.attempt((signal) => this.foresee(signal));
  }

  /** Leaves what is under way; what is known stays. */
  stop(): void {
    this.leaving.abort();
    this.set({ underWay: undefined });
  }

  private async foresee(signal: AbortSignal): Promise<void> {
    const { outlook } = this.current;
    if (!outlook || !mayForesee(outlook) || !this.of) return;
    const { horizon } = this;
    const { histories, models, asOf, test } = outlook;
    const work = predictCustomers(histories, modelParameters(models), horizonOf(horizon));
    const predictions = await this.run("predicting", work, signal);
    if (!predictions) return;
    keepPrediction(this.of.book, { asOf, ahead: horizon, predictions, trust: test.trust });
    const foreseen = { horizon, predictions, order: mostExpectedFirst(predictions) };
    this.set({ foreseen, second: undefined });
    await this.askAgain(outlook, signal);
  }

  private async askAgain({ histories }: Outlook, signal: AbortSignal): Promise<void> {
    const pareto = this.current.pareto ?? (await this.run("second", fitParetoNbd(histories), signal));
    if (!pareto) return;
    this.set({ pareto });
    if (isRefusal(pareto)) return;
    const { horizonWeeks } = horizonOf(this.horizon);
    const second = await this.run(
      "second",
      secondOpinion(histories, pareto.parameters, horizonWeeks),
      signal,
    );
    if (second) this.set({ second });
  }

  private async attempt(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = (this.leaving = new AbortController());
    try {
      await task(signal);
    } catch {
      if (!signal.aborted) this.set({ failed: true });
    }
    if (!signal.aborted) this.set({ underWay: undefined });
  }

  private async run<Result>(
    stage: Stage,
    work: Work<Result>,
    signal: AbortSignal,
  ): Promise<Result | undefined> {
    this.set({ underWay: { stage, share: 0 } });
    const onProgress = (share: number): void => this.set({ underWay: { stage, share } });
    const result = await inSlices(work, { onProgress, signal });
    return signal.aborted ? undefined : result;
  }
}

/** The look ahead of this store's pane: the same whenever it is asked for. */
export const predictionWorkOf = perStore((store) => new PredictionWork(store));
