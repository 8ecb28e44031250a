/** A million visits: the work grows with the log and not faster, and is done in a few seconds. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { buildFunctionsMetadata } from "../../scripts/build-functions-metadata";
import { simulate } from "../model/prediction/simulate";
import { BLANK, type ExcelCell } from "./support/excel-values";
import { FunctionHost } from "./support/function-host";
import { columnOf, down, valuesOf } from "./support/results";

/** A machine that does ten other things at once may take so long. */
vi.setConfig({ testTimeout: 600_000 });

const VISITS = 1_000_000;
const CUSTOMERS = 100_000;
const column = (cell: (row: number) => ExcelCell): ExcelCell[][] =>
  Array.from({ length: VISITS }, (_, row) => [cell(row)]);

describe("a million visits", () => {
  let host: FunctionHost;
  const owners = column((row) => `C${(row * 7919) % CUSTOMERS}`);
  const amounts = column((row) => (row % 100 === 0 ? BLANK : (row % 977) / 4));
  const dates = column((row) => 46_000 + (row % 365));
  beforeAll(async () => {
    host = new FunctionHost((await buildFunctionsMetadata()).en);
  });

  it("ABC lists everyone of them", () => {
    const rows = valuesOf(host.call("ABC", owners, amounts, undefined, dates, 46_000, 46_364));
    expect(rows).toHaveLength(CUSTOMERS);
    const total = rows.reduce((sum, row) => sum + Number(row[2]), 0);
    expect(total).toBeCloseTo(1, 6);
  });

  it("LASTVISIT and NEXTCONTACT do too", () => {
    expect(valuesOf(host.call("LASTVISIT", owners, dates))).toHaveLength(CUSTOMERS);
    const promised = column((row) => (row % 3 === 0 ? BLANK : 46_400 + (row % 365)));
    expect(valuesOf(host.call("NEXTCONTACT", owners, dates, promised))).toHaveLength(CUSTOMERS);
  });

  it("RFM and STAGE list every one of them, and figures of all together take them in", () => {
    const purchases = column((row) => 1 + (row % 977) / 4);
    // Ten visits of each, ever further apart.
    const days = column(
      (row) => 46_000 + (((row * 7919) % CUSTOMERS) % 61) + 9 * Math.floor(row / CUSTOMERS) ** 2,
    );
    const log = [owners, purchases, days] as const;
    expect(valuesOf(host.call("RFM", ...log, 46_900))).toHaveLength(CUSTOMERS);
    expect(valuesOf(host.call("STAGE", ...log, 46_900))).toHaveLength(CUSTOMERS);
    expect(columnOf(host.call("GINI", purchases, owners))[0]).toBeGreaterThan(0);
    const halves = [46_000, 46_199, 46_200, 46_400] as const;
    expect(columnOf(host.call("RETENTION", ...log, ...halves))).toEqual([1]);
    expect(valuesOf(host.call("COHORT", ...log, 46_900))).toHaveLength(3);
  });

  it("CLV predicts a hundred thousand customers", () => {
    const bgNbd = { r: 0.9, alpha: 8, a: 0.8, b: 2.5 };
    const gammaGamma = { p: 6, q: 4, v: 15 };
    const simulated = simulate({ seed: 7, customers: CUSTOMERS, weeks: 100, bgNbd, gammaGamma });
    const rows = simulated.flatMap(({ visits, meanValue }, person) =>
      visits.map((week) => ({ person, week, spent: meanValue || 30 })),
    );
    const people = down(rows.map(({ person }) => `C${person}`));
    const spent = down(rows.map(({ spent: amount }) => amount));
    const when = down(rows.map(({ week }) => 46_000 + Math.round(week * 7)));
    expect(valuesOf(host.call("CLV", people, spent, when, 46_700))).toHaveLength(CUSTOMERS);
    expect(valuesOf(host.call("ALIVE", people, spent, when, 46_700))).toHaveLength(CUSTOMERS);
  });

  it("PHONE, MASK and BIRTHDAY answer for each cell", () => {
    const phones = column((row) => 13_800_000_000 + row);
    expect(columnOf(host.call("PHONE", phones))[999_999]).toBe("138 0099 9999");
    expect(columnOf(host.call("MASK", phones))[999_999]).toBe("138****9999");
    const birthdays = column((row) => 20_000 + (row % 10_000));
    expect(columnOf(host.call("BIRTHDAY", birthdays, 46_347))).toHaveLength(VISITS);
  });
});
