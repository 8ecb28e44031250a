/** A totals row that the user shows after the book was read: Excel tells no add-in of it. */
import { expect, it } from "vitest";
import { append, type Change } from "../../../src/model/change";
import type { Cell } from "../../excel/book/cell";
import { connect, excel, load, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";

useExcel();

const visits = (count: number): Change => ({
  label: { code: "log-visit", data: {} },
  steps: [
    append(
      "visits",
      Array.from({ length: count }, (_, row) => ({
        id: `NEW${row}`,
        date: 46_347,
        customerId: "C1",
        customer: "客户1",
        kind: "visit",
        amount: 88,
      })),
    ),
  ],
});

it("takes in no visit even where it is blank", async () => {
  const port = await connect(shopWorkbook({ customers: 4, visits: 12 }));
  await load(port);
  excel.user.showTotals("Visits", true);
  excel.user.clear("到访", "A14:Z14");
  expect(await port.commit(visits(1))).toEqual([]);
  expect(totals().every((cell) => cell === null)).toBe(true);
  expect((await load(port)).book.visits.ids.at(-1)).toBe("NEW0");
});

it.each([1, 3])("is as it was below %i new visits, and each stands once above it", async (count) => {
  const port = await connect(shopWorkbook({ customers: 4, visits: 12 }));
  await load(port);
  excel.user.showTotals("Visits", true);
  const before = totals();
  expect(await port.commit(visits(count))).toEqual([]);
  expect(totals()).toEqual(before);
  const { book } = await load(port);
  expect(book.visits.ids.slice(12)).toEqual(Array.from({ length: count }, (_, row) => `NEW${row}`));
});

/** The totals row: what stands in it, formulas as they are written. */
function totals(): readonly Cell[] {
  const { workbook } = excel;
  const table = workbook.tableNamed("Visits");
  const sheet = workbook.sheets.find(({ tables }) => tables.some((one) => one === table));
  const block = table?.totalsBlock;
  if (!sheet || !block) throw new Error("no totals row");
  return Array.from({ length: block.columns }, (_, column) => {
    const { formula, value } = sheet.cell(block.row, block.column + column);
    return formula ?? value;
  });
}
