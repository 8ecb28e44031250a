import { describe, expect, it } from "vitest";
import { invertPositiveDefinite } from "../../../src/model/prediction/matrix";
import { minimize, type Objective } from "../../../src/model/prediction/minimize";
import { finish } from "../../../src/model/work";

/** A function that needs no pause. */
function objective(value: (point: readonly number[], gradient: number[]) => number): Objective {
  // eslint-disable-next-line require-yield
  return function* (point, gradient) {
    return value(point, gradient);
  };
}

const rosenbrock = objective((point, gradient) => {
  const [x, y] = point as [number, number];
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
});

describe("The lowest point", () => {
  it("of Rosenbrock's bent valley is found", () => {
    const { point, outcome } = finish(minimize(rosenbrock, [-1.2, 1], Infinity));
    expect(outcome).toBe("arrived");
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
  });

  it("of an endless slope is none", () => {
    const slope = objective((point, gradient) => {
      gradient[0] = -1;
      return -point[0]!;
    });
    expect(finish(minimize(slope, [0], Infinity)).outcome).toBe("no end");
    expect(finish(minimize(slope, [0], 10)).outcome).toBe("out of reach");
  });

  it("is not looked for where the function is no number", () => {
    const root = objective((point, gradient) => {
      gradient[0] = 1 - 0.5 / Math.sqrt(point[0]!);
      return point[0]! - Math.sqrt(point[0]!);
    });
    expect(finish(minimize(root, [1], Infinity)).point[0]).toBeCloseTo(0.25, 6);
  });
});

describe("The inverse of a matrix", () => {
  it("times the matrix is one", () => {
    const inverse = invertPositiveDefinite([
      [4, 1],
      [1, 3],
    ]);
    expect(inverse?.flat().map((entry) => entry * 11)).toEqual([
      expect.closeTo(3, 12),
      expect.closeTo(-1, 12),
      expect.closeTo(-1, 12),
      expect.closeTo(4, 12),
    ]);
  });

  it("that curves downwards somewhere, or not at all, is none", () => {
    expect(
      invertPositiveDefinite([
        [1, 2],
        [2, 1],
      ]),
    ).toBeUndefined();
    expect(
      invertPositiveDefinite([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
  });
});
