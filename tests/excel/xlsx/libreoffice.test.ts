/** What the simulated Excel saves is whole to LibreOffice too. Skipped where there is no LibreOffice. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { templateBytes } from "../../templates/templates-folder";
import { convertFiles, hasLibreOffice } from "../../support/libreoffice";
import { tempFolder } from "../../support/temp-folder";
import { withChart } from "../../support/workbook-with-chart";
import { addressOf } from "../book/a1";
import type { SimWorkbook } from "../book/workbook";
import { loadXlsx } from "./load-xlsx";
import { saveXlsx } from "./save-xlsx";
import { fileByExcel } from "./support/file-by-excel";

const FILES = ["salon", "by-excel"] as const;

describe.skipIf(!hasLibreOffice("workbooks that the simulated Excel saved were not opened in it"))(
  "a saved workbook in LibreOffice",
  () => {
    const before = new Map<string, SimWorkbook>();
    const after = new Map<string, SimWorkbook>();
    const folder = tempFolder();
    beforeAll(async () => {
      before.set("salon", await loadXlsx(await withChart(await templateBytes("salon.zh-CN.xlsx"), 1)));
      const byExcel = await loadXlsx(await fileByExcel());
      // LibreOffice takes truth values and errors for formulas: nobody would work them out.
      byExcel.calculationMode = "Automatic";
      before.set("by-excel", byExcel);
      const out = path.join(folder, "out");
      const paths: string[] = [];
      for (const [name, workbook] of before) {
        paths.push(path.join(folder, `${name}.xlsx`));
        await writeFile(paths.at(-1) ?? "", await saveXlsx(workbook));
      }
      convertFiles(paths, out);
      for (const name of FILES) {
        after.set(name, await loadXlsx(new Uint8Array(await readFile(path.join(out, `${name}.xlsx`)))));
      }
    });

    it.each(FILES)("keeps every sheet and value (%s)", (name) => {
      expect(valuesOf(after.get(name)!)).toEqual(valuesOf(before.get(name)!));
    });

    it.each(FILES)("keeps the tables with their places and columns (%s)", (name) => {
      expect(tablesOf(after.get(name)!)).toEqual(tablesOf(before.get(name)!));
    });

    it.each(FILES)("keeps the names of the workbook (%s)", (name) => {
      expect(namesOf(after.get(name)!)).toEqual(namesOf(before.get(name)!));
    });

    it("keeps charts, validations, conditional formats and protection", () => {
      const facts = (workbook: SimWorkbook): unknown =>
        workbook.sheets.map((sheet) => [
          sheet.name,
          sheet.charts.map(({ type }) => type),
          sheet.conditionalFormats.map(({ type }) => type).sort(),
          sheet.validations.map(({ block }) => addressOf(block)).sort(),
          sheet.protection !== undefined,
        ]);
      expect(facts(after.get("salon")!)).toEqual(facts(before.get("salon")!));
      expect(after.get("by-excel")!.sheets[0]?.protection).toBeDefined();
    });
  },
);

function valuesOf({ sheets }: SimWorkbook): unknown {
  return sheets.map((sheet) => {
    const used = sheet.usedBlock(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const rows = Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: used.column + used.columns }, (__, column) => sheet.cell(row, column).value),
    );
    return [sheet.name, rows];
  });
}

function tablesOf({ sheets }: SimWorkbook): unknown {
  return sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, block, columns }) => [
      name,
      addressOf(block),
      columns.map((column) => column.name),
    ]),
  );
}

function namesOf({ names }: SimWorkbook): unknown {
  return names
    .filter(({ scope }) => scope === "Workbook")
    .map(({ name, formula }) => `${name} ${formula.replaceAll("'", "")}`)
    .sort();
}
