/** The sample is a believable shop: its size, its seasons, its untidy rows, its day. */
import { describe, expect, it } from "vitest";
import { calendarDate, parseIsoDay, weekday, type Day } from "../../src/model/day";
import { dueReminders } from "../../src/model/reminders/due-reminders";
import { bookOfRows } from "../../src/workbook/xlsx/template/book-of-rows";
import { sampleRows } from "../../src/workbook/xlsx/template/salon-template";

const TODAY = parseIsoDay("2026-11-21")!;

describe.each(["zh-CN", "en"] as const)("sample salon in %s", (language) => {
  const rows = sampleRows(language);
  const { book, problems } = bookOfRows(rows, language);
  const days = rows.visits.map(({ date }) => date).filter((date): date is Day => typeof date === "number");

  it("has at least 80 clients and two years of at least 1,200 visits up to yesterday", () => {
    expect(book.customers.size).toBeGreaterThanOrEqual(80);
    expect(book.visits.size).toBeGreaterThanOrEqual(1200);
    expect(Math.max(...days)).toBe(TODAY - 1);
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(700);
  });

  it("is busy before the holidays, quiet in February, closed on Mondays", () => {
    const inMonth = (month: number): number => days.filter((day) => calendarDate(day).month === month).length;
    expect(inMonth(12)).toBeGreaterThan(inMonth(2) * 1.3);
    if (language === "zh-CN") expect(inMonth(1)).toBeGreaterThan(inMonth(2) * 1.3);
    expect(days.filter((day) => weekday(day) === 1)).toEqual([]);
  });

  it("has a handful of A, many B, some C", () => {
    const count = (name: string): number => rows.customers.filter((row) => row.class === name).length;
    expect(count("A")).toBeGreaterThanOrEqual(5);
    expect(count("A")).toBeLessThanOrEqual(15);
    expect(count("B")).toBeGreaterThan(count("C"));
    expect(count("C")).toBeGreaterThan(15);
  });

  it("has the untidy rows of a real shop, each named as a problem, and no other", () => {
    const codes = problems.map(({ code }) => code);
    expect(codes.sort()).toEqual(["duplicate-id", "row-without-id", "unknown-customer", "unreadable-number"]);
    const asText = rows.visits.filter(({ amount }) => typeof amount === "string");
    expect(asText).toHaveLength(3);
    expect(rows.visits.some(({ date }) => typeof date === "string")).toBe(true);
    expect(rows.visits.some(({ amount }) => typeof amount === "number" && amount < 0)).toBe(true);
  });

  it("has a client not to be contacted, a fixed class with its reason, a very long name and an apostrophe", () => {
    const { customers } = rows;
    const label = language === "en" ? "Do not contact" : "勿扰";
    expect(customers.filter(({ status }) => status === label)).toHaveLength(1);
    const fixed = customers.filter(({ fixedClass }) => fixedClass === "A");
    expect(fixed).toHaveLength(1);
    expect(String(fixed[0]?.notes)).toContain("A");
    expect(fixed[0]?.class).toBe("A");
    expect(customers.some(({ name }) => String(name).length > 25)).toBe(true);
    expect(customers.some(({ name }) => String(name).includes("'"))).toBe(true);
  });

  it("names only phones that reach nobody", () => {
    const fictitious = language === "en" ? /^\d{3}-555-01\d\d$/ : /^14[014] 0000 \d{4}$/;
    const phones = rows.customers.flatMap(({ phone }) => (phone ? [String(phone)] : []));
    expect(phones.filter((phone) => !fictitious.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it("has a day's work waiting on the day after its last, not hundreds", () => {
    const due = dueReminders(book, TODAY);
    const waiting = due.filter(({ late }) => late >= 0).length;
    expect(waiting).toBeGreaterThanOrEqual(8);
    expect(waiting).toBeLessThanOrEqual(15);
    expect(due.length - waiting).toBeGreaterThanOrEqual(8);
    expect(due.length - waiting).toBeLessThanOrEqual(16);
    expect(new Set(due.map(({ rule }) => rule))).toEqual(new Set(["next", "cadence", "birthday", "manual"]));
  });
});
