/** What a book costs on the wire, whatever its size: round trips and bytes, through Microsoft's client. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../../src/model/book";
import { inverse } from "../../../src/model/inverse";
import type { Change } from "../../../src/model/change";
import { logVisit } from "../../../src/model/commands/log-visit";
import type { Day } from "../../../src/model/day";
import { isRefused } from "../../../src/model/problem";
import type { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { loadBook } from "../../../src/workbook/load-book";
import type { CountedRequest } from "../../excel/traffic";
import { connect, excel, idsIn, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";

const TODAY = 46_347 as Day;
const LIMIT = 5 * 1024 * 1024;
const SLOW = 900_000;

useExcel();

let drawn = 0;
const newId = (): string => `N${++drawn}`;

/** A visit with every field filled, as a talkative clerk writes it. */
function fullVisit(book: Book): Change {
  const input = {
    customerId: "C1",
    kind: "visit",
    item: "烫发 + 护理套餐",
    amount: 688.5,
    paid: 600,
    staff: "小林",
    satisfaction: 5,
    notes: "发尾偏干，用了欧莱雅的发膜；下次想把刘海剪短一点，颜色再深一度。".repeat(3),
    next: (TODAY + 45) as Day,
  };
  const change = logVisit(book, input, TODAY, newId);
  if (isRefused(change)) throw new Error(JSON.stringify(change));
  return change;
}

/** The requests that a commit takes. */
async function costOf(port: ExcelWorkbook, change: Change): Promise<readonly CountedRequest[]> {
  excel.traffic.reset();
  expect(await port.commit(change)).toEqual([]);
  return excel.traffic.requests;
}

function expectOneSmallRoundTrip(requests: readonly CountedRequest[]): void {
  expect(requests).toHaveLength(1);
  expect(requests[0]?.bytesOut).toBeLessThan(4096);
  expect(requests[0]?.bytesIn).toBeLessThan(4096);
}

describe.each([0, 10, 10_000, 1_000_000])("a book of %d visits", (visits) => {
  const customers = Math.max(5, visits / 10);
  const progress: { done: number; total: number }[] = [];
  let port: ExcelWorkbook;
  let book: Book;
  let opening: readonly CountedRequest[];

  beforeAll(async () => {
    port = await connect(shopWorkbook({ customers, visits }));
    const loaded = await loadBook(port, (done, total) => progress.push({ done, total }));
    if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
    book = loaded.book;
    opening = excel.traffic.requests;
  }, SLOW);

  it("is opened with one look at the layout and as few blocks as the limit allows", () => {
    expect(book.visits.size).toBe(visits);
    expect(book.customers.size).toBe(customers);
    const [layout, ...blocks] = opening;
    expect(layout?.bytesIn).toBeLessThan(16_000);
    for (const { bytesIn } of opening) expect(bytesIn).toBeLessThanOrEqual(LIMIT);
    // The first block of each of the two long tables is a careful one, and the last is what was left.
    const slack = blocks.filter(({ bytesIn }) => bytesIn < LIMIT * 0.6);
    expect(slack.length).toBeLessThanOrEqual(3);
  });

  it("reports how far the reading is, to the end", () => {
    const done = progress.map((report) => report.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(new Set(progress.map(({ total }) => total)).size).toBe(1);
    expect(progress.at(-1)?.done).toBe(progress.at(-1)?.total);
    expect(progress.at(-1)?.total).toBeGreaterThanOrEqual(visits + customers);
  });

  it(
    "logs a visit, and the next, and one after an undo, in one round trip under 4 KB each",
    async () => {
      expectOneSmallRoundTrip(await costOf(port, fullVisit(book)));
      expectOneSmallRoundTrip(await costOf(port, fullVisit(book)));
      const last = fullVisit(book);
      expectOneSmallRoundTrip(await costOf(port, last));
      expectOneSmallRoundTrip(await costOf(port, inverse(book, last)));
      expectOneSmallRoundTrip(await costOf(port, fullVisit(book)));
      const ids = idsIn("visits");
      expect(ids).toHaveLength(visits + 3);
      expect(new Set(ids).size).toBe(visits + 3);
    },
    SLOW,
  );
});
