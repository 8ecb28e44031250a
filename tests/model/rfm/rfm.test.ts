import fc from "fast-check";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { loadCsvBook } from "../../../src/cli/csv-book";
import { addDays } from "../../../src/model/day";
import { isRefused } from "../../../src/model/problem";
import { quantile } from "../../../src/model/quantile";
import { limitsOf, scoreOf } from "../../../src/model/rfm/score";
import { scoreCustomers } from "../../../src/model/rfm/score-customers";
import { DEFAULT_SEGMENTS, segmentOf } from "../../../src/model/rfm/segments";
import { NEW_YEAR, shopOf } from "../../support/ranked-shop";
import { sharedData } from "../../support/shared-data";
import { day } from "../../support/test-book";

const orders = sharedData(path.join("transactions", "rfm_data_orders.csv"));

/** Miles per gallon of the 32 cars of R's `mtcars`, with which the package tests its limits. */
const MPG = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
  30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];

test("a quantile lies on the line between the two values beside it", () => {
  expect(quantile([10], 0.8)).toBe(10);
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([0, 10], 0.2)).toBe(2);
  expect(quantile([1, 5, 9], 1)).toBe(9);
});

test("the limits of the package's own test", () => {
  const limits = limitsOf(Float64Array.from(MPG));
  [16.2, 18.92, 22, 25.08].forEach((limit, place) => expect(limits[place]).toBeCloseTo(limit, 10));
});

test("a figure on a limit is above it", () => {
  expect([4, 5, 6, 19, 20, 21].map((figure) => scoreOf(figure, [5, 10, 15, 20]))).toEqual([1, 2, 2, 4, 5, 5]);
  expect(scoreOf(7, [5, 7, 7, 9])).toBe(4);
});

test("the first segment that fits is the customer's", () => {
  const name = (r: number, f: number, m: number): string | undefined =>
    DEFAULT_SEGMENTS[segmentOf(DEFAULT_SEGMENTS, r, f, m)]?.name;
  expect(name(5, 5, 5)).toBe("champions");
  expect(name(3, 5, 5)).toBe("loyal");
  expect(name(4, 1, 1)).toBe("potentialLoyalist");
  expect(name(1, 1, 1)).toBe("lost");
  expect(name(5, 1, 5)).toBeUndefined();
});

describe.skipIf(!orders)("the orders of the package rfm at the end of 2006", () => {
  it("have the limits, counts, scores and segments that the package gives", async () => {
    const columns = { customer: "customer_id", date: "order_date", amount: "revenue" };
    const loaded = await loadCsvBook(orders!, columns, "en");
    if (isRefused(loaded)) throw new Error("the orders cannot be read");
    const rfm = scoreCustomers(loaded.book, { asOf: day("2006-12-31") });

    expect(rfm.figures.rows).toHaveLength(995);
    expect(rfm.figures.frequency.reduce((sum, count) => sum + count, 0)).toBe(4906);
    expect(rfm.limits.recency.map((limit) => Number(limit.toFixed(9)))).toEqual([115, 181, 297.4, 482]);
    expect(rfm.limits.frequency).toEqual([4, 5, 6, 8]);
    expect(rfm.limits.monetary.map((limit) => Number(limit.toFixed(9)))).toEqual([255.8, 382, 506.4, 666]);
    expect([1, 2, 3, 4, 5].map((score) => rfm.f.filter((own) => own === score).length)).toEqual([
      268, 187, 176, 244, 120,
    ]);
    expect(rfm.summary.find(({ segment }) => segment === "champions")).toEqual({
      segment: "champions",
      customers: 158,
      visits: 1234,
      value: 120178,
    });
    const scores = ["Abbey O'Reilly", "Add Senger", "Admiral Senger", "Aileen Barton", "Aiyanna Bruen"].map(
      (id) => {
        const place = rfm.figures.rows.indexOf(loaded.book.customers.index.get(id)!);
        const { recency, frequency, monetary } = rfm.figures;
        const score = 100 * rfm.r[place]! + 10 * rfm.f[place]! + rfm.m[place]!;
        return [recency[place], frequency[place], monetary[place], score];
      },
    );
    expect(scores).toEqual([
      [205, 6, 472, 343],
      [140, 3, 340, 412],
      [132, 5, 448, 433],
      [84, 9, 763, 555],
      [246, 4, 157, 321],
    ]);
  });
});

describe("scores", () => {
  const customers = ["K", "L", "M"].map((id) => ({ id }));
  const visit = (customer: string, days: number, amount: number | null) => ({
    customer,
    date: addDays(NEW_YEAR, days),
    amount,
  });

  it("count purchases, not chats, and take refunds off the value alone", () => {
    const log = [visit("K", 0, 100), visit("K", 5, null), visit("K", 7, -30), visit("L", 3, null)];
    const { figures, thin } = scoreCustomers(shopOf(customers, log), { asOf: addDays(NEW_YEAR, 10) });
    expect([...figures.rows]).toEqual([0]);
    expect([figures.recency[0], figures.frequency[0], figures.monetary[0]]).toEqual([10, 1, 70]);
    expect(thin).toEqual(["recency", "frequency", "monetary"]);
  });

  it("leave out what comes after the day of observation and before the first day", () => {
    const log = [visit("K", 0, 1), visit("K", 4, 2), visit("K", 9, 4)];
    const query = { asOf: addDays(NEW_YEAR, 8), from: addDays(NEW_YEAR, 1) };
    const { figures } = scoreCustomers(shopOf(customers, log), query);
    expect([figures.recency[0], figures.frequency[0], figures.monetary[0]]).toEqual([4, 1, 2]);
  });

  it("are by the owner's own limits where there are any", () => {
    const log = [visit("K", 0, 100), visit("L", 9, 100)];
    const limits = { recency: [2, 4, 6, 8] };
    const { r, limits: used } = scoreCustomers(shopOf(customers, log), {
      asOf: addDays(NEW_YEAR, 10),
      limits,
    });
    expect([...r]).toEqual([1, 5]);
    expect(used.recency).toEqual(limits.recency);
  });

  it("of an empty book are none", () => {
    const rfm = scoreCustomers(shopOf([], []), { asOf: NEW_YEAR });
    expect(rfm.limits).toEqual({ recency: [], frequency: [], monetary: [] });
    expect(rfm.summary.every(({ customers: heads }) => heads === 0)).toBe(true);
  });

  it("are shared by equal figures, rise with them, and put everyone into one segment", () => {
    const purchase = fc.record({
      customer: fc.constantFrom("K", "L", "M", "N", "O"),
      date: fc.nat(9).map((days) => addDays(NEW_YEAR, days)),
      amount: fc.integer({ min: 0, max: 50 }),
    });
    const shop = ["K", "L", "M", "N", "O"].map((id) => ({ id }));
    fc.assert(
      fc.property(fc.array(purchase, { maxLength: 25 }), (log) => {
        const { figures, m, r, summary } = scoreCustomers(shopOf(shop, log), { asOf: addDays(NEW_YEAR, 9) });
        figures.monetary.forEach((value, one) =>
          figures.monetary.forEach((other, two) => {
            if (value >= other) expect(m[one]).toBeGreaterThanOrEqual(m[two]!);
            if (figures.recency[one]! <= figures.recency[two]!)
              expect(r[one]).toBeGreaterThanOrEqual(r[two]!);
          }),
        );
        const heads = summary.reduce((sum, { customers: count }) => sum + count, 0);
        expect(heads).toBe(figures.rows.length);
      }),
    );
  });
});
