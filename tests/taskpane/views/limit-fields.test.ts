/** Limits that are typed: taken where classes stay in order, else refused beside the field. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import { axe, openPane } from "../support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function type(place: number, text: string): Promise<void> {
  const field = page.locator(`kebu-ranking-view #limit-${place}`);
  await field.fill(text);
  await field.blur();
}

it.each(["0", "0.4", "-1", "120", ""])(
  "%j is refused with what would do, and nothing moves",
  async (typed) => {
    page = await openPane(browser, { language: "en", width: 270 });
    await page.locator("kebu-pane #tab-ranking").click();
    await type(1, typed);
    expect(await page.locator("kebu-ranking-view #limit-1-note").innerText()).toBe(
      "Write a number from 0.5001 to 100, so that classes stay in order. The limit is still 2.",
    );
    expect(await page.locator("#limit-1").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("pareto-chart [role=slider]").first().getAttribute("aria-valuenow")).toBe("2");
    expect(await axe(page)).toEqual([]);
    await type(1, "3");
    expect(await page.locator("kebu-ranking-view #limit-1-note").count()).toBe(0);
    expect(await page.locator("pareto-chart [role=slider]").first().getAttribute("aria-valuenow")).toBe("3");
  },
);

it("two handles on one spot are both seen and both reached by keys", async () => {
  page = await openPane(browser, { language: "en", width: 270 });
  await page.locator("kebu-pane #tab-ranking").click();
  await type(2, "1.9999");
  const dots = page.locator("pareto-chart .dot");
  const [first, second] = [await dots.nth(0).boundingBox(), await dots.nth(1).boundingBox()];
  expect(Math.max(Math.abs(first!.x - second!.x), Math.abs(first!.y - second!.y))).toBeGreaterThanOrEqual(18);
  await page.locator("pareto-chart [role=slider]").first().focus();
  await page.keyboard.press("Tab");
  expect(await page.locator("pareto-chart [role=slider]:focus").getAttribute("aria-label")).toContain("B");
});
