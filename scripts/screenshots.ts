/**
 * Takes the pictures of the user guide from the built page: `npm run build && npm run screenshots`.
 * The day is fixed and the sample is always the same, so that a picture changes only when the pane does.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../tests/support/browser";
import { LIST_SHEET, shopList } from "../tests/browser/support/shop-list";
import { servePage } from "../tests/support/serve-page";

const TODAY = "2026-11-21";
const FOLDER = path.join(import.meta.dirname, "../docs/images");
const LANGUAGES = ["zh-CN", "en"] as const;
const PANE = { width: 400, height: 760 };
const WIDE = { width: 1280, height: 800 };

/** A name both samples have at the top of what a search for this finds. */
const SEARCH = { "zh-CN": "chen", en: "an" } as const;

interface Picture {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly show: (page: Page, search: string) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: "page", size: WIDE, show: (page) => page.locator("kebu-grid .rgCell").first().waitFor() },
  { name: "today", size: PANE, show: (page) => page.locator("kebu-reminder-row").first().waitFor() },
  { name: "card", size: PANE, show: (page, search) => find(page, search, "Enter", "#class-sentence") },
  { name: "log-visit", size: PANE, show: (page, search) => find(page, search, "Control+Enter", "#amount") },
  {
    name: "adopt",
    size: { ...WIDE, height: 1100 },
    show: async (page) => {
      await drop(page, "members.xlsx", await shopList());
      await page.getByRole("tab", { name: LIST_SHEET, exact: true }).click();
      await page.locator("#startAdopt").click();
      await page.locator(".meaning").first().waitFor();
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
];

async function find(page: Page, search: string, key: string, shown: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(search);
  await page.keyboard.press(key);
  await page.locator(shown).waitFor();
}

/** As if the file were dragged onto the page. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      const target = document.querySelector("kebu-page")?.shadowRoot?.querySelector(".page");
      target?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, composed: true }));
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
  await page.locator("kebu-start-view").waitFor();
}

async function take(browser: Browser, url: string, language: (typeof LANGUAGES)[number]): Promise<void> {
  for (const { name, size, show } of pictures) {
    const context = await browser.newContext({
      viewport: size,
      locale: language,
      deviceScaleFactor: 2,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(`${url}?today=${TODAY}`);
    await page.locator("kebu-pane kebu-customer-search").first().waitFor();
    await show(page, SEARCH[language]);
    await page.screenshot({ path: path.join(FOLDER, `${name}.${language}.png`) });
    await context.close();
  }
}

await mkdir(FOLDER, { recursive: true });
const [browser, served] = await Promise.all([launchBrowser(), servePage()]);
for (const language of LANGUAGES) await take(browser, served.url, language);
await browser.close();
await served.stop();
