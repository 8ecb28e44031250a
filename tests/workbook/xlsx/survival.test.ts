/** What a save leaves as it was. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { append, update } from "../../../src/model/change";
import { isRefused } from "../../../src/model/problem";
import { readPackage } from "../../../src/workbook/xlsx/book-package";
import { openZip } from "../../../src/workbook/xlsx/check-bytes";
import { composePackage } from "../../../src/workbook/xlsx/compose-package";
import { XlsxBook } from "../../../src/workbook/xlsx/xlsx-book";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { bytesOf, openXlsx, visit, write } from "../support/open-xlsx";
import { aroundRows, cellsOf, changedParts, partsOf, textOf, withParts } from "../support/parts";
import { FOREIGN_PARTS, NAMES, richWorkbook } from "../support/rich-workbook";

const SHEET = "xl/worksheets/sheet1.xml";

describe("a save after one visit was logged", async () => {
  const before = await richWorkbook();
  const workbook = await openXlsx(before);
  await write(workbook, visit("V3", { notes: "=1+1" }));
  const after = await bytesOf(workbook);
  const [was, is] = [await partsOf(before), await partsOf(after)];

  it("changes only the parts it must", () => {
    expect(changedParts(was, is).sort()).toEqual([
      "xl/sharedStrings.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      SHEET,
    ]);
    for (const part of Object.keys(FOREIGN_PARTS)) expect(is.get(part)).toBe(was.get(part));
  });

  it("loses nothing, so that the file may be overwritten", () => {
    expect(workbook.losses).toEqual([]);
  });

  it("leaves everything around the rows letter by letter, and lets lists and colours reach further", () => {
    const expected = aroundRows(textOf(was, SHEET)).replaceAll("F2:F3", "F2:F4").replace("H2:H3", "H2:H4");
    expect(aroundRows(textOf(is, SHEET))).toBe(expected);
  });

  it("leaves every cell as it was written: style, formula, text", () => {
    const [cellsBefore, cellsAfter] = [cellsOf(textOf(was, SHEET)), cellsOf(textOf(is, SHEET))];
    for (const [address, cell] of cellsBefore)
      expect([address, cellsAfter.get(address)]).toEqual([address, cell]);
    expect(
      [...cellsAfter.keys()].filter((address) => !cellsBefore.has(address)).every((a) => a.endsWith("4")),
    ).toBe(true);
  });

  it("keeps names that ExcelJS would drop or alter", () => {
    for (const name of NAMES) expect(textOf(is, "xl/workbook.xml")).toContain(name);
  });

  it("continues style, own formulas and the table downwards, and writes text as text", async () => {
    const cells = cellsOf(textOf(is, SHEET));
    const style = (address: string): string | undefined => cells.get(address)?.split(" ")[0];
    expect(style("F4")).toBe(style("F3"));
    expect(style("B4")).toBe(style("B3"));
    expect(cells.get("G4")).toContain("<f>F4*0.1</f>");
    expect(textOf(is, "xl/tables/table1.xml")).toContain('ref="A1:H4"');
    const view = (await openXlsx(after)).sheets()[0];
    expect(view?.text(4, 8)).toBe("=1+1");
    expect(cells.get("H4")).toMatch(/ s <v>/);
  });

  it("can be repeated: the next save starts from this one", async () => {
    const again = await openXlsx(after);
    await write(again, update("visits", "V3", { amount: 5 }));
    const next = await partsOf(await bytesOf(again));
    expect(changedParts(is, next)).toEqual([SHEET]);
  });
});

describe("a workbook nobody wrote to", () => {
  it("is given back byte by byte", async () => {
    const bytes = await richWorkbook();
    const workbook = await openXlsx(bytes);
    await workbook.inspect();
    await workbook.read(["visits"]);
    expect(await bytesOf(workbook)).toBe(bytes);
  });
});

describe("what would not survive", () => {
  it("is named once its sheet was written to", async () => {
    const bytes = await withParts(await richWorkbook(), {
      [SHEET]: (xml) => xml.replace('<c r="D2"', '<c r="D2" cm="1"').replace('<c r="D3"', '<c r="D3" vm="1"'),
      "_xmlsignatures/sig1.xml": "<Signature/>",
    });
    const workbook = await openXlsx(bytes);
    expect(workbook.losses).toEqual([]);
    await write(workbook, visit("V3"));
    expect(workbook.losses).toEqual([
      { kind: "signature", count: 1 },
      { kind: "dynamic-array", count: 1, where: "到访" },
      { kind: "rich-value", count: 1, where: "到访" },
    ]);
  });
});

const DATA = path.resolve("../shared/data");
const files = ["workbooks", "nasty_xlsx", "contacts/chinese"].flatMap((folder) => {
  const at = path.join(DATA, folder);
  return existsSync(at)
    ? readdirSync(at)
        .filter((name) => name.endsWith(".xlsx"))
        .map((name) => path.join(at, name))
    : [];
});

describe.skipIf(files.length === 0)("files of other people (../shared/data)", () => {
  it.each(files)("%s opens or says why, and keeps all its parts when a table is added", async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const workbook = await XlsxWorkbook.open(bytes, path.basename(file));
    if (isRefused(workbook)) {
      expect(workbook[0]?.code).toMatch(/^file-/);
      return;
    }
    await write(workbook, append("rankings", [{ id: "R1", takenOn: 46347, customerId: "C1", class: "A" }]));
    const saved = await bytesOf(workbook);
    const before = await partsOf(bytes);
    const after = await partsOf(saved);
    const replaced =
      /^xl\/(workbook\.xml|styles\.xml|sharedStrings\.xml|calcChain\.xml|_rels\/workbook\.xml\.rels)$|Content_Types/;
    expect(changedParts(before, after).filter((part) => !replaced.test(part))).toEqual([]);
    const sheets = workbook.sheets().map(({ name, rows, columns }) => ({ name, rows, columns }));
    const again = (await openXlsx(saved))
      .sheets()
      .map(({ name, rows, columns }) => ({ name, rows, columns }));
    expect(again).toEqual(sheets);
  });

  it.each(files)(
    "%s keeps style, formula and text of every cell even where all rows are rewritten",
    async (file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const zip = await openZip(bytes, file);
      const parts = isRefused(zip) ? undefined : await readPackage(zip);
      const book = parts && (await XlsxBook.read(parts).catch(() => undefined));
      if (!book) return;
      for (const grid of book.grids) grid.edited = true;
      const saved = await composePackage(book);
      const [was, is] = [await partsOf(bytes), await partsOf(saved)];
      for (const { path: part } of parts.sheets.filter(({ hasCells }) => hasCells)) {
        const [before, after] = [stylesAndFormulas(textOf(was, part)), stylesAndFormulas(textOf(is, part))];
        expect(after).toEqual(before);
      }
      expect(await allTexts(saved)).toEqual(await allTexts(bytes));
    },
  );
});

/** By address; cells that hold nothing at all are left out. */
function stylesAndFormulas(sheetXml: string): Record<string, string> {
  const cells = [...cellsOf(sheetXml)].map(([address, cell]) => {
    const [style = ""] = cell.split(" ");
    const formula = /<f\b[^>]*>([^<]*)/.exec(cell)?.[1] ?? "";
    return [address, `${style === "0" ? "" : style} ${formula}`];
  });
  return Object.fromEntries(cells.filter(([, cell]) => cell !== " ")) as Record<string, string>;
}

async function allTexts(bytes: Uint8Array): Promise<string[]> {
  return (await openXlsx(bytes)).sheets().flatMap((sheet) => {
    const rows = Math.min(sheet.rows, 3000);
    return Array.from({ length: rows * sheet.columns }, (_, at) =>
      sheet.text(Math.floor(at / sheet.columns) + 1, (at % sheet.columns) + 1),
    );
  });
}
