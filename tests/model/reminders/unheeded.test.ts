import { describe, expect, it } from "vitest";
import { isRefused, type Problem } from "../../../src/model/problem";
import { loadBook } from "../../../src/workbook/load-book";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Cell } from "../../../src/workbook/port";

const CUSTOMERS = [
  ["Customer ID", "Name", "Tags", "Owner", "Card ends"],
  ["C1", "Mori", "VIP, mom", "Lin", "2026-12-31"],
  ["C2", "Ito", "", "", "next week"],
  ["C3", "Abe", "", "", "n/a"],
  ["C4", "Sato", "", "", ""],
];

async function problemsOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<unknown> {
  const all = { Customers: CUSTOMERS, ...sheets };
  const workbook = new MemoryWorkbook(Object.entries(all).map(([name, rows]) => ({ name, rows })));
  const loaded = await loadBook(workbook);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
  const told = ({ code, place, data, severity }: Problem): unknown[] => [
    code,
    severity,
    place.table,
    place.row,
    place.column,
    data.value,
  ];
  return loaded.problems.filter(({ code }) => code !== "missing-table").map(told);
}

describe("what nobody would be reminded of is told when the book is opened", () => {
  const header = ["Rule ID", "Name", "Kind", "On", "For whom", "End column"];

  it("a tag or an owner that no client has", async () => {
    const Rules = [
      header,
      ["U1", "Regular", "Regular contact", "yes", "#VPI, @Lin, #Mom", ""],
      ["U2", "Off", "Regular contact", "no", "#nobody", ""],
      ["U3", "Hers", "Overdue", "yes", "@Lyn", ""],
    ];
    expect(await problemsOf({ Rules })).toEqual([
      ["rule-names-nobody", "warning", "rules", 2, "For whom", "#VPI"],
      ["rule-names-nobody", "warning", "rules", 4, "For whom", "@Lyn"],
    ]);
  });

  it("an end that is no day, once for all rules of the column; what says that there is none is left alone", async () => {
    const Rules = [
      header,
      ["U1", "Card", "Ending", "yes", "", "Card ends"],
      ["U2", "Card of VIPs", "Ending", "yes", "#VIP", "Card ends"],
    ];
    expect(await problemsOf({ Rules })).toEqual([
      ["unreadable-end", "warning", "customers", 3, "Card ends", "next week"],
    ]);
  });

  it("an open follow-up without its day; what is done, or answers a reminder, needs none", async () => {
    const rows = [
      ["Follow-up ID", "Customer ID", "Due", "Reason", "State"],
      ["F1", "C1", "", "Call about the card", ""],
      ["F2", "C1", "", "Was called", "Done"],
      ["F3", "C1", "2026-12-01", "Call", "Open"],
      ["cadence/C1/2026-11-21", "C1", "", "", "Snoozed"],
    ];
    expect(await problemsOf({ "Follow-ups": rows })).toEqual([
      ["missing-due", "error", "followUps", 2, "Due", undefined],
    ]);
  });
});
