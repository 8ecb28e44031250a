import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../src/model/day";
import { readWay, wayOf, wayText } from "../../../src/model/ranking/ranking-way";
import { RANKING_BASES } from "../../../src/model/ranking/ranking";
import { NEW_YEAR, query } from "../../support/ranked-shop";

test("how a ranking was made is one text that people can read", () => {
  const lastYear = query("share", {
    from: NEW_YEAR,
    to: addDays(NEW_YEAR, 364),
    basis: "recent",
    margin: 0.1,
  });
  expect(wayText(wayOf(lastYear))).toBe(
    "period: 2025-01-01..2025-12-31; value: recent 180; limits: 2%, 0.5%; margin: 10%; classes: A, B, C",
  );
  expect(wayText(wayOf(query("lorenz", { to: NEW_YEAR })))).toBe(
    "period: ..2025-01-01; value: amount; limits: ; margin: 0%; classes: A, B, C",
  );
});

test("the text reads back as what was written", () => {
  const day = fc.option(
    fc.nat(4000).map((days) => addDays(NEW_YEAR, days)),
    { nil: undefined },
  );
  const percent = fc.integer({ min: 1, max: 9999 }).map((count) => count / 10_000);
  const ways = fc.record({
    from: day,
    to: day,
    basis: fc.constantFrom(...RANKING_BASES),
    limits: fc.array(percent, { maxLength: 4 }),
    margin: percent,
  });
  fc.assert(
    fc.property(ways, (over) => {
      const way = wayOf(query("share", { ...over, classes: ["VIP", "重点 客户", "C"] }));
      expect(wayText(readWay(wayText(way))!)).toBe(wayText(way));
    }),
  );
});

test.each([
  "",
  "last year",
  "period: x..; value: amount; limits: 2%; margin: 0%; classes: A, B",
  "period: ..; value: luck; limits: 2%; margin: 0%; classes: A, B",
  "period: ..; value: amount; limits: much; margin: 0%; classes: A, B",
  "period: ..; value: amount; limits: 2%; margin: 0%; classes: A",
])("text that says no way of ranking is none: %j", (text) => {
  expect(readWay(text)).toBeUndefined();
});
