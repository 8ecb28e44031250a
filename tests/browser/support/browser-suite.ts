/** One browser and one server for a file of tests. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../support/browser";
import { servePage, type ServedPage } from "../../support/serve-page";
import { PageUnderTest, type PageOptions } from "./page-under-test";

export interface BrowserSuite {
  /** Opens the page in a fresh context. */
  (options?: PageOptions): Promise<PageUnderTest>;
  /** Where the page is served. */
  url(): string;
}

/** The browser starts before the first test of the file and ends after the last. */
export function browserSuite(): BrowserSuite {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });
  const open = (options?: PageOptions): Promise<PageUnderTest> =>
    PageUnderTest.open(browser, served.url, options);
  return Object.assign(open, { url: () => served.url });
}
