/** Short ways to open, write and save workbooks in tests. A refusal is a failed test. */
import { expect } from "vitest";
import { append, type Change, type Step } from "../../../src/model/change";
import { isRefused } from "../../../src/model/problem";
import { loadBook, type LoadedBook } from "../../../src/workbook/load-book";
import type { WorkbookPort } from "../../../src/workbook/port";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";

export async function openXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.open(bytes, "book.xlsx");
  if (isRefused(workbook)) throw new Error(JSON.stringify(workbook));
  return workbook;
}

export async function bytesOf(workbook: XlsxWorkbook): Promise<Uint8Array> {
  const bytes = await workbook.toBytes();
  if (isRefused(bytes)) throw new Error(JSON.stringify(bytes));
  return bytes;
}

export async function load(port: WorkbookPort): Promise<LoadedBook> {
  const loaded = await loadBook(port);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
  return loaded;
}

export const change = (...steps: Step[]): Change => ({ label: { code: "import", data: {} }, steps });

/** Writes a change that must be accepted. */
export async function write(port: WorkbookPort, ...steps: Step[]): Promise<void> {
  expect(await port.commit(change(...steps))).toEqual([]);
}

export const visit = (id: string, more: Record<string, string | number> = {}): Step =>
  append("visits", [{ id, date: 46347, customerId: "C1", kind: "visit", amount: 88, ...more }]);
