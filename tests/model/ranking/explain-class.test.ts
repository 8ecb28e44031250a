import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainClass, type ClassReason } from "../../../src/model/ranking/explain-class";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { LIMITED_METHODS } from "../../../src/model/ranking/limits";
import { RANKING_METHODS, type RankingQuery } from "../../../src/model/ranking/ranking";
import { query, rankedValues, shopOf, shopOfValues } from "../../support/ranked-shop";

/** The class of customer `row` if it had `cents` more (or less), by ranking everyone again. */
function classWith(values: readonly number[], row: number, cents: number, by: RankingQuery): string {
  const visits = values.map((amount, customer) => ({ customer: `K${customer}`, amount }));
  visits.push({ customer: `K${row}`, amount: cents / 100 });
  const customers = values.map((_, customer) => ({ id: `K${customer}` }));
  return rankBook(shopOf(customers, visits), by).classes[row]!;
}

/** Even all the money there is would not do it. */
const isOutOfReach = (values: readonly number[], row: number, by: RankingQuery): boolean =>
  classWith(values, row, 2 ** 40, by) === rankedValues(values, by).classes[row];

const explained = (values: readonly number[], row: number, by: RankingQuery): ClassReason =>
  explainClass(rankedValues(values, by), row);

describe("explainClass", () => {
  it("says class, share, rank and how many there are", () => {
    const reason = explained([60, 30, 10], 1, query("pareto", { limits: [0.5, 0.8] }));
    expect(reason).toMatchObject({ class: "B", fixed: false, share: 0.3, rank: 2, of: 3, spending: "some" });
  });

  it("says what is missing, share: more than 2 % of the new turnover", () => {
    const { rise } = explained([98, 1], 1, query("share"));
    expect(rise).toEqual({ class: "A", amount: 1.01 });
  });

  it("says what is missing, share: exactly 0.5 % is enough for B", () => {
    const { rise } = explained([99.5, 0.25], 1, query("share"));
    expect(rise).toEqual({ class: "B", amount: 0.25 });
  });

  it("says what is missing, pareto: passing others, a tie being enough", () => {
    const { rise } = explained([50, 30, 15, 5], 3, query("pareto"));
    expect(rise).toEqual({ class: "B", amount: 0.01 });
    const toTheTop = explained([90, 10], 1, query("pareto"));
    expect(toTheTop.rise).toEqual({ class: "A", amount: 12.51 });
  });

  it("lifts out of a refund too", () => {
    const reason = explained([99.5, -2], 1, query("share"));
    expect(reason).toMatchObject({ spending: "refunds", rise: { class: "B", amount: 2.5 } });
  });

  it("may skip a class that nobody can be in", () => {
    expect(explained([0], 0, query("share")).rise).toEqual({ class: "A", amount: 0.01 });
  });

  it("offers nothing above A, nothing out of reach and nothing for a fixed class", () => {
    expect(explained([90, 10], 0, query("pareto")).rise).toBeUndefined();
    const outOfReach = explained([90, 10], 1, query("share", { limits: [1, 0.01] }));
    expect(outOfReach).toMatchObject({ class: "B" });
    expect(outOfReach.rise).toBeUndefined();
    const customers = [{ id: "K" }, { id: "L", fixedClass: "A" }];
    const visits = [
      { customer: "K", amount: 999 },
      { customer: "L", amount: 1 },
    ];
    const reason = explainClass(rankBook(shopOf(customers, visits), query("share")), 1);
    expect(reason).toMatchObject({ class: "A", fixed: true, byFigures: "C" });
    expect(reason.rise ?? reason.fall).toBeUndefined();
  });

  it("names the smallest amount that does it, up and down: ranking again agrees to the cent", () => {
    const value = fc.oneof(
      fc.constantFrom(0, 5, 10, 80, -3),
      fc.integer({ min: -500, max: 90_000 }).map((n) => n / 100),
    );
    const values = fc.array(value, { minLength: 1, maxLength: 12 });
    const by = fc.constantFrom(
      ...LIMITED_METHODS.map((method) => query(method)),
      query("count", { classes: ["1", "2", "3", "4"], limits: [0.1, 0.3, 0.7] }),
      query("share", { classes: ["VIP", "other"], limits: [0.1] }),
      query("share", { limits: [0.3, 0.1] }),
      query("pareto", { limits: [0.3, 0.6] }),
      query("pareto", { limits: [0.5, 1] }),
    );
    fc.assert(
      fc.property(values, by, fc.nat(), (all, method, pick) => {
        const row = pick % all.length;
        const reason = explained(all, row, method);
        const { classes } = method;
        expect(reason.rise === undefined).toBe(reason.class === classes[0] || isOutOfReach(all, row, method));
        expect(reason.fall === undefined).toBe(reason.class === classes.at(-1));
        for (const [step, sign] of [
          [reason.rise, 1],
          [reason.fall, -1],
        ] as const) {
          if (!step) continue;
          const cents = Math.round(step.amount * 100);
          expect(cents / 100).toBe(step.amount);
          expect(classWith(all, row, sign * cents, method)).toBe(step.class);
          expect(step.class).not.toBe(reason.class);
          expect(classWith(all, row, sign * (cents - 1), method)).toBe(reason.class);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("of lorenz and of limits with a margin is true when tried", () => {
    const values = fc.array(fc.integer({ min: -500, max: 90_000 }), { minLength: 1, maxLength: 15 });
    const by = fc.constantFrom(
      query("lorenz"),
      query("pareto", { margin: 0.1 }),
      query("share", { margin: 0.3 }),
    );
    fc.assert(
      fc.property(values, by, fc.nat(), (cents, method, pick) => {
        const all = cents.map((count) => count / 100);
        const row = pick % all.length;
        const reason = explained(all, row, method);
        for (const [step, sign] of [
          [reason.rise, 1],
          [reason.fall, -1],
        ] as const) {
          if (!step) continue;
          expect(classWith(all, row, sign * Math.round(step.amount * 100), method)).toBe(step.class);
          const moved = method.classes.indexOf(reason.class) - method.classes.indexOf(step.class);
          expect(Math.sign(moved)).toBe(sign);
        }
      }),
    );
  });

  it("agrees with the class of the ranking for everyone", () => {
    const values = [70, 10, 10, 10, 0, -5, 2, 0.5];
    for (const method of RANKING_METHODS) {
      const ranking = rankBook(shopOfValues(values), query(method));
      values.forEach((_, row) => expect(explainClass(ranking, row).byFigures).toBe(ranking.classes[row]));
    }
  });
});
