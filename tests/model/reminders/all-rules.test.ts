/** What holds whatever rules a book has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay, type Day } from "../../../src/model/day";
import { allFinders } from "../../../src/model/reminders/all-finders";
import { dueReminders, silencedReminders } from "../../../src/model/reminders/due-reminders";
import type { Reminder } from "../../../src/model/reminders/reminder";
import { SHOP_TODAY } from "../../support/arbitrary-shop";
import { ruledShop } from "../../support/ruled-shop";
import type { TestBook } from "../../support/test-book";

const due = ({ book, day }: TestBook, days = 0): readonly Reminder[] =>
  dueReminders(book, day, { days, finders: allFinders });
const ids = (reminders: readonly Reminder[]): readonly string[] => reminders.map(({ id }) => id).sort();

describe("with rules of every kind", () => {
  it("the same book and day give the same reminders, each once", () => {
    fc.assert(
      fc.property(ruledShop, (make) => {
        const list = due(make(), 30);
        expect(new Set(ids(list)).size).toBe(list.length);
        expect(due(make(), 30)).toEqual(list);
      }),
    );
  });

  it("looking further ahead changes nothing of what comes before", () => {
    fc.assert(
      fc.property(ruledShop, (make) => {
        const shop = make();
        expect(due(shop, 3)).toEqual(due(shop, 30).filter(({ late }) => late >= -3));
      }),
    );
  });

  it("logging a contact of any kind adds nothing overdue for that customer", () => {
    const kind = fc.constantFrom("visit", "sale", "phone", "sms", "return-visit", "complaint");
    fc.assert(
      fc.property(ruledShop, fc.nat(), kind, (make, pick, what) => {
        const shop = make();
        const who = pick % shop.book.customers.size;
        const before = new Set(ids(due(shop)));
        shop.visit(`c${who}`, isoDay(shop.day), { kind: what, amount: 400 });
        const mine = due(shop).filter(({ customerRow }) => customerRow === who);
        expect(mine.filter(({ id, late }) => late > 0 && !before.has(id))).toEqual([]);
      }),
    );
  });

  it.each(["finish", "skip", "snooze"] as const)(
    "%s takes that one off today's list and adds none",
    (what) => {
      fc.assert(
        fc.property(ruledShop, (make) => {
          for (const reminder of due(make(), 7)) {
            const shop = make();
            const before = ids(due(shop));
            const next = addDays(Math.max(reminder.shown, reminder.due, shop.day) as Day, 1);
            if (what === "snooze") shop.snooze(reminder, isoDay(next));
            else shop[what](reminder);
            expect(ids(due(shop))).toEqual(before.filter((id) => id !== reminder.id));
          }
        }),
        { numRuns: 15 },
      );
    },
  );

  it("over a year of acting on every day's list none comes twice, and none put off comes before its day", () => {
    const action = fc.constantFrom("finish", "skip", "snooze", "visit", "message", "wait");
    fc.assert(
      fc.property(ruledShop, fc.array(action, { minLength: 5, maxLength: 40 }), (make, actions) => {
        const shop = make();
        const snoozed = new Map<string, Day>();
        const closed = new Set<string>();
        let turn = 0;
        for (let today = SHOP_TODAY; today < SHOP_TODAY + 365; today = addDays(today, 1)) {
          shop.today(isoDay(today));
          for (const reminder of due(shop)) {
            expect(closed.has(reminder.id)).toBe(false);
            expect(today).toBeGreaterThanOrEqual(snoozed.get(reminder.id) ?? today);
            const what = actions[turn++ % actions.length];
            if (what === "wait" || !due(shop).some(({ id }) => id === reminder.id)) continue;
            if (what === "snooze") {
              snoozed.set(reminder.id, addDays(today, 3));
              shop.snooze(reminder, isoDay(addDays(today, 3)));
              continue;
            }
            closed.add(reminder.id);
            if (what === "finish" || what === "skip") shop[what](reminder);
            else {
              const kind = what === "message" ? "sms" : "visit";
              const fields = { reminder: reminder.id, kind, amount: what === "visit" ? 20 : null };
              shop.visit(`c${reminder.customerRow}`, isoDay(today), fields);
            }
          }
        }
      }),
      { numRuns: 4 },
    );
  });

  it("a day nobody looks at loses none: what is not dealt with is there the next day, or its rule says it lapsed", () => {
    const lapsing = new Set([
      "birthday",
      "holiday",
      "ending",
      "after-service",
      "news",
      "rhythm",
      "win-back",
      "volume",
    ]);
    fc.assert(
      fc.property(ruledShop, (make) => {
        const shop = make();
        const before = due(shop);
        const after = new Set(ids(due(shop.today(isoDay(addDays(shop.day, 1))))));
        const gone = before.filter(({ id }) => !after.has(id));
        // A visit that was still to come is a contact the day after.
        const came = new Set<number>();
        const { visits, customers } = shop.book;
        const dates = visits.columns.date;
        const customer = visits.columns.customerId;
        if (dates?.kind === "day" && customer?.kind === "text")
          dates.values.forEach((date, row) => {
            if (date === shop.day) came.add(customers.index.get(customer.values[row]!) ?? -1);
          });
        expect(gone.filter(({ rule, customerRow }) => !lapsing.has(rule) && !came.has(customerRow))).toEqual(
          [],
        );
      }),
    );
  });

  it("whom marketing does not reach stands in the list of the silenced, with the reason, and in no other", () => {
    fc.assert(
      fc.property(ruledShop, (make) => {
        const shop = make();
        const silenced = silencedReminders(shop.book, shop.day, { days: 30, finders: allFinders });
        const listed = new Set(ids(due(shop, 30)));
        for (const { id, silenced: why } of silenced) {
          expect(listed.has(id)).toBe(false);
          expect(["do-not-contact", "no-consent"]).toContain(why);
        }
      }),
    );
  });
});
