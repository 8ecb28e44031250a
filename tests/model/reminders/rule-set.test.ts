import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { ruleSet } from "../../../src/model/reminders/rule-set";
import { USUAL_RULES } from "../../../src/model/reminders/usual-rules";
import { readSettings } from "../../../src/model/settings";
import type { Row } from "../../../src/model/value";
import { testBook, type TestBook } from "../../support/test-book";

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
    expect(setOf(testBook())).toEqual({ rules: USUAL_RULES, problems: [] });
  });

  it("are the rows that are on, in their order, and the usual ones for whom no row of their kind is for", () => {
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
      ["U1", "cadence"],
      ["U3", "birthday"],
      ["U5", "after-service"],
      ["", "cadence"],
      ["", "birthday"],
    ]);
    expect(rules[0]).toMatchObject({ appliesTo: [{ about: "tags", word: "VIP" }], days: [7] });
    expect(rules[1]).toMatchObject({
      appliesTo: [
        { about: "class", word: "A" },
        { about: "owner", word: "小林" },
      ],
      lead: { usual: 3, byClass: { A: 14, B: 7 } },
      marketing: true,
    });
    expect(rules[2]).toMatchObject({ items: ["染发", "cut"], days: [1, 14, 45], closed: "after" });
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
