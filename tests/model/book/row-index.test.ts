import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finish } from "../../../src/model/work";
import { RowIndex, extendedIndex } from "../../../src/model/row-index";

const ids = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e", "f", "g", "h"), { maxLength: 6 });

describe("RowIndex", () => {
  it("finds the first row of each id, and nothing else", () => {
    const index = RowIndex.of(["a", "b", "a"]);
    expect([index.get("a"), index.get("b"), index.get("c"), index.has("b"), index.has("c")]).toEqual([
      0,
      1,
      undefined,
      true,
      false,
    ]);
    expect(index.size).toBe(2);
  });

  it("reads like a map", () => {
    const index = RowIndex.of(["a", "b"]);
    expect([...index]).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
    expect([[...index.keys()], [...index.values()]]).toEqual([
      ["a", "b"],
      [0, 1],
    ]);
    const seen: unknown[] = [];
    index.forEach((row, id) => seen.push([id, row]));
    expect(seen).toEqual([...index.entries()]);
  });

  it("takes a plain map's place", () => {
    expect([...finish(extendedIndex(new Map([["a", 0]]), ["a", "b"]))]).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
  });

  it("keeps every table apart, however they branch", () => {
    // Each step grows one of the tables made so far; all must go on answering for their own ids only.
    fc.assert(
      fc.property(ids, fc.array(fc.tuple(fc.nat(), ids), { maxLength: 12 }), (first, steps) => {
        const tables = [{ ids: first, index: RowIndex.of(first) }];
        for (const [pick, more] of steps) {
          const from = tables[pick % tables.length]!;
          const added = more.filter((id) => !from.index.has(id));
          const grown = [...from.ids, ...added];
          tables.push({ ids: grown, index: finish(from.index.extended(grown)) });
          for (const table of tables) {
            for (const id of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
              const row = table.ids.indexOf(id);
              expect(table.index.get(id)).toBe(row < 0 ? undefined : row);
            }
            expect(table.index.size).toBe(table.ids.length);
          }
        }
      }),
    );
  });
});
