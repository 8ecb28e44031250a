import type { Book } from "../../../src/model/book";
import { addDays, type Day } from "../../../src/model/day";
import { shopOf, type ShopVisit } from "../../support/ranked-shop";
import { day } from "../../support/test-book";
import { simulate } from "./simulate";

export const SIMULATED_FROM = day("2023-01-02");
export const SIMULATED_WEEKS = 78;
export const SIMULATED_TO = addDays(SIMULATED_FROM, SIMULATED_WEEKS * 7);

/** A shop of simulated customers; `keep` says which of their visits were logged. */
export function simulatedShop(
  keep: (date: Day) => boolean = () => true,
  ...more: readonly ShopVisit[]
): Book {
  const made = simulate({
    seed: 7,
    customers: 800,
    weeks: SIMULATED_WEEKS,
    bgNbd: { r: 0.9, alpha: 5, a: 0.8, b: 3 },
    gammaGamma: { p: 5, q: 4, v: 20 },
  });
  const visits = made.flatMap(({ visits, meanValue }, customer) =>
    visits.map((week) => ({
      customer: `K${customer}`,
      date: addDays(SIMULATED_FROM, Math.floor(week * 7)),
      amount: meanValue > 0 ? meanValue : 25,
    })),
  );
  return shopOf(
    made.map((_, customer) => ({ id: `K${customer}` })),
    [...visits.filter(({ date }) => keep(date)), ...more],
  );
}
