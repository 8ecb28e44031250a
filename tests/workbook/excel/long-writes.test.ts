/** Writes of many rows: under 5 MB a request, Excel held still meanwhile, and every row where it belongs. */
import { describe, expect, it } from "vitest";
import { append, type Change } from "../../../src/model/change";
import type { Day } from "../../../src/model/day";
import { isRefused } from "../../../src/model/problem";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { rankQuery } from "../../../src/model/ranking/rank-query";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { textAt } from "../../../src/model/table-data";
import type { Cell } from "../../excel/book/cell";
import { connect, excel, idsIn, load, reconnect, rowsOf, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";

const TODAY = 46_347 as Day;
const LIMIT = 5 * 1024 * 1024;
const SLOW = 900_000;

useExcel();

const heaviest = (): number =>
  Math.max(...excel.traffic.requests.map(({ bytesOut, bytesIn }) => Math.max(bytesOut, bytesIn)));

function importOf(rows: number): Change {
  const numbers = Array.from({ length: rows }, (_, row) => row);
  return {
    label: { code: "import", data: {} },
    steps: [
      append(
        "visits",
        numbers.map((row) => ({
          id: `I${row}`,
          date: 45_000 + (row % 1000),
          customerId: `C${(row % 5) + 1}`,
          customer: `客户${(row % 5) + 1}`,
          kind: "visit",
          amount: row,
          notes: row % 3 === 0 ? "旧系统导入：发色 6/7，过敏：无" : null,
        })),
      ),
    ],
  };
}

describe("a long write", () => {
  it(
    "prints the ranking of 100,000 customers",
    async () => {
      const port = await connect(shopWorkbook({ customers: 100_000, visits: 60_000 }));
      const { book } = await load(port);
      const ranking = rankBook(book, rankQuery(DEFAULT_SETTINGS));
      const change = writeRanking(book, ranking, TODAY);
      if (isRefused(change)) throw new Error(JSON.stringify(change));
      excel.traffic.reset();
      expect(await port.commit(change)).toEqual([]);
      expect(heaviest()).toBeLessThan(LIMIT);
      expect(excel.traffic.roundTrips).toBeLessThan(30);
      expect(excel.suspended.calculation).toBe(excel.traffic.roundTrips);
      expect(excel.suspended.screen).toBe(excel.suspended.calculation);
      const customers = rowsOf("customers");
      expect(customers.map((row) => row["等级"])).toEqual(ranking.classes);
      expect(customers.map((row) => row["累计价值"])).toEqual(Array.from(ranking.values));
      const classes = new Map<Cell, unknown>(book.customers.ids.map((id, row) => [id, ranking.classes[row]]));
      const snapshot = rowsOf("rankings");
      expect(new Set(snapshot.map((row) => row["客户编号"])).size).toBe(snapshot.length);
      expect(snapshot.length).toBeGreaterThan(50_000);
      for (const row of snapshot) expect(row["等级"]).toBe(classes.get(row["客户编号"] ?? null));
    },
    SLOW,
  );

  it(
    "imports 20,000 visits in one commit",
    async () => {
      const port = await connect(shopWorkbook({ customers: 5, visits: 10 }));
      await load(port);
      excel.traffic.reset();
      expect(await port.commit(importOf(20_000))).toEqual([]);
      expect(heaviest()).toBeLessThan(LIMIT);
      expect(excel.traffic.roundTrips).toBeLessThan(12);
      expect(excel.suspended.calculation).toBeGreaterThan(0);
      const ids = idsIn("visits");
      expect(ids).toEqual([
        ...Array.from({ length: 10 }, (_, row) => `V${row + 1}`),
        ...Array.from({ length: 20_000 }, (_, row) => `I${row}`),
      ]);
      expect(rowsOf("visits")[10 + 19_999]).toMatchObject({ 金额: 19_999, 日期: 45_999, 方式: "到访" });
    },
    SLOW,
  );

  it(
    "writes each row once where a cell is typed in between two of its batches",
    async () => {
      const port = await connect(shopWorkbook({ customers: 5, visits: 10 }));
      await load(port);
      // A cell is being edited from the batch after the first one on.
      excel.faults.between(() => excel.faults.cellEdit(2));
      expect(await port.commit(importOf(18_500))).toEqual([]);
      expect(idsIn("visits").slice(10)).toEqual(Array.from({ length: 18_500 }, (_, row) => `I${row}`));
    },
    SLOW,
  );

  it(
    "tells how far it has come, and goes on to its end once Excel is being written",
    async () => {
      const port = await connect(shopWorkbook({ customers: 5, visits: 10 }));
      await load(port);
      const stopping = new AbortController();
      const shares: number[] = [];
      const touchedAt: number[] = [];
      const problems = await port.commit(importOf(20_000), {
        signal: stopping.signal,
        onProgress: (share) => shares.push(share),
        onTouch: () => {
          touchedAt.push(shares.length);
          stopping.abort();
        },
      });
      expect(problems).toEqual([]);
      expect(idsIn("visits")).toHaveLength(20_010);
      expect(touchedAt).toHaveLength(1);
      expect(shares.slice(touchedAt[0]).length).toBeGreaterThan(1);
      expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    },
    SLOW,
  );

  it("stopped before Excel is written, leaves all as it was, and the next visit takes one round trip", async () => {
    const port = await connect(shopWorkbook({ customers: 5, visits: 10 }));
    await load(port);
    const stopped = await port.commit(importOf(5000), { signal: AbortSignal.abort() });
    expect(stopped.map(({ code }) => code)).toEqual(["stopped"]);
    expect(idsIn("visits")).toHaveLength(10);
    excel.traffic.reset();
    expect(await port.commit(importOf(1))).toEqual([]);
    expect(excel.traffic.roundTrips).toBe(1);
    expect(idsIn("visits")).toHaveLength(11);
  });

  it(
    "goes on in smaller parts where Excel takes less",
    async () => {
      const port = await connect(shopWorkbook({ customers: 1000, visits: 3000 }));
      excel.faults.payloadLimit = 200_000;
      const { book } = await load(port);
      expect(book.visits.ids).toEqual(Array.from({ length: 3000 }, (_, row) => `V${row + 1}`));
      expect(textAt(book.customers, "phone", 999)).toBe("13800000999");
      expect(await port.commit(importOf(3000))).toEqual([]);
      expect(idsIn("visits").slice(3000)).toEqual(Array.from({ length: 3000 }, (_, row) => `I${row}`));
      const change = writeRanking(book, rankBook(book, rankQuery(DEFAULT_SETTINGS)), TODAY);
      if (isRefused(change)) throw new Error(JSON.stringify(change));
      expect(await port.commit(change)).toEqual([]);
      excel.faults.clear();
      expect((await load(await reconnect())).book.visits.size).toBe(6000);
    },
    SLOW,
  );
});
