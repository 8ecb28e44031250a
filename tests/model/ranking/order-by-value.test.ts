import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderByValue } from "../../../src/model/ranking/order-by-value";

function expected(values: readonly number[]): number[] {
  return values.map((_, row) => row).sort((a, b) => values[b]! - values[a]! || a - b);
}

/** The rows in order; what is said of their values is compared with them. */
function ordered(values: readonly number[]): number[] {
  const found = orderByValue(Float64Array.from(values));
  const rows = [...found.rows];
  expect([...found.values]).toEqual(rows.map((row) => values[row]));
  return rows;
}

describe("orderByValue", () => {
  it("orders as a comparison sort does, ties in order of rows", () => {
    const amount = fc.oneof(
      fc.double({ noNaN: true }).map((value) => value + 0),
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100 + 0),
    );
    fc.assert(
      fc.property(fc.array(amount), (values) => {
        expect(ordered(values)).toEqual(expected(values));
      }),
    );
  });

  it("tells values apart that differ only in their last figures, few or many", () => {
    const near = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 400 });
    fc.assert(
      fc.property(near, (steps) => {
        const values = steps.map((step) => 1_000_000 + step / 1e6);
        expect(ordered([5, ...values, -5])).toEqual(expected([5, ...values, -5]));
      }),
    );
  });

  it("does not take quadratic time for a long run of near values in the wrong order", () => {
    const values = Array.from({ length: 200_000 }, (_, row) => 1e9 + row / 1e6);
    expect(ordered(values)).toEqual(expected(values));
  });

  it("goes on after a long run with the run next to it", () => {
    const values = [...Array.from({ length: 100 }, (_, row) => 1e9 + row / 1e6), 5, 5.000001, 5.000002];
    expect(ordered(values)).toEqual(expected(values));
  });

  it("reads a view that begins inside its buffer", () => {
    const buffer = new Float64Array([9, 1, 3, 2]);
    expect([...orderByValue(buffer.subarray(1)).rows]).toEqual([1, 2, 0]);
  });
});
