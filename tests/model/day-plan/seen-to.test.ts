import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/model/day";
import { seenTo } from "../../../src/model/day-plan/seen-to";
import type { Reminder } from "../../../src/model/reminders/reminder";
import { testBook } from "../../support/test-book";

describe("how many were seen to", () => {
  const shop = testBook()
    .customer("Mori", { owner: "Lin" })
    .customer("Chen")
    .followUp("Mori", "2025-03-01", "call")
    .followUp("Mori", "2025-03-01", "send the list", { assignee: "Wang" })
    .followUp("Chen", "2025-03-01", "ask")
    .followUp("Chen", "2025-03-01", "ask again")
    .followUp("Mori", "2025-03-01", "ask by phone")
    .today("2025-03-01");
  const due = (reason: string): Reminder =>
    shop.due().find(({ why }) => why.rule === "manual" && why.reason === reason)!;

  it("counts what was done or logged that day, by whose it was; not what was skipped, nor other days", () => {
    for (const reason of ["call", "send the list", "ask"]) shop.finish(due(reason));
    shop.skip(due("ask again"));
    shop.visit("Mori", "2025-03-01", { reminder: due("ask by phone").id });
    expect([...seenTo(shop.book, shop.day)]).toEqual([
      ["lin", 2],
      ["wang", 1],
      ["", 1],
    ]);
    expect(seenTo(shop.book, addDays(shop.day, 1)).size).toBe(0);
  });
});
