import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { answerMany } from "../../../src/model/commands/answer-many";
import { reassign } from "../../../src/model/commands/reassign";
import { snoozeReminder } from "../../../src/model/commands/snooze-follow-up";
import { BLANK_DAY, isoDay } from "../../../src/model/day";
import { reminderHistory, type ReminderEvent } from "../../../src/model/day-plan/reminder-history";
import { day, testBook, type TestBook } from "../../support/test-book";

const brief = ({ customer, how, due, day: on, by }: ReminderEvent): unknown[] => [
  customer,
  how,
  isoDay(due),
  isoDay(on),
  by,
];

/** Three customers whose routine is due. */
const shop = (): TestBook =>
  testBook()
    .customer("Ann", { owner: "Lin", cadence: 14 })
    .customer("Bo", { owner: "Lin", cadence: 14 })
    .customer("Cy", { owner: "Wang", cadence: 14 })
    .visit("Ann", "2025-12-01")
    .visit("Bo", "2025-12-02")
    .visit("Cy", "2025-12-03")
    .today("2025-12-31");

describe("what became of reminders", () => {
  it("says who was to be contacted, what was done, when and by whom, the latest first", () => {
    const book = shop();
    const [ann, bo, cy] = ["Ann", "Bo", "Cy"].map((name) =>
      book.due().filter(({ customerId }) => customerId === book.idOf(name)),
    );
    book.commit(
      answerMany(book.book, { reminders: ann!, answer: { state: "done" }, by: "Xu" }, book.day, book.newId),
    );
    book.today("2026-01-01");
    book.commit(
      answerMany(
        book.book,
        { reminders: bo!, answer: { state: "skipped", outcome: "moved away" }, by: "Lin" },
        book.day,
        book.newId,
      ),
    );
    book.visit("Cy", "2026-01-02", { reminder: cy![0]!.id, staff: "Wang", notes: "well" });
    expect(reminderHistory(book.book).map(brief)).toEqual([
      ["Cy", "logged", "2025-12-17", "2026-01-02", "Wang"],
      ["Bo", "skipped", "2025-12-16", "2026-01-01", "Lin"],
      ["Ann", "done", "2025-12-15", "2025-12-31", "Xu"],
    ]);
    expect(reminderHistory(book.book)[1]).toMatchObject({
      rule: "cadence",
      note: "moved away",
      assignee: "Lin",
    });
  });

  it("of what was put off says on which day and by whom, and the day until which", () => {
    const book = shop();
    const [reminder] = book.due();
    const input = { reminder: reminder!, until: day("2026-02-28"), by: "Lin" };
    book.commit(snoozeReminder(book.book, input, book.day, book.newId));
    const [event] = reminderHistory(book.book, { from: day("2025-12-31") });
    expect(brief(event!)).toEqual(["Ann", "snoozed", "2025-12-15", "2025-12-31", "Lin"]);
    expect(event?.until).toBe(day("2026-02-28"));
  });

  it("leaves out nothing that still waits and has no day: what was given away, or put off before days were kept", () => {
    const book = shop();
    const [ann, bo, cy] = book.due();
    const given = { reminders: [ann!], to: "Xu" };
    book.commit(reassign(book.book, given, book.day, book.newId));
    const row = { id: bo!.id, customerId: bo!.customerId, due: bo!.due, until: day("2026-02-28") };
    book.step(append("followUps", [{ ...row, state: "snoozed" }]));
    book.visit("Cy", "2026-02-01", { reminder: cy!.id });
    const events = reminderHistory(book.book, { from: day("2026-01-31") });
    expect(events.map(({ how, day: on }) => [how, on])).toEqual([
      ["logged", day("2026-02-01")],
      ["snoozed", BLANK_DAY],
      ["open", BLANK_DAY],
    ]);
    expect(events.at(-1)?.assignee).toBe("Xu");
  });

  it("a follow-up entered by hand that a visit answered is one event", () => {
    const book = shop().followUp("Ann", "2025-12-30", "call back", { assignee: "Lin" });
    const entered = book.due().find(({ rule }) => rule === "manual")!;
    book.visit("Ann", "2025-12-31", { reminder: entered.id, staff: "Xu" });
    expect(reminderHistory(book.book)).toMatchObject([
      {
        how: "logged",
        rule: "manual",
        reason: "call back",
        due: day("2025-12-30"),
        assignee: "Lin",
        by: "Xu",
      },
    ]);
  });

  it("of a step of a rule knows the day it was due", () => {
    const book = shop().visit("Ann", "2025-12-31", { reminder: "U1/C000001/2025-12-29/14" });
    expect(reminderHistory(book.book)).toMatchObject([{ rule: "U1", due: day("2025-12-29") }]);
  });

  it("is asked for one customer, one of the staff, or a time", () => {
    const book = shop().step(
      append("followUps", [
        {
          id: "F1",
          customerId: "C1",
          due: day("2024-02-29"),
          state: "done",
          doneOn: day("2024-03-01"),
          assignee: "Lin",
        },
        {
          id: "F2",
          customerId: "C2",
          due: day("2024-03-31"),
          state: "done",
          doneOn: day("2024-04-02"),
          by: "Lin",
        },
        { id: "F3", customerId: "C2", due: day("2024-04-01"), state: "waiting" },
      ]),
    );
    const ids = (query: Parameters<typeof reminderHistory>[1]): string[] =>
      reminderHistory(book.book, query).map(({ id }) => id);
    expect(ids({})).toEqual(["F2", "F1", "F3"]);
    expect(ids({ customerId: "C2" })).toEqual(["F2", "F3"]);
    expect(ids({ staff: "lin " })).toEqual(["F2", "F1"]);
    expect(ids({ staff: "" })).toEqual(["F3"]);
    expect(ids({ from: day("2024-03-01"), to: day("2024-04-01") })).toEqual(["F1", "F3"]);
    expect(ids({ to: day("2024-03-31") })).toEqual(["F1"]);
  });
});
