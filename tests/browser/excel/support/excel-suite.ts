/** One browser, one server and one bundle of the simulated Excel for a file of tests. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../../support/browser";
import { servePage, type ServedPage } from "../../../support/serve-page";
import { ExcelUnderTest, type ExcelOptions } from "./excel-under-test";
import { officeScript } from "./office-js";

/** Opens a workbook in a fresh Excel, with the pane beside it. */
export type OpenExcel = (options: ExcelOptions) => Promise<ExcelUnderTest>;

export const LANGUAGES = ["zh-CN", "en"] as const;

/** The browser starts before the first test of the file and ends after the last. */
export function excelSuite(): OpenExcel {
  let browser: Browser;
  let served: ServedPage;
  let script: string;
  beforeAll(async () => {
    [browser, served, script] = await Promise.all([launchBrowser(), servePage(), officeScript()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });
  return (options) => ExcelUnderTest.open(browser, served.url, script, options);
}
