/** The scan on a register of which it is known who is who: the one it was tuned on, and one it was not. */
import { describe, expect, it } from "vitest";
import { keepApart } from "../../../src/model/commands/keep-apart";
import { apply } from "../../../src/model/apply";
import { findDuplicates } from "../../../src/model/duplicates/find-duplicates";
import { pinyinOf } from "../../../src/model/pinyin/pinyin";
import { finish } from "../../../src/model/work";
import { HELD_OUT_SEED, labelledCustomers, TUNED_SEED } from "../../support/labelled-customers";
import { accepted, countingIds, day } from "../../support/test-book";

describe.each([
  ["tuned", TUNED_SEED],
  ["held-out", HELD_OUT_SEED],
])("on the %s register of 5,000 customers with 600 duplicates", (_, seed) => {
  const { book, truth } = labelledCustomers(seed);
  const pairs = finish(findDuplicates(book, { pinyin: pinyinOf }));
  const hits = pairs.filter(({ a, b }) => truth.has(`${a}|${b}`));

  it("is the register it says", () => {
    expect(book.customers.size).toBe(5000);
    expect(truth.size).toBe(600);
  });
  it("at least 97 % are found", () => expect(hits.length / truth.size).toBeGreaterThanOrEqual(0.97));
  it("at least 95 % of those found are duplicates", () => {
    expect(hits.length / pairs.length).toBeGreaterThanOrEqual(0.95);
  });
  it("each kind is found, nine of ten at least", () => {
    const missed = new Map<string, number>();
    for (const [pair, kind] of truth) {
      if (!hits.some(({ a, b }) => `${a}|${b}` === pair)) missed.set(kind, (missed.get(kind) ?? 0) + 1);
    }
    for (const [kind, count] of missed) expect([kind, count <= 3]).toEqual([kind, true]);
  });
  it("the surest come first, no pair twice, and each has a reason for it", () => {
    expect(new Set(pairs.map(({ a, b }) => `${a}|${b}`)).size).toBe(pairs.length);
    pairs.forEach(({ sure, why }, place) => {
      expect(sure).toBeLessThanOrEqual(pairs[place - 1]?.sure ?? 1);
      expect(why[0]!.code).toMatch(/^(same|similar|fitting)-/);
    });
  });
  it("a pair that a person kept apart is not found again", () => {
    const [first] = pairs;
    const { a, b } = first!;
    const change = accepted(keepApart(book, { a, b }, day("2026-11-22"), countingIds()));
    const found = finish(findDuplicates(apply(book, change), { pinyin: pinyinOf }));
    expect(found).toHaveLength(pairs.length - 1);
  });
});
