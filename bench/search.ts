/** One keystroke in a register of 100,000 customers, against looking through the bare names. */
import { makeCustomerSearch } from "../src/model/search/customer-search";
import { measure, type BenchLine } from "./bench-line";
import { largeBook } from "./large-book";

const CUSTOMERS = 100_000;
const MS_PER_KEYSTROKE = 16;
const TEXTS = ["陈", "陈静", "a", "anna", "anna mori", "5678", "138-0013", "nobody"];

/** The slowest of several texts; ratio to `includes` over the names, and to 16 ms. */
export function benchSearch(): Promise<BenchLine[]> {
  const book = largeBook(CUSTOMERS, 2 * CUSTOMERS);
  const column = book.customers.columns.name;
  const names = column?.kind === "text" ? column.values : [];
  const search = makeCustomerSearch(book);
  const start = performance.now();
  search("x", 20);
  const first = performance.now() - start;
  const times = TEXTS.map((text) => ({ text, time: measure(() => search(text, 20), { runs: 15 }) }));
  const scan = measure(() => names.filter((name) => name.includes("陈静")).length, { runs: 15 });
  const slowest = times.reduce((a, b) => (a.time > b.time ? a : b));
  const all = times.map(({ text, time }) => `${text} ${time.toFixed(1)}`).join(", ");
  const detail = `“${slowest.text}” ${slowest.time.toFixed(1)} ms; bare scan ${scan.toFixed(1)} ms`;
  return Promise.resolve([
    {
      what: "search, 100,000 customers, slowest text, to a bare scan of names",
      ratio: slowest.time / scan,
      aim: 8,
      detail,
    },
    {
      what: "search, 100,000 customers, slowest text, to 16 ms",
      ratio: slowest.time / MS_PER_KEYSTROKE,
      aim: 1,
      detail: `in ms: ${all}; the very first ${first.toFixed(0)}`,
    },
  ]);
}
