import { expect, test } from "vitest";
import { apply } from "../../../src/model/apply";
import { comparedSnapshots } from "../../../src/model/movement/compared-snapshots";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { query, shopOf } from "../../support/ranked-shop";
import { accepted, day } from "../../support/test-book";

const shop = shopOf([{ id: "K" }], [{ customer: "K", amount: 100 }]);
const book = apply(shop, accepted(writeRanking(shop, rankBook(shop, query("share")), day("2026-01-05"))));
const asked = { method: "share", today: day("2026-04-01") };

test("days the wrong way round are refused by the days that were asked for", () => {
  const wrong = { ...asked, from: day("2027-01-01"), to: day("2026-02-01") };
  expect(comparedSnapshots(book, DEFAULT_SETTINGS, wrong)).toMatchObject([
    { code: "wrong-period", data: { from: "2027-01-01", to: "2026-02-01" } },
  ]);
});

test("days in their order, the first after the last ranking written, are told that there is none", () => {
  const late = { ...asked, from: day("2026-01-20"), to: day("2026-02-01") };
  expect(comparedSnapshots(book, DEFAULT_SETTINGS, late)).toMatchObject([{ code: "no-ranking-written" }]);
});
