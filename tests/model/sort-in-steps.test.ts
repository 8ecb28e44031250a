import fc from "fast-check";
import { expect, test } from "vitest";
import { sortInSteps } from "../../src/model/sort-in-steps";
import { finish } from "../../src/model/work";

const by = (keys: readonly number[]) => (one: number, other: number) => keys[one]! - keys[other]!;

test("rows come out as an ordinary sort puts them, equal ones as they stood", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 }), { maxLength: 30 }), (keys) => {
      const rows = Int32Array.from(keys.keys());
      expect(finish(sortInSteps(rows, by(keys)))).toEqual(rows.slice().sort(by(keys)));
    }),
  );
});

test("more rows than are sorted at once are sorted as well, and the rows given are left alone", () => {
  const keys = Array.from({ length: 20_001 }, (_, row) => (row * 7919) % 997);
  const rows = Int32Array.from(keys.keys());
  expect(finish(sortInSteps(rows, by(keys)))).toEqual(rows.slice().sort(by(keys)));
  expect(rows).toEqual(Int32Array.from(keys.keys()));
});
