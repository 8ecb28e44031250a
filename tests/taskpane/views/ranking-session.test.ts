/** What was chosen in the ranking and in the figures stays while one is elsewhere in the pane. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import { regularShop } from "../../support/regular-shop";
import { day } from "../../support/test-book";
import { openPane } from "../support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const view = "kebu-ranking-view";

/** A pane on a shop of 800 clients, at the ranking of last year by what they bring together. */
async function lastYear(): Promise<void> {
  page = await openPane(browser, { language: "en", width: 270, book: "empty" });
  await page.evaluate((change) => window.kebu.store.run(() => change), regularShop(day("2026-11-21")));
  await page.locator("kebu-pane #tab-ranking").click();
  await page.locator(`${view} #method label`).nth(1).click();
  await page.locator(`${view} #period label`).nth(3).click();
}

const chosen = (): Promise<readonly (string | null)[]> =>
  page
    .locator(`${view} input:checked`)
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute("value")));

it("method, period, limits and how the list is shown are as they were after a look elsewhere", async () => {
  await lastYear();
  await page.locator(`${view} #limit-1`).fill("70");
  await page.locator(`${view} #limit-1`).blur();
  await page.locator(`${view} #why`).click();
  await page.locator(`${view} button`, { hasText: "Show 50 clients more" }).click();
  const before = await chosen();
  for (const way of ["#go-rfm", "#go-moves"]) {
    await page.locator(way).click();
    await page.locator("#rfm-back, #moves-back").click();
    await page.locator(`${view} .ranked`).waitFor();
  }
  await page.locator("kebu-pane #tab-today").click();
  await page.locator("kebu-pane #tab-ranking").click();
  expect(await chosen()).toEqual(before);
  expect(before).toContain("last-year");
  expect(await page.locator(`${view} #limit-1`).inputValue()).toBe("70");
  expect(await page.locator(`${view} #why`).getAttribute("aria-pressed")).toBe("true");
  expect(await page.locator(`${view} .ranked li`).count()).toBe(100);
});

it("back from a card one is at the line it was opened by, which says what that ranking said", async () => {
  await lastYear();
  const line = page.locator(`${view} .ranked button`).nth(7);
  const id = await line.getAttribute("id");
  await line.click();
  expect(await page.locator("kebu-card-view #told").innerText()).toMatch(
    /^In the ranking you came from \(Cumulative \(Pareto\), Amount, .*2025 to .*2025\): A, rank \d+ of 800\. Above is the book’s own, to date\.$/,
  );
  await page.locator("kebu-card-view .back").click();
  await page.locator(`${view} #${id}:focus`).waitFor();
});

it("a card opened from the book's own ranking says it once", async () => {
  page = await openPane(browser, { language: "en", width: 270 });
  await page.locator("kebu-pane #tab-ranking").click();
  await page.locator(`${view} .ranked button`).first().click();
  await page.locator("kebu-card-view #class-sentence").waitFor();
  expect(await page.locator("kebu-card-view #told").count()).toBe(0);
});

it("the card says what stands in the register where that is another class, and of when", async () => {
  await lastYear();
  await page.locator(`${view} #write`).click();
  await page.locator(`${view} .write`, { hasText: "in the workbook already" }).waitFor();
  await page.locator(`${view} .ranked button`).first().click();
  expect(await page.locator("kebu-card-view #registered").innerText()).toMatch(
    /^In the register: A, written .*2026$/,
  );
});

it("the period of the figures stays", async () => {
  page = await openPane(browser, { language: "zh-CN", width: 270 });
  await page.locator("kebu-pane #tab-figures").click();
  await page.locator("kebu-figures-view #period label").nth(0).click();
  await page.locator("kebu-pane #tab-more").click();
  await page.locator("kebu-pane #tab-figures").click();
  expect(await page.locator("kebu-figures-view #period input:checked").inputValue()).toBe("all");
});
