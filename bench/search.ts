/** Typing in the search box over 100,000 customers, against looking through the bare names. */
import { apply } from "../src/model/apply";
import { linksOf, type Book } from "../src/model/book";
import { pinyinOf } from "../src/model/pinyin/pinyin";
import {
  continueCustomerSearch,
  makeCustomerSearch,
  prepareSearch,
  type CustomerSearch,
} from "../src/model/search/customer-search";
import type { Work } from "../src/model/work";
import { median, processorTime, type BenchLine } from "./bench-line";
import { searchBook } from "./search-book";

const CUSTOMERS = 100_000;
const MS_PER_KEYSTROKE = 16;
const MS_PER_STEP = 50;
const LIMIT = 8;
const RUNS = 9;
/** Names in both scripts, pinyin, initials, typing errors, phones, an area, plates, nobody. */
const TEXTS = [
  "陈静",
  "chenjing",
  "cj",
  "陈j",
  "anna mori",
  "chejning",
  "jakc brown",
  "138-0013",
  "5678",
  "1 a",
  "13 8",
  "浦东 陈",
  "pudong",
  "沪a12345",
  "沪a 99999 陈",
  "1380013",
  "15912345678",
  "陳靜",
  "老客 55",
  "nobody at all",
];

export function benchSearch(): Promise<BenchLine[]> {
  const book = searchBook(CUSTOMERS);
  const column = book.customers.columns.name;
  const names = column?.kind === "text" ? column.values : [];
  // The pane has linked them for the reminders.
  linksOf(book);
  const steps = stepTimes(prepareSearch(book, { pinyin: pinyinOf }));
  const preparing = steps.reduce((sum, time) => sum + time, 0);
  const longest = Math.max(...steps);
  const search = makeCustomerSearch(book, { pinyin: pinyinOf });
  const first = timeOf(() => search("1", LIMIT));
  const times = TEXTS.flatMap((text) => keystrokes(search, text));
  const scans = Array.from({ length: 30 }, () => timeOf(() => names.filter((name) => name.includes("陈静"))));
  const scan = median(scans.slice(15));
  const slowest = times.reduce((a, b) => (a.time > b.time ? a : b));
  const worst = [...times].sort((a, b) => b.time - a.time).slice(0, 8);
  const all = worst.map(({ text, time }) => `${text} ${time.toFixed(1)}`).join(", ");
  const detail = `“${slowest.text}” ${slowest.time.toFixed(1)} ms; bare scan ${scan.toFixed(1)} ms`;
  return Promise.resolve([
    {
      what: "search, 100,000 customers, slowest keystroke, to a bare scan of names",
      ratio: slowest.time / scan,
      aim: 6,
      detail,
    },
    {
      what: "search, 100,000 customers with pinyin, slowest keystroke, to 16 ms",
      ratio: slowest.time / MS_PER_KEYSTROKE,
      aim: 1,
      detail: `slowest in ms: ${all}`,
    },
    {
      what: "search, 100,000 customers with pinyin, the very first keystroke after preparing, to 16 ms",
      ratio: first / MS_PER_KEYSTROKE,
      aim: 1,
      detail: `${first.toFixed(1)} ms; preparing ${preparing.toFixed(0)} ms`,
    },
    {
      what: "search, preparing 100,000 customers, longest step, to 50 ms",
      ratio: longest / MS_PER_STEP,
      aim: 1,
      detail: `${longest.toFixed(1)} ms of ${steps.length} steps`,
    },
    afterAdding(book),
  ]);
}

/** The keystroke after a customer was added to a register that is prepared. */
function afterAdding(book: Book): BenchLine {
  const times = Array.from({ length: 2 * RUNS }, (_, run) => {
    const cells = { name: ["陈静静"], phone: ["138 0013 8000"] };
    const step = { kind: "append", table: "customers", ids: [`N${run}`], cells } as const;
    const after = apply(book, { label: { code: "add-customer", data: {} }, steps: [step] });
    return timeOf(() => continueCustomerSearch(book, after, { pinyin: pinyinOf })?.("chenjingjing", LIMIT));
  });
  const time = median(times.slice(RUNS));
  return {
    what: "search, 100,000 customers with pinyin, keystroke after one more was added, to 16 ms",
    ratio: time / MS_PER_KEYSTROKE,
    aim: 1,
    detail: `${time.toFixed(1)} ms`,
  };
}

function stepTimes(work: Work<void>): readonly number[] {
  const times: number[] = [];
  let step: IteratorResult<number, void>;
  do times.push(timeOf(() => (step = work.next())));
  while (step!.done !== true);
  return times;
}

/** The text typed letter by letter, several times over: the median time of each keystroke. */
function keystrokes(search: CustomerSearch, text: string): { text: string; time: number }[] {
  const typed = Array.from(text, (_, letter) => text.slice(0, letter + 1));
  const runs = Array.from({ length: 2 * RUNS }, () => {
    search("", LIMIT);
    return typed.map((letters) => timeOf(() => search(letters, LIMIT)));
  });
  return typed.map((letters, letter) => ({
    text: letters,
    time: median(runs.slice(RUNS).map((times) => times[letter]!)),
  }));
}

/** Processor time, which a busy machine stretches less than time on the clock. */
function timeOf(task: () => unknown): number {
  const start = processorTime();
  task();
  return processorTime() - start;
}
