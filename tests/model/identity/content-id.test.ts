import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Content, contentId } from "../../../src/model/identity/content-id";

describe("ids from content", () => {
  it("have the table's letter and twelve that nobody misreads", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), fc.nat(), (cells, occurrence) => {
        expect(contentId("visits", cells, occurrence)).toMatch(/^V[0-9A-HJKMNP-TV-Z]{12}$/);
      }),
    );
  });

  it("stay what they are in books of today", () => {
    expect(contentId("customers", ["陈静", "13800000001", ""], 0)).toBe("C4QK2EP7V37V5");
  });

  it("are the same by keys and texts as by cells, whatever was hashed before", () => {
    const text = fc.string({ unit: "binary", maxLength: 3000 });
    const cells = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), text), { maxLength: 5 });
    const content = new Content();
    fc.assert(
      fc.property(cells, fc.nat(300), (pairs, occurrence) => {
        content.clear();
        for (const [key, said] of pairs) content.add(said, key);
        const joined = pairs.map(([key, said]) => `${key}=${said}`);
        expect(content.id("visits", 0)).toBe(contentId("visits", joined, 0));
        expect(content.id("visits", occurrence)).toBe(contentId("visits", joined, occurrence));
      }),
    );
  });

  it("differ where a number does, and only there", () => {
    const content = new Content();
    const idOf = (value: number): string => {
      content.clear();
      content.addNumber(value, "amount");
      return content.id("visits", 0);
    };
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (one, other) => {
        expect(idOf(one) === idOf(other)).toBe(one === other);
        expect(idOf(one)).toBe(idOf(one));
      }),
    );
    expect(idOf(-0)).toBe(idOf(0));
  });

  it("are all different for a hundred thousand sales that differ in a digit", () => {
    const ids = new Set<string>();
    for (let amount = 0; amount < 100_000; amount++)
      ids.add(contentId("visits", ["2026-03-05", "C000001", "剪发", String(amount / 100)], 0));
    expect(ids.size).toBe(100_000);
  });

  it("tell half a pair from another half", () => {
    expect(contentId("customers", ["\ud83d"], 0)).not.toBe(contentId("customers", ["\ud83e"], 0));
  });
});
