/** What the Figures place says first of a figure, what it draws, and how it makes them. */
import { describe, expect, test } from "vitest";
import { allFigures } from "../../../src/model/figures/all-figures";
import type { Figure, FigureKey } from "../../../src/model/figures/figure";
import { figureChart } from "../../../src/model/figures/figure-chart";
import { figureLead } from "../../../src/taskpane/views/figures/figure-lead";
import type { FigureScene } from "../../../src/taskpane/views/figures/figure-scene";
import { FiguresWork } from "../../../src/taskpane/views/figures/figures-work";
import { recentRows } from "../../../src/taskpane/views/figures/recent-rows";
import { chartSummary } from "../../../src/words/pane/figure-chart";
import { day, testBook } from "../../support/test-book";

const YEAR = { from: day("2026-01-01"), to: day("2026-03-31") };
const ENGLISH: FigureScene = { language: "en", currency: "USD" };
const CHINESE: FigureScene = { language: "zh-CN", currency: "CNY" };

const { book } = testBook("en")
  .customer("Ann", { source: "Flyer" })
  .customer("Bob")
  .visit("Ann", "2026-01-05", { amount: 300, staff: "Mia" })
  .visit("Bob", "2026-01-06", { amount: 100, staff: "Leo" })
  .visit("Ann", "2026-02-05", { amount: 50, staff: "Mia" })
  .visit("Bob", "2026-03-06", { amount: -80, staff: "Leo" });
const figures = allFigures(book, YEAR);

function figure(key: FigureKey): Figure {
  const found = figures.find((known) => known.key === key);
  if (!found) throw new Error(`no figure ${key}`);
  return found;
}

describe("the number said first", () => {
  test.each([
    ["months", "$400", "in the strongest month, 2026-01"],
    ["concentration", "95 %", "of turnover from the top 20 % (1 client). Gini 0.45."],
    ["cohorts", "50 %", "of the 2 clients new up to 2026-01 bought again in the month after."],
    ["staff", "$350", "the most, from Mia"],
  ] as const)("of %s is %s", (key, number, words) => {
    expect(figureLead(figure(key), ENGLISH)).toEqual({ number, words });
  });

  test("of cohorts leaves out those whose month after is not over", () => {
    const until = (to: string): string | undefined => {
      const cohorts = allFigures(book, { ...YEAR, to: day(to) }).find(({ key }) => key === "cohorts")!;
      return figureLead(cohorts, ENGLISH)?.number;
    };
    expect([until("2026-02-27"), until("2026-02-28")]).toEqual([undefined, "50 %"]);
  });

  test("is said in Chinese as well", () => {
    expect(figureLead(figure("months"), CHINESE)).toEqual({
      number: "¥400",
      words: "最好的月份：2026-01",
    });
  });

  test("is left out where there is none: one month, no buyers, no month since, only blanks", () => {
    const nothing = allFigures(testBook("en").customer("Ann").visit("Ann", "2026-03-01").book, {
      from: day("2026-03-01"),
      to: day("2026-03-31"),
    });
    expect(nothing.map((known) => figureLead(known, ENGLISH))).toEqual(nothing.map(() => undefined));
  });
});

describe("a chart in words", () => {
  test("says from where to where, the highest and the lowest", () => {
    const months = figure("months");
    expect(chartSummary(months, figureChart(months)!, "en", "USD")).toBe(
      "Turnover, 2026-01 to 2026-03: highest $400 (2026-01), lowest -$80 (2026-03).",
    );
    expect(chartSummary(months, figureChart(months)!, "zh-CN", "CNY")).toBe(
      "营业额，2026-01到2026-03：最高 ¥400（2026-01），最低 -¥80（2026-03）。",
    );
  });

  test("does not call a month the lowest of which only some days count, and says which", () => {
    const months = allFigures(book, { from: day("2026-01-06"), to: day("2026-03-05") }).find(
      ({ key }) => key === "months",
    )!;
    expect(chartSummary(months, figureChart(months)!, "en", "USD")).toBe(
      "Turnover, 2026-01 (from 6 Jan) to 2026-03 (to 5 Mar): highest $100 (2026-01 (from 6 Jan)), lowest $50 (2026-02).",
    );
    expect(chartSummary(months, figureChart(months)!, "zh-CN", "CNY")).toBe(
      "营业额，2026-01（1月6日起）到2026-03（到3月5日）：最高 ¥100（2026-01（1月6日起）），最低 ¥50（2026-02）。",
    );
  });

  test("of one month says that month", () => {
    const january = recentRows(figure("months"), 1);
    expect(chartSummary(january, figureChart(january)!, "en", "USD")).toBe("Turnover, 2026-03: -$80.");
  });
});

test("of many months the last are drawn; of few the figure stays as it is", () => {
  const months = figure("months");
  expect(recentRows(months, 2).rows).toEqual(months.rows.slice(1));
  expect(recentRows(months, 3)).toBe(months);
});

describe("the work", () => {
  test("makes the figures once for a book and a period, and says when they are there", async () => {
    const told: boolean[] = [];
    const work = new FiguresWork(() => told.push(work.isBusy));
    expect(work.figures(book, YEAR)).toBeUndefined();
    expect(work.isBusy).toBe(true);
    await finished(work);
    const made = work.figures(book, { ...YEAR });
    expect(made?.figures).toEqual(figures);
    expect(told.at(-1)).toBe(false);
    expect(work.figures(book, YEAR)).toBe(made);
  });

  test("keeps the last figures while others are made, and goes back to them when left", async () => {
    const work = new FiguresWork(() => undefined);
    work.figures(book, YEAR);
    await finished(work);
    const made = work.figures(book, YEAR);
    const shorter = { from: YEAR.from, to: day("2026-01-31") };
    expect(work.figures(book, shorter)).toBe(made);
    work.leave();
    expect(work.isBusy).toBe(false);
    await finished(work);
    expect(work.figures(book, YEAR)).toBe(made);
  });
});

async function finished(work: FiguresWork): Promise<void> {
  while (work.isBusy) await new Promise((done) => setTimeout(done, 0));
}
