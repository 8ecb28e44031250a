import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { addFollowUp } from "../../../src/model/commands/add-follow-up";
import { finishReminder } from "../../../src/model/commands/finish-follow-up";
import { skipReminder } from "../../../src/model/commands/skip-follow-up";
import { snoozeReminder } from "../../../src/model/commands/snooze-follow-up";
import { append } from "../../../src/model/change";
import { textAt } from "../../../src/model/table-data";
import { bookContent, tableContent } from "../../support/book-content";
import { accepted, countingIds, day, refusal, testBook } from "../../support/test-book";

const derived = testBook()
  .customer("Mori", { id: "M1", owner: "Li", cadence: 14 })
  .visit("Mori", "2025-01-01")
  .today("2025-04-15");
const entered = testBook()
  .customer("Mori", { id: "M1" })
  .followUp("Mori", "2025-04-10", "call back")
  .today("2025-04-15");

describe("addFollowUp", () => {
  it("is one open row", () => {
    expect(Object.values(tableContent(entered.book.followUps))).toEqual([
      {
        customerId: "M1",
        customer: "Mori",
        due: day("2025-04-10"),
        reason: "call back",
        rule: "manual",
        state: "open",
      },
    ]);
  });

  it("needs a known customer and a reason", () => {
    const input = { customerId: "M1", due: day("2025-04-10"), reason: " " };
    expect(refusal(addFollowUp(entered.book, input, entered.day, countingIds()))).toEqual(["required"]);
    const unknown = { ...input, customerId: "X", reason: "call" };
    expect(refusal(addFollowUp(entered.book, unknown, entered.day, countingIds()))).toEqual([
      "no-such-customer",
    ]);
  });
});

describe("answering a derived reminder", () => {
  const reminder = derived.onlyDue();
  const row = { customerId: "M1", customer: "Mori", due: day("2025-01-15"), rule: "cadence", assignee: "Li" };

  it("appends one row under the reminder's own id", () => {
    const input = { reminder, reason: "104 days since the last visit", outcome: " will come " };
    const change = accepted(finishReminder(derived.book, input, derived.day, derived.newId));
    expect(change.label).toEqual({ code: "finish-follow-up", data: { customer: "Mori" } });
    expect(tableContent(apply(derived.book, change).followUps)).toEqual({
      "cadence/M1/2025-01-15": {
        ...row,
        reason: "104 days since the last visit",
        state: "done",
        doneOn: derived.day,
        outcome: "will come",
      },
    });
  });

  it("names the rule where the shell words no reason", () => {
    const change = accepted(skipReminder(derived.book, { reminder }, derived.day, derived.newId));
    expect(tableContent(apply(derived.book, change).followUps)).toEqual({
      [reminder.id]: { ...row, reason: "Regular contact", state: "skipped", doneOn: derived.day },
    });
  });

  it("twice is once, whichever way", () => {
    const change = accepted(finishReminder(derived.book, { reminder }, derived.day, derived.newId));
    const once = apply(derived.book, change);
    expect(bookContent(apply(once, change))).toEqual(bookContent(once));
    expect(refusal(finishReminder(once, { reminder }, derived.day, derived.newId))).toEqual([
      "no-such-reminder",
    ]);
    expect(refusal(skipReminder(once, { reminder }, derived.day, derived.newId))).toEqual([
      "no-such-reminder",
    ]);
    const until = day("2025-05-01");
    expect(refusal(snoozeReminder(once, { reminder, until }, derived.day, derived.newId))).toEqual([
      "no-such-reminder",
    ]);
  });

  it("snoozed, then finished, changes the one row", () => {
    const until = day("2025-04-20");
    const snoozed = apply(
      derived.book,
      accepted(snoozeReminder(derived.book, { reminder, until }, derived.day, derived.newId)),
    );
    expect(refusal(snoozeReminder(snoozed, { reminder, until }, derived.day, derived.newId))).toEqual([
      "nothing-to-change",
    ]);
    const finish = accepted(finishReminder(snoozed, { reminder }, until, derived.newId));
    expect(finish.steps).toEqual([
      {
        kind: "update",
        table: "followUps",
        ids: [reminder.id],
        cells: { state: ["done"], doneOn: [until] },
        was: { state: ["snoozed"], doneOn: [derived.day] },
      },
    ]);
  });

  it("is put off for a year at most", () => {
    const off = (iso: string): unknown =>
      snoozeReminder(derived.book, { reminder, until: day(iso) }, derived.day, derived.newId);
    expect(off("2099-12-31")).toMatchObject([{ code: "day-too-far", data: { day: "2026-04-16" } }]);
    expect(off("2026-04-16")).not.toBeInstanceOf(Array);
  });

  it("finished without a name is not the work of who put it off", () => {
    const input = { reminder, until: day("2025-04-20"), by: "Lin" };
    const snoozed = apply(
      derived.book,
      accepted(snoozeReminder(derived.book, input, derived.day, derived.newId)),
    );
    expect(textAt(snoozed.followUps, "by", 0)).toBe("Lin");
    const finished = apply(
      snoozed,
      accepted(finishReminder(snoozed, { reminder, by: "" }, derived.day, derived.newId)),
    );
    expect(textAt(finished.followUps, "by", 0)).toBe("");
  });

  it("is refused once a visit answered it, or the customer is gone", () => {
    const { book, newId } = testBook()
      .customer("Mori", { id: "M1" })
      .visit("Mori", "2025-01-01")
      .visit("Mori", "2025-04-15", { reminder: reminder.id });
    expect(refusal(finishReminder(book, { reminder }, derived.day, newId))).toEqual(["no-such-reminder"]);
    expect(refusal(finishReminder(testBook().book, { reminder }, derived.day, newId))).toEqual([
      "no-such-customer",
    ]);
  });
});

