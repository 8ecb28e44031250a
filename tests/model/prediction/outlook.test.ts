/** Whether anything may be foreseen: asked of the whole history first, then of a trial on its past. */
import { expect, test } from "vitest";
import { addDays } from "../../../src/model/day";
import { lookAhead, mayForesee } from "../../../src/model/prediction/outlook";
import type { Refusal } from "../../../src/model/prediction/refusal";
import { finish } from "../../../src/model/work";
import { shopOf, type ShopVisit } from "../../support/ranked-shop";
import { day } from "../../support/test-book";
import { simulatedShop, SIMULATED_FROM, SIMULATED_TO } from "./simulated-shop";

const TO = day("2026-11-22");

function refusedFor(...asked: Parameters<typeof lookAhead>): Refusal {
  const outcome = finish(lookAhead(...asked));
  if (mayForesee(outcome)) throw new Error("it may be foreseen");
  return outcome.refused;
}

test("a small book is refused with the count of all its customers, not of those in its first part", () => {
  const ids = Array.from({ length: 10 }, (_, place) => `K${place}`);
  const visits: ShopVisit[] = ids.flatMap((customer, place) =>
    [place < 2 ? 200 : 20, 10].map((back) => ({ customer, date: addDays(TO, -back), amount: 30 })),
  );
  const book = shopOf(
    ids.map((id) => ({ id })),
    visits,
  );
  expect(refusedFor(book, { to: TO })).toEqual({
    reason: "too-few-customers",
    data: { customers: 10, needed: 50 },
  });
});

test("a history that is long enough, but not its first part, is said to be untried", () => {
  const to = addDays(SIMULATED_FROM, 18 * 7);
  expect(refusedFor(simulatedShop(), { to })).toMatchObject({
    reason: "history-too-short",
    knownTo: addDays(to, -6 * 7),
  });
});

test("a shop that behaves as the models say may be foreseen", () => {
  expect(mayForesee(finish(lookAhead(simulatedShop(), { to: SIMULATED_TO })))).toBe(true);
});
