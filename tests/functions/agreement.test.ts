/** On the sample salon the functions say what the pane says. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildFunctionsMetadata } from "../../scripts/build-functions-metadata";
import { BLANK_DAY, parseIsoDay } from "../../src/model/day";
import { customerFigures } from "../../src/model/ranking/customer-figures";
import { rankBook } from "../../src/model/ranking/rank-book";
import { rankQuery } from "../../src/model/ranking/rank-query";
import type { Ranking } from "../../src/model/ranking/ranking";
import { dueReminders } from "../../src/model/reminders/due-reminders";
import { columnOf as columnSchema, type TableKey } from "../../src/model/schema";
import { textAt } from "../../src/model/table-data";
import { reminderReason } from "../../src/words/reminders";
import { STYLES } from "./support/excel-values";
import { compute } from "./support/formula";
import { FunctionHost, type ErrorResult, type ExcelResult } from "./support/function-host";
import { columnOf, valuesOf } from "./support/results";
import { salonSample, type Sample } from "./support/sample-tables";

const TODAY = parseIsoDay("2026-11-21")!;
const CASES = (["en", "zh-CN"] as const).flatMap((language) => STYLES.map((style) => ({ language, style })));

describe.each(CASES)("on the $language sample, blanks as $style.blank", ({ language, style }) => {
  let sample: Sample;
  let ranking: Ranking;
  let run: (formula: string) => ExcelResult | ErrorResult;
  /** Whose visits hold a cell that cannot be read: the sample has one such client. */
  const troubled = (cells: readonly unknown[]): number[] =>
    cells.flatMap((cell, row) => (typeof cell === "object" ? [row] : []));

  beforeAll(async () => {
    sample = await salonSample(language);
    ranking = rankBook(sample.book, rankQuery(sample.settings, { to: TODAY }));
    const host = new FunctionHost((await buildFunctionsMetadata())[language], { language, style });
    const inLanguage = (formula: string): string =>
      formula.replace(/\{(\w+)\.(\w+)\}/g, (_, table: TableKey, key: string) => {
        const name = { customers: "Customers", visits: "Visits" }[table as string] ?? "";
        return `${name}[${columnSchema(table, key).header[language]}]`;
      });
    run = (formula) => compute(inLanguage(formula), host, sample.tables);
  });

  const LOG = "{visits.customerId},{visits.amount},{customers.id},{visits.date},,DATE(2026,11,21)";
  /** The register has a row without an id at its end, which the pane leaves out as well. */
  const ofClients = (cells: readonly unknown[]): readonly unknown[] =>
    cells.slice(0, sample.book.customers.size);

  it("VALUE is the pane's value, but for the one whose visits cannot all be read", () => {
    const cells = ofClients(columnOf(run(`=KEBU.VALUE(${LOG},{visits.id})`)));
    const [row, ...others] = troubled(cells);
    expect(others).toEqual([]);
    expect(cells[row!]).toMatchObject({ error: "#VALUE!" });
    const expected = Array.from(ranking.values, (value, at) => (at === row ? cells[row] : value));
    expect(cells).toEqual(expected);
  });

  it("RANK and ABC are the pane's, with fixed classes", () => {
    const ranks = ofClients(columnOf(run(`=KEBU.RANK(${LOG},{visits.id})`)));
    const [row] = troubled(ranks);
    expect(ranks).toEqual(Array.from(ranking.ranks, (rank, at) => (at === row ? ranks[row] : rank)));
    const classes = ofClients(columnOf(run(`=KEBU.ABC(${LOG},,,,{customers.fixedClass},{visits.id})`)));
    expect(classes).toEqual(ranking.classes.map((name, at) => (at === row ? classes[row] : name)));
  });

  it("without the register ABC lists everyone in the log, best first", () => {
    const rows = valuesOf(run("=KEBU.ABC({visits.customerId},{visits.amount})"));
    const shares = rows.map((line) => line[2]).filter((share) => typeof share === "number");
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(rows[0]![0]).toBe(sample.book.customers.ids[ranking.order[0]!]);
  });

  it("LASTVISIT and NEXTCONTACT are the days of the register", () => {
    const figures = customerFigures(sample.book, TODAY);
    const days = (column: Int32Array): unknown[] =>
      Array.from(column, (day) => (day === BLANK_DAY ? "" : day));
    const asked = "{customers.id},DATE(2026,11,21)";
    const last = columnOf(run(`=KEBU.LASTVISIT({visits.customerId},{visits.date},${asked})`));
    expect(ofClients(last)).toEqual(days(figures.lastVisit));
    const next = columnOf(run(`=KEBU.NEXTCONTACT({visits.customerId},{visits.date},{visits.next},${asked})`));
    expect(ofClients(next)).toEqual(days(figures.nextContact));
  });

  it.each([0, 7])("DUE is the pane's list, %d days ahead", (days) => {
    const tables = "Customers[#All],Visits[#All],DATE(2026,11,21),FollowUps[#All],Settings[#All]";
    const rows = valuesOf(run(`=KEBU.DUE(${tables},${days})`));
    const expected = dueReminders(sample.book, TODAY, { days }).map((reminder) => [
      reminder.customerId,
      textAt(sample.book.customers, "name", reminder.customerRow),
      reminder.shown,
      reminder.late,
      reminder.class,
      reminderReason(reminder, language),
    ]);
    expect(rows).toEqual(expected);
    expect(rows.length).toBeGreaterThan(5);
  });

  it("BIRTHDAY names the day on which the pane greets", () => {
    const cells = ofClients(columnOf(run("=KEBU.BIRTHDAY({customers.birthday},DATE(2026,11,21),14)")));
    const coming = dueReminders(sample.book, TODAY, { days: 7 }).flatMap(({ why, customerRow }) =>
      why.rule === "birthday" && why.birthday >= TODAY ? [{ row: customerRow, day: why.birthday }] : [],
    );
    expect(coming.length).toBeGreaterThan(1);
    expect(coming.map(({ row }) => cells[row])).toEqual(coming.map(({ day }) => day));
  });
});
