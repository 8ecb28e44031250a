/** Workbooks to open in the simulated Excel: from files, and made here. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseIsoDay, type Day } from "../../../../src/model/day";
import type { Language } from "../../../../src/model/schema";
import { shiftSample } from "../../../../src/workbook/xlsx/template/shift-sample";
import { fromJSON, toJSON } from "../../../excel/book/snapshot";
import { SimWorkbook } from "../../../excel/book/workbook";
import { loadXlsx } from "../../../excel/xlsx/load-xlsx";
import { TODAY } from "../../support/pane-under-test";

const TEMPLATES = path.join(import.meta.dirname, "../../../../templates");
const samples = new Map<Language, Promise<string>>();

/** The sample salon as it is today, as JSON. Read once a language and file of tests. */
export function sampleSalon(language: Language): Promise<string> {
  const known = samples.get(language);
  if (known) return known;
  const sample = readSample(language);
  samples.set(language, sample);
  return sample;
}

async function readSample(language: Language): Promise<string> {
  const file = await readFile(path.join(TEMPLATES, `salon.${language}.xlsx`));
  const shifted = await shiftSample(new Uint8Array(file), parseIsoDay(TODAY) as Day);
  return toJSON(await loadXlsx(shifted));
}

/** A new workbook: one blank sheet. */
export function blankWorkbook(): string {
  const workbook = new SimWorkbook();
  workbook.addSheet("Sheet1");
  return toJSON(workbook);
}

/** The same workbook, opened for reading only. */
export function readOnly(state: string): string {
  return toJSON(Object.assign(fromJSON(state), { readOnly: true }));
}
