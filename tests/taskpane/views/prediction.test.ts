/** What customers will bring, in the pane: refused with the reason, or shown with how far to trust it. */
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

type Language = "zh-CN" | "en";
const view = "kebu-prediction-view";

/** A pane on a shop whose days ahead can be foreseen, at the ranking. */
async function regular(language: Language = "en", width = 270): Promise<void> {
  page = await openPane(browser, { language, width, book: "empty" });
  await page.evaluate((change) => window.kebu.store.run(() => change), regularShop(day("2026-11-21")));
  await page.locator("kebu-pane #tab-ranking").click();
}

async function openPrediction(): Promise<void> {
  await page.locator("#go-prediction").click();
  await page.locator(`${view} #verdict:focus`).waitFor();
}

it("a small book is refused with what is missing, and nothing else is shown", async () => {
  page = await openPane(browser, { language: "en", width: 270 });
  await page.locator("kebu-pane #tab-ranking").click();
  await openPrediction();
  expect(await page.locator(`${view} #verdict`).innerText()).toMatch(
    /^Only 10 customers bought something, and at least 50 are needed, so there is no prediction/,
  );
  expect(await page.locator(`${view} table`).count()).toBe(0);
  expect(await page.locator(`${view} #ahead`).count()).toBe(0);
});

it("the trial on the past stands first, then the total with units, and the customers, best first", async () => {
  await regular();
  await openPrediction();
  expect(await page.locator(`${view} #verdict`).innerText()).toMatch(
    /^Tried on the past: knowing the visits/,
  );
  const total = page.locator(`${view} #total`);
  expect(await total.innerText()).toMatch(
    /^In the next 12 weeks, until .*, 800 clients are expected \d+ times/,
  );
  const values = await page.locator(`${view} .ahead tbody tr:not(.other) td:last-child`).allInnerTexts();
  const amounts = values.map((text) => Number(text.replaceAll(/\D/g, "")));
  expect(amounts.length).toBe(50);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  await page.locator(`${view} #second`, { hasText: "Pareto/NBD" }).waitFor();
});

it("another stretch of time ahead is another total, and a discount makes money less", async () => {
  await regular();
  await openPrediction();
  const total = page.locator(`${view} #total`);
  const money = async (): Promise<number> =>
    Number((await total.innerText()).split("bring")[1]!.replaceAll(/\D/g, ""));
  const soon = await money();
  await page.locator(`${view} #ahead label`).last().click();
  await total.filter({ hasText: "In the next 12 months" }).waitFor();
  const year = await money();
  expect(year).toBeGreaterThan(soon);
  await page.locator(`${view} #discount`).selectOption("0");
  await expect.poll(money).toBeGreaterThan(year);
});

it("Enter opens the card, which says what is expected; back comes to the same line", async () => {
  await regular();
  await openPrediction();
  const first = page.locator(`${view} .ahead .name`).first();
  await first.focus();
  await page.keyboard.press("Enter");
  await page.locator("kebu-card-view #name:focus").waitFor();
  expect(await page.locator("kebu-card-view #ahead").innerText()).toMatch(
    /^still a client [<>]?\d+ %, .* visits expected in the next 12 weeks \((a rough guide|tried on the past)\)$/,
  );
  await page.locator("kebu-card-view .back").press("Enter");
  await page.locator(`${view} .ahead .name:focus`).waitFor();
});

it("a card says nothing of the days ahead before they were worked out", async () => {
  await regular();
  await page.evaluate(() => {
    window.kebu.store.selectCustomer("K0");
  });
  await page.locator("kebu-card-view #name").waitFor();
  expect(await page.locator("kebu-card-view #ahead").count()).toBe(0);
});

it("P shows the parameters with their standard errors", async () => {
  await regular();
  await openPrediction();
  await page.keyboard.press("p");
  const model = page.locator(`${view} .model`).first();
  await model.waitFor();
  expect(await model.innerText()).toMatch(/alpha\s+\d.*±/);
});

it("the ranking by predicted value is worked out, and written as others are", async () => {
  await regular();
  await page.locator("kebu-ranking-view more-choices summary").click();
  await page.locator("more-choices #basis label", { hasText: "predicted" }).click();
  await page.locator("pareto-chart svg").waitFor();
  await page.locator("kebu-ranking-view #write:enabled").press("Enter");
  await page
    .locator("kebu-ranking-view .write [role=status]", { hasText: "in the workbook already" })
    .waitFor();
  const written = await page.evaluate(async () => {
    const [customers] = await window.kebu.workbook.read(["customers"]);
    return customers?.columns.value?.filter((value) => typeof value === "number").length;
  });
  expect(written).toBe(800);
});

it("a book too small to foresee has no ranking by predicted value, and the reason stands there", async () => {
  page = await openPane(browser, { language: "en", width: 270 });
  await page.locator("kebu-pane #tab-ranking").click();
  await page.locator("kebu-ranking-view more-choices summary").click();
  await page.locator("more-choices #basis label", { hasText: "predicted" }).click();
  await page.locator("kebu-ranking-view #no-prediction", { hasText: "at least 50" }).waitFor();
  expect(await page.locator("kebu-ranking-view #write").count()).toBe(0);
});

it.each(["zh-CN", "en"] as const)("nothing for axe to find in %s", async (language) => {
  await regular(language);
  await openPrediction();
  await page.locator(`${view} summary`).click();
  await page.locator(`${view} #second`).waitFor();
  expect(await axe(page)).toEqual([]);
});
