import { expect, test } from "vitest";
import { rankBook } from "../../../../src/model/ranking/rank-book";
import { writeRanking } from "../../../../src/model/ranking/write-ranking";
import { writePlan, type WritePlan } from "../../../../src/taskpane/views/ranking/write-plan";
import { query } from "../../../support/ranked-shop";
import { day, testBook, type TestBook } from "../../../support/test-book";

const QUERY = query("share");

function planOn(shop: TestBook, on: string): WritePlan | undefined {
  return writePlan(writeRanking(shop.book, rankBook(shop.book, QUERY), day(on)));
}

function write(shop: TestBook, on: string): TestBook {
  return shop.commit(writeRanking(shop.book, rankBook(shop.book, QUERY), day(on)));
}

test("what will be written is counted beforehand, and worded for what it is", () => {
  const shop = testBook().customer("Mori").customer("Abe").visit("Mori", "2025-01-02", { amount: 9 });
  expect(planOn(shop, "2025-02-01")).toMatchObject({ counts: { customers: 2, rows: 2 }, word: "willWrite" });
  write(shop, "2025-02-01");
  expect(planOn(shop, "2025-02-01")).toBeUndefined();
  expect(planOn(shop, "2025-02-02")).toMatchObject({ counts: { customers: 0, rows: 2 }, word: "willAdd" });
  shop.visit("Mori", "2025-01-20", { amount: 0 });
  expect(planOn(shop, "2025-02-01")).toMatchObject({ counts: { customers: 1, rows: 0 }, word: "willFill" });
  shop.visit("Abe", "2025-01-20", { amount: 9 });
  expect(planOn(shop, "2025-02-01")).toMatchObject({
    counts: { customers: 2, rows: 2 },
    word: "willRewrite",
  });
});
