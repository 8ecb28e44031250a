import { describe, expect, it, test } from "vitest";
import type { Book } from "../../../src/model/book";
import { addDays } from "../../../src/model/day";
import { allFigures, figuring, wholePeriod } from "../../../src/model/figures/all-figures";
import { countedVisits } from "../../../src/model/figures/counted-visits";
import type { Figure, FigureKey } from "../../../src/model/figures/figure";
import { lostDays } from "../../../src/model/figures/lost-days";
import { isoMonth, monthFinder, monthOf } from "../../../src/model/figures/month";
import { retentionBetween } from "../../../src/model/figures/retention";
import { NEW_YEAR, shopOf } from "../../support/ranked-shop";
import { day, testBook, type TestBook } from "../../support/test-book";

/** Two years of a small shop: May, June and a newcomer, two members of staff, a refund, a chat. */
const builder = (): TestBook =>
  testBook("en")
    .customer("May", { area: "North", tags: "VIP, perm" })
    .customer("June", { area: "South", tags: "VIP" })
    .customer("Augusta", {})
    .visit("May", "2024-01-10", { amount: 100, staff: "Lily" })
    .visit("May", "2024-02-10", { amount: 100, staff: "Lily" })
    .visit("June", "2024-02-20", { amount: 50, staff: "Tom", satisfaction: 5 })
    .visit("May", "2025-01-10", { amount: 200, staff: "Lily", satisfaction: 4 })
    .visit("June", "2025-01-31", { amount: 60, staff: "Tom", satisfaction: 5 })
    .visit("June", "2025-02-01", { amount: -10, staff: "Tom" })
    .visit("Augusta", "2025-02-15", { amount: 90, staff: "Lily" })
    .visit("Augusta", "2025-02-16", { staff: "Tom" })
    .visit("Augusta", "2025-07-01", { amount: 1000 });
const shop = builder().book;
/** The same shop with one more customer, who came on a day, the first of the book, and in December 2023. */
const since = (first: string): Book =>
  ["2023-12-15", first]
    .filter((date) => date >= first)
    .reduce((book, date) => book.visit("Zoe", date, { amount: 1 }), builder().customer("Zoe")).book;
const WINTER = { from: day("2025-01-01"), to: day("2025-02-28") };
const winter = allFigures(shop, WINTER);

function figure(key: FigureKey, figures = winter): Figure {
  const found = figures.find((each) => each.key === key);
  if (!found) throw new Error(`no figure ${key}`);
  return found;
}

/** A row of a figure with its columns' names. */
function row(key: FigureKey, first: string | number, figures = winter): Record<string, unknown> {
  const { columns, rows } = figure(key, figures);
  const cells = rows.find(([cell]) => cell === first) ?? [];
  return Object.fromEntries(columns.map((column, place) => [column.key, cells[place]]));
}

test("the overview has the period beside the same days a year before", () => {
  const longer = allFigures(since("2022-12-01"), WINTER);
  const overview = (name: string): Record<string, unknown> => row("overview", name, longer);
  expect(overview("turnover")).toMatchObject({ now: 340, lastYear: 250, growth: 340 / 250 - 1 });
  expect(overview("visits")).toMatchObject({ now: 5, lastYear: 3 });
  expect(overview("purchases")).toMatchObject({ now: 3, lastYear: 3 });
  expect(overview("customers")).toMatchObject({ now: 3, lastYear: 2, growth: 0.5 });
  expect(overview("newcomers")).toMatchObject({ now: 1, lastYear: 2 });
  expect(overview("returning")).toMatchObject({ now: 2, lastYear: 0, growth: null });
  expect(overview("ticket")).toMatchObject({ now: 340 / 3 });
  expect(overview("turnoverPerStaff")).toMatchObject({ now: 170, lastYear: 125 });
  expect(overview("satisfaction")).toMatchObject({ now: 4.5, lastYear: 5, growth: null });
});

