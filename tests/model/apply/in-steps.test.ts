/** Long work on a change looks up often enough, however many rows the change has. */
import { describe, expect, it } from "vitest";
import { applying } from "../../../src/model/apply";
import type { Change } from "../../../src/model/change";
import { applied, inverse } from "../../../src/model/inverse";
import { recordingImport, recordImport } from "../../../src/model/log/record-import";
import { finish, ROWS_A_STEP, type Work } from "../../../src/model/work";
import { bookContent } from "../../support/book-content";
import { day, testBook } from "../../support/test-book";

const COUNT = 20 * ROWS_A_STEP;
const ids = Array.from({ length: COUNT }, (_, row) => `NEW${row}`);
const change: Change = {
  label: { code: "import", data: {} },
  steps: [{ kind: "append", table: "customers", ids, cells: { name: ids, notes: ids } }],
};
const { book } = testBook();
/** The same ids in the same order, whenever it is begun. */
const countingIds = (): (() => string) => {
  let count = 0;
  return () => `L${++count}`;
};
const record = {
  file: "a.csv",
  into: "customers",
  headers: ["name"],
  mapping: ["name"],
  summary: "",
  today: day("2026-11-22"),
} as const;
const withIds = (): typeof record & { newId: () => string } => ({ ...record, newId: countingIds() });

/** How often the work looks up. */
function looks<T>(work: Work<T>): number {
  let count = 0;
  while (work.next().done !== true) count++;
  return count;
}

describe("a change of many rows", () => {
  it("is applied, turned round and recorded with a look every so many rows", () => {
    const steps = COUNT / ROWS_A_STEP;
    expect(looks(applying(book, change))).toBeGreaterThanOrEqual(2 * steps);
    expect(looks(applied(book, change))).toBeGreaterThanOrEqual(3 * steps);
    expect(looks(recordingImport(book, change, withIds()))).toBeGreaterThanOrEqual(2 * steps);
  });

  it("is the same in steps as at once", () => {
    expect(finish(applied(book, change)).back).toEqual(inverse(book, change));
    expect(bookContent(finish(applied(book, change)).book)).toEqual(
      bookContent(finish(applying(book, change))),
    );
    expect(finish(recordingImport(book, change, withIds()))).toEqual(recordImport(book, change, withIds()));
  });

  it("left halfway leaves the book as it was", () => {
    const before = bookContent(book);
    const work = applying(book, change);
    for (let count = 0; count < 25; count++) work.next();
    expect(bookContent(book)).toEqual(before);
    expect(bookContent(finish(applying(book, change)))).toEqual(
      bookContent(finish(applied(book, change)).book),
    );
  });
});
