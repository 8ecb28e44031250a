/** Rows that could not be taken apart are counted, refused, and handed back as they stand. */
import { expect, it } from "vitest";
import { emptyBook } from "../../../src/model/book";
import { planImport } from "../../../src/model/import/plan-import";
import { refusedSheet } from "../../../src/model/import/refused-sheet";
import { finish } from "../../../src/model/work";
import { countingIds } from "../../support/test-book";
import { sheetOf } from "./read";

async function refusedOf(text: string, mapping: readonly (string | undefined)[]): Promise<object> {
  const sheet = await sheetOf(new TextEncoder().encode(text));
  const options = { into: "customers", createCustomers: false, newId: countingIds() } as const;
  const plan = finish(planImport(emptyBook("en"), sheet, mapping, options));
  const { read, added, refused } = plan.counts;
  return {
    read,
    added,
    refused,
    problems: plan.problems,
    rows: refusedSheet(plan, sheet, "en", ({ code }) => code).rows,
  };
}

it("a row with an open quote is refused and goes into the list of refused rows as its line", async () => {
  const text = 'Name,Phone\nAnn,503-555-0100\n"Bob,503-555-0101\nCleo,503-555-0102\n';
  expect(await refusedOf(text, ["name", "phone"])).toEqual({
    read: 3,
    added: 2,
    refused: 1,
    problems: [],
    rows: [['"Bob,503-555-0101', "", "row-broken"]],
  });
});

it("a row with a cell too long for any list is refused for that, not for its quotes", async () => {
  const long = "好".repeat(3_000_000);
  const sheet = await sheetOf(`姓名,备注\n张三,"${long}"\n李四,x\n`);
  expect(sheet.rows).toEqual([["李四", "x"]]);
  expect(sheet.broken?.map(({ rowNumber, reason }) => [rowNumber, reason.code])).toEqual([
    [2, "row-cells-too-long"],
  ]);
});

it("a card that never ends is refused with its lines", async () => {
  const text = "BEGIN:VCARD\nFN:Ann\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\nBEGIN:VCARD\nFN:Cleo\nEND:VCARD\n";
  expect(await refusedOf(text, ["name"])).toEqual({
    read: 3,
    added: 2,
    refused: 1,
    problems: [],
    rows: [["BEGIN:VCARD\nFN:Bob", "card-broken"]],
  });
});

it("a file of broken rows alone is not called empty: each of them is refused, for its own reason", async () => {
  const broken = { read: 1, added: 0, refused: 1 };
  expect(await refusedOf('"Ann,503-555-0100\n', [undefined])).toEqual({
    ...broken,
    problems: [],
    rows: [['"Ann,503-555-0100', "row-broken"]],
  });
  expect(await refusedOf("BEGIN:VCARD\nFN:Ann\n", [undefined])).toEqual({
    ...broken,
    problems: [],
    rows: [["BEGIN:VCARD\nFN:Ann", "card-broken"]],
  });
});