describe("nothing is said of a year before that the book does not cover", () => {
  const NEEDS_A_YEAR_MORE = ["newcomers", "returning", "lost"];
  const NEEDS_THE_STRETCH_BEFORE = ["retention", "churn"];
  const named = (first: string): readonly unknown[] => {
    const { rows } = figure("overview", allFigures(since(first), WINTER));
    return rows.filter(([, , lastYear]) => lastYear !== null).map(([name]) => name);
  };
  const all = figure("overview").rows.map(([name]) => name);

  it("a book that begins a day late says nothing of it, and no growth", () => {
    const { rows } = figure("overview", allFigures(since("2024-01-02"), WINTER));
    expect(rows.filter(([, , lastYear, growth]) => lastYear !== null || growth !== null)).toEqual([]);
  });

  it("sums need its first day, retention the stretch before it, new, returning and lost a year more", () => {
    const sums = all.filter(
      (name) => ![...NEEDS_A_YEAR_MORE, ...NEEDS_THE_STRETCH_BEFORE].includes(String(name)),
    );
    expect(named("2024-01-01")).toEqual(sums);
    expect(named("2023-11-03")).toEqual(all.filter((name) => !NEEDS_A_YEAR_MORE.includes(String(name))));
    expect(named("2023-01-02")).toEqual(named("2023-11-03"));
    expect(named("2023-01-01")).toEqual(all);
  });

  it("each month is judged by itself", () => {
    const cells = figure("months", allFigures(since("2024-01-20"), WINTER)).rows.map((cells) =>
      cells.slice(2, 4),
    );
    expect(cells).toEqual([
      [null, null],
      [150, 80 / 150 - 1],
    ]);
  });
});

test("months have the same month last year beside them", () => {
  const figures = allFigures(since("2023-12-01"), WINTER);
  const january = row("months", monthOf(day("2025-01-01")), figures);
  expect(january).toMatchObject({
    turnover: 260,
    turnoverLastYear: 100,
    growth: 1.6,
    customers: 2,
    newcomers: 0,
  });
  const february = row("months", monthOf(day("2025-02-01")), figures);
  expect(february).toMatchObject({
    turnover: 80,
    turnoverLastYear: 150,
    visits: 3,
    newcomers: 1,
    ticket: 80,
  });
});

test("a month that the period cuts is compared with the same days of the year before", () => {
  const figures = allFigures(shop, { from: day("2025-02-01"), to: day("2025-02-15") });
  const [[, turnover, lastYear]] = figure("months", figures).rows as [number[]];
  expect([turnover, lastYear]).toEqual([80, 100]);
});

test("a whole February of a leap year is compared with a whole one", () => {
  const leap = testBook("en")
    .customer("May")
    .visit("May", "2024-01-31", { amount: 3 })
    .visit("May", "2024-02-29", { amount: 7 }).book;
  const figures = allFigures(leap, { from: day("2025-02-01"), to: day("2025-02-28") });
  expect(figure("months", figures).rows[0]?.[2]).toBe(7);
});

test("what the top customers bring", () => {
  expect(figure("concentration").rows.slice(0, 3)).toEqual([
    ["top.1", 1, 200 / 340],
    ["top.5", 1, 200 / 340],
    ["top.20", 1, 200 / 340],
  ]);
});

test("by staff, area and each tag, blanks last, best first", () => {
  expect(figure("staff").rows.map(([word, turnover, , visits]) => [word, turnover, visits])).toEqual([
    ["Lily", 290, 2],
    ["Tom", 50, 3],
  ]);
  expect(figure("area").rows.map(([word, turnover]) => [word, turnover])).toEqual([
    ["North", 200],
    ["South", 50],
    ["", 90],
  ]);
  expect(figure("tags").rows.map(([word, turnover]) => [word, turnover])).toEqual([
    ["VIP", 250],
    ["perm", 200],
    ["", 90],
  ]);
  expect(winter.some(({ key }) => key === "source")).toBe(false);
});

test("cohorts say which part of a month's newcomers bought in the months since", () => {
  const figures = allFigures(shop, { from: day("2024-01-01"), to: day("2024-03-31") });
  const { columns, rows } = figure("cohorts", figures);
  expect(columns.map(({ key }) => key)).toEqual(["month", "customers", "since.0", "since.1", "since.2"]);
  expect(rows.map(([month, ...cells]) => [isoMonth(month as number), ...cells])).toEqual([
    ["2024-01", 1, 1, 1, 0],
    ["2024-02", 1, 1, 0, null],
  ]);
});

