import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RANKING_METHODS } from "../../../src/model/ranking/ranking";
import { rankingQueryProblems } from "../../../src/model/ranking/rank-query";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import {
  limitRange,
  STEP,
  stepsOf,
  withLimit,
  type LimitKey,
} from "../../../src/taskpane/components/limit-steps";

describe("moving a limit", () => {
  test("arrows move one step, Page keys five, other keys none", () => {
    expect(
      ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft", "PageUp", "PageDown", "Enter"].map(stepsOf),
    ).toEqual([1, 1, -1, -1, 5, -5, undefined]);
  });

  test("a step of pareto is one percent, of share a tenth of a percent, without dust behind the comma", () => {
    const { pareto, share } = DEFAULT_SETTINGS.limits;
    expect(withLimit("pareto", pareto, "a", pareto.a + STEP.pareto)).toEqual({ a: 0.81, b: 0.95 });
    expect(withLimit("share", share, "a", share.a + STEP.share)).toEqual({ a: 0.021, b: 0.005 });
  });

  test("a limit stops short of the other one", () => {
    expect(withLimit("pareto", { a: 0.8, b: 0.95 }, "a", 1)).toEqual({ a: 0.94, b: 0.95 });
    expect(withLimit("share", { a: 0.02, b: 0.005 }, "b", 0.5)).toEqual({ a: 0.02, b: 0.0199 });
    expect(limitRange("share", { a: 0.02, b: 0.005 }, "a").least).toBe(0.0051);
  });

  test("wherever the handles are dragged, the limits can be ranked by", () => {
    const keys: readonly LimitKey[] = ["a", "b"];
    const drag = fc.record({
      key: fc.constantFrom(...keys),
      to: fc.double({ min: -1, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...RANKING_METHODS), fc.array(drag), (method, drags) => {
        const limits = drags.reduce(
          (now, { key, to }) => withLimit(method, now, key, to),
          DEFAULT_SETTINGS.limits[method],
        );
        expect(rankingQueryProblems({ method, limits })).toEqual([]);
      }),
    );
  });
});
