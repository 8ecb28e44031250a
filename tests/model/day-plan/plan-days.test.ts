import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingDaysOf, NEVER_CLOSED } from "../../../src/model/calendar/closing-days";
import { isClosed, openDay } from "../../../src/model/calendar/open-day";
import { addDays, isoDay, type Day } from "../../../src/model/day";
import { planOf, type DayPlan } from "../../../src/model/day-plan/day-plan";
import { limitOf, planDays } from "../../../src/model/day-plan/plan-days";
import type { Reminder } from "../../../src/model/reminders/reminder";
import type { DayLimits } from "../../../src/model/settings";
import { day } from "../../support/test-book";
import { arbitraryShop, SHOP_TODAY } from "../../support/arbitrary-shop";
import { madeReminder, type Made } from "./made-reminder";

// A Friday, two days before the end of a common year's February.
const TODAY = day("2025-02-28");
const WEEKEND = closingDaysOf("Sat, Sun");
const upTo = (usual: number, byStaff: DayLimits["byStaff"] = {}): DayLimits => ({ usual, byStaff });
const made = (id: string, fields: Partial<Made> = {}): Reminder =>
  madeReminder({ id, shown: TODAY, today: TODAY, ...fields });

/** `2025-02-28 Lin: a b`, one line a person and day. */
function lines({ days }: DayPlan): string[] {
  return days.flatMap(({ day: on, staff }) =>
    staff.map(
      (each) => `${isoDay(on)} ${each.staff}: ${each.items.map(({ reminder }) => reminder.id).join(" ")}`,
    ),
  );
}

describe("a person's days", () => {
  const three = [
    made("low", { weight: 1 }),
    made("high", { weight: 5 }),
    made("late", { shown: addDays(TODAY, -3) }),
  ];

  it("without a limit everything stands on the day it is due, most urgent first", () => {
    const ahead = made("ahead", { shown: day("2025-03-03") });
    expect(lines(planDays([...three, ahead], TODAY))).toEqual([
      "2025-02-28 Lin: late high low",
      "2025-03-03 Lin: ahead",
    ]);
  });

  it("with a limit the most urgent stand today and the rest on the next open days", () => {
    const plan = planDays(three, TODAY, { limits: upTo(1), closing: WEEKEND });
    expect(lines(plan)).toEqual(["2025-02-28 Lin: late", "2025-03-03 Lin: high", "2025-03-04 Lin: low"]);
    expect(plan.days[1]?.staff[0]?.items[0]?.movedFrom).toBe(TODAY);
    expect(plan.days[0]?.staff[0]?.items[0]).not.toHaveProperty("movedFrom");
    expect(plan.overfull).toEqual([]);
  });

  it("a name in other letters is the same person, with one day and one limit, spelled as the shop's list does", () => {
    const spelled = ["kat", "KAT", "Kat", " kat"].map((assignee, at) => made(`r${at}`, { assignee }));
    const limits = upTo(2);
    for (const reminders of [spelled, [...spelled].reverse()])
      expect(lines(planDays(reminders, TODAY, { limits, staff: ["Kat"] }))).toEqual([
        "2025-02-28 Kat: r0 r1",
        "2025-03-01 Kat: r2 r3",
      ]);
    const seen = planDays(spelled, TODAY, { limits, seenTo: new Map([["kat", 1]]) });
    expect(seen.days[0]?.staff.map(({ staff, items }) => [staff, items.length])).toEqual([["KAT", 1]]);
    expect(planOf(seen, "Kat").days.length).toBe(3);
  });

  it("whoever waits grows more urgent, so one who weighs a little more and is due later comes after", () => {
    const waiting = [made("first", { weight: 2 }), made("second", { weight: 1.9 })];
    const later = made("later", { shown: addDays(TODAY, 1), weight: 2.1 });
    expect(lines(planDays([...waiting, later], TODAY, { limits: upTo(1) }))).toEqual([
      "2025-02-28 Lin: first",
      "2025-03-01 Lin: second",
      "2025-03-02 Lin: later",
    ]);
  });

  it("what is due when the shop is closed stands on the next open day, a promise on its own", () => {
    const saturday = day("2025-03-01");
    const plan = planDays(
      [made("routine", { shown: saturday }), made("promise", { shown: saturday, rule: "next" })],
      TODAY,
      { closing: WEEKEND },
    );
    expect(lines(plan)).toEqual(["2025-03-01 Lin: promise", "2025-03-03 Lin: routine"]);
  });
});

