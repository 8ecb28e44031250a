/** Opens the add-in's page in a real browser as Excel would, with a workbook in memory behind it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { ExcelOptions } from "./excel-pane-fixture";

const here = import.meta.dirname;
const html = readFileSync(path.join(here, "../../../../src/taskpane/taskpane.html"), "utf8");
let bundled: Promise<string> | undefined;

/** A page of its own, started; close its context when done. */
export async function openInExcel(browser: Browser, options: ExcelOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "en", viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => void page.close({ reason: error.message }));
  await page.route("http://kebu.test/**", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto("http://kebu.test/taskpane.html?today=2026-11-21");
  await page.addScriptTag({ content: await bundle() });
  await page.evaluate((given) => window.mountInExcel(given), options);
  return page;
}

/** What has the focus: its accessible words, or its id. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.id || element?.getAttribute("aria-label") || element?.localName || "";
  });
}

function bundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [path.join(here, "excel-pane-fixture.ts")],
    tsconfig: path.join(here, "../../../../tsconfig.json"),
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  }).then((result) => result.outputFiles[0]?.text ?? "");
  return bundled;
}
