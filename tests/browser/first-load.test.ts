/** What the page loads at first, and that it speaks to nobody. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { browserSuite } from "./support/browser-suite";

const open = browserSuite();
const BUDGET = 130 * 1024;

test("the pane's first load is at most 130 KB of JavaScript, compressed", async () => {
  const tested = await open();
  const { page } = tested;
  // The book's chunk is held back: what has come by then is the first load.
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    // Of the page before, whose last scripts may still come, there is nothing to read any more.
    const body = (): Promise<Buffer> => response.body().catch(() => Buffer.alloc(0));
    if (response.url().endsWith(".js") && response.ok()) scripts.set(response.url(), body());
  });
  await page.route(/book\..*\.js$/, (route) => route.abort());
  await tested.go();
  await page.waitForRequest(/book\..*\.js$/);
  const sizes = await Promise.all([...scripts.values()].map(async (body) => gzipSync(await body).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(BUDGET);
  await page.context().close();
});

test("a book can be opened, changed, ranked and saved without a request to anyone else", async () => {
  const tested = await open();
  const { page } = tested;
  await tested.ready();
  await page.locator("kebu-grid .rgCell").first().waitFor();
  await tested.logVisit("a", "10");
  await page.locator("kebu-pane #tab-ranking").click();
  await page.locator("pareto-chart svg").waitFor();
  await page.keyboard.press("Control+s");
  await page.locator(".notice", { hasText: "Saved" }).waitFor();
  await tested.close();
});

test("a page that loses its server says so and stays usable", async () => {
  const tested = await open();
  await tested.page.route(/book\..*\.js$/, (route) => route.abort());
  await tested.go();
  await tested.page.locator(".notice.alarm", { hasText: "could not be fetched" }).waitFor();
  await tested.page.unroute(/book\..*\.js$/);
  await tested.page.locator("page-start .choice").nth(2).click();
  await tested.ready();
  await tested.page.context().close();
});

test("the page's own policy refuses every other address", async () => {
  const tested = await open();
  const refused = await tested.page.evaluate(async () => {
    try {
      await fetch("http://127.0.0.1:9/");
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  expect(tested.troubles.join("\n")).toContain("Content Security Policy");
  expect(tested.troubles.join("\n")).not.toContain("request:");
  await tested.page.context().close();
});
