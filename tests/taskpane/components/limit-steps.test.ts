import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITED_METHODS } from "../../../src/model/ranking/limits";
import { rankingQueryProblems } from "../../../src/model/ranking/rank-query";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { limitRange, stepOf, stepsOf, withLimit } from "../../../src/taskpane/components/limit-steps";

describe("moving a limit", () => {
  test("arrows move one step, Page keys five, other keys none", () => {
    expect(
      ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft", "PageUp", "PageDown", "Enter"].map(stepsOf),
    ).toEqual([1, 1, -1, -1, 5, -5, undefined]);
  });

  test("a step of pareto is one percent, of share the second figure, without dust behind the comma", () => {
    const { pareto, share } = DEFAULT_SETTINGS.limits;
    const moved = (method: "pareto" | "share", limits: readonly number[], place: number) =>
      withLimit(method, limits, place, limits[place]! + stepOf(method, limits[place]!));
    expect(moved("pareto", pareto, 0)).toEqual([0.81, 0.95]);
    expect(moved("share", share, 0)).toEqual([0.021, 0.005]);
    expect(moved("share", share, 1)).toEqual([0.02, 0.0051]);
    expect(moved("share", [0.0002, 0.000041], 1)).toEqual([0.0002, 0.000042]);
  });

  test("a limit stops short of the other one", () => {
    expect(withLimit("pareto", [0.8, 0.95], 0, 1)).toEqual([0.94, 0.95]);
    expect(withLimit("share", [0.02, 0.005], 1, 0.5)).toEqual([0.02, 0.019999]);
    expect(limitRange("share", [0.02, 0.005], 0).least).toBe(0.005001);
    expect(withLimit("count", [0.2, 0.4, 0.6, 0.8], 2, 0.1)).toEqual([0.2, 0.4, 0.41, 0.8]);
  });

  test("wherever the handles are dragged, the limits can be ranked by", () => {
    const drag = fc.record({
      place: fc.constantFrom(0, 1),
      to: fc.double({ min: -1, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...LIMITED_METHODS), fc.array(drag), (method, drags) => {
        const limits = drags.reduce(
          (now, { place, to }) => withLimit(method, now, place, to),
          DEFAULT_SETTINGS.limits[method],
        );
        expect(rankingQueryProblems({ method, classes: DEFAULT_SETTINGS.classes, limits })).toEqual([]);
      }),
    );
  });
});