test("all cohorts of a period are its new customers: only the days of the period count in its first month", () => {
  const period = { from: day("2024-02-15"), to: day("2025-02-15") };
  const figures = allFigures(shop, period);
  const heads = figure("cohorts", figures).rows.map(([month, customers]) => [
    isoMonth(month as number),
    customers,
  ]);
  expect(heads).toEqual([
    ["2024-02", 1],
    ["2025-02", 1],
  ]);
  expect(row("overview", "newcomers", figures)).toMatchObject({ now: 2 });
  const late = figure("cohorts", allFigures(shop, { ...period, from: day("2024-02-21") }));
  expect(late.rows.map(([month]) => isoMonth(month as number))).toEqual(["2025-02"]);
});

test("the months that the period cuts are named, with their days", () => {
  const cut = (from: string, to: string): Figure["cutMonths"] =>
    figure("months", allFigures(shop, { from: day(from), to: day(to) })).cutMonths;
  const [january, february] = [monthOf(day("2025-01-01")), monthOf(day("2025-02-01"))];
  expect(cut("2025-01-01", "2025-02-28")).toEqual([]);
  expect(cut("2025-01-22", "2025-02-28")).toEqual([{ month: january, from: day("2025-01-22") }]);
  expect(cut("2025-01-02", "2025-02-27")).toEqual([
    { month: january, from: day("2025-01-02") },
    { month: february, to: day("2025-02-27") },
  ]);
  expect(cut("2025-01-05", "2025-01-06")).toEqual([
    { month: january, from: day("2025-01-05"), to: day("2025-01-06") },
  ]);
});

test("an empty book has figures of nothing", () => {
  const figures = allFigures(testBook("en").book, WINTER);
  expect(figures.map(({ key }) => key)).toEqual(["overview", "months", "concentration", "cohorts"]);
  expect(figure("overview", figures).rows[0]).toEqual(["turnover", 0, null, null]);
});

test("figures are made in steps that only ever go forward", () => {
  const work = figuring(shop, WINTER);
  const progress: number[] = [];
  let step = work.next();
  for (; step.done !== true; step = work.next()) progress.push(step.value);
  expect(step.value).toEqual(winter);
  expect(progress).toEqual(progress.toSorted((one, other) => one - other));
  expect(Math.min(...progress)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...progress)).toBeLessThanOrEqual(1);
});

test("a period left open begins with the first visit", () => {
  expect(wholePeriod(shop, WINTER.to)).toEqual({ from: day("2024-01-10"), to: WINTER.to });
  expect(wholePeriod(testBook("en").book, WINTER.to)).toEqual({ from: WINTER.to, to: WINTER.to });
});

describe("a customer is lost", () => {
  const visits = (...days: readonly number[]) =>
    days.map((after) => ({ customer: "K", amount: 1, date: addDays(NEW_YEAR, after) }));
  const lostOn = (days: readonly number[], asOf: number): number[] => {
    const lost = lostDays(countedVisits(shopOf([{ id: "K" }], visits(...days)), addDays(NEW_YEAR, asOf)));
    return Array.from({ length: asOf + 1 }, (_, after) => after).filter(
      (after) => lost.between(addDays(NEW_YEAR, after), addDays(NEW_YEAR, after)) > 0,
    );
  };

  it("on the day on which a year has passed, unless they come that day", () => {
    expect(lostOn([0], 364)).toEqual([]);
    expect(lostOn([0], 400)).toEqual([365]);
    expect(lostOn([0, 365], 400)).toEqual([]);
  });

  it("again after coming back and staying away", () => {
    expect(lostOn([0, 500], 1000)).toEqual([365, 865]);
  });
});

test("retention is the part that bought again, and nothing where nobody had bought", () => {
  const counted = countedVisits(shop, WINTER.to);
  const [first, second] = [
    { from: day("2024-01-01"), to: day("2024-01-31") },
    { from: day("2024-02-01"), to: day("2024-02-29") },
  ];
  expect(retentionBetween(counted, first, second)).toBe(1);
  expect(retentionBetween(counted, second, { from: day("2025-01-01"), to: day("2025-01-15") })).toBe(0.5);
  expect(retentionBetween(counted, { from: day("2023-01-01"), to: day("2023-12-31") }, first)).toBeNull();
});

test("the month of a day is the calendar's, over leap years and turns of the year", () => {
  const [first, last] = [day("2023-11-30"), day("2025-03-01")];
  const find = monthFinder(first, last);
  for (let at = first; at <= last; at = addDays(at, 1)) expect(find(at)).toBe(monthOf(at));
});
