import { expect, it } from "vitest";
import { dueReminders } from "../../../src/model/reminders/due-reminders";
import { chosenReminders } from "../../../src/taskpane/views/messages/chosen-reminders";
import { rowOf, textAt } from "../../../src/model/table-data";
import { testBook } from "../../support/test-book";

/** Whose birthday wish the list of the day holds, and that of the week. */
function wishes(today: string): readonly (readonly string[])[] {
  const shop = testBook().customer("Mori", { birthday: "1990-11-24" });
  const day = shop.today(today);
  const reminders = dueReminders(day.book, day.day).filter(({ rule }) => rule === "birthday");
  return ["day", "week"].map((which) =>
    chosenReminders(reminders, which).map(({ customerId }) =>
      textAt(day.book.customers, "name", rowOf(day.book.customers, customerId) ?? -1),
    ),
  );
}

it("a birthday wish is in the list of the day from the birthday on, in that of the week before", () => {
  expect(wishes("2026-11-21")).toEqual([[], ["Mori"]]);
  expect(wishes("2026-11-24")).toEqual([["Mori"], ["Mori"]]);
  expect(wishes("2026-11-26")).toEqual([["Mori"], ["Mori"]]);
});
