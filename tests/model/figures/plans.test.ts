/** Plan and actual: which visits count towards which target, when one is missed, and what is no target. */
import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { allFigures } from "../../../src/model/figures/all-figures";
import { figureChart } from "../../../src/model/figures/figure-chart";
import type { Figure } from "../../../src/model/figures/figure";
import { isoMonth } from "../../../src/model/figures/month";
import type { Row } from "../../../src/model/value";
import { figureCellWords, figureColumnWord, figureTitle } from "../../../src/words/figures";
import { day, testBook, type TestBook } from "../../support/test-book";

const MARCH = day("2025-03-01");
const APRIL = day("2025-04-01");

/** Until March May brings nearly everything; in March June outdoes her. */
function shop(): TestBook {
  return testBook("en")
    .customer("May")
    .customer("June")
    .visit("May", "2025-02-10", { amount: 1000, staff: "Lily" })
    .visit("June", "2025-02-20", { amount: 2, staff: "Tom" })
    .visit("May", "2025-03-01", { amount: 300, staff: "Lily" })
    .visit("May", "2025-03-31", { amount: -50, staff: "Lily" })
    .visit("June", "2025-03-15", { amount: 5000, staff: "Tom" })
    .visit("June", "2025-03-16", { staff: "Lily", kind: "phone" })
    .visit("May", "2025-04-02", { amount: 80, staff: "Lily" });
}

function plansOf(rows: readonly Row[], from = "2025-03-01", to = "2025-04-05"): Figure | undefined {
  const plans = rows.map((row, place) => ({ id: `P${place}`, month: MARCH, ...row }));
  const { book } = shop().step(append("plans", plans));
  return allFigures(book, { from: day(from), to: day(to) }).find(({ key }) => key === "plans");
}

/** What became of one target: its cells by column. */
function fateOf(row: Row, from?: string, to?: string): Record<string, unknown> {
  const { columns, rows } = plansOf([row], from, to) ?? { columns: [], rows: [] };
  return Object.fromEntries(columns.map(({ key }, place) => [key, rows[0]?.[place]]));
}

describe("plan and actual", () => {
  it("counts a visit towards the shop's target and towards that of whoever served", () => {
    const figure = plansOf([
      { turnover: 5000, visits: 4 },
      { staff: "Lily", turnover: 300, visits: 3 },
      { staff: "Tom", turnover: 1000, visits: 1 },
    ]);
    expect(figure?.rows.map(([, ...cells]) => cells)).toEqual([
      ["", 4, 4, 1, 5000, 5250, 1.05, "reached"],
      ["Lily", 3, 3, 1, 300, 250, 250 / 300, "missed"],
      ["Tom", 1, 1, 1, 1000, 5000, 5, "reached"],
    ]);
  });

  it("counts towards a customer only that customer, by whomever served where nobody is named", () => {
    const may = { customerId: shop().idOf("May"), customer: "May" };
    const june = { customerId: shop().idOf("June"), customer: "June" };
    expect(fateOf({ ...may, visits: 2 })).toMatchObject({ customer: "May", visits: 2, outcome: "reached" });
    expect(fateOf({ ...june, visits: 2 })).toMatchObject({ visits: 2, outcome: "reached" });
    expect(fateOf({ ...june, staff: "Lily", visits: 2 })).toMatchObject({ visits: 1, outcome: "missed" });
  });

  it("takes a class for those who were in it before the month began", () => {
    expect(fateOf({ class: "A", turnover: 100 })).toMatchObject({ class: "A", turnover: 250 });
    expect(fateOf({ class: "C", turnover: 100 })).toMatchObject({ turnover: 5000 });
  });

  it("calls a target missed only once the month is over, reached as soon as it is", () => {
    const april = { month: APRIL, turnover: 100 };
    expect(fateOf(april, "2025-04-01", "2025-04-29")).toMatchObject({ turnover: 80, outcome: "running" });
    expect(fateOf(april, "2025-04-01", "2025-04-30")).toMatchObject({ outcome: "missed" });
    expect(fateOf({ ...april, turnover: 80 }, "2025-04-01", "2025-04-02")).toMatchObject({
      turnoverDone: 1,
      outcome: "reached",
    });
  });

  it("judges whole months, whichever day of them is written and wherever the period cuts them", () => {
    const late = { month: day("2025-03-28"), visits: 4 };
    expect(fateOf(late, "2025-03-20", "2025-04-05")).toMatchObject({ visits: 4, outcome: "reached" });
    expect(plansOf([late], "2025-04-01")).toBeUndefined();
  });

  it("puts months in order and leaves columns out in which nothing is planned", () => {
    const figure = plansOf([{ month: APRIL, visits: 1 }, { visits: 1 }]);
    expect(figure?.columns.map(({ key }) => key)).toEqual([
      "month",
      "visitsPlanned",
      "visits",
      "visitsDone",
      "outcome",
    ]);
    expect(figure?.rows.map(([month]) => isoMonth(Number(month)))).toEqual(["2025-03", "2025-04"]);
  });

  it("has no row for a plan without a month, without a target, or for nobody the book knows", () => {
    const rows = [
      { month: null, visits: 1 },
      { notes: "later" },
      { turnover: 0 },
      { class: "Z", visits: 1 },
      { customerId: "C9", visits: 1 },
      { customer: "May", visits: 1 },
    ];
    expect(plansOf(rows)).toBeUndefined();
  });

  it("is not there where the book has no plans", () => {
    const figures = allFigures(shop().book, { from: MARCH, to: APRIL });
    expect(figures.map(({ key }) => key)).not.toContain("plans");
  });

  it("is said in words in both languages, and has no chart, for targets overlap", () => {
    const figure = plansOf([{ visits: 9 }, { staff: "Lily", visits: 1, turnover: 300 }])!;
    const line = (row: number, language: "zh-CN" | "en"): readonly string[] =>
      figure.columns.map((_, column) => figureCellWords(figure, row, column, language, "CNY"));
    expect(line(0, "zh-CN")).toEqual(["2025-03", "全部", "9", "4", "44%", "–", "–", "–", "没达成"]);
    expect(line(1, "en")[1]).toBe("Lily");
    expect(line(1, "en").at(-1)).toBe("missed");
    expect(figure.columns.map((column) => figureColumnWord(column, "en"))).toContain("Turnover planned");
    expect(figureTitle(figure, "zh-CN")).toBe("计划和实际");
    expect(figureChart(figure)).toBeUndefined();
  });
});
