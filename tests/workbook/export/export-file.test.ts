import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { chooseColumns, exportColumns } from "../../../src/model/export/export-columns";
import type { ExportTable } from "../../../src/model/export/export-table";
import { VCARD_COLUMNS } from "../../../src/model/export/vcard/vcard-of";
import { isRefused } from "../../../src/model/problem";
import { exportFile, type ExportFormat } from "../../../src/workbook/export/export-file";
import { decodeText } from "../../../src/workbook/xlsx/escaped-text";
import { bodyStyle } from "../../../src/workbook/xlsx/table-look";
import { testBook } from "../../support/test-book";
import { exportShop } from "../../model/export/export-shop";

const { book } = exportShop("en");
const columns = exportColumns(book, "customers", false);
const exported: ExportTable = {
  table: "customers",
  data: book.customers,
  language: "en",
  columns,
  rows: Int32Array.from([0, 1, 2, 3]),
  mask: false,
};

async function bytesOf(table: ExportTable, format: ExportFormat): Promise<Uint8Array> {
  const bytes = await exportFile(table, { format, encoding: "utf-8", formulas: "safe" });
  if (bytes === undefined || isRefused(bytes)) throw new Error(JSON.stringify(bytes));
  return bytes;
}

describe("xlsx", () => {
  async function sheet(table: ExportTable): Promise<ExcelJS.Worksheet> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await bytesOf(table, "xlsx")).slice().buffer);
    return workbook.worksheets[0]!;
  }

  it("has dates as dates, amounts as numbers, and text that stays text", async () => {
    const customers = await sheet(exported);
    expect(customers.name).toBe("Customers");
    const cell = (key: string, row: number): ExcelJS.Cell =>
      customers.getCell(row + 2, columns.findIndex((column) => column.key === key) + 1);
    expect(cell("since", 0).value).toEqual(new Date(Date.UTC(2024, 1, 29)));
    expect(cell("creditLimit", 0).value).toBe(0.1 + 0.2);
    expect(cell("name", 1).value).toBe("=HYPERLINK(1)");
    expect(cell("name", 1).type).toBe(ExcelJS.ValueType.String);
    expect(cell("id", 1).value).toBe("00123");
    expect(cell("status", 0).value).toBe("Dormant");
    expect(cell("phone", 3).value).toBeNull();
    expect(customers.rowCount).toBe(5);
  });

  it("has every letter as it stands, and looks like Kebu's own tables", async () => {
    const name = '<b> & "x" ]]> _x000D_ \u0001 😀\n2';
    const odd = testBook("en").customer(name).book;
    const own = exportColumns(odd, "customers", false);
    const customers = await sheet({ ...exported, data: odd.customers, columns: own, rows: Int32Array.of(0) });
    const at = own.findIndex(({ key }) => key === "name") + 1;
    expect(decodeText(customers.getCell(2, at).text)).toBe(name);
    expect(customers.getCell(1, at).font.bold).toBe(true);
    const column = own[at - 1]!.schema!;
    expect(customers.getCell(2, at).alignment).toMatchObject(bodyStyle(column).alignment!);
    expect(customers.getColumn(at).width).toBe(column.width);
  });

  it("masks what is asked to be masked", async () => {
    const customers = await sheet({ ...exported, mask: true });
    expect(customers.getRow(2).values).toContain("138 **** 1234");
  });
});

describe("vCards", () => {
  it("are one after another, in UTF-8 without a mark, with CRLF", async () => {
    const cards = chooseColumns(columns, VCARD_COLUMNS).chosen;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      await bytesOf({ ...exported, columns: cards }, "vcf"),
    );
    expect(text.startsWith("BEGIN:VCARD\r\n")).toBe(true);
    expect(text.endsWith("END:VCARD\r\n")).toBe(true);
    expect(text.match(/BEGIN:VCARD/g)).toHaveLength(4);
    expect(text).toContain("FN:Anna\\, Petrova\r\nORG:Anna\\, Petrova\r\n");
  });
});

describe("what is not made", () => {
  it("is a file without a row: that is said", async () => {
    const none = { ...exported, rows: new Int32Array() };
    const refused = await exportFile(none, { format: "csv", encoding: "utf-8", formulas: "safe" });
    expect(refused).toMatchObject([{ code: "nobody-to-export" }]);
  });

  it("is a file that was left", async () => {
    const signal = AbortSignal.abort();
    const choices = { format: "csv", encoding: "utf-8", formulas: "safe" } as const;
    expect(await exportFile(exported, choices, { signal })).toBeUndefined();
  });
});
