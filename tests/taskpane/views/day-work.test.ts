/** The list of a day that holds only so much: worked out when something changed that it goes by, and not otherwise. */
import { beforeEach, expect, it } from "vitest";
import type { Change } from "../../../src/model/change";
import { snoozeReminder } from "../../../src/model/commands/snooze-follow-up";
import { addDays, isoDay, type Day } from "../../../src/model/day";
import { remindersOn } from "../../../src/model/day-plan/day-plan";
import { BookStore } from "../../../src/taskpane/store";
import { ComingPlan } from "../../../src/taskpane/views/day/coming-plan";
import { DayWork } from "../../../src/taskpane/views/day/day-work";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { countingIds } from "../../support/test-book";
import { sampleChange } from "../support/sample-change";

const TODAY = 46347 as Day;
const TWO_A_DAY: Change = {
  label: { code: "import", data: {} },
  steps: [{ kind: "append", table: "settings", ids: ["day.limit"], cells: { value: ["2"] } }],
};

let today: Day;
let store: BookStore;
let work: DayWork;

beforeEach(async () => {
  const workbook = new MemoryWorkbook();
  await workbook.create(["customers", "visits", "followUps", "settings"], "en");
  for (const change of [sampleChange(TODAY), TWO_A_DAY]) expect(await workbook.commit(change)).toEqual([]);
  today = TODAY;
  store = new BookStore({ today: () => today, newId: countingIds(), language: "en" });
  await store.open(workbook);
  work = new DayWork();
});

it("a render without a change works nothing out again", () => {
  const list = work.list(store.state);
  expect(list.later.length).toBeGreaterThan(0);
  store.setLanguage("zh-CN");
  store.selectCustomer("C000000");
  store.tellRefused([]);
  work.toggle(list.waiting[0]!.id);
  work.showLater(true);
  expect(work.list(store.state)).toBe(list);
});

it("an answer, another day and another person each make another list", async () => {
  const list = work.list(store.state);
  const first = list.waiting[0]!;
  const later = addDays(TODAY, 3);
  expect(
    await store.run((book, day, newId) =>
      snoozeReminder(book, { reminder: first, until: later }, day, newId),
    ),
  ).toEqual([]);
  const answered = work.list(store.state);
  expect(answered.waiting.map(({ id }) => id)).not.toEqual(list.waiting.map(({ id }) => id));
  today = addDays(TODAY, 1);
  store.refreshToday();
  const tomorrow = work.list(store.state);
  expect(tomorrow).not.toBe(answered);
  work.showStaff("nobody of this name");
  expect(work.list(store.state)).not.toBe(tomorrow);
});

it("whoever is typed in other letters is one person; who has nothing to do and owns nobody is not asked for", async () => {
  const owners = ["小美", " 小美", "Kat", "KAT"];
  const ids = owners.map((_, at) => `C00000${at}`);
  const own = { kind: "update", table: "customers", ids, cells: { owner: owners } } as const;
  const staff = {
    kind: "append",
    table: "settings",
    ids: ["staff"],
    cells: { value: ["小美, kat, Gone"] },
  } as const;
  await store.run(() => ({ label: { code: "import", data: {} }, steps: [own, staff] }));
  expect([...work.list(store.state).people.keys()]).toEqual(["小美", "kat", ""]);
  work.showStaff("KAT");
  const { waiting, later, people } = work.list(store.state);
  const shown = [...waiting, ...later.flatMap(({ reminders }) => reminders)];
  expect(shown.length).toBe(people.get("kat"));
  expect(shown.length).toBe(2);
});

it("what is due in the week to come on a day off stands on the day the calendar names", async () => {
  const free = work.list(store.state).waiting.filter(({ late }) => late < 0);
  expect(free.length).toBeGreaterThan(0);
  const off = new Set(free.map(({ shown }) => isoDay(shown)));
  const limit = { kind: "update", table: "settings", ids: ["day.limit"], cells: { value: ["90"] } } as const;
  const closingDays = { value: [[...off].join(", ")] };
  const closed = { kind: "append", table: "settings", ids: ["closing.days"], cells: closingDays } as const;
  await store.run(() => ({ label: { code: "import", data: {} }, steps: [limit, closed] }));
  const { standsOn, waiting } = work.list(store.state);
  const plan = new ComingPlan().of(store.state, 30, undefined);
  const planned = new Map(
    plan?.days.flatMap((each) => remindersOn(each).map(({ id }) => [id, each.day] as const)),
  );
  for (const { id, shown, late } of waiting)
    if (late < 0) expect(standsOn.get(id) ?? shown).toBe(planned.get(id));
  expect(standsOn.size).toBeGreaterThan(0);
});
