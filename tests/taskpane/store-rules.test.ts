/** The list of the day by the Rules of the book, and what is worked out again after a change. */
import { beforeEach, describe, expect, it } from "vitest";
import { append } from "../../src/model/change";
import { finishReminder } from "../../src/model/commands/finish-follow-up";
import { logVisit } from "../../src/model/commands/log-visit";
import { reassign } from "../../src/model/commands/reassign";
import { addDays, type Day } from "../../src/model/day";
import { allFinders } from "../../src/model/reminders/all-finders";
import { dueReminders, silencedReminders } from "../../src/model/reminders/due-reminders";
import { BookStore, type MakeChange } from "../../src/taskpane/store";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { countingIds } from "../support/test-book";
import { sampleChange } from "./support/sample-change";

const TODAY = 46347 as Day;

let workbook: MemoryWorkbook;
let store: BookStore;

async function open(tables: Parameters<MemoryWorkbook["create"]>[0]): Promise<void> {
  workbook = new MemoryWorkbook();
  await workbook.create(tables, "en");
  expect(await workbook.commit(sampleChange(TODAY))).toEqual([]);
  store = new BookStore({ today: () => TODAY, newId: countingIds(), language: "en" });
}

/** The list as anybody works it out from the book as it is. */
function anew(): readonly unknown[] {
  const { book, settings } = store.state;
  return book ? dueReminders(book, TODAY, { settings, finders: allFinders }) : [];
}

describe("a book with a table of rules", () => {
  beforeEach(async () => {
    await open(["customers", "visits", "followUps", "settings", "rules"]);
    const rules = [
      { id: "R1", name: "How is the colour?", kind: "after-service", on: true, days: "20" },
      { id: "R2", name: "Year's end", kind: "holiday", on: true, date: "11-25", lead: "5" },
    ];
    const refusing = { kind: "update", table: "customers", ids: ["C000001"], cells: { consent: [false] } };
    const step = refusing as Parameters<MemoryWorkbook["commit"]>[0]["steps"][number];
    const label = { code: "import", data: {} } as const;
    expect(await workbook.commit({ label, steps: [append("rules", rules), step] })).toEqual([]);
    await store.open(workbook);
  });

  it("is reminded by every kind of rule, as from the command line", () => {
    const rules = new Set(store.state.reminders.map(({ rule }) => rule));
    expect(rules).toContain("after-service");
    expect(rules).toContain("holiday");
    expect(store.state.reminders).toEqual(anew());
  });

  it("says who is not reminded of, and why", () => {
    const { book, settings } = store.state;
    const expected = silencedReminders(book!, TODAY, { settings, finders: allFinders });
    expect(expected.map(({ silenced }) => silenced)).toContain("no-consent");
    expect(store.state.silenced).toEqual(expected);
  });

  it("has the same list after each answer, and after each is taken back, as one worked out from the start", async () => {
    const answers: readonly MakeChange[] = [
      (book, today, newId) => finishReminder(book, { reminder: store.state.reminders[0]! }, today, newId),
      (book, today, newId) =>
        reassign(book, { reminders: store.state.reminders.slice(0, 3), to: "阿强" }, today, newId),
      (book, today, newId) =>
        logVisit(book, { customerId: store.state.reminders[1]!.customerId, amount: 900 }, today, newId),
    ];
    for (const answer of answers) {
      const before = store.state.reminders;
      expect(await store.run(answer)).toEqual([]);
      expect(store.state.reminders).not.toEqual(before);
      expect(store.state.reminders).toEqual(anew());
    }
    for (let left = answers.length; left > 0; left--) {
      expect(await store.undo()).toEqual([]);
      expect(store.state.reminders).toEqual(anew());
    }
  });

  it("keeps the ranking and the reminders of all others when one is answered", async () => {
    const { ranking, reminders } = store.state;
    const other = reminders.at(-1)!;
    await store.run((book, today, newId) => finishReminder(book, { reminder: reminders[0]! }, today, newId));
    expect(store.state.ranking).toBe(ranking);
    expect(store.state.reminders.at(-1)).toBe(other);
  });
});

describe("a book without one", () => {
  it("has the usual reminders at once, and nothing is fetched", async () => {
    await open(["customers", "visits", "followUps", "settings"]);
    await store.open(workbook);
    expect(store.state.further).toBeUndefined();
    const { book } = store.state;
    expect(store.state.reminders).toEqual(dueReminders(book!, TODAY));
    const later = { customerId: "C000000", next: addDays(TODAY, 2) };
    await store.run((book, today, newId) => logVisit(book, later, today, newId));
    expect(store.state.reminders).toEqual(dueReminders(store.state.book!, TODAY));
  });
});
