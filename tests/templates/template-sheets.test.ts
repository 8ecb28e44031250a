/** Every template as a spreadsheet program sees it: tables, anchors, lists, formats, print set-up. */
import type ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { columnOf, schema, TABLE_KEYS } from "../../src/model/schema";
import { SETTING_KEYS } from "../../src/model/settings";
import { coverWords, tableWords } from "../../src/words/template";
import { anchorName } from "../../src/workbook/anchors";
import { anchoredCell, openTemplate, TEMPLATE_FILES, templateBytes, valuesBelow } from "./templates-folder";

const tables = TABLE_KEYS.filter((key) => schema[key].always || schema[key].inNewBooks);

describe.each(TEMPLATE_FILES)("$name", ({ name, language, isSample }) => {
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = await openTemplate(name);
  });
  const sheetOf = (table: (typeof tables)[number]): ExcelJS.Worksheet =>
    workbook.getWorksheet(schema[table].sheet[language])!;
  const cellBelow = (table: (typeof tables)[number], key: string): ExcelJS.Cell => {
    const header = anchoredCell(workbook, anchorName(table, key));
    return header.worksheet.getCell(2, Number(header.col));
  };

  it("is small", async () => {
    expect((await templateBytes(name)).length).toBeLessThan(400 * 1024);
  });

  it("opens on a cover of five lines, then a sheet per table", () => {
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      coverWords.sheet[language],
      ...tables.map((table) => schema[table].sheet[language]),
    ]);
    const cover = workbook.worksheets[0]!;
    const numbered: unknown[] = [];
    cover.getColumn(2).eachCell((cell) => typeof cell.value === "number" && numbered.push(cell.value));
    expect(numbered).toEqual([1, 2, 3, 4, 5]);
  });

  it.each(tables)("%s is a real table whose every column is anchored on its header", (table) => {
    const sheet = sheetOf(table);
    const [listed] = sheet.getTables() as unknown as { name: string; table: { tableRef: string } }[];
    expect(listed?.name).toBe(schema[table].name);
    expect(listed?.table.tableRef).toMatch(/^A1:/);
    for (const { key, header } of schema[table].columns) {
      const cell = anchoredCell(workbook, anchorName(table, key));
      expect([cell.worksheet.name, cell.value]).toEqual([sheet.name, header[language]]);
    }
  });

  it.each(tables)("%s keeps its header in sight and prints on A4 landscape with page numbers", (table) => {
    const sheet = sheetOf(table);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe("1:1");
    expect(sheet.headerFooter.oddFooter).toContain("&P");
  });

  it("offers lists, and warns rather than stops where the owner may use their own word", () => {
    expect(cellBelow("visits", "kind").dataValidation).toMatchObject({ type: "list", errorStyle: "warning" });
    const kinds = columnOf("visits", "kind").choices!.map(({ label }) => label[language]);
    expect(cellBelow("visits", "kind").dataValidation.formulae).toEqual([`"${kinds.join(",")}"`]);
    expect(cellBelow("visits", "satisfaction").dataValidation).toMatchObject({
      formulae: ['"1,2,3,4,5"'],
      errorStyle: "stop",
    });
    expect(cellBelow("customers", "consent").dataValidation.formulae).toEqual([
      language === "en" ? '"Yes,No"' : '"是,否"',
    ]);
    expect(cellBelow("customers", "fixedClass").dataValidation).toMatchObject({ formulae: ['"A,B,C"'] });
    expect(cellBelow("visits", "customerId").dataValidation).toMatchObject({ errorStyle: "warning" });
    const staff = cellBelow("visits", "staff").dataValidation as ExcelJS.DataValidation | undefined;
    expect(staff !== undefined).toBe(isSample);
  });

  it("formats days and money, keeps ids, phones and birthdays as text", () => {
    expect(cellBelow("visits", "date").numFmt).toBe("yyyy-mm-dd");
    expect(cellBelow("visits", "amount").numFmt).toBe("#,##0.00");
    for (const key of ["id", "phone", "birthday"]) expect(cellBelow("customers", key).numFmt).toBe("@");
  });

  it("colours classes and what is late", () => {
    const rules = (table: (typeof tables)[number]): string =>
      JSON.stringify(
        (sheetOf(table) as unknown as { conditionalFormattings: unknown }).conditionalFormattings,
      );
    // By the names in Settings (tests/workbook/xlsx/class-colours.test.ts).
    expect(rules("customers")).toContain("ranking.classes");
    expect(rules("customers")).toContain("TODAY()");
    expect(rules("followUps")).toContain("TODAY()");
  });

  it("sets calculated columns apart, with a note", () => {
    for (const { key, calculated } of schema.customers.columns.map((column) =>
      columnOf("customers", column.key),
    )) {
      const header = anchoredCell(workbook, anchorName("customers", key));
      expect(header.font.italic === true).toBe(calculated === true);
      expect(JSON.stringify([header.note]).includes(tableWords.calculatedNote[language])).toBe(
        calculated === true,
      );
    }
  });

  it("has headers that can be read: contrast of at least 4.5", () => {
    for (const table of tables) {
      sheetOf(table)
        .getRow(1)
        .eachCell((cell) => {
          const fill = (cell.fill as ExcelJS.FillPattern).fgColor!.argb!;
          expect(contrast(fill, cell.font.color!.argb!)).toBeGreaterThanOrEqual(4.5);
        });
    }
  });

  it("lists every setting with its value and what it means", () => {
    const [keys, values, notes] = ["key", "value", "note"].map((key) =>
      valuesBelow(workbook, anchorName("settings", key)),
    );
    expect(keys).toEqual([...SETTING_KEYS, "cadence.A", "cadence.B", "cadence.C"]);
    const value = (key: string): unknown => values![keys!.indexOf(key)];
    expect([value("language"), value("currency")]).toEqual(
      language === "en" ? ["en", "USD"] : ["zh-CN", "CNY"],
    );
    expect([value("cadence.A"), value("ranking.share.limits")]).toEqual([14, "2%, 0.5%"]);
    expect(notes!.every((note) => typeof note === "string" && note.length > 1)).toBe(true);
  });

  it("has the owner's own columns for hair, without anchors", () => {
    const headers = sheetOf("customers").getRow(1).values as string[];
    const own = language === "en" ? ["Hair type", "Allergies"] : ["发质", "过敏史"];
    expect(headers).toEqual(expect.arrayContaining(own));
    expect(headers.filter(Boolean)).toHaveLength(schema.customers.columns.length + 5);
  });

  it("has no formula and no error in any cell", () => {
    const odd: string[] = [];
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(({ value, address }) => {
          if (typeof value === "object" && value !== null && !(value instanceof Date))
            odd.push(sheet.name + address);
        });
      });
    });
    expect(odd).toEqual([]);
  });
});

/** WCAG contrast ratio of two colours given as AARRGGBB. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(argb: string): number {
  const [red, green, blue] = [2, 4, 6].map((at) => {
    const part = Number.parseInt(argb.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
