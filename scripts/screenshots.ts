/**
 * Takes the pictures of the user guide from the built page: `npm run build && npm run screenshots`, or some of
 * them by name: `npm run screenshots -- import duplicates`.
 * The day is fixed and the sample is always the same, so that a picture changes only when the pane does.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { parseIsoDay } from "../src/model/day";
import { launchBrowser } from "../tests/support/browser";
import { dropFile } from "../tests/browser/support/drop-file";
import { RANKED_SAMPLE, rankedSample } from "../tests/browser/support/ranked-sample";
import { LIST_SHEET, shopList } from "../tests/browser/support/shop-list";
import { tillList } from "../tests/browser/support/till-list";
import { regularShopFile } from "../tests/support/regular-shop-file";
import { servePage } from "../tests/support/serve-page";

const TODAY = "2026-11-21";
const FOLDER = path.join(import.meta.dirname, "../docs/images");
const LANGUAGES = ["zh-CN", "en"] as const;
type Language = (typeof LANGUAGES)[number];
const PANE = { width: 400, height: 760 };
const WIDE = { width: 1280, height: 800 };

/** Names of the pictures to take; all of them where none is named. */
const WANTED = process.argv.slice(2);

/** A name both samples have at the top of what a search for this finds. */
const SEARCH = { "zh-CN": "chen", en: "an" } as const;

interface Picture {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly show: (page: Page, language: Language) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: "page", size: WIDE, show: (page) => page.locator("kebu-grid .rgCell").first().waitFor() },
  { name: "today", size: PANE, show: (page) => page.locator("kebu-reminder-row").first().waitFor() },
  {
    name: "card",
    size: PANE,
    show: (page, language) => find(page, SEARCH[language], "Enter", "#class-sentence"),
  },
  {
    name: "log-visit",
    size: PANE,
    show: (page, language) => find(page, SEARCH[language], "Control+Enter", "#amount"),
  },
  {
    name: "adopt",
    size: { ...WIDE, height: 1100 },
    show: async (page) => {
      await dropFile(page, "members.xlsx", await shopList());
      await page.locator("kebu-start-view").waitFor();
      await page.getByRole("tab", { name: LIST_SHEET, exact: true }).click();
      await page.locator("#startAdopt").click();
      await page.locator(".meaning").first().waitFor();
    },
  },
  { name: "import", size: { ...PANE, height: 1450 }, show: tryImport },
  {
    name: "duplicates",
    size: PANE,
    show: async (page, language) => {
      await tryImport(page, language);
      await page.locator("kebu-import-view #import-go[aria-disabled=false]").click();
      await page.locator("kebu-import-view #outcome").waitFor();
      await page.locator("kebu-pane #tab-more").click();
      await page.locator("kebu-more-view #go-duplicates").click();
      await page.locator("kebu-duplicates-view #merge").waitFor();
    },
  },
  {
    name: "ranking",
    size: { ...PANE, height: 1100 },
    show: async (page) => {
      await page.locator("kebu-pane #tab-ranking").click();
      await page.locator("pareto-chart svg").waitFor();
    },
  },
  {
    name: "figures",
    size: { ...PANE, height: 1100 },
    show: async (page) => {
      await page.locator("kebu-pane #tab-figures").click();
      await page.locator("kebu-figures-view figure-chart svg").first().waitFor();
    },
  },
  { name: "prediction", size: { ...PANE, height: 1100 }, show: openPrediction },
  {
    name: "moves",
    size: { ...PANE, height: 1450 },
    show: async (page, language) => {
      await dropFile(page, RANKED_SAMPLE, (await rankedSample(language)).bytes);
      await page.locator("page-header .file", { hasText: RANKED_SAMPLE }).waitFor();
      await page.locator("kebu-pane #tab-ranking").click();
      await page.locator("kebu-ranking-view #go-moves").click();
      await page.locator("kebu-moves-view table.moves").waitFor();
    },
  },
];

function isWanted({ name }: Picture): boolean {
  return WANTED.length === 0 || WANTED.includes(name);
}

async function find(page: Page, search: string, key: string, shown: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(search);
  await page.locator("kebu-customer-search [role=option]").first().waitFor();
  await page.keyboard.press(key);
  await page.locator(shown).waitFor();
}

/** A larger shop than the sample, dropped: whose days ahead can be foreseen. */
async function openPrediction(page: Page, language: Language): Promise<void> {
  await dropFile(page, "salon.xlsx", await regularShopFile(parseIsoDay(TODAY)!, language));
  await page.locator("page-header", { hasText: "salon.xlsx" }).waitFor();
  await page.locator("kebu-pane #tab-ranking").click();
  await page.locator("kebu-ranking-view #go-prediction").click();
  await page.locator("kebu-prediction-view #second").waitFor();
}

/** The till's list dropped, and what importing it would do. */
async function tryImport(page: Page, language: Language): Promise<void> {
  const list = tillList(language);
  await dropFile(page, list.name, list.bytes);
  await page.locator("kebu-import-view #refused").waitFor();
}

async function take(browser: Browser, url: string, language: Language): Promise<void> {
  for (const { name, size, show } of pictures.filter(isWanted)) {
    const context = await browser.newContext({
      viewport: size,
      locale: language,
      deviceScaleFactor: 2,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(`${url}?today=${TODAY}`);
    await page.locator("kebu-pane kebu-customer-search").first().waitFor();
    await show(page, language);
    await page.screenshot({ path: path.join(FOLDER, `${name}.${language}.png`) });
    await context.close();
  }
}

await mkdir(FOLDER, { recursive: true });
const [browser, served] = await Promise.all([launchBrowser(), servePage()]);
for (const language of LANGUAGES) await take(browser, served.url, language);
await browser.close();
await served.stop();
