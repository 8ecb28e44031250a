/** A book that LibreOffice opened and saved is the same book. Skipped where there is no LibreOffice. */
import { describe, expect, it } from "vitest";
import { append, update } from "../../../src/model/change";
import { TABLE_KEYS } from "../../../src/model/schema";
import { textAt, type TableData } from "../../../src/model/table-data";
import { hasLibreOffice, throughLibreOffice } from "../../support/libreoffice";
import { tempFolder } from "../../support/temp-folder";
import { bytesOf, load, openXlsx, visit, write } from "../support/open-xlsx";
import { richWorkbook } from "../support/rich-workbook";

const folder = tempFolder();

function withoutFormula(visits: TableData): unknown {
  const columns = Object.entries(visits.columns).filter(([key]) => key !== "custom:提成");
  return { ...visits, columns: Object.fromEntries(columns) };
}

describe.skipIf(!hasLibreOffice("no book went through it and back"))("LibreOffice", () => {
  it("keeps anchors, rows and values of a book that Kebu made", async () => {
    const empty = await openXlsx(await richWorkbook());
    await empty.create(TABLE_KEYS, "zh-CN");
    await write(
      empty,
      append("customers", [
        {
          id: "0012",
          name: "张三",
          phone: "13800138000",
          birthday: "--05-12",
          consent: true,
          since: 46000,
          status: "active",
        },
        { id: "C1", name: "=李四", tags: "@vip" },
      ]),
      visit("V3", { notes: "+1", satisfaction: 5, next: 46400 }),
      append("rankings", [
        { id: "R1", takenOn: 46347, method: "pareto", customerId: "C1", value: 88, share: 0.125, class: "A" },
      ]),
    );
    const before = await load(empty);
    const converted = await openXlsx(throughLibreOffice(await bytesOf(empty), folder));
    const after = await load(converted);
    // A formula continued into a new row has no result until a spreadsheet program works it out.
    expect(textAt(after.book.visits, "custom:提成", 2)).toBe("8.8");
    expect({ ...after.book, visits: withoutFormula(after.book.visits) }).toEqual({
      ...before.book,
      visits: withoutFormula(before.book.visits),
    });
    expect(after.problems).toEqual(before.problems);
    expect(after.layout.tables.map(({ table, columns }) => [table, columns.map(({ key }) => key)])).toEqual(
      before.layout.tables.map(({ table, columns }) => [table, columns.map(({ key }) => key)]),
    );
    expect(after.layout.tables.find(({ table }) => table === "customers")?.columns[0]?.foundBy).toBe(
      "anchor",
    );

    await write(converted, visit("V4"), update("customers", "0012", { name: "张三丰" }));
    const again = await load(await openXlsx(await bytesOf(converted)));
    expect(again.book.visits.ids).toEqual(["V1", "V2", "V3", "V4"]);
  });
});
