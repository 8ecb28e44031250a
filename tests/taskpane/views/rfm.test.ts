/** RFM in the pane: segments, the customers of one, own limits kept in Settings. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import { regularShop } from "../../support/regular-shop";
import { day } from "../../support/test-book";
import { axe, openPane } from "../support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const view = "kebu-rfm-view";

async function openRfm(language: "zh-CN" | "en" = "en"): Promise<void> {
  page = await openPane(browser, { language, width: 270, book: "empty" });
  await page.evaluate((change) => window.kebu.store.run(() => change), regularShop(day("2026-11-21")));
  await page.locator("kebu-pane #tab-ranking").click();
  await page.locator("#go-rfm").click();
  await page.locator(`${view} #rfm-outcome:focus`).waitFor();
}

it("every customer stands in one segment, in the order in which they are tried", async () => {
  await openRfm();
  const names = await page.locator(`${view} .segment`).allInnerTexts();
  expect(names.slice(0, 2)).toEqual(["Champions", "Loyal Customers"]);
  const heads = await page.locator(`${view} .segments tr:not(.meaning) td:nth-of-type(1)`).allInnerTexts();
  expect(heads.reduce((sum, head) => sum + Number(head), 0)).toBe(800);
});

it("a segment lists its customers, best first; Enter opens the card, and back comes to the same line", async () => {
  await openRfm();
  await page.locator(`${view} .segment`).first().press("Enter");
  await page.locator(`${view} #list-title:focus`, { hasText: "Champions" }).waitFor();
  await page.locator(`${view} .clients .name`).nth(2).press("Enter");
  await page.locator("kebu-card-view #name:focus").waitFor();
  await page.locator("kebu-card-view .back").press("Enter");
  await page.locator(`${view} .clients tr:nth-child(3) .name:focus`).waitFor();
});

it("own limits are kept in Settings, wrong ones are told beside the field, and one undo takes them back", async () => {
  await openRfm();
  await page.locator(`${view} summary`).click();
  const field = page.locator(`${view} #limits-recency`);
  await field.fill("90, 60, 30, 10");
  await field.press("Enter");
  await page.locator(`${view} #limits-recency-note`, { hasText: "not four rising numbers" }).waitFor();
  await field.fill("7, 30, 90, 180");
  await field.press("Enter");
  await page.locator(`${view} .scores`, { hasText: "7 to below 30" }).waitFor();
  const limits = (): Promise<unknown> => page.evaluate(() => window.kebu.store.state.settings.rfmLimits);
  expect(await limits()).toEqual({ recency: [7, 30, 90, 180] });
  await page.locator("kebu-pane-message #undo").click();
  await expect.poll(limits).toEqual({});
});

it.each(["zh-CN", "en"] as const)("nothing for axe to find in %s", async (language) => {
  await openRfm(language);
  await page.locator(`${view} summary`).click();
  await page.locator(`${view} .segment`).nth(1).press("Enter");
  expect(await axe(page)).toEqual([]);
});
