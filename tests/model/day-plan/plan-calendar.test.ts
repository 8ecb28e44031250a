import { describe, expect, it } from "vitest";
import { closingDaysOf } from "../../../src/model/calendar/closing-days";
import { isoDay } from "../../../src/model/day";
import { monthAfter, planCalendar, restOfMonth, weekAfter } from "../../../src/model/day-plan/plan-calendar";
import { planDays } from "../../../src/model/day-plan/plan-days";
import type { Span } from "../../../src/model/read/read-span";
import { day, testBook } from "../../support/test-book";

const span = ({ from, to }: Span): string => `${isoDay(from)}..${isoDay(to)}`;

describe("next week and next month", () => {
  it.each([
    ["2025-12-28", "2025-12-29..2026-01-04", "2026-01-01..2026-01-31"],
    ["2025-12-29", "2026-01-05..2026-01-11", "2026-01-01..2026-01-31"],
    ["2024-01-31", "2024-02-05..2024-02-11", "2024-02-01..2024-02-29"],
    ["2025-01-30", "2025-02-03..2025-02-09", "2025-02-01..2025-02-28"],
    ["2024-02-29", "2024-03-04..2024-03-10", "2024-03-01..2024-03-31"],
  ])("of %s are %s and %s", (today, week, month) => {
    expect(span(weekAfter(day(today)))).toBe(week);
    expect(span(monthAfter(day(today)))).toBe(month);
  });
});

describe("what lies between next week and next month", () => {
  it.each([
    ["2026-11-02", "2026-11-16..2026-11-30"],
    ["2026-11-21", "2026-11-30..2026-11-30"],
    ["2026-11-23", "none"],
    ["2025-02-28", "none"],
  ])("of %s is %s, so that no day is left out", (today, rest) => {
    const found = restOfMonth(day(today));
    expect(found ? span(found) : "none").toBe(rest);
  });
});

describe("the calendar", () => {
  const shop = testBook()
    .customer("Mori", { cadence: 900 })
    .customer("Chen", { cadence: 900 })
    .followUp("Mori", "2025-03-04", "call back")
    .followUp("Mori", "2025-03-04", "send the list")
    .followUp("Chen", "2025-03-04", "ask for news")
    .followUp("Chen", "2025-03-09", "ask again")
    .today("2025-02-28");
  const plan = planDays(shop.due({ days: 30 }), shop.day);
  const week = planCalendar(plan, shop.book, weekAfter(shop.day), closingDaysOf("Sun"));

  it("has every day of the week, with how many are due and of whom, each once", () => {
    expect(week.map(({ count }) => count)).toEqual([0, 3, 0, 0, 0, 0, 1]);
    expect(new Set(week[1]?.customers.map(({ name }) => name))).toEqual(new Set(["Mori", "Chen"]));
    expect(week[1]?.customers).toHaveLength(2);
  });

  it("says on which days the shop is closed", () => {
    expect(week.map(({ isClosed }) => isClosed)).toEqual([false, false, false, false, false, false, true]);
  });
});
