import fc from "fast-check";
import { expect, test } from "vitest";
import { handlesApart } from "../../../src/taskpane/components/handles-apart";

test("handles that are apart stay where they are", () => {
  const spots = [
    { x: 40, y: 20 },
    { x: 90, y: 10 },
  ];
  expect(handlesApart(spots, 18, 200)).toEqual(spots);
});

test("two handles on one spot stand side by side, to the left at the right end", () => {
  const spot = { x: 50, y: 10 };
  expect(handlesApart([spot, spot], 18, 200)).toEqual([spot, { x: 68, y: 10 }]);
  expect(handlesApart([spot, spot], 18, 50)).toEqual([{ x: 32, y: 10 }, spot]);
});

test("however many there are, none covers another", () => {
  const spot = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 100 }) });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 8 }), (spots) => {
      const drawn = handlesApart(spots, 18, 200);
      drawn.forEach((one, at) =>
        drawn.slice(at + 1).forEach((other) => {
          expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(18);
        }),
      );
    }),
  );
});
