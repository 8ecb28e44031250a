/**
 * Whether anything may be foreseen of a book's customers, and with which models. They are fitted to all of
 * its history first, so that what is missing there is said of the whole; then they are tried on it, and
 * used only where they foresaw the later part better than "the same as before".
 */
import type { Book } from "../book";
import type { Day } from "../day";
import { stretch, type Work } from "../work";
import { backTest, type BackTest } from "./back-test";
import { customerHistoriesInSteps, type CustomerHistories } from "./customer-histories";
import { fitModels, type FittedModels } from "./fit-models";
import { isRefusal, refusal, type Refusal } from "./refusal";

export interface Outlook {
  /** The last day whose purchases count: predictions begin the day after. */
  readonly asOf: Day;
  readonly test: BackTest;
  readonly histories: CustomerHistories;
  readonly models: FittedModels;
}

/** Nothing may be foreseen. */
export interface NoOutlook {
  readonly refused: Refusal;
  /** How the models did, where they could be tried. */
  readonly test?: BackTest;
}

/** The test takes a fit of its own, and predicts. */
const FITTED = 0.4;

/** Fits the models to the purchases of the period, and tries whether they may be used. */
export function* lookAhead(book: Book, period: { from?: Day; to: Day }): Work<Outlook | NoOutlook> {
  const histories = yield* stretch(0, 0, customerHistoriesInSteps(book, period));
  const models = yield* stretch(0, FITTED, fitModels(histories));
  if (isRefusal(models)) return { refused: models };
  const test = yield* stretch(FITTED, 1, backTest(book, period));
  if (isRefusal(test)) return { refused: test };
  if (test.trust === "none") return { refused: refusal("no-better-than-before"), test };
  return { asOf: period.to, test, histories, models };
}

/** May something be foreseen? */
export function mayForesee(outcome: Outlook | NoOutlook): outcome is Outlook {
  return !("refused" in outcome);
}
