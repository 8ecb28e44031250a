import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  barsOf,
  columnsOf,
  namedRows,
  rangeOf,
} from "../../../src/taskpane/components/figure-chart-geometry";

const FRAME = { left: 0, right: 200, top: 10, bottom: 110 };
const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
const values = fc.array(value, { minLength: 1, maxLength: 60 });

function one(rows: readonly (number | null)[]) {
  return columnsOf(
    rows.map((row) => [row]),
    FRAME,
  );
}

describe("columns", () => {
  test("are as high as their values say, whatever the values", () => {
    fc.assert(
      fc.property(values, (amounts) => {
        const { low, high } = rangeOf(amounts);
        one(amounts).columns.forEach(({ height }, row) => {
          expect(height).toBeCloseTo((Math.abs(amounts[row]!) / (high - low)) * 100, 6);
        });
      }),
    );
  });

  test("stand on the line at 0, and hang from it where money was given back", () => {
    fc.assert(
      fc.property(values, (amounts) => {
        const { columns, zero } = one(amounts);
        columns.forEach(({ y, height }, row) => {
          expect(amounts[row]! < 0 ? y : y + height).toBeCloseTo(zero, 6);
        });
      }),
    );
  });

  test("stay within the frame and never overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 60 }), (rows) => {
        const { columns } = columnsOf(rows, FRAME);
        let end = FRAME.left;
        for (const { x, y, width, height } of columns) {
          expect(x).toBeGreaterThanOrEqual(end - 1e-9);
          end = x + width;
          expect(y).toBeGreaterThanOrEqual(FRAME.top - 1e-9);
          expect(y + height).toBeLessThanOrEqual(FRAME.bottom + 1e-9);
        }
        expect(end).toBeLessThanOrEqual(FRAME.right + 1e-9);
      }),
    );
  });

  test("of nothing but zeros and blanks are drawn as nothing, on the line at the bottom", () => {
    const { columns, zero } = one([0, null, 0]);
    expect(columns.map(({ height }) => height)).toEqual([0, 0, 0]);
    expect(zero).toBe(FRAME.bottom);
  });

  test("of one row stand in the middle, and of no rows are none", () => {
    const { columns, middles } = one([5]);
    expect(middles).toEqual([100]);
    expect(columns[0]!.x + columns[0]!.width / 2).toBe(100);
    expect(columnsOf([], FRAME)).toEqual({ zero: FRAME.bottom, columns: [], middles: [] });
  });
});

describe("bars", () => {
  test("are in proportion to their values, right of 0 or left of it", () => {
    fc.assert(
      fc.property(values, (amounts) => {
        const { low, high } = rangeOf(amounts);
        const zero = -low / (high - low);
        barsOf(amounts).forEach(({ start, length }, row) => {
          const amount = amounts[row]!;
          expect(length).toBeCloseTo(Math.abs(amount) / (high - low), 9);
          expect(amount < 0 ? start + length : start).toBeCloseTo(zero, 9);
        });
      }),
    );
  });

  test("of zeros and blanks have no length", () => {
    expect(barsOf([0, null])).toEqual([
      { start: 0, length: 0 },
      { start: 0, length: 0 },
    ]);
  });
});

test("so many rows are named as there is room for, the first always", () => {
  expect(namedRows(12, 246, 52)).toEqual([0, 3, 6, 9]);
  expect(namedRows(3, 246, 52)).toEqual([0, 1, 2]);
  expect(namedRows(5, 10, 52)).toEqual([0]);
  expect(namedRows(0, 246, 52)).toEqual([]);
});
