/** The pages, the functions and the command line name the same people when they are asked who bought. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day } from "../../../src/model/day";
import { countedVisits } from "../../../src/model/figures/counted-visits";
import { buyersIn } from "../../../src/model/figures/retention";
import { customerHistories } from "../../../src/model/prediction/customer-histories";
import { purchaseFigures } from "../../../src/model/rfm/purchase-figures";
import { customerStages } from "../../../src/model/stage/customer-stages";
import { NEW_YEAR, shopOf, type ShopVisit } from "../../support/ranked-shop";

const TODAY = (NEW_YEAR + 9) as Day;
const CUSTOMERS = [{ id: "K" }, { id: "L" }];

type Purchase = readonly [customer: string, days: number, amount: number | null];

const shop = (purchases: readonly Purchase[]): ReturnType<typeof shopOf> =>
  shopOf(
    CUSTOMERS,
    purchases.map(([customer, days, amount]): ShopVisit => ({
      customer,
      date: (NEW_YEAR + days) as Day,
      amount,
    })),
  );

/** Who bought, by customer row, as each part of Kebu sees it. */
function buyers(purchases: readonly Purchase[]): Record<string, readonly number[]> {
  const book = shop(purchases);
  const scored = new Set(purchaseFigures(book, TODAY).rows);
  return {
    figures: [...buyersIn(countedVisits(book, TODAY), { from: NEW_YEAR, to: TODAY })],
    rfm: CUSTOMERS.map((_, row) => Number(scored.has(row))),
    clv: [...customerHistories(book, { to: TODAY }).hasBought],
    stage: customerStages(book, TODAY).map((stage) => Number(stage !== undefined)),
  };
}

const everywhere = (rows: readonly number[]): ReturnType<typeof buyers> => ({
  figures: rows,
  rfm: rows,
  clv: rows,
  stage: rows,
});

test("who brought everything back has bought nothing, on the same day or later", () => {
  expect(
    buyers([
      ["K", 0, 100],
      ["K", 0, -100],
      ["L", 0, 100],
      ["L", 3, -100],
    ]),
  ).toEqual(everywhere([0, 0]));
});

test("who brought a part back has bought, and so has who got something for nothing", () => {
  expect(
    buyers([
      ["K", 0, 100],
      ["K", 0, -30],
      ["L", 0, 0],
    ]),
  ).toEqual(everywhere([1, 1]));
});

test("a refund undoes the latest purchases before it, none after it", () => {
  const book = shop([
    ["K", 0, 100],
    ["K", 2, 50],
    ["K", 3, -60],
    ["K", 5, 20],
  ]);
  expect([...countedVisits(book, TODAY).purchase]).toEqual([1, 0, 0, 1]);
  expect([...purchaseFigures(book, TODAY).frequency]).toEqual([2]);
});

test("figures, scores, predictions and stages agree on who bought, whatever is in the log", () => {
  const amount = fc.oneof(fc.constantFrom(0, 10, 20, -10, -20, -30), fc.constant(null));
  const purchase = fc.tuple(fc.constantFrom("K", "L"), fc.nat(9), amount);
  fc.assert(
    fc.property(fc.array(purchase, { maxLength: 12 }), (purchases) => {
      const found = buyers(purchases);
      expect(found).toEqual(everywhere(found.clv!));
    }),
  );
});
