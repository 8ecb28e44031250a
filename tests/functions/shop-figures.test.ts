/** One number or table of the whole shop: GINI, RETENTION, CHURN, GROWTH, COHORT. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildFunctionsMetadata, type FunctionsMetadata } from "../../scripts/build-functions-metadata";
import { parseIsoDay } from "../../src/model/day";
import { countedVisits } from "../../src/model/figures/counted-visits";
import { retentionBetween } from "../../src/model/figures/retention";
import { gini } from "../../src/model/ranking/gini";
import { rankBook } from "../../src/model/ranking/rank-book";
import { rankQuery } from "../../src/model/ranking/rank-query";
import { day } from "../support/test-book";
import { BLANK, STYLES, type ExcelCell } from "./support/excel-values";
import { compute } from "./support/formula";
import { FunctionHost } from "./support/function-host";
import { columnOf, down, formatsOf, messageOf, valuesOf } from "./support/results";
import { salonSample } from "./support/sample-tables";

let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = (await buildFunctionsMetadata()).en;
});

const [winter, spring, summer] = [day("2026-01-10"), day("2026-04-10"), day("2026-07-10")];
const FIRST = [day("2026-01-01"), day("2026-03-31")] as const;
const SECOND = [day("2026-04-01"), day("2026-06-30")] as const;

describe.each(STYLES)("blank cells as $blank", (style) => {
  let host: FunctionHost;
  beforeAll(() => {
    host = new FunctionHost(metadata, { style });
  });

  // Of Ann, Ben and Cho in winter Ann alone buys in spring: Ben's blank and Cho's refund are no purchases.
  const owners = down<ExcelCell>(["Ann", "Ben", "Cho", "Ann", "Ben", "Cho", "Dan", BLANK]);
  const amounts = down<ExcelCell>([100, 50, 50, 240, BLANK, -40, 20, BLANK]);
  const dates = down<ExcelCell>([winter, winter, winter, spring, spring, spring, spring, BLANK]);
  const log = [owners, amounts, dates] as const;
  const one = (name: string, ...more: ExcelCell[]): unknown =>
    valuesOf(host.call(name, ...log, ...more))[0]![0];

  it("RETENTION is the part of buyers that bought again, CHURN the rest", () => {
    expect(one("RETENTION", ...FIRST, ...SECOND)).toBeCloseTo(1 / 3, 12);
    expect(one("CHURN", ...FIRST, ...SECOND)).toBeCloseTo(2 / 3, 12);
    expect(one("RETENTION", ...SECOND, ...FIRST)).toBe(0.5);
    expect(formatsOf(host.call("CHURN", ...log, ...FIRST, ...SECOND))).toEqual([["0.0%"]]);
  });

  it("RETENTION counts only those it is asked about", () => {
    const answer = host.call("RETENTION", ...log, ...FIRST, ...SECOND, down(["Ann", "Ben", BLANK]));
    expect(columnOf(answer)).toEqual([0.5]);
  });

  it("GROWTH compares with the days named, refunds deducted, or with a year before", () => {
    expect(one("GROWTH", ...SECOND, ...FIRST)).toBeCloseTo(220 / 200 - 1, 12);
    const lastYear = dates.map(([date]): ExcelCell[] => [date === winter ? spring - 365 : date!]);
    expect(columnOf(host.call("GROWTH", owners, amounts, lastYear, ...SECOND))).toEqual([
      expect.closeTo(0.1, 12),
    ]);
  });

  it("GINI is 0 where all who bring something bring the same, and grows towards 1 where one brings nearly all", () => {
    expect(columnOf(host.call("GINI", down([7, 7, 7])))).toEqual([0]);
    expect(columnOf(host.call("GINI", down<ExcelCell>([10, 30, BLANK, 0, -5])))).toEqual([0.25]);
    expect(columnOf(host.call("GINI", [[5, 5, 5, 5]]))).toEqual([0]);
    const twice = host.call("GINI", down([5, 5, 10]), down(["Ann", "Ann", "Ben"]));
    expect(columnOf(twice)).toEqual([0]);
    expect(columnOf(host.call("GINI", down([5, 5]), down(["A", "B"]), down(["A", "B", "C", "D"])))).toEqual([
      0,
    ]);
  });

  it("COHORT follows the customers of a month", () => {
    const table = host.call("COHORT", ...log, summer);
    expect(valuesOf(table)).toEqual([
      [day("2026-01-01"), 3, 1, 0, 0, expect.closeTo(1 / 3, 12), 0, 0, 0],
      [day("2026-04-01"), 1, 1, 0, 0, 0, "", "", ""],
    ]);
    expect(formatsOf(table)[1]).toEqual(["yyyy-mm", "", "0.0%", "0.0%", "0.0%", "0.0%", "", "", ""]);
    expect(valuesOf(host.call("COHORT", BLANK, BLANK, BLANK, summer))).toEqual([[""]]);
  });

  it("a cell that cannot be read spoils the figure only where its visit counts", () => {
    const spoilt = amounts.map(([amount]): ExcelCell[] => [amount === 240 ? { error: "#N/A" } : amount!]);
    const ask = (...periods: number[]) => host.call("GROWTH", owners, spoilt, dates, ...periods);
    expect(messageOf(ask(...SECOND, ...FIRST))).toMatch(/^#VALUE! Row 4, amounts: .*#N\/A/);
    expect(columnOf(ask(...FIRST, ...FIRST))).toEqual([0]);
    const others = host.call("GROWTH", owners, spoilt, dates, ...SECOND, ...FIRST, down(["Ben", "Cho"]));
    expect(columnOf(others)).toEqual([expect.closeTo(-1.4, 12)]);
    expect(messageOf(host.call("GINI", spoilt, owners))).toContain("Row 4, amounts");
  });

  it("a day that cannot be read spoils every figure, for it may have been any day", () => {
    const undated = dates.map(([date], row): ExcelCell[] => [row === 3 ? "soon" : date!]);
    expect(messageOf(host.call("RETENTION", owners, amounts, undated, ...FIRST, ...FIRST))).toContain(
      "Row 4, visitDates",
    );
  });
});

it("without turnover, buyers or something to compare with, the figure is not available, with the reason", () => {
  const host = new FunctionHost(metadata);
  const log = [down(["A"]), down([5]), down([spring])] as const;
  expect(messageOf(host.call("GINI", down([0, -5])))).toMatch(/^#N\/A There is no turnover/);
  expect(messageOf(host.call("CHURN", ...log, ...FIRST, ...SECOND))).toMatch(/^#N\/A Nobody bought/);
  expect(messageOf(host.call("GROWTH", ...log, ...SECOND, ...FIRST))).toMatch(/^#N\/A There is no turnover/);
});

it("on the sample they are the pane’s figures", async () => {
  const host = new FunctionHost(metadata);
  const sample = await salonSample("en");
  const to = parseIsoDay("2026-09-30")!;
  const one = (formula: string): unknown => columnOf(compute(formula, host, sample.tables))[0];
  const register = "Customers[Customer ID],Visits[Date],,DATE(2026,9,30),Visits[Visit ID]";
  expect(one(`=KEBU.GINI(Visits[Amount],Visits[Customer ID],${register})`)).toBe(
    gini(rankBook(sample.book, rankQuery(sample.settings, { to }))),
  );
  const halves = "DATE(2025,10,1),DATE(2026,3,31),DATE(2026,4,1),DATE(2026,9,30)";
  const first = { from: day("2025-10-01"), to: day("2026-03-31") };
  const second = { from: day("2026-04-01"), to };
  const visits = "Visits[Customer ID],Visits[Amount],Visits[Date]";
  expect(one(`=KEBU.RETENTION(${visits},${halves},Customers[Customer ID],Visits[Visit ID])`)).toBe(
    retentionBetween(countedVisits(sample.book, to), first, second),
  );
});
