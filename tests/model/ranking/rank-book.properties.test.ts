import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { append } from "../../../src/model/change";
import type { Day } from "../../../src/model/day";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { LIMITED_METHODS } from "../../../src/model/ranking/limits";
import { RANKING_METHODS, type RankingMethod, type RankingQuery } from "../../../src/model/ranking/ranking";
import { NEW_YEAR, shopOf, type ShopVisit } from "../../support/ranked-shop";

const IDS = ["K", "L", "M", "N", "O", "P", "Q", "R"];

/** Few customers and few amounts, so that ties, refunds, zeros and limits met exactly are common. */
const cents = fc.oneof(
  fc.constantFrom(0, 5, 10, 15, 80, 95, 100, -10, -5),
  fc.integer({ min: -500, max: 5000 }),
);
const visit: fc.Arbitrary<ShopVisit> = fc.record({
  customer: fc.constantFrom(...IDS, "unknown"),
  amount: fc.oneof({ weight: 9, arbitrary: cents.map((count) => count / 100) }, fc.constant(null)),
  date: fc.integer({ min: NEW_YEAR, max: NEW_YEAR + 9 }).map((day) => day as Day),
});
const visits = fc.array(visit, { maxLength: 30 });
const queryOf = (methods: readonly RankingMethod[]): fc.Arbitrary<RankingQuery> =>
  fc
    .record({
      method: fc.constantFrom(...methods),
      margin: fc.constantFrom(0, 0.2),
      low: fc.constantFrom(0.005, 0.02, 0.1, 0.5),
      high: fc.constantFrom(0.8, 0.95, 1),
      to: fc.constantFrom(undefined, (NEW_YEAR + 5) as Day),
    })
    .map(({ method, margin, low, high, to }) => {
      const limits = method === "lorenz" ? [] : method === "share" ? [high, low] : [low, high];
      return { method, classes: ["A", "B", "C"], limits, margin, to };
    });
const query = queryOf(RANKING_METHODS);

const customersOf = (ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }));
const book = (log: readonly ShopVisit[]): ReturnType<typeof shopOf> => shopOf(customersOf(IDS), log);

describe("a ranking", () => {
  it("does not depend on the order of visits or customers", () => {
    const shuffled = fc.tuple(visits, query).chain(([log, by]) => {
      const some = fc.shuffledSubarray(log, { minLength: log.length });
      const ids = fc.shuffledSubarray(IDS, { minLength: IDS.length });
      return fc.tuple(fc.constant(log), some, ids, fc.constant(by));
    });
    fc.assert(
      fc.property(shuffled, ([log, sameLog, ids, by]) => {
        const ranking = rankBook(book(log), by);
        const other = rankBook(shopOf(customersOf(ids), sameLog), by);
        expect(other.summary).toEqual(ranking.summary);
        IDS.forEach((id, row) => {
          const place = ids.indexOf(id);
          expect(other.values[place]).toBe(ranking.values[row]);
          expect(other.shares[place]).toBe(ranking.shares[row]);
          expect(other.ranks[place]).toBe(ranking.ranks[row]);
          expect(other.classes[place]).toBe(ranking.classes[row]);
        });
      }),
    );
  });

  it("gives everyone one class, competition ranks, and equal values the same of both", () => {
    fc.assert(
      fc.property(visits, query, (log, by) => {
        const { values, ranks, places, order, summary } = rankBook(book(log), by);
        expect([...order].sort((a, b) => a - b)).toEqual(IDS.map((_, row) => row));
        expect(summary.reduce((sum, { customers }) => sum + customers, 0)).toBe(IDS.length);
        values.forEach((value, row) => {
          expect(ranks[row]).toBe(1 + values.filter((other) => other > value).length);
          values.forEach((other, otherRow) => {
            if (other === value) expect(places[otherRow]).toBe(places[row]);
            if (other > value) expect(places[otherRow]!).toBeLessThanOrEqual(places[row]!);
          });
        });
      }),
    );
  });

  it("has shares that sum to 1 and cumulative shares that never fall, where there is turnover", () => {
    fc.assert(
      fc.property(visits, query, (log, by) => {
        const ranking = rankBook(book(log), by);
        const sum = ranking.shares.reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(ranking.turnover > 0 ? 1 : 0, 12);
        let before = 0;
        for (const row of ranking.order) {
          expect(ranking.cumulative[row]!).toBeGreaterThanOrEqual(before);
          before = ranking.cumulative[row]!;
        }
        expect(before).toBeCloseTo(ranking.turnover > 0 ? 1 : 0, 12);
        const ofAll = (figure: "value" | "share"): number =>
          ranking.summary.reduce((all, one) => all + one[figure], 0);
        expect(ofAll("value")).toBeCloseTo(ranking.total, 6);
        expect(ofAll("share")).toBeCloseTo(sum, 12);
      }),
    );
  });

  it("is the same for amounts ten thousand times as large", () => {
    fc.assert(
      fc.property(visits, query, (log, by) => {
        const large = log.map((one) => ({
          ...one,
          amount: one.amount === null ? null : one.amount * 10_000,
        }));
        expect(rankBook(book(large), by).classes).toEqual(rankBook(book(log), by).classes);
      }),
    );
  });

  it("never puts a customer lower who spends more (the limits of lorenz move along: see lorenz.test.ts)", () => {
    const more = fc.integer({ min: 1, max: 100_000 }).map((count) => count / 100);
    fc.assert(
      fc.property(visits, queryOf(LIMITED_METHODS), fc.nat(IDS.length - 1), more, (log, by, row, amount) => {
        const before = book(log);
        const cells = { id: "more", customerId: IDS[row]!, amount, kind: "sale", date: NEW_YEAR };
        const step = append("visits", [cells]);
        const after = apply(before, { label: { code: "log-visit", data: {} }, steps: [step] });
        const old = rankBook(before, by);
        const now = rankBook(after, by);
        expect(now.ranks[row]!).toBeLessThanOrEqual(old.ranks[row]!);
        expect(now.places[row]!).toBeLessThanOrEqual(old.places[row]!);
      }),
    );
  });
});
