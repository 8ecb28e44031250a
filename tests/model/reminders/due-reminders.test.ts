import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, BLANK_DAY, isoDay } from "../../../src/model/day";
import { dueReminders } from "../../../src/model/reminders/due-reminders";
import type { Reminder } from "../../../src/model/reminders/reminder";
import { dayAt, numberAt, textAt } from "../../../src/model/table-data";
import { arbitraryShop, SHOP_TODAY } from "../../support/arbitrary-shop";
import { day, testBook, type TestBook } from "../../support/test-book";

const dueToday = (shop: TestBook): readonly Reminder[] => shop.due({ days: 0 });
const ids = (reminders: readonly Reminder[]): readonly string[] => reminders.map(({ id }) => id).sort();

describe("dueReminders", () => {
  it("lists each reminder once, on its day, most urgent first, the same every time", () => {
    fc.assert(
      fc.property(arbitraryShop, fc.integer({ min: 0, max: 30 }), (make, days) => {
        const shop = make();
        const list = shop.due({ days });
        expect(new Set(ids(list)).size).toBe(list.length);
        expect(dueReminders(make().book, shop.day, { days })).toEqual(list);
        list.forEach((reminder, i) => {
          expect(reminder.shown).toBeLessThanOrEqual(addDays(shop.day, days));
          expect(reminder.late).toBe(shop.day - reminder.shown);
          expect(reminder.score).toBeLessThanOrEqual(list[i - 1]?.score ?? Infinity);
          expect(reminder.score > 0).toBe(reminder.late >= 0);
        });
      }),
    );
  });

  it("looks further ahead without changing what comes before", () => {
    fc.assert(
      fc.property(arbitraryShop, (make) => {
        const shop = make();
        const month = shop.due({ days: 30 });
        expect(shop.due({ days: 3 })).toEqual(month.filter(({ late }) => late >= -3));
      }),
    );
  });

  it("never brings a promise and a regular contact for the same customer", () => {
    fc.assert(
      fc.property(arbitraryShop, (make) => {
        const list = make().due({ days: 30 });
        const routine = list.filter(({ rule }) => rule === "next" || rule === "cadence");
        const customers = routine.map(({ customerId }) => customerId);
        expect(new Set(customers).size).toBe(customers.length);
      }),
    );
  });

  it("a contact logged today leaves that customer with nothing late that was not late before", () => {
    fc.assert(
      fc.property(arbitraryShop, fc.nat(), (make, pick) => {
        const shop = make();
        const id = shop.book.customers.ids[pick % shop.book.customers.size] ?? "";
        const before = new Set(ids(dueToday(shop)));
        shop.visit(`c${pick % shop.book.customers.size}`, isoDay(shop.day), { amount: 400 });
        const mine = dueToday(shop).filter(({ customerId }) => customerId === id);
        expect(mine.filter((reminder) => !before.has(reminder.id))).toEqual([]);
        expect(mine.filter(({ rule }) => rule !== "manual")).toEqual([]);
      }),
    );
  });

  it.each(["finish", "skip", "snooze"] as const)(
    "%s takes that one off today's list and adds none",
    (what) => {
      fc.assert(
        fc.property(arbitraryShop, (make) => {
          for (const reminder of make().due({ days: 7 })) {
            const shop = make();
            const before = ids(dueToday(shop));
            if (what === "snooze") {
              shop.snooze(
                reminder,
                isoDay(addDays(Math.max(reminder.shown, shop.day) as typeof shop.day, 1)),
              );
            } else shop[what](reminder);
            expect(ids(dueToday(shop))).toEqual(before.filter((id) => id !== reminder.id));
          }
        }),
      );
    },
  );

  it("over a year of acting on every list loses none and doubles none", () => {
    const action = fc.constantFrom("finish", "skip", "snooze", "visit", "visit with next", "wait");
    fc.assert(
      fc.property(arbitraryShop, fc.array(action, { minLength: 5, maxLength: 40 }), (make, actions) => {
        const shop = make();
        const snoozed = new Map<string, number>();
        const closed = new Set<string>();
        let turn = 0;
        for (let today = SHOP_TODAY; today < SHOP_TODAY + 365; today = addDays(today, 1)) {
          shop.today(isoDay(today));
          for (const reminder of dueToday(shop)) {
            expect(closed.has(reminder.id)).toBe(false);
            const until = snoozed.get(reminder.id);
            if (until !== undefined) expect(today).toBeGreaterThanOrEqual(until);
            const what = actions[turn++ % actions.length];
            if (what === "wait") continue;
            if (what === "snooze") {
              snoozed.set(reminder.id, addDays(today, 3));
              shop.snooze(reminder, isoDay(addDays(today, 3)));
              continue;
            }
            closed.add(reminder.id);
            if (what === "finish" || what === "skip") shop[what](reminder);
            else logAnswer(shop, reminder, what === "visit" ? null : 10);
          }
          if ((today - SHOP_TODAY) % 30 === 0) expect(unattended(shop)).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });
});

function logAnswer(shop: TestBook, reminder: Reminder, next: number | null): void {
  const name = `c${reminder.customerRow}`;
  const fields = { reminder: reminder.id, amount: 20, next: next === null ? null : addDays(shop.day, next) };
  shop.visit(name, isoDay(shop.day), fields);
}

/** Customers to be contacted regularly for whom neither a promise nor a regular contact is coming. */
function unattended(shop: TestBook): readonly string[] {
  const { customers, visits } = shop.book;
  const coming = new Set<string>();
  for (const { rule, customerId } of shop.due({ days: 120 })) {
    if (rule === "next" || rule === "cadence") coming.add(customerId);
  }
  const known = new Set<string>();
  for (let row = 0; row < visits.size; row++) {
    if (dayAt(visits, "date", row) <= shop.day) known.add(textAt(visits, "customerId", row));
  }
  return customers.ids.filter((id, row) => {
    const isKnown = known.has(id) || dayAt(customers, "since", row) !== BLANK_DAY;
    const isQuiet = ["lost", "do-not-contact"].includes(textAt(customers, "status", row));
    const refuses = numberAt(customers, "consent", row) === 0;
    return isKnown && !isQuiet && !refuses && !coming.has(id);
  });
}

describe("the order", () => {
  it("is value times lateness, then the days to come, then value", () => {
    const shop = testBook()
      .customer("small", { id: "S", cadence: 400 })
      .customer("large", { id: "L", cadence: 400 })
      .visit("small", "2025-01-01", { amount: 100 })
      .visit("large", "2025-01-01", { amount: 300 })
      .followUp("small", "2025-04-15", "today")
      .followUp("small", "2025-04-12", "three days late")
      .followUp("large", "2025-04-14", "one day late")
      .followUp("small", "2025-04-17", "in two days")
      .followUp("large", "2025-04-17", "in two days, large")
      .followUp("large", "2025-04-18", "in three days")
      .today("2025-04-15");
    // Average value 200: weights 1.5 and 2.5. 4 × 1.5 = 6, 2 × 2.5 = 5, 1 × 1.5.
    expect(shop.due().map(({ why, score }) => [why.rule === "manual" ? why.reason : "", score])).toEqual([
      ["three days late", 6],
      ["one day late", 5],
      ["today", 1.5],
      ["in two days, large", -2 + (1 - 1 / 2.5)],
      ["in two days", -2 + (1 - 1 / 1.5)],
      ["in three days", -3 + (1 - 1 / 2.5)],
    ]);
  });

  it("gives ties by the register, then by rule", () => {
    const shop = testBook()
      .customer("b", { id: "B", birthday: "--04-15", cadence: 8 })
      .customer("a", { id: "A", cadence: 7 })
      .setting("birthday.lead", "0")
      .visit("a", "2025-04-08")
      .visit("b", "2025-04-07")
      .followUp("b", "2025-04-15", "call")
      .today("2025-04-15");
    expect(shop.due().map(({ customerId, rule }) => `${customerId} ${rule}`)).toEqual([
      "B cadence",
      "B birthday",
      "B manual",
      "A cadence",
    ]);
  });

  it("takes a ranking and settings already at hand", () => {
    const shop = testBook()
      .customer("Mori", { id: "M" })
      .visit("Mori", "2025-04-01", { amount: 5 })
      .today("2025-04-15");
    const [reminder] = shop.due();
    expect(reminder).toMatchObject({ class: "A", due: day("2025-04-15") });
  });
});
