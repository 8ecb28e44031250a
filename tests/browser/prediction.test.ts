/** What customers will bring, and RFM, by keyboard in the built page; looked at in both languages and all colours. */
import { expect, test } from "vitest";
import type { Language } from "../../src/model/schema";
import { day } from "../support/test-book";
import { regularShopFile } from "../support/regular-shop-file";
import { expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import { TODAY } from "./support/pane-under-test";
import type { PageOptions, PageUnderTest } from "./support/page-under-test";

const open = browserSuite();
const VERDICT = "kebu-prediction-view #verdict:focus";

/** A shop whose days ahead can be foreseen, opened in the page; at the ranking. */
async function regular(options: PageOptions = {}): Promise<PageUnderTest> {
  const tested = await open(options);
  await tested.ready();
  await tested.offerFile("regular.xlsx", await regularShopFile(day(TODAY), options.language ?? "en"));
  await tested.openOffered();
  await tested.page.locator("page-header", { hasText: "regular.xlsx" }).waitFor();
  await tested.ready();
  await tested.goToPlace("ranking");
  return tested;
}

async function openPrediction(tested: PageUnderTest): Promise<void> {
  await tested.page.locator("kebu-ranking-view #go-prediction").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-ranking-view #go-prediction");
  await tested.page.keyboard.press("Enter");
  await tested.page.locator(VERDICT).waitFor();
}

test("the sample is too young a shop: the reason stands there, and no figure", async () => {
  const tested = await open();
  await tested.ready();
  await tested.goToPlace("ranking");
  await openPrediction(tested);
  expect(await tested.page.locator("kebu-prediction-view #total").count()).toBe(0);
  await tested.close();
});

test("verdict, total, client and card are reached by keyboard alone, and the way back is the same", async () => {
  const tested = await regular({ width: 270 });
  const { page } = tested;
  await openPrediction(tested);
  expect(await page.locator(VERDICT).innerText()).toMatch(/^Tried on the past:/);
  await tested.pressUntilFocused("Tab", "kebu-prediction-view .ahead .name");
  await page.keyboard.press("Enter");
  await page.locator("kebu-card-view #ahead", { hasText: "in the next 12 weeks" }).waitFor();
  await page.locator("kebu-card-view .back").press("Enter");
  await page.locator("kebu-prediction-view .ahead .name:focus").waitFor();
  await tested.close();
});

const looks = (["zh-CN", "en"] as const).flatMap((language) =>
  (["light", "dark", "forced"] as const).map((colours) => ({ language, colours })),
);

test.each(looks)("$language, $colours, 270 px: nothing for axe to find", async ({ language, colours }) => {
  const scheme = colours === "dark" ? "dark" : "light";
  const tested = await regular({ language: language satisfies Language, scheme, width: 270 });
  const { page } = tested;
  if (colours === "forced") await page.emulateMedia({ forcedColors: "active" });
  await openPrediction(tested);
  await page.locator("kebu-prediction-view #second").waitFor();
  await page.keyboard.press("p");
  await expectAccessible(page, "prediction");
  await page.locator("kebu-prediction-view #prediction-back").press("Enter");
  await page.locator("kebu-ranking-view #go-rfm").press("Enter");
  await page.locator("kebu-rfm-view .segment").first().press("Enter");
  await page.locator("kebu-rfm-view summary").click();
  await expectAccessible(page, "RFM");
  await tested.close();
});