describe("what was seen to today", () => {
  it("has taken its room, today only and of its person only", () => {
    const reminders = ["a", "b", "c"].map((id) => made(id, { assignee: "Lin" }));
    const other = made("w", { assignee: "Wang" });
    const plan = planDays([...reminders, other], TODAY, { limits: upTo(2), seenTo: new Map([["lin", 1]]) });
    expect(lines(plan)).toEqual(["2025-02-28 Lin: a", "2025-02-28 Wang: w", "2025-03-01 Lin: b c"]);
    const done = planDays(reminders, TODAY, { limits: upTo(2), seenTo: new Map([["lin", 5]]) });
    expect(lines(done)).toEqual(["2025-03-01 Lin: a b", "2025-03-02 Lin: c"]);
  });
});

describe("a day that was agreed on", () => {
  it("is kept, and all else makes room for it", () => {
    const promise = made("promise", { rule: "next", weight: 1 });
    const entered = made("entered", { rule: "manual", weight: 1, shown: addDays(TODAY, 1) });
    const urgent = made("urgent", { weight: 9, shown: addDays(TODAY, -9) });
    expect(lines(planDays([urgent, promise, entered], TODAY, { limits: upTo(1) }))).toEqual([
      "2025-02-28 Lin: promise",
      "2025-03-01 Lin: entered",
      "2025-03-02 Lin: urgent",
    ]);
  });

  it("is kept above the limit too, and the plan says so", () => {
    const promises = ["a", "b", "c"].map((id) => made(id, { rule: "next" }));
    const plan = planDays(promises, TODAY, { limits: upTo(2) });
    expect(lines(plan)).toEqual(["2025-02-28 Lin: a b c"]);
    expect(plan.overfull).toEqual([{ day: TODAY, staff: "Lin", count: 3, limit: 2 }]);
  });

  it("once past comes before what was never promised, within the limit", () => {
    const broken = ["a", "b"].map((id) => made(id, { rule: "next", weight: 1, shown: addDays(TODAY, -1) }));
    const urgent = made("urgent", { weight: 9, shown: addDays(TODAY, -9) });
    expect(lines(planDays([urgent, ...broken], TODAY, { limits: upTo(1) }))).toEqual([
      "2025-02-28 Lin: a",
      "2025-03-01 Lin: b",
      "2025-03-02 Lin: urgent",
    ]);
  });

  it("a greeting waits no longer than the last open day before the birthday", () => {
    const birthday = day("2025-03-02");
    const greeting = made("greeting", { birthday, weight: 1, shown: addDays(TODAY, -1) });
    const urgent = made("urgent", { weight: 9, shown: addDays(TODAY, -9) });
    const plan = planDays([urgent, greeting], TODAY, { limits: upTo(1), closing: WEEKEND });
    expect(lines(plan)).toEqual(["2025-02-28 Lin: greeting", "2025-03-03 Lin: urgent"]);
    expect(lines(planDays([urgent, greeting], TODAY, { limits: upTo(1) }))).toEqual([
      "2025-02-28 Lin: urgent",
      "2025-03-01 Lin: greeting",
    ]);
  });
});

describe("staff", () => {
  const reminders = [
    made("n", { assignee: "" }),
    made("w", { assignee: "Wang" }),
    made("l", { assignee: "Lin" }),
    made("a", { assignee: "Ann" }),
  ];

  it("stand in the order of the shop's list, then by name, and last what is nobody's", () => {
    expect(lines(planDays(reminders, TODAY, { staff: ["Wang", "Lin"] }))).toEqual([
      "2025-02-28 Wang: w",
      "2025-02-28 Lin: l",
      "2025-02-28 Ann: a",
      "2025-02-28 : n",
    ]);
  });

  it("have limits of their own, whatever the case and blanks of the name", () => {
    const limits = upTo(8, { "wang ": 2 });
    expect([limitOf("Wang", limits), limitOf("Lin", limits), limitOf("", limits)]).toEqual([2, 8, 8]);
    expect(limitOf("Lin", { usual: undefined, byStaff: {} })).toBeUndefined();
    expect(limitOf("constructor", { usual: undefined, byStaff: {} })).toBeUndefined();
  });

  it("one person's plan holds nothing of the others", () => {
    const plan = planDays([...reminders, made("w2", { assignee: "Wang" })], TODAY, { limits: upTo(1) });
    expect(lines(planOf(plan, "Wang"))).toEqual(["2025-02-28 Wang: w", "2025-03-01 Wang: w2"]);
  });
});

