import { expect, test } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Book } from "../../../src/model/book";
import type { Day } from "../../../src/model/day";
import { comparedSnapshots } from "../../../src/model/movement/compared-snapshots";
import { rankingOfToday } from "../../../src/model/movement/ranking-of-today";
import { listSnapshots } from "../../../src/model/movement/snapshots";
import { wayDifferences, type MadeRanking } from "../../../src/model/movement/way-differences";
import { isRefused } from "../../../src/model/problem";
import { rankBook } from "../../../src/model/ranking/rank-book";
import type { RankingQuery } from "../../../src/model/ranking/ranking";
import { wayOf } from "../../../src/model/ranking/ranking-way";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { query, shopOf } from "../../support/ranked-shop";
import { accepted, day } from "../../support/test-book";

const LAST_YEAR = { from: day("2025-01-01"), to: day("2025-12-31") };

function made(over: Partial<RankingQuery> = {}): MadeRanking {
  const asked = query("share", over);
  return { takenOn: day("2026-03-01"), way: wayOf(asked), classNames: asked.classes };
}

test.each([
  ["all to date on two days", { to: day("2026-01-01") }, { to: day("2026-03-01") }, []],
  ["two years", LAST_YEAR, { from: day("2024-01-01"), to: day("2024-12-31") }, []],
  [
    "two months",
    { from: day("2026-01-01"), to: day("2026-01-31") },
    { from: day("2026-02-01"), to: day("2026-02-28") },
    [],
  ],
  ["a year, and the months of this one", LAST_YEAR, { from: day("2026-01-01") }, ["period"]],
  [
    "all to date and last year by other limits",
    {},
    { ...LAST_YEAR, limits: [0.03, 0.005] },
    ["period", "limits"],
  ],
  ["two half-lives", { basis: "recent" }, { basis: "recent", halfLife: 90 }, ["basis"]],
  ["amount and profit", {}, { basis: "profit" }, ["basis"]],
  ["a margin", {}, { margin: 0.1 }, []],
  ["other names", {}, { classes: ["VIP", "B", "C"] }, ["classes"]],
] as const)("%s", (_, one, other, differences) => {
  expect(wayDifferences(made(one), made(other))).toEqual(differences);
  expect(wayDifferences(made(other), made(one))).toEqual(differences);
});

test("where the book does not say, only names that have nothing in common differ", () => {
  const old = { takenOn: day("2026-01-01"), classNames: ["A", "C"] };
  expect(wayDifferences(old, made(LAST_YEAR))).toEqual([]);
  expect(wayDifferences(old, made({ classes: ["VIP", "Key", "C"] }))).toEqual([]);
  expect(wayDifferences(old, made({ classes: ["VIP", "Key", "Other"] }))).toEqual(["classes"]);
});

function written(book: Book, today: Day, over: Partial<RankingQuery>): Book {
  const ranking = rankBook(book, query("share", { asOf: today, ...over }));
  return apply(book, accepted(writeRanking(book, ranking, today)));
}

function threeRankings(): Book {
  const visits = ["2025-02-01", "2025-11-01", "2026-02-01"].map((on) => ({
    customer: "K",
    amount: 10,
    date: day(on),
  }));
  let book = shopOf(
    [{ id: "K" }, { id: "L" }],
    [...visits, { customer: "L", amount: 9, date: day("2025-02-02") }],
  );
  book = written(book, day("2026-01-01"), { to: day("2026-01-01") });
  book = written(book, day("2026-01-02"), { ...LAST_YEAR, limits: [0.03, 0.005], basis: "recent" });
  return written(book, day("2026-03-01"), { to: day("2026-03-01") });
}

test("today is ranked the way of the snapshot it is compared with", () => {
  const book = threeRankings();
  const today = day("2026-04-01");
  for (const earlier of listSnapshots(book)) {
    const ranked = rankingOfToday(book, DEFAULT_SETTINGS, earlier, today);
    if (isRefused(ranked)) throw new Error();
    expect(wayDifferences(earlier, ranked)).toEqual([]);
    expect(ranked.way?.to).toBe(today);
    expect(ranked.way?.from).toBe(earlier.way?.from === undefined ? undefined : day("2025-04-02"));
  }
});

test("unless another is asked for, the earlier one is the latest that was made alike", () => {
  const book = threeRankings();
  const asked = { method: "share", to: day("2026-03-01"), today: day("2026-04-01") };
  const usual = comparedSnapshots(book, DEFAULT_SETTINGS, asked);
  const chosen = comparedSnapshots(book, DEFAULT_SETTINGS, { ...asked, from: day("2026-02-01") });
  expect([usual, chosen].map((pair) => (isRefused(pair) ? pair : pair.from.takenOn))).toEqual([
    day("2026-01-01"),
    day("2026-01-02"),
  ]);
});
