import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Step } from "../../../src/model/change";
import { cutText, joinText } from "../../../src/model/log/entry-text";
import { findEntry, readEntries } from "../../../src/model/log/read-entries";
import { markUndone, writeEntry } from "../../../src/model/log/write-entry";
import { countingIds, day, testBook } from "../../support/test-book";

const today = day("2026-11-22");
const afterSteps = (book: ReturnType<typeof testBook>["book"], ...steps: Step[]): typeof book =>
  apply(book, { label: { code: "import", data: {} }, steps });

describe("an entry of the log", () => {
  it("is read as it was written, its details too", () => {
    const book = testBook().book;
    const entry = { kind: "apart", customerId: "C1", otherId: "C2", summary: "Not the same" } as const;
    const { id, step } = writeEntry(
      book,
      { ...entry, details: JSON.stringify({ a: [1, "二"] }) },
      today,
      countingIds(),
    );
    expect(findEntry(afterSteps(book, step), id)).toEqual({
      ...entry,
      id,
      date: today,
      isUndone: false,
      details: { a: [1, "二"] },
    });
  });

  it("goes on in further rows where its details are long, in whatever order those stand", () => {
    const details = "长 text 🙂 ".repeat(20_000);
    const { id, step } = writeEntry(
      testBook().book,
      { kind: "import", summary: "", details: JSON.stringify(details) },
      today,
      countingIds(),
    );
    if (step.kind !== "append") throw new Error("rows are appended");
    expect(step.ids.length).toBeGreaterThan(3);
    const turned = {
      ...step,
      ids: step.ids.toReversed(),
      cells: Object.fromEntries(
        Object.entries(step.cells).map(([key, values]) => [key, values.toReversed()]),
      ),
    };
    expect(findEntry(afterSteps(testBook().book, turned), id)?.details).toBe(details);
    expect(readEntries(afterSteps(testBook().book, turned))).toHaveLength(1);
  });

  it("has no details where a row of them is gone", () => {
    const { id, step } = writeEntry(
      testBook().book,
      { kind: "import", summary: "", details: JSON.stringify("x".repeat(100_000)) },
      today,
      countingIds(),
    );
    const last = step.kind === "append" ? step.ids.at(-1)! : "";
    const book = afterSteps(testBook().book, step, { kind: "remove", table: "log", ids: [last] });
    expect(findEntry(book, id)?.details).toBeUndefined();
  });

  it("is marked as undone", () => {
    const { id, step } = writeEntry(testBook().book, { kind: "merge", summary: "" }, today, countingIds());
    expect(findEntry(afterSteps(testBook().book, step, markUndone(id)), id)?.isUndone).toBe(true);
  });
});

describe("details in cells", () => {
  it("are the same text again, whatever it is, and every cell survives trimming", () => {
    const part = fc.constantFrom(" ", "a", "🙂", "陈", '"', "1/2:", "\\n", ":");
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 9000 }),
        (parts, times) => {
          const text = `[${parts.join("").repeat(times)}]`;
          const cells = cutText(text);
          for (const cell of cells) {
            expect(cell.length).toBeLessThanOrEqual(32_767);
            expect(() => encodeURIComponent(cell)).not.toThrow();
          }
          if (parts.some((each) => each !== " "))
            expect(joinText(cells.map((cell) => cell.trim()))).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });
});