const arbitraryMade = fc.record({
  shown: fc.integer({ min: -40, max: 20 }).map((days) => addDays(TODAY, days)),
  weight: fc.double({ min: 1, max: 30, noNaN: true }),
  assignee: fc.constantFrom("Lin", "Wang", ""),
  rule: fc.constantFrom("next" as const, "manual" as const, "cadence" as const, "cadence" as const),
  birthdayIn: fc.option(fc.integer({ min: -6, max: 30 }), { nil: undefined, freq: 4 }),
});
const arbitraryReminders = fc
  .array(arbitraryMade, { maxLength: 40 })
  .map((all) =>
    all.map(({ birthdayIn, ...fields }, i) =>
      made(`r${i}`, { ...fields, ...(birthdayIn !== undefined && { birthday: addDays(TODAY, birthdayIn) }) }),
    ),
  );
const arbitraryLimits = fc.record({
  usual: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  byStaff: fc.constantFrom({}, { Lin: 2 }),
});
const arbitraryClosing = fc.constantFrom(
  NEVER_CLOSED,
  WEEKEND,
  closingDaysOf("Mon, 2025-03-03..2025-03-07"),
  closingDaysOf("2025-02-28"),
);

describe("for any reminders, limits and closing days", () => {
  const asked = [arbitraryReminders, arbitraryLimits, arbitraryClosing] as const;

  it("every reminder stands on exactly one day, with its own person", () => {
    fc.assert(
      fc.property(...asked, (reminders, limits, closing) => {
        const { days } = planDays(reminders, TODAY, { limits, closing });
        const placed = days.flatMap(({ staff }) =>
          staff.flatMap((each) => each.items.map(({ reminder }) => `${reminder.id} ${each.staff}`)),
        );
        expect(placed.sort()).toEqual(reminders.map(({ id, assignee }) => `${id} ${assignee}`).sort());
      }),
    );
  });

  it("the order in which they come makes no difference", () => {
    const shuffled = arbitraryReminders.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, arbitraryLimits, arbitraryClosing, ([all, mixed], limits, closing) => {
        expect(planDays(mixed, TODAY, { limits, closing })).toEqual(
          planDays(all, TODAY, { limits, closing }),
        );
      }),
    );
  });

  it("nobody has more than they can see to, but for days agreed on, and then the plan says so", () => {
    fc.assert(
      fc.property(...asked, (reminders, limits, closing) => {
        const plan = planDays(reminders, TODAY, { limits, closing });
        const told = new Set(plan.overfull.map(({ day: on, staff }) => `${on} ${staff}`));
        for (const { day: on, staff } of plan.days)
          for (const { staff: name, limit = Infinity, items } of staff) {
            expect(told.has(`${on} ${name}`)).toBe(items.length > limit);
            if (items.length > limit)
              expect(
                items.every(({ reminder }) => reminder.rule !== "cadence" && reminder.shown === on),
              ).toBe(true);
          }
      }),
    );
  });

  it("nothing waits for a later day while there is room on an open one before", () => {
    fc.assert(
      fc.property(...asked, (reminders, limits, closing) => {
        const plan = planDays(reminders, TODAY, { limits, closing });
        const load = (on: Day, name: string): number =>
          plan.days.find((each) => each.day === on)?.staff.find(({ staff }) => staff === name)?.items
            .length ?? 0;
        for (const { day: on, staff } of plan.days)
          for (const { staff: name, limit, items } of staff)
            for (const { reminder, movedFrom } of items) {
              if (movedFrom === undefined) continue;
              for (
                let before = openDay(movedFrom, "after", closing);
                before < on;
                before = addDays(before, 1)
              ) {
                if (isClosed(before, closing)) continue;
                expect(limit).toBeDefined();
                expect(load(before, name), reminder.id).toBeGreaterThanOrEqual(limit ?? 0);
              }
            }
      }),
    );
  });
});

it("a shop's reminders are all planned, and acting on each day's plan leaves none behind", () => {
  fc.assert(
    fc.property(arbitraryShop, (make) => {
      const shop = make();
      for (let offset = 0; offset < 60; offset++) {
        shop.today(isoDay(addDays(SHOP_TODAY, offset)));
        const due = shop.due({ days: 0 });
        const plan = planDays(due, shop.day, { limits: upTo(2) });
        const planned = plan.days.flatMap(({ staff }) => staff.flatMap(({ items }) => items));
        expect(planned).toHaveLength(due.length);
        const today = plan.days.find((each) => each.day === shop.day);
        for (const { items } of today?.staff ?? [])
          for (const { reminder } of items)
            if (shop.due({ days: 0 }).some(({ id }) => id === reminder.id)) shop.finish(reminder);
      }
      expect(shop.due({ days: 0 }).filter(({ late }) => late > 30)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
