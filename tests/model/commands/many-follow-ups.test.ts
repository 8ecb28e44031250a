import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { update } from "../../../src/model/change";
import { answerMany, refusedAnswers, type AnswerManyInput } from "../../../src/model/commands/answer-many";
import { finishReminder } from "../../../src/model/commands/finish-follow-up";
import { reassign, refusedReassigns } from "../../../src/model/commands/reassign";
import { takeBack } from "../../../src/model/commands/take-back";
import { inverse } from "../../../src/model/inverse";
import { bookContent, tableContent } from "../../support/book-content";
import { accepted, countingIds, day, refusal, testBook, type TestBook } from "../../support/test-book";
import { arbitraryShop } from "../../support/arbitrary-shop";

const newId = countingIds();

/** Two due by the rules, one entered by hand. */
const shop = (): TestBook =>
  testBook()
    .customer("Mori", { id: "M1", owner: "Lin", cadence: 14 })
    .customer("Chen", { id: "C1", owner: "Wang", cadence: 14 })
    .customer("Abe", { id: "A1" })
    .visit("Mori", "2025-01-01")
    .visit("Chen", "2025-02-01")
    .followUp("Abe", "2025-04-10", "call back")
    .today("2025-04-15");

const done: AnswerManyInput["answer"] = { state: "done", outcome: "called" };

