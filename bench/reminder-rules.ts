/** The day's reminders of a large book by twenty rules of the owner's own, and what one more visit costs then. */
import { apply } from "../src/model/apply";
import { linksOf, type Book } from "../src/model/book";
import { append, type Change } from "../src/model/change";
import { rankBook } from "../src/model/ranking/rank-book";
import { rankQuery } from "../src/model/ranking/rank-query";
import type { Ranking } from "../src/model/ranking/ranking";
import { allFinders } from "../src/model/reminders/all-finders";
import { dueReminders } from "../src/model/reminders/due-reminders";
import { reminderBook, reminderBookAfter } from "../src/model/reminders/reminder-book";
import { readSettings } from "../src/model/settings";
import { median, processorTime, type BenchLine } from "./bench-line";
import { LARGE_BOOK_TODAY } from "./large-book";
import { ruledShop } from "./ruled-shop";
import { unreadBook } from "./unread-book";

const MS_FOR_LIST = 150;
const MS_FOR_VISIT = 5;

/** Ratios to what issue 6 asks for: 150 ms for the list, 5 ms after one more visit. */
export function benchReminderRules(): Promise<BenchLine[]> {
  const book = ruledShop();
  const { settings } = readSettings(book.settings, book.language);
  const ranking = rankBook(book, rankQuery(settings, { to: LARGE_BOOK_TODAY }));
  return Promise.resolve([listLine(book, ranking), visitLine(book, ranking)]);
}

/**
 * Of a loaded book: ranked for today, and with what is kept of its rows whatever the day and the rules are: which
 * visits are whose, what was bought, what was done about reminders. All else is worked out in every run. The detail
 * says how long the first list takes, for which all but the links is read off the rows as well.
 */
function listLine(book: Book, ranking: Ranking): BenchLine {
  const list = (of: Book): number =>
    dueReminders(of, LARGE_BOOK_TODAY, { finders: allFinders, ranking, days: 0 }).length;
  const time = processorTimeOf(() => list(book), 9);
  const first = processorTimeOf(() => list(unreadBook(book)), 9);
  const what = "reminders by 20 rules, 1,000,000 visits of 100,000 customers, to 150 ms";
  const detail = `${time.toFixed(1)} ms for ${list(book)} reminders, the first time ${first.toFixed(1)} ms; ${book.followUps.size} answers in Follow-ups`;
  return { what, ratio: time / MS_FOR_LIST, aim: 1, detail };
}

/** The list after a visit, without the time to put the visit into the book, which `reminders.ts` measures. */
function visitLine(book: Book, ranking: Ranking): BenchLine {
  let current = book;
  let kept = reminderBook(book, LARGE_BOOK_TODAY, { finders: allFinders, ranking, days: 0 });
  const runs = 15;
  const steps = Array.from({ length: 2 * runs }, (_, count) => {
    const change = visitAt(count);
    current = apply(current, change);
    linksOf(current);
    return { change, book: current };
  });
  let at = 0;
  const after = (): void => {
    const { change, book: next } = steps[at++]!;
    kept = reminderBookAfter(kept, change, next);
  };
  const time = processorTimeOf(after, runs);
  const what = "the same after one more visit, to 5 ms";
  return { what, ratio: time / MS_FOR_VISIT, aim: 1, detail: `${time.toFixed(1)} ms` };
}

/**
 * Median of some runs after as many to warm up, in milliseconds of the processor: on a busy machine the clock would
 * count the work of others. It counts the collector of garbage, which works beside the run.
 */
function processorTimeOf(run: () => unknown, runs: number): number {
  const times: number[] = [];
  for (let count = 0; count < 2 * runs; count++) {
    const start = processorTime();
    run();
    if (count >= runs) times.push(processorTime() - start);
  }
  return median(times);
}

function visitAt(count: number): Change {
  const customerId = `C${String((count * 7919) % 100_000).padStart(6, "0")}`;
  const row = { id: `X${count}`, customerId, date: LARGE_BOOK_TODAY, kind: "visit", amount: 30 };
  return { label: { code: "log-visit", data: {} }, steps: [append("visits", [row])] };
}
