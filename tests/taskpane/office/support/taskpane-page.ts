/**
 * The built taskpane.html in a real browser, at the width of a pane on the Mac. Microsoft's address answers
 * as the test says: nothing goes out to it.
 */
import path from "node:path";
import type { Browser, Page, Route } from "playwright-core";

export const OFFICE_HOST = "appsforoffice.microsoft.com";
export const OFFICE_ADDRESSES = `https://${OFFICE_HOST}/**`;
const START = Date.UTC(2026, 10, 21);
/** The clock runs from START until it is told to stand, which it does only at a time to come. */
const STANDS_AT = START + 3_600_000;
const OFFICE_FILES = path.resolve("node_modules/@microsoft/office-js/dist");

export interface TaskpaneOptions {
  readonly language?: "zh-CN" | "en";
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  /** Stands behind `?` in the address; `EXCEL_ON_THE_WEB` is what Excel puts there. */
  readonly query?: string;
  /** What Microsoft's address does. */
  readonly office: (route: Route) => Promise<void>;
  /** What becomes of the page's own script; it comes unless this says otherwise. */
  readonly ownScript?: (route: Route) => Promise<void>;
  /** The page's clock stands still until the test moves it. */
  readonly clockStands?: boolean;
}

/** Serves Office.js from Microsoft's package, as its own address would. */
export async function served(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  await route.fulfill({ path: path.join(OFFICE_FILES, pathname.replace("/lib/1/hosted/", "")) });
}

/** A firewall that refuses. */
export const blocked = (route: Route): Promise<void> => route.abort();

/** A firewall that swallows. */
export const hanging = (): Promise<void> => Promise.resolve();

/** Makes Office.js believe that it runs in Excel; no Excel is there to answer it. */
export const EXCEL_ON_THE_WEB = "_host_Info=Excel$Web$16.01$en-US$telemetry$$$0";

/** Opens the page. */
export async function openTaskpane(browser: Browser, url: string, options: TaskpaneOptions): Promise<Page> {
  const { language = "en", scheme = "light", width = 270, query = "" } = options;
  const context = await browser.newContext({
    locale: language,
    colorScheme: scheme,
    viewport: { width, height: 420 },
  });
  const page = await context.newPage();
  await page.clock.install({ time: START });
  if (options.clockStands) await page.clock.pauseAt(STANDS_AT);
  await page.route(OFFICE_ADDRESSES, options.office);
  if (options.ownScript) await page.route("**/taskpane.*.js", options.ownScript);
  await page.goto(`${url}taskpane.html?${query}`, { waitUntil: "commit" });
  return page;
}
