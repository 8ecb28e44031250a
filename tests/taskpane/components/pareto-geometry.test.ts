import { describe, expect, test } from "vitest";
import { rankBook } from "../../../src/model/ranking/rank-book";
import type { Ranking, RankingMethod } from "../../../src/model/ranking/ranking";
import {
  boundary,
  curvePoints,
  limitAt,
  shareOfFirst,
} from "../../../src/taskpane/components/pareto-geometry";
import { query } from "../../support/ranked-shop";
import { testBook } from "../../support/test-book";

function ranked(amounts: readonly number[], method: RankingMethod, limits: readonly number[]): Ranking {
  const shop = testBook();
  amounts.forEach((amount, index) => {
    shop.customer(`Client ${index}`).visit(`Client ${index}`, "2025-01-02", { amount });
  });
  return rankBook(shop.book, query(method, { limits }));
}

const TENTHS = [40, 30, 20, 10];

describe("the curve", () => {
  test("runs from nothing to everything, highest customers first", () => {
    const { length, 0: first, 1: second, 4: last } = curvePoints(ranked(TENTHS, "pareto", [0.8, 0.95]));
    expect({ length, first, last }).toEqual({ length: 5, first: { x: 0, y: 0 }, last: { x: 1, y: 1 } });
    expect(second).toEqual({ x: 0.25, y: 0.4 });
  });

  test("stays small for a large book, and still ends at everything", () => {
    const many = curvePoints(ranked(new Array<number>(1000).fill(1), "pareto", [0.8, 0.95]));
    expect(many.length).toBe(241);
    expect(many.at(-1)).toEqual({ x: 1, y: 1 });
  });

  test("of a book without customers or turnover is a corner, not a crash", () => {
    expect(curvePoints(ranked([], "share", [0.02, 0.005]))).toEqual([{ x: 0, y: 0 }]);
    expect(curvePoints(ranked([0], "share", [0.02, 0.005]))).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ]);
  });

  test("tells what the first half brings", () => {
    expect(shareOfFirst(ranked(TENTHS, "pareto", [0.8, 0.95]), 0.5)).toBe(0.7);
  });
});

describe("a limit on the curve", () => {
  test("stands where its class ends", () => {
    const pareto = ranked(TENTHS, "pareto", [0.8, 0.95]);
    expect(boundary(pareto, 0)).toEqual({ x: 0.75, y: 0.9 });
    const share = ranked(TENTHS, "share", [0.25, 0.1]);
    expect(boundary(share, 0)).toEqual({ x: 0.5, y: 0.7 });
    // Exactly on the lower limit is B.
    expect(boundary(share, 1)).toEqual({ x: 1, y: 1 });
  });

  test("dragged to a height is a cumulative share, dragged along is a client's share", () => {
    expect(limitAt(ranked(TENTHS, "pareto", [0.8, 0.95]), { x: 0.1, y: 0.62 })).toBe(0.62);
    expect(limitAt(ranked(TENTHS, "share", [0.25, 0.1]), { x: 0.5, y: 0.1 })).toBe(0.2);
  });
});
