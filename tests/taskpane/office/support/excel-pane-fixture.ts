/** Runs in the browser: the add-in's page started as in Excel, on a workbook in memory. */
import type { Day } from "../../../../src/model/day";
import { startInExcel } from "../../../../src/taskpane/office/start-in-excel";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { sampleChange } from "../../support/sample-change";
import { OfficeByHand, type OfficeOptions } from "./office-by-hand";

/** Saturday 2026-11-21, the day in the address of the page. */
const TODAY = 46347 as Day;

export interface ExcelOptions extends OfficeOptions {
  /** What the workbook holds: the sample shop, a book without rows, or nothing. */
  readonly book?: "sample" | "empty" | "none";
  /** The workbook is read only when the test says so. */
  readonly slow?: boolean;
  /** There is no connecting to the workbook. */
  readonly unconnected?: boolean;
}

export interface ExcelTools {
  readonly office: OfficeByHand;
  readonly workbook: MemoryWorkbook;
  /** How often the custom functions were made known. */
  registered: number;
  /** Lets a slow workbook be read. */
  letRead(): void;
}

async function mountInExcel(options: ExcelOptions): Promise<void> {
  const { book = "sample", slow = false, unconnected = false } = options;
  const workbook = new MemoryWorkbook();
  if (book !== "none") await workbook.create(["customers", "visits", "followUps", "settings"], "en");
  if (book === "sample") await workbook.commit(sampleChange(TODAY));
  let letRead: () => void = () => undefined;
  if (slow) {
    const inspect = workbook.inspect.bind(workbook);
    const allowed = new Promise<void>((resolve) => (letRead = resolve));
    workbook.inspect = () => allowed.then(inspect);
  }
  const office = new OfficeByHand(options);
  Object.assign(window, { Office: office });
  window.excel = { office, workbook, registered: 0, letRead };
  const started = startInExcel({
    connect: () => (unconnected ? Promise.reject(new Error("unconnected")) : Promise.resolve(workbook)),
    registerFunctions: () => window.excel.registered++,
  });
  if (!slow) await started;
}

declare global {
  interface Window {
    excel: ExcelTools;
    mountInExcel: typeof mountInExcel;
  }
}
window.mountInExcel = mountInExcel;
