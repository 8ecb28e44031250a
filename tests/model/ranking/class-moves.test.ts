import { expect, test } from "vitest";
import { classMoves, type ClassMoves } from "../../../src/model/ranking/class-moves";
import { rankBook } from "../../../src/model/ranking/rank-book";
import type { RankingMethod } from "../../../src/model/ranking/ranking";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { query } from "../../support/ranked-shop";
import { day, testBook, type TestBook } from "../../support/test-book";

function shopOfMori(): TestBook {
  return testBook().customer("Mori").visit("Mori", "2025-01-02", { amount: 900 });
}

function write(shop: TestBook, on: string, method: RankingMethod): TestBook {
  return shop.commit(writeRanking(shop.book, rankBook(shop.book, query(method)), day(on)));
}

function movesOn(shop: TestBook, on: string): ClassMoves | undefined {
  return classMoves(shop.book, rankBook(shop.book, query("share")), day(on));
}

test("who rose and fell is told against the latest earlier snapshot of the same method", () => {
  const shop = shopOfMori().customer("Abe").visit("Abe", "2025-01-02", { amount: 2 });
  write(shop, "2025-01-05", "share");
  write(shop, "2025-02-01", "share");
  write(shop, "2025-02-10", "pareto");
  shop.visit("Abe", "2025-03-01", { amount: 500 });
  expect(movesOn(shop, "2025-03-02")).toMatchObject({
    since: { takenOn: day("2025-02-01") },
    differences: [],
    before: Int8Array.of(0, 2),
    rose: 1,
    fell: 0,
  });
});

test("against a snapshot that was made differently nobody is said to have moved", () => {
  const shop = write(
    shopOfMori().customer("Abe").visit("Abe", "2025-01-02", { amount: 2 }),
    "2025-02-01",
    "share",
  );
  shop.visit("Abe", "2025-03-01", { amount: 500 });
  const lastYear = query("share", { from: day("2024-01-01"), to: day("2024-12-31"), limits: [0.03, 0.005] });
  expect(classMoves(shop.book, rankBook(shop.book, lastYear), day("2025-03-02"))).toMatchObject({
    differences: ["period", "limits"],
    before: new Int8Array(),
    rose: 0,
    fell: 0,
  });
  const renamed = query("share", { classes: ["VIP", "Key", "Other"] });
  expect(classMoves(shop.book, rankBook(shop.book, renamed), day("2025-03-02"))).toMatchObject({
    differences: ["classes"],
    rose: 0,
  });
});

test("a refund lets someone fall", () => {
  const shop = shopOfMori().customer("Abe").visit("Abe", "2025-01-02", { amount: 900 });
  write(shop, "2025-02-01", "share");
  shop.visit("Abe", "2025-03-01", { amount: -899 });
  expect(movesOn(shop, "2025-03-02")).toMatchObject({ rose: 0, fell: 1 });
});

test("whoever has everything refunded is lost and did not fall, as in the comparison of two snapshots", () => {
  const shop = shopOfMori().customer("Abe").visit("Abe", "2025-01-02", { amount: 900 });
  write(shop, "2025-02-01", "share");
  shop.visit("Abe", "2025-03-01", { amount: -900 });
  expect(movesOn(shop, "2025-03-02")).toMatchObject({ before: Int8Array.of(0, 0), rose: 0, fell: 0 });
});

test("today's own snapshot is nothing to compare with, and neither is none", () => {
  const shop = shopOfMori();
  expect(movesOn(shop, "2025-02-01")).toBeUndefined();
  write(shop, "2025-02-01", "share");
  expect(movesOn(shop, "2025-02-01")).toBeUndefined();
});

test("a customer who was not in the snapshot neither rose nor fell", () => {
  const shop = write(shopOfMori(), "2025-02-01", "share").customer("Abe");
  expect(movesOn(shop, "2025-03-01")).toMatchObject({ before: Int8Array.of(0, -1), rose: 0, fell: 0 });
});
