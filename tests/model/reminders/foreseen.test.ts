/** The days of a month put together are the month: what is foreseen comes on its day, and nothing comes that was not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay, type Day } from "../../../src/model/day";
import { allFinders } from "../../../src/model/reminders/all-finders";
import { dueReminders } from "../../../src/model/reminders/due-reminders";
import type { Reminder } from "../../../src/model/reminders/reminder";
import { dayAt, textAt } from "../../../src/model/table-data";
import { ruledShop } from "../../support/ruled-shop";
import type { TestBook } from "../../support/test-book";

const MONTH = 30;
/** Of what comes again and again only the next is foreseen, and what will be bought is not known. */
const UNFORESEEN = new Set(["rhythm", "win-back", "news", "volume"]);

/** Of those of whom no visit stands in the log ahead of its day: on that day it is a contact. */
function due({ book, day }: TestBook, from: Day, days: number): readonly Reminder[] {
  const { visits } = book;
  const coming = new Set<string>();
  for (let row = 0; row < visits.size; row++)
    if (dayAt(visits, "date", row) > from) coming.add(textAt(visits, "customerId", row));
  return dueReminders(book, day, { days, finders: allFinders }).filter(
    ({ customerId }) => !coming.has(customerId),
  );
}

describe("splitting a month into days", () => {
  it("what is foreseen for a day stands on that day's list, if nobody did anything meanwhile", () => {
    fc.assert(
      fc.property(ruledShop, fc.integer({ min: 1, max: MONTH }), (make, ahead) => {
        const shop = make();
        const start = shop.day;
        const day = addDays(start, ahead);
        const foreseen = due(shop, start, MONTH).filter(({ shown }) => shown === day);
        const then = new Set(due(shop.today(isoDay(day)), start, 0).map(({ id }) => id));
        expect(foreseen.filter(({ id }) => !then.has(id))).toEqual([]);
      }),
    );
  });

  it("what comes on a day was foreseen, but for what comes again and what is not known", () => {
    fc.assert(
      fc.property(ruledShop, fc.integer({ min: 1, max: MONTH }), (make, ahead) => {
        const shop = make();
        const start = shop.day;
        const foreseen = new Set(due(shop, start, MONTH).map(({ id }) => id));
        const day = addDays(start, ahead);
        const come = due(shop.today(isoDay(day)), start, 0);
        expect(come.filter(({ id, rule }) => !foreseen.has(id) && !UNFORESEEN.has(rule))).toEqual([]);
      }),
    );
  });
});