describe("answering a follow-up entered by hand", () => {
  const reminder = entered.onlyDue();

  it("updates its row, and nothing else in it", () => {
    const input = { reminder, reason: "ignored", outcome: "done by phone" };
    const { steps } = accepted(finishReminder(entered.book, input, entered.day, entered.newId));
    expect(steps).toEqual([
      {
        kind: "update",
        table: "followUps",
        ids: [reminder.id],
        cells: { state: ["done"], doneOn: [entered.day], outcome: ["done by phone"] },
        was: { state: ["open"], doneOn: [null], outcome: [null] },
      },
    ]);
  });

  it("is refused where the row is gone", () => {
    const { book, newId } = testBook().customer("Mori", { id: "M1" });
    expect(refusal(finishReminder(book, { reminder }, entered.day, newId))).toEqual(["no-such-reminder"]);
  });
});

describe("snoozeReminder", () => {
  const snooze = (until: string): ReturnType<typeof snoozeReminder> =>
    snoozeReminder(
      entered.book,
      { reminder: entered.onlyDue(), until: day(until) },
      entered.day,
      entered.newId,
    );

  it("needs a day after today", () => {
    expect(snooze("2025-04-15")).toMatchObject([
      { code: "day-not-later", place: { column: "Snoozed until" }, data: { day: "2025-04-15" } },
    ]);
    expect(accepted(snooze("2025-04-16")).steps).toMatchObject([{ kind: "update" }]);
  });

  it("needs a day after the one it is due", () => {
    const ahead = testBook().customer("Mori").followUp("Mori", "2025-04-18", "call").today("2025-04-15");
    const input = { reminder: ahead.onlyDue(), until: day("2025-04-17") };
    expect(refusal(snoozeReminder(ahead.book, input, ahead.day, ahead.newId))).toEqual(["day-not-later"]);
  });

  it("of a row that another person made at the same time ends in one row", () => {
    const reminder = derived.onlyDue();
    const change = accepted(finishReminder(derived.book, { reminder }, derived.day, derived.newId));
    const theirs = testBook()
      .customer("Mori", { id: "M1" })
      .visit("Mori", "2025-01-01")
      .today("2025-04-15")
      .step(
        append("followUps", [
          { id: reminder.id, customerId: "M1", state: "snoozed", until: day("2025-04-30") },
        ]),
      );
    expect(apply(theirs.book, change).followUps.size).toBe(1);
  });
});
