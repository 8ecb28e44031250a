/** Today's list of a large book, and what it costs to log one visit in it. */
import { apply } from "../src/model/apply";
import { linksOf, type Book } from "../src/model/book";
import { append, type Change } from "../src/model/change";
import { dueReminders } from "../src/model/reminders/due-reminders";
import { measure, type BenchLine } from "./bench-line";
import { LARGE_BOOK_TODAY, largeBook } from "./large-book";
import { unreadBook } from "./unread-book";

const MS_FOR_LIST = 100;
const MS_FOR_VISIT = 50;

/** Ratios to the time that is felt: 100 ms for the list, 50 ms for a logged visit. */
export function benchReminders(): Promise<BenchLine[]> {
  const shop = largeBook(10_000, 100_000);
  const chain = largeBook(100_000, 1_000_000);
  return Promise.resolve([
    listLine("reminders, 100,000 visits of 10,000 customers, to 100 ms", shop),
    listLine("reminders, 1,000,000 visits of 100,000 customers, to 100 ms", chain, 10),
    visitLine("one visit logged among 1,000,000, to 50 ms", chain),
  ]);
}

/** Ranking included, links known; every run on a book not seen before, so that nothing is remembered. */
function listLine(what: string, book: Book, aim = 1): BenchLine {
  const time = measure(() => dueReminders(unreadBook(book), LARGE_BOOK_TODAY).length, { runs: 7 });
  const detail = `${time.toFixed(1)} ms for ${dueReminders(book, LARGE_BOOK_TODAY).length} reminders`;
  return { what, ratio: time / MS_FOR_LIST, aim, detail };
}

/** One visit after the other, links to customers carried on. */
function visitLine(what: string, book: Book): BenchLine {
  let current = book;
  let count = 0;
  const time = measure(
    () => {
      current = apply(current, visitAt(count++));
      return linksOf(current);
    },
    { runs: 15 },
  );
  return { what, ratio: time / MS_FOR_VISIT, aim: 1, detail: `${time.toFixed(1)} ms` };
}

function visitAt(count: number): Change {
  const row = { id: `X${count}`, customerId: "C000007", date: LARGE_BOOK_TODAY, kind: "visit", amount: 30 };
  return { label: { code: "log-visit", data: {} }, steps: [append("visits", [row])] };
}
