/** Shops at random: a few customers of every kind, their visits and follow-ups, around one day. */
import fc from "fast-check";
import { addDays, isoDay } from "../../src/model/day";
import { day, testBook, type TestBook } from "./test-book";

export const SHOP_TODAY = day("2025-04-15");

const offset = fc.integer({ min: -120, max: 20 });
const ahead = fc.integer({ min: 1, max: 60 });

const customer = fc.record(
  {
    status: fc.constantFrom("prospect", "active", "lost", "do-not-contact"),
    consent: fc.boolean(),
    cadence: fc.integer({ min: 1, max: 60 }),
    fixedClass: fc.constantFrom("A", "B", "C"),
    birthday: fc.constantFrom("1990-04-20", "--04-10", "--12-30", "2000-02-29", "--04-22"),
    since: offset.map((days) => addDays(SHOP_TODAY, days)),
  },
  { requiredKeys: [] },
);

const visit = fc.record({
  who: fc.nat(),
  on: offset,
  amount: fc.option(fc.integer({ min: -50, max: 500 }), { nil: null }),
  next: fc.option(ahead, { nil: null }),
});

const followUp = fc.record({ who: fc.nat(), due: fc.integer({ min: -30, max: 15 }) });

export const arbitraryShop: fc.Arbitrary<() => TestBook> = fc
  .tuple(
    fc.array(customer, { minLength: 1, maxLength: 4 }),
    fc.array(visit, { maxLength: 10 }),
    fc.array(followUp, { maxLength: 3 }),
  )
  .map(([customers, visits, followUps]) => () => {
    const shop = testBook();
    customers.forEach((fields, i) => shop.customer(`c${i}`, fields));
    for (const { who, on, amount, next } of visits) {
      const date = addDays(SHOP_TODAY, on);
      const fields = { amount, next: next === null ? null : addDays(date, next) };
      shop.visit(`c${who % customers.length}`, isoDay(date), fields);
    }
    for (const { who, due } of followUps) {
      shop.followUp(`c${who % customers.length}`, isoDay(addDays(SHOP_TODAY, due)), "call");
    }
    return shop.today(isoDay(SHOP_TODAY));
  });
