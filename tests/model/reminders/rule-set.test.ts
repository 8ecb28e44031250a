import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { allFinders } from "../../../src/model/reminders/all-finders";
import { ruleSet } from "../../../src/model/reminders/rule-set";
import { USUAL_RULES } from "../../../src/model/reminders/usual-rules";
import { readSettings } from "../../../src/model/settings";
import type { Row } from "../../../src/model/value";
import { problemSentence } from "../../../src/words/problems";
import { day, testBook, type TestBook } from "../../support/test-book";

const setOf = ({ book }: TestBook) => ruleSet(book, readSettings(book.settings, book.language).settings);
const withRules = (...rows: readonly Row[]): TestBook =>
  testBook().step(
    append(
      "rules",
      rows.map((row, i) => ({ name: "rule", ...row, id: `U${i + 1}` })),
    ),
  );

describe("the rules of a book", () => {
  it("are the usual ones without a table of rules", () => {
    expect(setOf(testBook())).toEqual({ rules: USUAL_RULES, problems: [], rows: [] });
  });

  it("are the rows that are on, the more particular first, and the usual ones for whom no row of their kind is for", () => {
    const { rules, problems } = setOf(
      withRules(
        { kind: "cadence", appliesTo: "#VIP", days: "7 天" },
        { kind: "birthday", appliesTo: "#VIP", lead: "A 14, B级：3, 5", on: false },
        { kind: "birthday", appliesTo: "A类，@小林", lead: "A 14、B 7，3", on: true },
        { kind: "next", on: false },
        { kind: "after-service", item: "染发, cut", days: "45, 1, 14, 14", closed: "after" },
      ),
    );
    expect(problems).toEqual([]);
    expect(rules.map(({ id, kind }) => [id, kind])).toEqual([
      ["U3", "birthday"],
      ["U1", "cadence"],
      ["U5", "after-service"],
      ["", "cadence"],
      ["", "birthday"],
    ]);
    expect(rules[1]).toMatchObject({ appliesTo: [{ about: "tags", word: "VIP" }], days: [7] });
    expect(rules[0]).toMatchObject({
      appliesTo: [
        { about: "class", word: "A" },
        { about: "owner", word: "小林" },
      ],
      lead: { usual: 3, byClass: { A: 14, B: 7 } },
      marketing: true,
    });
    expect(rules[2]).toMatchObject({ items: ["染发", "cut"], days: [1, 14, 45], closed: "after" });
  });

  it("are asked the more particular first, whatever the order of the rows: an undone removal changes nothing", () => {
    const everybody = { kind: "cadence", days: "60" };
    const classA = { kind: "cadence", days: "3", appliesTo: "A" };
    const myVips = { kind: "cadence", days: "2", appliesTo: "#VIP, @Lin" };
    const days = (...rows: Row[]): unknown => setOf(withRules(...rows)).rules.map((rule) => rule.days[0]);
    const inOrder = [2, 3, 60, undefined, undefined];
    expect(days(everybody, classA, myVips)).toEqual(inOrder);
    expect(days(myVips, classA, everybody)).toEqual(inOrder);
    const { rules } = setOf(withRules({ ...classA, appliesTo: "A, B" }, { ...classA, appliesTo: "#VIP" }));
    expect(rules.map(({ id }) => id)).toEqual(["U1", "U2", "", "", ""]);
  });

  it("so remind of an A by the row for A below the one for everybody, and of nobody twice", () => {
    const shop = testBook().rule("cadence", { days: "60" }).rule("cadence", { days: "3", appliesTo: "A" });
    shop
      .customer("Mori")
      .visit("Mori", "2025-01-01", { amount: 50 })
      .customer("Ito", { since: day("2024-12-20") });
    const due = shop.today("2025-01-04").due({ finders: allFinders, days: 90 });
    expect(due.map(({ customerRow, due, spec }) => [customerRow, due, spec?.days])).toEqual([
      [0, day("2025-01-04"), [3]],
      [1, day("2025-02-18"), [60]],
    ]);
  });

  it("tell of a row that never counts, because one before it is for the same customers", () => {
    const { rules, problems } = setOf(
      withRules(
        { name: "All", kind: "cadence", days: "60" },
        { name: "Off", kind: "cadence", appliesTo: "A, #VIP", on: false },
        { name: "Best", kind: "cadence", appliesTo: "A, #VIP" },
        { name: "Again", kind: "cadence", appliesTo: "all" },
        { name: "Too", kind: "cadence", appliesTo: "#vip, #VIP, A" },
        { name: "Another kind", kind: "rhythm" },
        { name: "Which may be twice", kind: "rhythm" },
      ),
    );
    expect(problems.map(({ code, place, data }) => [code, place.column, data.rule])).toEqual([
      ["rule-never-counts", "For whom", "All"],
      ["rule-never-counts", "For whom", "Best"],
    ]);
    expect(rules.map(({ id }) => id)).toEqual(["U3", "U5", "U1", "U4", "U6", "U7", "", ""]);
  });

  it("do not bring a usual rule back whose row is off, though the row cannot be read", () => {
    const { rules, problems } = setOf(withRules({ kind: "birthday", lead: "a week", on: false }));
    expect(rules.map(({ kind }) => kind)).toEqual(["next", "cadence"]);
    expect(problems).toEqual([]);
  });

  it("do not look at what their kind does not go by, and tell where such a cell is filled", () => {
    const { rules, problems } = setOf(
      withRules(
        { kind: "birthday", days: "two weeks", lead: "9" },
        { kind: "complaint", lead: "200", item: "cut" },
        { kind: "next", date: "sometime" },
      ),
    );
    expect(rules).toMatchObject([
      { kind: "birthday", days: [], lead: { usual: 9 } },
      { kind: "complaint", items: [], lead: { usual: undefined } },
      { kind: "next", date: "" },
      { kind: "cadence" },
    ]);
    expect(problems.map(({ code, severity, place, data }) => [code, severity, place.column, data])).toEqual([
      ["rule-cell-unused", "warning", "Days", { value: "two weeks", kind: "Birthday", fields: "Days ahead" }],
      ["rule-cell-unused", "warning", "Item", { value: "cut", kind: "Complaint", fields: "Days" }],
      ["rule-cell-unused", "warning", "Days ahead", { value: "200", kind: "Complaint", fields: "Days" }],
      ["rule-cell-unused", "warning", "Date", { value: "sometime", kind: "Next contact", fields: "" }],
    ]);
  });

  it("of news go by days ahead where they are for a day, else by the days between, and tell the other", () => {
    const { rules, problems } = setOf(
      withRules({ kind: "news", date: "12-25", days: "often" }, { kind: "news", days: "10", lead: "3" }),
    );
    expect(rules.filter(({ kind }) => kind === "news")).toMatchObject([
      { date: "12-25", days: [] },
      { date: "", days: [10], lead: { usual: undefined } },
    ]);
    expect(problems.map(({ code, place, data }) => [code, place.column, data.value, data.fields])).toEqual([
      ["rule-cell-unused", "Days", "often", "Date, Days ahead"],
      ["rule-cell-unused", "Days ahead", "3", "Date, Days"],
    ]);
  });

  it("take what is usual for their kind where nature or closing days say no word that is known, and tell", () => {
    const { rules, problems } = setOf(
      withRules(
        { kind: "cadence", marketing: "promo", closed: "later" },
        { kind: "complaint", marketing: "Promotion" },
        { kind: "birthday", marketing: "service" },
      ),
    );
    expect(rules.map(({ kind, marketing, closed }) => [kind, marketing, closed])).toEqual([
      ["cadence", true, "stay"],
      ["complaint", false, "stay"],
      ["birthday", false, "stay"],
      ["next", false, "stay"],
    ]);
    expect(problems.map(({ code, place, data }) => [code, place.column, data.value])).toEqual([
      ["unknown-choice", "Nature", "promo"],
      ["unknown-choice", "When closed", "later"],
      ["unknown-choice", "Nature", "Promotion"],
    ]);
  });

  it.each(["R/1", "cadence", "manual"])(
    "cannot be called %s where their reminders are named after them",
    (id) => {
      const step = (kind: string): TestBook => testBook().step(append("rules", [{ name: "R", kind, id }]));
      expect(setOf(step("complaint")).problems).toMatchObject([
        { code: "rule-id-unusable", data: { value: id } },
      ]);
      expect(setOf(step("complaint")).rules).toEqual(USUAL_RULES);
      expect(setOf(step("cadence")).problems).toEqual([]);
    },
  );

  it("say of a row that cannot be read what stands in for it", () => {
    const said = (kind: string): string =>
      problemSentence(setOf(withRules({ kind, appliesTo: "gold" })).problems[0]!, "en");
    expect(said("cadence")).toContain("and the usual rule or another row of its kind stands in for it.");
    expect(said("complaint")).toContain("so this row reminds of nobody.");
  });

  it("know status and kind in either language, and who is everybody", () => {
    const { rules } = setOf(withRules({ kind: "news", appliesTo: "全部, 沉睡, Company" }));
    expect(rules[0]?.appliesTo).toEqual([
      { about: "status", word: "dormant" },
      { about: "kind", word: "company" },
    ]);
  });

  it("leave out a row that cannot be understood, and say where and what", () => {
    const shop = withRules(
      { kind: "greet", on: true },
      { kind: "cadence", appliesTo: "A, gold", days: "soon" },
      { kind: "birthday", lead: "D 4" },
      { kind: "cadence", days: "1, 14" },
      { kind: "holiday" },
      { kind: "holiday", date: "whenever" },
      { kind: "ending" },
      { kind: "ending", column: "Card ends" },
      { kind: "greet", on: false },
    );
    const { rules, problems } = setOf(shop);
    expect(rules).toEqual(USUAL_RULES);
    expect(problems.map(({ code, place, data }) => [code, place.column, data.value])).toEqual([
      ["unknown-rule-kind", "Kind", "greet"],
      ["unknown-rule-condition", "For whom", "gold"],
      ["unreadable-rule-days", "Days", "soon"],
      ["unreadable-rule-lead", "Days ahead", "D 4"],
      ["unreadable-rule-days", "Days", "1, 14"],
      ["rule-date-needed", "Date", ""],
      ["unknown-holiday", "Date", "whenever"],
      ["rule-column-needed", "End column", ""],
      ["unknown-rule-column", "End column", "Card ends"],
    ]);
    expect(problems[0]?.place.table).toBe("rules");
  });

  it.each([
    ["12-25", "12-25"],
    ["46381", "12-25"],
    ["春节", "春节"],
    ["农历八月十五", "农历八月十五"],
  ])("take %s for a holiday; a date that Excel made of it is of every year", (date, read) => {
    expect(setOf(withRules({ kind: "holiday", date })).rules[0]?.date).toBe(read);
  });

  it.each([
    ["Fixed until", { table: "customers", key: "fixedUntil" }],
    ["指定至", { table: "customers", key: "fixedUntil" }],
    ["下次跟进", { table: "visits", key: "next" }],
    ["卡到期", { table: "customers", key: "custom:卡到期" }],
  ])("find the column %s in which something ends", (column, found) => {
    const shop = withRules({ kind: "ending", column }).customer("Mori", { id: "M" });
    shop.step({ kind: "update", table: "customers", ids: ["M"], cells: { "custom:卡到期": ["2025-05-01"] } });
    expect(setOf(shop).rules[0]?.column).toMatchObject(found);
  });
});
