import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Book } from "../../../src/model/book";
import { append, type Change } from "../../../src/model/change";
import { beginTable } from "../../../src/model/commands/begin-table";
import { removeRule } from "../../../src/model/commands/remove-rule";
import { saveRule, type SaveRuleInput } from "../../../src/model/commands/save-rule";
import { inverse } from "../../../src/model/inverse";
import type { Problem } from "../../../src/model/problem";
import { ruleSet } from "../../../src/model/reminders/rule-set";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { valueAt } from "../../../src/model/table-data";
import { starterRules } from "../../../src/words/starter-rules";
import { accepted, countingIds, day, refusal, testBook } from "../../support/test-book";

const TODAY = day("2026-11-21");
const newId = countingIds();
const EASTER = { name: "Easter", kind: "holiday", date: "Easter", lead: "5" };

function save(book: Book, input: SaveRuleInput): Change | readonly Problem[] {
  return saveRule(book, input, TODAY, newId);
}

function withRule(cells: SaveRuleInput["cells"]): { book: Book; id: string } {
  const { book } = testBook();
  const after = apply(book, accepted(save(book, { cells })));
  return { book: after, id: after.rules!.ids[0]! };
}

describe("a rule is written", () => {
  it("into a book that had none: on, with its own fields", () => {
    const { book, id } = withRule({ ...EASTER, days: "3" });
    expect(id).toMatch(/^U/);
    expect(valueAt(book.rules!, "on", 0)).toBe(true);
    expect(valueAt(book.rules!, "days", 0)).toBeNull();
    expect(ruleSet(book, DEFAULT_SETTINGS).rules[0]).toMatchObject({ id, kind: "holiday", date: "Easter" });
  });

  it("over the row that it is: what was not named stays, what another kind does not go by goes", () => {
    const { book, id } = withRule({ ...EASTER, say: "Send a card" });
    const changed = apply(book, accepted(save(book, { id, cells: { kind: "birthday" } })));
    const { rules } = ruleSet(changed, DEFAULT_SETTINGS);
    expect(rules.find((rule) => rule.id === id)).toMatchObject({ date: "", say: "Send a card" });
    expect(valueAt(changed.rules!, "date", 0)).toBeNull();
    expect(valueAt(changed.rules!, "lead", 0)).toBe("5");
  });

  it("and what was typed for another kind does not keep it from being saved", () => {
    const { book } = withRule({ name: "Answer", kind: "complaint", days: "2", lead: "200", date: "someday" });
    expect(["days", "lead", "date"].map((key) => valueAt(book.rules!, key, 0))).toEqual(["2", null, null]);
  });

  it("and a switch touches nothing else: what the owner wrote into cells that the kind does not use stays", () => {
    const cells = { name: "Hello", kind: "birthday", days: "30", item: "cut", on: true };
    const { book } = testBook().step(append("rules", [{ ...cells, id: "U1" }]));
    const change = accepted(save(book, { id: "U1", cells: { on: false } }));
    expect(change.steps).toMatchObject([{ kind: "update", ids: ["U1"], cells: { on: [false] } }]);
    const off = apply(book, change);
    expect([valueAt(off.rules!, "days", 0), valueAt(off.rules!, "item", 0)]).toEqual(["30", "cut"]);
    expect(Object.keys((change.steps[0] as { cells: object }).cells)).toEqual(["on"]);
  });

  it("and not without a name, nor where it cannot be understood", () => {
    const { book, id } = withRule(EASTER);
    expect(refusal(save(book, { cells: { kind: "birthday", name: " " } }))).toEqual(["required"]);
    expect(refusal(save(book, { id, cells: { date: "some day" } }))).toEqual(["unknown-holiday"]);
    expect(refusal(save(book, { id, cells: {} }))).toEqual(["nothing-to-change"]);
    expect(refusal(save(book, { id: "U0", cells: {} }))).toEqual(["no-such-row"]);
  });

  it("off even half done, and is turned on only when it is whole", () => {
    const { book, id } = withRule({ name: "Later", kind: "holiday", on: false });
    expect(ruleSet(book, DEFAULT_SETTINGS).rules.map((rule) => rule.id)).toEqual(["", "", ""]);
    expect(refusal(save(book, { id, cells: { on: true } }))).toEqual(["rule-date-needed"]);
  });

  it("and removed, and undo brings it back", () => {
    const { book, id } = withRule(EASTER);
    const change = accepted(removeRule(book, { id }, TODAY, newId));
    const without = apply(book, change);
    expect(without.rules?.size).toBe(0);
    const back = apply(without, inverse(book, change));
    expect(ruleSet(back, DEFAULT_SETTINGS).rules[0]).toMatchObject({ id, date: "Easter" });
  });
});

describe("a table of rules begins", () => {
  it("with the usual rules and examples that are off, each with an id of its own, once", () => {
    const { book } = testBook();
    const input = { table: "rules", rows: starterRules("en") } as const;
    const begun = apply(book, accepted(beginTable(book, input, TODAY, newId)));
    expect(new Set(begun.rules?.ids).size).toBe(input.rows.length);
    const { rules, problems } = ruleSet(begun, DEFAULT_SETTINGS);
    expect(problems).toEqual([]);
    expect(rules.map(({ kind }) => kind)).toEqual(["next", "cadence", "birthday"]);
    expect(refusal(beginTable(begun, input, TODAY, newId))).toEqual(["table-there-already"]);
  });
});
