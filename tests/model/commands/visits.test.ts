import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { logVisit } from "../../../src/model/commands/log-visit";
import { setSetting } from "../../../src/model/commands/set-setting";
import { problem } from "../../../src/model/problem";
import { bookContent, tableContent } from "../../support/book-content";
import { accepted, countingIds, day, refusal, testBook } from "../../support/test-book";

const today = day("2025-04-15");

describe("logVisit", () => {
  const { book } = testBook().customer("Mori", { id: "M1" });

  it("is a visit today unless said otherwise, under the customer's name", () => {
    const change = accepted(logVisit(book, { customerId: "M1", amount: 30 }, today, countingIds()));
    expect(change.label).toEqual({ code: "log-visit", data: { customer: "Mori", kind: "visit" } });
    expect(tableContent(apply(book, change).visits)).toEqual({
      V000001: { date: today, kind: "visit", customerId: "M1", customer: "Mori", amount: 30 },
    });
  });

  it("keeps every value as it is, refunds, zero, text that looks like a formula", () => {
    const input = {
      customerId: "M1",
      date: day("2025-01-02"),
      kind: "sale",
      amount: -12.5,
      paid: 0,
      notes: "=1+1",
    };
    const change = accepted(logVisit(book, input, today, countingIds()));
    expect(tableContent(apply(book, change).visits)).toEqual({ V000001: { ...input, customer: "Mori" } });
  });

  it("refuses notes that no cell holds, and takes the longest that one does", () => {
    const noted = (length: number) =>
      logVisit(book, { customerId: "M1", notes: "长".repeat(length) }, today, countingIds());
    expect(refusal(noted(32_768))).toEqual(["text-too-long"]);
    expect(accepted(noted(32_767)).steps).toHaveLength(1);
  });

  it("carries no blank cells, so that a book without the column does not get it", () => {
    const input = { customerId: "M1", item: " ", staff: null, amount: undefined };
    const [step] = accepted(logVisit(book, input, today, countingIds())).steps;
    expect(step).toMatchObject({ kind: "append" });
    expect(Object.keys(step?.kind === "append" ? step.cells : {}).sort()).toEqual([
      "customer",
      "customerId",
      "date",
      "kind",
    ]);
  });

  it("applied twice is one visit", () => {
    const change = accepted(logVisit(book, { customerId: "M1" }, today, countingIds()));
    const once = apply(book, change);
    expect(bookContent(apply(once, change))).toEqual(bookContent(once));
  });

  it("refuses an unknown customer, and values out of range", () => {
    expect(logVisit(book, { customerId: "X" }, today, countingIds())).toEqual([
      problem("no-such-customer", { table: "visits" }, { customer: "X" }),
    ]);
    const place = { table: "visits", column: "Satisfaction" } as const;
    expect(logVisit(book, { customerId: "M1", satisfaction: 6 }, today, countingIds())).toEqual([
      problem("score-out-of-range", place, { value: "6" }),
    ]);
    expect(refusal(logVisit(book, { customerId: "M1", amount: NaN }, today, countingIds()))).toEqual([
      "unreadable-number",
    ]);
  });

  it("refuses a next contact that is not after the visit", () => {
    expect(logVisit(book, { customerId: "M1", next: today }, today, countingIds())).toEqual([
      problem("day-not-later", { table: "visits", column: "Next contact" }, { day: "2025-04-15" }),
    ]);
    const past = { customerId: "M1", date: day("2025-04-01"), next: day("2025-04-02") };
    expect(accepted(logVisit(book, past, today, countingIds())).steps).toHaveLength(1);
  });
});

describe("setSetting", () => {
  const shop = testBook().setting("cadence.A", "10");
  const set = (key: Parameters<typeof setSetting>[1]["key"], value: string): ReturnType<typeof setSetting> =>
    setSetting(shop.book, { key, value }, today, shop.newId);

  it("adds the row, or changes it", () => {
    expect(accepted(set("cadence.B", " 20 ")).steps).toEqual([
      { kind: "append", table: "settings", ids: ["cadence.B"], cells: { value: ["20"] } },
    ]);
    expect(accepted(set("cadence.A", "12")).steps).toEqual([
      {
        kind: "update",
        table: "settings",
        ids: ["cadence.A"],
        cells: { value: ["12"] },
        was: { value: ["10"] },
      },
    ]);
  });

  it("goes back to the default with a blank", () => {
    expect(accepted(set("cadence.A", "")).steps).toMatchObject([
      { kind: "update", cells: { value: [null] } },
    ]);
    expect(refusal(set("cadence.B", ""))).toEqual(["nothing-to-change"]);
  });

  it("refuses what does not fit, and what changes nothing", () => {
    expect(set("cadence.A", "often")).toEqual([
      problem(
        "unknown-setting-value",
        { table: "settings", column: "Value" },
        { setting: "cadence.A", value: "often" },
      ),
    ]);
    expect(refusal(set("cadence.A", "10"))).toEqual(["nothing-to-change"]);
  });
});
