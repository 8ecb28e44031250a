import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { emptyBook, type Book } from "../../../src/model/book";
import { exportColumns, type ExportedTable } from "../../../src/model/export/export-columns";
import type { ExportTable } from "../../../src/model/export/export-table";
import type { ImportSheet } from "../../../src/model/import/import-sheet";
import { proposeMapping } from "../../../src/model/import/mapping/propose-mapping";
import { mappingOf } from "../../../src/model/import/mapping/proposed-column";
import { planImport } from "../../../src/model/import/plan-import";
import { isRefused } from "../../../src/model/problem";
import { LANGUAGES, type Language } from "../../../src/model/schema";
import { customKeys } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { csvFile, type CsvChoices } from "../../../src/workbook/export/csv-file";
import { readText } from "../../../src/workbook/source/read-text";
import { bookContent } from "../../support/book-content";
import { countingIds } from "../../support/test-book";
import { exportShop } from "../../model/export/export-shop";

const SAFE: CsvChoices = { encoding: "utf-8", formulas: "safe" };

function tableOf(book: Book, table: ExportedTable): ExportTable {
  return {
    table,
    data: book[table],
    language: book.language,
    columns: exportColumns(book, table, false),
    rows: Int32Array.from({ length: book[table].size }, (_, row) => row),
    mask: false,
  };
}

function bytesOf(book: Book, table: ExportedTable, choices: CsvChoices): Uint8Array {
  return finish(csvFile(tableOf(book, table), choices));
}

function sheetOf(bytes: Uint8Array): ImportSheet {
  const sheet = finish(readText({ name: "export.csv", bytes }, {}));
  if (isRefused(sheet)) throw new Error(JSON.stringify(sheet));
  expect(sheet.problems).toEqual([]);
  return sheet;
}

function imported(book: Book, into: ExportedTable, from: Book, bytes: Uint8Array): Book {
  const sheet = sheetOf(bytes);
  const mapping = mappingOf(proposeMapping(into, sheet, { customKeys: customKeys(from[into]) }));
  const options = { into, createCustomers: false, newId: countingIds() };
  const plan = finish(planImport(book, sheet, mapping, options));
  expect(plan.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return apply(book, plan.change);
}

const WAYS = LANGUAGES.flatMap((language) =>
  (["utf-8", "gb18030"] as const).map((encoding) => [language, encoding] as const),
);

describe("an export that is imported again", () => {
  it.each(WAYS)("gives the same book: %s, %s", (language, encoding) => {
    const { book } = exportShop(language);
    const choices: CsvChoices = { encoding, formulas: "safe" };
    const customers = imported(emptyBook(language), "customers", book, bytesOf(book, "customers", choices));
    const both = imported(customers, "visits", book, bytesOf(book, "visits", choices));
    const named = (of: Book): unknown => withNames(of);
    expect(named(both)).toEqual(named(book));
  });

  it("changes nothing in the book it came from", () => {
    const { book } = exportShop("zh-CN");
    for (const table of ["customers", "visits"] as const)
      expect(imported(book, table, book, bytesOf(book, table, SAFE))).toEqual(book);
  });
});

/** The import writes customers' names beside their ids, where the shop's own rows left them blank. */
function withNames(book: Book): unknown {
  const content = bookContent(book);
  const visits = Object.entries(content.visits ?? {}).map(([id, cells]) => [
    id,
    { ...cells, customer: content.customers?.[String(cells.customerId)]?.name },
  ]);
  return { ...content, visits: Object.fromEntries(visits) as unknown };
}

describe("the file", () => {
  const { book } = exportShop("en");
  const text = (choices: CsvChoices, table: ExportedTable = "customers"): string =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(book, table, choices));

  it("begins with a byte order mark and ends each row with CRLF", () => {
    expect(text(SAFE).startsWith("\ufeffCustomer ID,Name,")).toBe(true);
    expect(text(SAFE, "visits").split("\r\n")).toHaveLength(5);
  });

  it("guards text, headers too, and never a number or a phone", () => {
    expect(text(SAFE)).toContain("'=HYPERLINK(1)");
    expect(text(SAFE)).toContain("''=1+1");
    expect(text(SAFE)).toContain(",+44 20 7946 0958,");
    expect(text(SAFE)).not.toContain("'+44");
    expect(text(SAFE, "visits")).toContain(",-49.99,");
    expect(text(SAFE, "visits")).toContain("0.0000001");
  });

  it("has text exactly as it stands where that is asked for", () => {
    const plain = text({ encoding: "utf-8", formulas: "as-is" });
    expect(plain).toContain(",=HYPERLINK(1),");
    expect(plain).toContain(",=细软,'=2\r\n");
  });

  it("tells how far it is, and is the same when made in one go", () => {
    const shares = [...csvFile(tableOf(book, "customers"), SAFE)];
    expect(shares).toEqual([1]);
  });

  it.each<Language>(["zh-CN", "en"])("has headers in the book's language: %s", (language) => {
    const headers = sheetOf(bytesOf(exportShop(language).book, "visits", SAFE)).headers;
    expect(headers[1]).toBe(language === "en" ? "Date" : "日期");
  });
});
