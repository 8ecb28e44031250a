/** Typing in the search box over 100,000 customers, against looking through the bare names. */
import type { Book } from "../src/model/book";
import { pinyinOf } from "../src/model/pinyin/pinyin";
import { makeCustomerSearch, prepareSearch, type CustomerSearch } from "../src/model/search/customer-search";
import type { Column } from "../src/model/table-data";
import { finish } from "../src/model/work";
import { measure, median, processorTime, type BenchLine } from "./bench-line";
import { largeBook } from "./large-book";

const CUSTOMERS = 100_000;
const MS_PER_KEYSTROKE = 16;
const LIMIT = 8;
const RUNS = 9;
/** Names in both scripts, pinyin, initials, typing errors, phones, an area, a plate, nobody. */
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
  "陳靜",
  "老客 55",
  "nobody at all",
];

export function benchSearch(): Promise<BenchLine[]> {
  const book = withEverything(largeBook(CUSTOMERS, 2 * CUSTOMERS));
  const column = book.customers.columns.name;
  const names = column?.kind === "text" ? column.values : [];
  const preparing = timeOf(() => finish(prepareSearch(book, { pinyin: pinyinOf })));
  const search = makeCustomerSearch(book, { pinyin: pinyinOf });
  const first = timeOf(() => search("x", LIMIT));
  const times = TEXTS.flatMap((text) => keystrokes(search, text));
  const scan = measure(() => names.filter((name) => name.includes("陈静")).length, { runs: 15 });
  const slowest = times.reduce((a, b) => (a.time > b.time ? a : b));
  const worst = [...times].sort((a, b) => b.time - a.time).slice(0, 8);
  const all = worst.map(({ text, time }) => `${text} ${time.toFixed(1)}`).join(", ");
  const detail = `“${slowest.text}” ${slowest.time.toFixed(1)} ms; bare scan ${scan.toFixed(1)} ms`;
  return Promise.resolve([
    {
      what: "search, 100,000 customers, slowest keystroke, to a bare scan of names",
      ratio: slowest.time / scan,
      aim: 16,
      detail,
    },
    {
      what: "search, 100,000 customers with pinyin, slowest keystroke, to 16 ms",
      ratio: slowest.time / MS_PER_KEYSTROKE,
      aim: 1,
      detail: `slowest in ms: ${all}; preparing ${preparing.toFixed(0)}, the very first ${first.toFixed(0)}`,
    },
  ]);
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

/** The register with every column filled that is searched, and a plate number. */
function withEverything(book: Book): Book {
  const areas = ["浦东", "徐汇", "静安", "长宁", "虹口", "Pudong", "Jing'an"];
  const tags = ["老客", "VIP", "新客", "老客, VIP", "", "", "投诉过"];
  const column = (make: (row: number) => string): Column => ({
    kind: "text",
    values: Array.from({ length: CUSTOMERS }, (_, row) => make(row)),
  });
  const added: Record<string, Column> = {
    email: column((row) => (row % 3 === 0 ? `guest${row * 7}@example.com` : "")),
    address: column(
      (row) => `${areas[row % 5]}区${["中山", "淮海", "人民"][row % 3]}路${row % 999}号${row % 31}室`,
    ),
    area: column((row) => areas[row % areas.length]!),
    tags: column((row) => tags[(row * 5) % tags.length]!),
    contact: column((row) => (row % 10 === 0 ? `王经理${row % 97}` : "")),
    owner: column((row) => ["小美", "阿杰", "Lily"][row % 3]!),
    notes: column((row) => (row % 2 === 0 ? `第${row % 53}次来，喜欢安静，怕烫，染过 ${row % 12}/1` : "")),
    "custom:车牌": column((row) =>
      row % 2 === 0 ? `沪A${String((row * 7919) % 100000).padStart(5, "0")}` : "",
    ),
  };
  return { ...book, customers: { ...book.customers, columns: { ...book.customers.columns, ...added } } };
}
