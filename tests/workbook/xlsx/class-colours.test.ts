/** The colours of classes follow the names in Settings: calculated by LibreOffice. Skipped where there is none. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { createTable } from "../../../src/workbook/xlsx/create-table";
import { convertFiles, hasLibreOffice } from "../../support/libreoffice";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();

describe.skipIf(!hasLibreOffice("the colours of classes were not calculated"))(
  "the colours of classes",
  { timeout: 120_000 },
  () => {
    test.each([
      {
        setting: "VIP, 重点，ordinary",
        names: ["VIP", "重点", "ordinary", "A"],
        looks: "best between last none",
      },
      { setting: "★★★;★★;★", names: ["★★★", "★★", "★", ""], looks: "best between last none" },
      { setting: null, names: ["A", "B", "C", "D"], looks: "best between last none" },
    ])("with $setting in Settings", async ({ setting, names, looks }) => {
      const workbook = new ExcelJS.Workbook();
      createTable(workbook, "settings", "en", {
        rows: [
          { key: "language", value: "en" },
          { key: "ranking.classes", value: setting },
        ],
      });
      const customers = createTable(workbook, "customers", "en", {
        rows: names.map((name, row) => ({ id: `C${row}`, name: `Name ${row}`, class: name })),
      });
      const asked = workbook.addWorksheet("Asked");
      names.forEach(
        (_, row) => (asked.getCell(row + 1, 1).value = { formula: lookFormula(customers, row + 2) }),
      );
      const file = path.join(folder, "book.xlsx");
      await workbook.xlsx.writeFile(file);
      expect(lastSheetOf(file)).toEqual(looks.split(" "));
    });
  },
);

/** Which of the class column's rules holds in a row, as one formula outside of the sheet. */
function lookFormula(customers: ExcelJS.Worksheet, row: number): string {
  const { conditionalFormattings } = customers as unknown as {
    conditionalFormattings: readonly { ref: string; rules: readonly { formulae: readonly string[] }[] }[];
  };
  const letter = customers.getColumn(classColumn(customers)).letter;
  const found = conditionalFormattings.find(({ ref }) => ref.startsWith(`${letter}2:`));
  if (!found) throw new Error("the class column has no colours");
  const [best, last, between] = found.rules.map(({ formulae }) =>
    formulae[0]!.replaceAll(`$${letter}2`, `'${customers.name}'!$${letter}$${row}`),
  );
  return `IF(${best},"best",IF(${last},"last",IF(${between},"between","none")))`;
}

function classColumn(customers: ExcelJS.Worksheet): number {
  const headers = customers.getRow(1).values as readonly unknown[];
  return headers.indexOf("Class");
}

/** The first column of the last sheet, calculated. */
function lastSheetOf(file: string): readonly string[] {
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3";
  convertFiles([file], folder, filter);
  return readFileSync(path.join(folder, "book-Asked.csv"), "utf8").trim().split("\n");
}
