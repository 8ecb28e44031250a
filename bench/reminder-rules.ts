/** The day's reminders of a large book by twenty rules of the owner's own, and what one more visit costs then. */
import { apply } from "../src/model/apply";
import { linksOf, rememberLinks, type Book } from "../src/model/book";
import { append, type Change } from "../src/model/change";
import { rankBook } from "../src/model/ranking/rank-book";
import { rankQuery } from "../src/model/ranking/rank-query";
import type { Ranking } from "../src/model/ranking/ranking";
import { allFinders } from "../src/model/reminders/all-finders";
import { dueReminders } from "../src/model/reminders/due-reminders";
import { reminderBook, reminderBookAfter } from "../src/model/reminders/reminder-book";
import { readSettings } from "../src/model/settings";
import type { Row } from "../src/model/value";
import { measure, type BenchLine } from "./bench-line";
import { LARGE_BOOK_TODAY, largeBook } from "./large-book";

const MS_FOR_LIST = 150;
const MS_FOR_VISIT = 5;
const ANSWERED = 20_000;

const RULES: readonly Row[] = [
  { kind: "next" },
  { kind: "cadence", appliesTo: "A", days: "14" },
  { kind: "cadence", appliesTo: "B", days: "45" },
  { kind: "cadence", days: "120" },
  { kind: "rhythm", appliesTo: "A, B" },
  { kind: "birthday", lead: "A 14, B 7, 3" },
  { kind: "holiday", date: "春节", lead: "10" },
  { kind: "holiday", date: "中秋节", lead: "7" },
  { kind: "holiday", date: "12-25", lead: "5", appliesTo: "A" },
  { kind: "holiday", date: "国庆节" },
  { kind: "after-service", item: "染发", days: "1, 14, 45" },
  { kind: "after-service", item: "剪发", days: "3, 30", closed: "after" },
  { kind: "after-service", item: "cut", days: "1" },
  { kind: "ending", column: "下次跟进", lead: "10" },
  { kind: "ending", column: "指定至" },
  { kind: "complaint" },
  { kind: "win-back", days: "120" },
  { kind: "win-back", days: "240", appliesTo: "C" },
  { kind: "volume", days: "60" },
  { kind: "news", date: "11-11" },
];

/** Ratios to what issue 6 asks for: 150 ms for the list, 5 ms after one more visit. */
export function benchReminderRules(): Promise<BenchLine[]> {
  const book = ruledBook();
  const { settings } = readSettings(book.settings, book.language);
  const ranking = rankBook(book, rankQuery(settings, { to: LARGE_BOOK_TODAY }));
  return Promise.resolve([listLine(book, ranking), visitLine(book, ranking)]);
}

/** Of a loaded book: visits linked to customers, and ranked for today. All else is worked out in every run. */
function listLine(book: Book, ranking: Ranking): BenchLine {
  const links = linksOf(book);
  const unseen = (): Book => {
    const same = { ...book };
    rememberLinks(same, links);
    return same;
  };
  const list = (): number =>
    dueReminders(unseen(), LARGE_BOOK_TODAY, { finders: allFinders, ranking, days: 0 }).length;
  const time = measure(list, { runs: 7 });
  const what = "reminders by 20 rules, 1,000,000 visits of 100,000 customers, to 150 ms";
  return { what, ratio: time / MS_FOR_LIST, aim: 1, detail: `${time.toFixed(1)} ms for ${list()} reminders` };
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
  const time = measure(
    () => {
      const { change, book: after } = steps[at++]!;
      kept = reminderBookAfter(kept, change, after);
      return kept;
    },
    { runs },
  );
  const what = "the same after one more visit, to 5 ms";
  return { what, ratio: time / MS_FOR_VISIT, aim: 1, detail: `${time.toFixed(1)} ms` };
}

/** The large book with rules, closing days, and reminders that were dealt with. */
function ruledBook(): Book {
  const plain = largeBook(100_000, 1_000_000);
  const rules = RULES.map((row, place) => ({ name: "rule", ...row, id: `U${place}` }));
  const answered = Array.from({ length: ANSWERED }, (_, place) => {
    const customerId = plain.customers.ids[place * 5]!;
    const row = { customerId, due: LARGE_BOOK_TODAY - (place % 200), reason: "call", rule: "cadence" };
    return { ...row, state: place % 9 === 0 ? "snoozed" : "done", id: `cadence/${customerId}/2026-11-01` };
  });
  const steps = [
    append("rules", rules),
    append("followUps", answered),
    append("settings", [{ id: "closing.days", value: "周日, 2026-10-01..2026-10-07" }]),
  ];
  return apply(plain, { label: { code: "import", data: {} }, steps });
}

function visitAt(count: number): Change {
  const customerId = `C${String((count * 7919) % 100_000).padStart(6, "0")}`;
  const row = { id: `X${count}`, customerId, date: LARGE_BOOK_TODAY, kind: "visit", amount: 30 };
  return { label: { code: "log-visit", data: {} }, steps: [append("visits", [row])] };
}
