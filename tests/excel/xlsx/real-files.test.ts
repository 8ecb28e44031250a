/**
 * Files of other people (`../shared/data`, see its INDEX.md), each loaded into the simulated Excel and
 * saved again. Skipped where they are not on this machine.
 */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isRefused } from "../../../src/model/problem";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { sharedData } from "../../support/shared-data";
import { toJSON } from "../book/snapshot";
import { loadXlsx } from "./load-xlsx";
import { UNKNOWN_PASSWORD } from "./protection";
import { saveXlsx } from "./save-xlsx";

const FOLDERS = ["workbooks", "nasty_xlsx", "contacts/chinese"];

const files: string[] = [];
for (const name of FOLDERS) {
  const folder = sharedData(name);
  if (folder === undefined) {
    process.stderr.write(
      `skipped: ${name} of the shared data is not here, so its workbooks were not loaded\n`,
    );
    continue;
  }
  const names = (await readdir(folder)).filter((file) => file.endsWith(".xlsx")).sort();
  files.push(...names.map((file) => path.join(folder, file)));
}

describe.skipIf(files.length === 0)("files of other people in the simulated Excel", () => {
  it.each(files)("%s loads, and saved it is the same state with the same cells for Kebu", async (file) => {
    const bytes = new Uint8Array(await readFile(file));
    const original = await XlsxWorkbook.open(bytes, path.basename(file));
    if (isRefused(original)) {
      await expect(loadXlsx(bytes)).rejects.toThrow();
      return;
    }
    const state = await loadXlsx(bytes);
    // This Excel knows the pictures of a file by name, to leave them alone; it saves none.
    for (const sheet of state.sheets) sheet.shapes.length = 0;
    const saved = await saveXlsx(state);
    for (const { protection } of state.sheets)
      expect(protection?.password ?? UNKNOWN_PASSWORD).toBe(UNKNOWN_PASSWORD);
    expect(JSON.parse(withoutPasswords(toJSON(await loadXlsx(saved))))).toEqual(
      JSON.parse(withoutPasswords(toJSON(state))),
    );
    const again = await XlsxWorkbook.open(saved, path.basename(file));
    if (isRefused(again)) throw new Error(JSON.stringify(again));
    expect(cellsOf(again)).toEqual(cellsOf(original));
  });
});

function withoutPasswords(json: string): string {
  return json.replaceAll(`,"password":${JSON.stringify(UNKNOWN_PASSWORD)}`, "");
}

/** By sheet, the texts of its first rows, empty ones left out. */
function cellsOf(workbook: XlsxWorkbook): unknown {
  return workbook.sheets().map((sheet) => {
    const rows: [number, string][] = [];
    for (let row = 1; row <= Math.min(sheet.rows, 3000); row++) {
      const texts = Array.from({ length: sheet.columns }, (_, column) => sheet.text(row, column + 1));
      const text = texts.join("|").replace(/\|+$/, "");
      if (text !== "") rows.push([row, text]);
    }
    return [sheet.name, rows];
  });
}
