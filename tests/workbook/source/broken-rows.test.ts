/** Rows that could not be taken apart are counted, refused, and handed back to be corrected. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyBook } from "../../../src/model/book";
import { planImport } from "../../../src/model/import/plan-import";
import { refusedSheet } from "../../../src/model/import/refused-sheet";
import { finish } from "../../../src/model/work";
import { countingIds } from "../../support/test-book";
import { cutBrokenLine } from "../../../src/workbook/source/delimited/cut-broken-line";
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

it("a row with an open quote is refused and goes into the list of refused rows cut, its line beside the reason", async () => {
  const text = 'Name,Phone\nAnn,503-555-0100\n"Bob,503-555-0101\nCleo,503-555-0102\n';
  expect(await refusedOf(text, ["name", "phone"])).toEqual({
    read: 3,
    added: 2,
    refused: 1,
    problems: [],
    rows: [["Bob", "503-555-0101", 'row-broken\n"Bob,503-555-0101']],
  });
});

it.each([
  ["an open quote", '"Bob,1,a@b.c', ["Bob", "1", "a@b.c"]],
  ["an open quote around delimiters: as many as are too many", '"Bob, B.,1,a@b.c', ["Bob, B.", "1", "a@b.c"]],
  ["an open quote in the middle", 'Bob,"1,2,a@b.c', ["Bob", "1,2", "a@b.c"]],
  ["an open quote and too few cells: it takes the rest", 'Bob,"1', ["Bob", "1", ""]],
  ["an open quote behind a sound cell with delimiters", '"Bob, B.","1,a@b.c', ["Bob, B.", "1", "a@b.c"]],
  ["text behind a closed quote, which a person has to see", '"Bob"x,1,a@b.c', ['"Bob"x', "1", "a@b.c"]],
  ["text behind a closed quote, and a cell too many", '"Bob"x,y,1,a@b.c', ['"Bob"x,y', "1", "a@b.c"]],
  ["too many sound cells behind the columns", 'Bob,1,a@b.c,"x,y', ["Bob", "1", "a@b.c,x,y"]],
])("a line with %s is cut where it may be", (_, line, cells) => {
  expect(cutBrokenLine(line, { delimiter: ",", quote: '"' }, 3)).toEqual(cells);
});

it("nothing that a broken line says is lost, and it has a cell for each column", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "b", ",", '"', " ") });
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 6 }), (text, columns) => {
      const cells = cutBrokenLine(text, { delimiter: ",", quote: '"' }, columns);
      expect(cells).toHaveLength(columns);
      expect(cells.join("").replace(/[^ab]/g, "")).toBe(text.replace(/[^ab]/g, ""));
    }),
    { seed: 4 },
  );
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
    rows: [["", "card-broken\nBEGIN:VCARD\nFN:Bob"]],
  });
});

it("a file of broken rows alone is not called empty: each of them is refused, for its own reason", async () => {
  const broken = { read: 1, added: 0, refused: 1 };
  expect(await refusedOf('"Ann,503-555-0100\n', [undefined])).toEqual({
    ...broken,
    problems: [],
    rows: [["Ann,503-555-0100", 'row-broken\n"Ann,503-555-0100']],
  });
  expect(await refusedOf("BEGIN:VCARD\nFN:Ann\n", [undefined])).toEqual({
    ...broken,
    problems: [],
    rows: [["", "card-broken\nBEGIN:VCARD\nFN:Ann"]],
  });
});
