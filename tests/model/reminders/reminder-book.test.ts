import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Book } from "../../../src/model/book";
import type { Change } from "../../../src/model/change";
import { addFollowUp } from "../../../src/model/commands/add-follow-up";
import { finishReminder } from "../../../src/model/commands/finish-follow-up";
import { logVisit } from "../../../src/model/commands/log-visit";
import { skipReminder } from "../../../src/model/commands/skip-follow-up";
import { snoozeReminder } from "../../../src/model/commands/snooze-follow-up";
import { addDays } from "../../../src/model/day";
import { allFinders } from "../../../src/model/reminders/all-finders";
import { dueReminders, silencedReminders } from "../../../src/model/reminders/due-reminders";
import { reminderBook, reminderBookAfter } from "../../../src/model/reminders/reminder-book";
import { setSetting } from "../../../src/model/commands/set-setting";
import { ruledShop } from "../../support/ruled-shop";
import { accepted } from "../../support/test-book";

const deed = fc.record({
  what: fc.constantFrom(
    "visit",
    "message",
    "complaint",
    "next",
    "answer",
    "finish",
    "skip",
    "snooze",
    "follow-up",
  ),
  who: fc.nat(),
});

describe("reminders kept from one change to the next", () => {
  it("are those worked out from the start with the same ranking, whatever is done", () => {
    fc.assert(
      fc.property(ruledShop, fc.array(deed, { minLength: 1, maxLength: 12 }), (make, deeds) => {
        const shop = make();
        let book: Book = shop.book;
        let kept = reminderBook(book, shop.day, { days: 14, finders: allFinders });
        for (const { what, who } of deeds) {
          const reminder = kept.reminders[who % Math.max(1, kept.reminders.length)];
          const customerId = book.customers.ids[who % book.customers.size]!;
          const visit = { customerId, date: shop.day, amount: 30 };
          const change = ((): Change | undefined => {
            const { day: today, newId } = shop;
            switch (what) {
              case "visit":
                return accepted(logVisit(book, visit, today, newId));
              case "message":
                return accepted(logVisit(book, { customerId, date: today, kind: "sms" }, today, newId));
              case "complaint":
                return accepted(logVisit(book, { customerId, date: today, kind: "complaint" }, today, newId));
              case "next":
                return accepted(logVisit(book, { ...visit, next: addDays(today, 5) }, today, newId));
              case "answer":
                return accepted(logVisit(book, { ...visit, reminder: reminder?.id ?? null }, today, newId));
              case "follow-up":
                return accepted(addFollowUp(book, { customerId, due: today, reason: "call" }, today, newId));
              case "finish":
                return reminder && accepted(finishReminder(book, { reminder }, today, newId));
              case "skip":
                return reminder && accepted(skipReminder(book, { reminder }, today, newId));
              case "snooze":
                if (!reminder || reminder.shown > addDays(today, 1)) return undefined;
                return accepted(snoozeReminder(book, { reminder, until: addDays(today, 3) }, today, newId));
            }
          })();
          if (!change) continue;
          book = apply(book, change);
          kept = reminderBookAfter(kept, change, book);
          // A copy, of which nothing is remembered.
          const anew = { ...book };
          const options = { days: 14, finders: allFinders, ranking: kept.options.ranking };
          expect(kept.reminders).toEqual(dueReminders(anew, shop.day, options));
          expect(kept.silenced).toEqual(silencedReminders(anew, shop.day, options));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are worked out from the start, ranking and settings too, after any other change", () => {
    fc.assert(
      fc.property(ruledShop, (make) => {
        const shop = make();
        const before = reminderBook(shop.book, shop.day, { finders: allFinders });
        const change = accepted(
          setSetting(shop.book, { key: "birthday.lead", value: "30" }, shop.day, shop.newId),
        );
        const book = apply(shop.book, change);
        const after = reminderBookAfter(before, change, book);
        expect(after.reminders).toEqual(dueReminders(book, shop.day, { finders: allFinders }));
      }),
      { numRuns: 10 },
    );
  });
});
