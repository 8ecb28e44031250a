import { describe, expect, test } from "vitest";
import { emptyBook } from "../../../../src/model/book";
import { DEFAULT_CLASSES } from "../../../../src/model/ranking/ranking";
import { offeredBases, offeredMethods } from "../../../../src/taskpane/views/ranking/offered-choices";

describe("what can be chosen", () => {
  test("profit only where the visits have a cost, or where it is what holds", () => {
    const book = emptyBook("en");
    const without = { ...book, visits: { ...book.visits, columns: {} } };
    expect(offeredBases(without, "amount")).not.toContain("profit");
    expect(offeredBases(without, "profit")).toContain("profit");
  });

  test("the curve cuts three classes only", () => {
    const query = { method: "share", classes: DEFAULT_CLASSES, limits: [] } as const;
    expect(offeredMethods(query)).toContain("lorenz");
    expect(offeredMethods({ ...query, classes: ["1", "2"] })).not.toContain("lorenz");
    expect(offeredMethods({ ...query, method: "lorenz", classes: ["1", "2"] })).toContain("lorenz");
  });
});