describe("answering many at once", () => {
  it("is one change, and one step back", () => {
    const { book, day: today } = shop();
    const change = accepted(
      answerMany(book, { reminders: shop().due(), answer: done, by: " Lin " }, today, newId),
    );
    expect(change.label).toEqual({ code: "answer-many", data: { count: 3, state: "done" } });
    const after = apply(book, change);
    const rows = Object.values(tableContent(after.followUps));
    const closed = { state: "done", doneOn: today, outcome: "called", by: "Lin" };
    expect(rows).toHaveLength(3);
    expect(rows).toEqual(rows.map((row) => ({ ...row, ...closed })));
    expect(shop().commit(change).due()).toEqual([]);
    expect(bookContent(apply(after, inverse(book, change)))).toEqual(bookContent(book));
  });

  it("gives each row the words of its reminder, and the rule's name without words", () => {
    const { book, day: today } = shop();
    const [first, second] = shop().due();
    const input = { reminders: [first!, second!], answer: done };
    const reasons = (change: ReturnType<typeof answerMany>): unknown[] =>
      Object.values(tableContent(apply(book, accepted(change)).followUps)).map((row) => row.reason);
    expect(
      reasons(answerMany(book, { ...input, reasonOf: ({ customerId }) => `of ${customerId}` }, today, newId)),
    ).toEqual(expect.arrayContaining(["of M1", "of C1"]));
    expect(reasons(answerMany(book, input, today, newId))).toContain("Regular contact");
  });

  it("twice is once, also where one is named twice", () => {
    const { book, day: today } = shop();
    const reminders = [...shop().due(), ...shop().due()];
    const change = accepted(answerMany(book, { reminders, answer: done }, today, newId));
    const once = apply(book, change);
    expect(bookContent(apply(once, change))).toEqual(bookContent(once));
    expect(refusal(answerMany(once, { reminders, answer: done }, today, newId))).toEqual(
      Array(3).fill("no-such-reminder"),
    );
  });

  it("does those that can be done, and says of whom the others are and why", () => {
    const book = shop();
    const reminders = book.due();
    const mori = reminders.find(({ customerId }) => customerId === "M1")!;
    book.finish(mori);
    const input: AnswerManyInput = { reminders, answer: done };
    expect(accepted(answerMany(book.book, input, book.day, newId)).label.data.count).toBe(2);
    expect(refusedAnswers(book.book, input, book.day)).toMatchObject([
      { reminder: { id: mori.id }, customer: "Mori", problems: [{ code: "no-such-reminder" }] },
    ]);
    expect(refusedAnswers(shop().book, input, book.day)).toEqual([]);
  });

  it("puts off only those that are due before that day", () => {
    const book = shop().followUp("Abe", "2025-04-20", "send the list");
    const input: AnswerManyInput = {
      reminders: book.due(),
      answer: { state: "snoozed", until: day("2025-04-18") },
    };
    const change = accepted(answerMany(book.book, input, book.day, newId));
    expect(change.label.data).toEqual({ count: 3, state: "snoozed", until: day("2025-04-18") });
    expect(refusedAnswers(book.book, input, book.day)).toMatchObject([
      { customer: "Abe", problems: [{ code: "day-not-later", data: { day: "2025-04-20" } }] },
    ]);
    expect(book.commit(change).due({ days: 0 })).toEqual([]);
    expect(book.today("2025-04-18").due({ days: 0 })).toHaveLength(3);
  });

  it("skips only with a reason, and there must be somebody", () => {
    const { book, day: today } = shop();
    const skip = { reminders: shop().due(), answer: { state: "skipped", outcome: " " } } as const;
    expect(refusal(answerMany(book, skip, today, newId))).toEqual(["required"]);
    expect(refusal(answerMany(book, { reminders: [], answer: done }, today, newId))).toEqual([
      "nothing-to-change",
    ]);
  });

  it("of any shop takes away exactly what was asked for", () => {
    fc.assert(
      fc.property(arbitraryShop, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (make, chosen) => {
        const book = make();
        const before = book.due();
        const reminders = before.filter((_, place) => chosen[place % chosen.length]);
        fc.pre(reminders.length > 0);
        const asked = new Set(reminders.map(({ id }) => id));
        const ids = book
          .commit(answerMany(book.book, { reminders, answer: done }, book.day, newId))
          .due()
          .map(({ id }) => id);
        expect(ids.filter((id) => asked.has(id))).toEqual([]);
        // A finished contact may stand for the routine of the same customer, and begins a new turn of it.
        const others = before.filter(({ id, rule }) => !asked.has(id) && rule !== "cadence");
        expect(ids).toEqual(expect.arrayContaining(others.map(({ id }) => id)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("giving reminders to somebody else", () => {
  it("leaves an open row that names the new person, and the customer's owner as they are", () => {
    const { book, day: today } = shop();
    const change = accepted(reassign(book, { reminders: shop().due(), to: " Wang " }, today, newId));
    expect(change.label).toEqual({ code: "reassign", data: { count: 2, to: "Wang" } });
    const after = apply(book, change);
    expect(tableContent(after.followUps)["cadence/M1/2025-01-15"]).toMatchObject({
      assignee: "Wang",
      state: "open",
      rule: "cadence",
      due: day("2025-01-15"),
    });
    expect(tableContent(after.customers)).toEqual(tableContent(book.customers));
    expect(refusedReassigns(book, { reminders: shop().due(), to: "Wang" })).toMatchObject([
      { customer: "Chen", problems: [{ code: "nothing-to-change" }] },
    ]);
    expect(bookContent(apply(after, inverse(book, change)))).toEqual(bookContent(book));
  });

  it("moves them to the new person's list, once, and they are answered as before", () => {
    const book = shop();
    const before = book.due();
    book.commit(reassign(book.book, { reminders: before, to: "Xu" }, book.day, newId));
    expect(book.due().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(new Set(book.due().map(({ assignee }) => assignee))).toEqual(new Set(["Xu"]));
    expect(refusal(reassign(book.book, { reminders: before, to: "Xu" }, book.day, newId))).toEqual(
      Array(3).fill("nothing-to-change"),
    );
    for (const reminder of book.due()) book.finish(reminder);
    expect(book.due()).toEqual([]);
  });

  it("needs a name, and reminders that are still open", () => {
    const book = shop();
    const reminders = book.due();
    expect(refusal(reassign(book.book, { reminders, to: " " }, book.day, newId))).toEqual(["required"]);
    for (const reminder of reminders) book.finish(reminder);
    expect(refusal(reassign(book.book, { reminders, to: "Xu" }, book.day, newId))).toEqual(
      Array(3).fill("no-such-reminder"),
    );
  });

  it("what was done is taken back only as it was seen", () => {
    const book = shop();
    const [first] = book.due();
    book.commit(finishReminder(book.book, { reminder: first!, outcome: "called" }, book.day, newId));
    const seen = { table: "followUps", id: first!.id, note: "called" } as const;
    const change = accepted(takeBack(book.book, seen, book.day, newId));
    expect(change.steps.map(({ kind }) => kind)).toEqual(["update", "remove"]);
    expect(bookContent(apply(apply(book.book, change), inverse(book.book, change)))).toEqual(
      bookContent(book.book),
    );
    book.step(update("followUps", first!.id, { outcome: "comes on Friday" }));
    expect(refusal(takeBack(book.book, seen, book.day, newId))).toEqual(["changed-meanwhile"]);
  });

  it("stays with the new person when what was done is taken back", () => {
    const book = shop();
    const mori = book.due().find(({ customerId }) => customerId === "M1")!;
    book.commit(reassign(book.book, { reminders: [mori], to: "Xu" }, book.day, newId));
    book.commit(finishReminder(book.book, { reminder: mori, by: "Xu" }, book.day, newId));
    book.commit(takeBack(book.book, { table: "followUps", id: mori.id }, book.day, newId));
    expect(book.due().find(({ id }) => id === mori.id)?.assignee).toBe("Xu");
    expect(tableContent(book.book.followUps)[mori.id]).not.toHaveProperty("by");
  });
});
