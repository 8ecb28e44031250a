/**
 * Whether anything may be foreseen of a book's customers, and with which models. They are first tried on
 * the book's own history; only where they foresaw the rest better than "the same as before" are they
 * fitted to all of it and used.
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
const TESTED = 0.6;

/** Tries the models on the purchases of the period, and fits them where they may be used. */
export function* lookAhead(book: Book, period: { from?: Day; to: Day }): Work<Outlook | NoOutlook> {
  const test = yield* stretch(0, TESTED, backTest(book, period));
  if (isRefusal(test)) return { refused: test };
  if (test.trust === "none") return { refused: refusal("no-better-than-before"), test };
  const histories = yield* stretch(TESTED, TESTED, customerHistoriesInSteps(book, period));
  const models = yield* stretch(TESTED, 1, fitModels(histories));
  if (isRefusal(models)) return { refused: models, test };
  return { asOf: period.to, test, histories, models };
}

/** May something be foreseen? */
export function mayForesee(outcome: Outlook | NoOutlook): outcome is Outlook {
  return !("refused" in outcome);
}
