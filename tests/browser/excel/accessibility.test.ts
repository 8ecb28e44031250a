/** Axe on the main states of the pane inside Excel, in both languages, light and dark as Office is, narrow and wide. */
import { expect, test } from "vitest";
import { textAt } from "../../../src/model/table-data";
import { toJSON } from "../../excel/book/snapshot";
import { loadXlsx } from "../../excel/xlsx/load-xlsx";
import { axeFindings } from "../support/axe";
import { LIST_SHEET, shopList } from "../support/shop-list";
import { excelSuite } from "./support/excel-suite";
import type { ExcelUnderTest } from "./support/excel-under-test";
import { sampleSalon } from "./support/workbooks";

const open = excelSuite();

const looks = [
  { language: "zh-CN", isDarkTheme: false, width: 270 },
  { language: "en", isDarkTheme: true, width: 270 },
  { language: "zh-CN", isDarkTheme: true, width: 400 },
  { language: "en", isDarkTheme: false, width: 400 },
] as const;

const views: readonly (readonly [string, (tested: ExcelUnderTest) => Promise<void>])[] = [
  ["today", ({ page }) => page.locator("kebu-reminder-row").first().waitFor()],
  [
    "card",
    async (tested) => {
      const { book } = await tested.savedBook();
      await tested.openCard(textAt(book.customers, "name", 5));
    },
  ],
  ["log visit", (tested) => tested.beginVisit()],
  [
    "a write that waits for a cell",
    async (tested) => {
      await tested.page.keyboard.type("128");
      await tested.fault("cellEdit", 10_000);
      await tested.page.keyboard.press("Control+Enter");
      await tested.page.locator("kebu-pane-message .line:not(.hidden-visually)").waitFor();
    },
  ],
  [
    "a visit just logged",
    async (tested) => {
      await tested.fault("endCellEdit");
      await tested.page.locator("kebu-visit-form").waitFor({ state: "detached" });
      await tested.page.locator("kebu-pane-message #undo").waitFor();
    },
  ],
  ["customers", (tested) => showPlace(tested, "customers", "kebu-customers-view")],
  ["ranking", (tested) => showPlace(tested, "ranking", "pareto-chart svg")],
  ["more", (tested) => showPlace(tested, "more", "kebu-more-view")],
];

test.each(looks)("axe finds nothing: $language, dark $isDarkTheme, $width px", async (look) => {
  const { language, isDarkTheme, width } = look;
  const workbook = await sampleSalon(language);
  // Tall enough for the longest form: what a bar covers until one scrolls is no finding.
  const tested = await open({ language, width, height: 2400, workbook, office: { theme: { isDarkTheme } } });
  await tested.ready();
  for (const [view, show] of views) {
    await show(tested);
    await expectAccessible(tested, view);
  }
  await tested.close();
});

test.each(looks)(
  "axe finds nothing where a book begins: $language, dark $isDarkTheme, $width px",
  async ({ language, isDarkTheme, width }) => {
    const workbook = toJSON(await loadXlsx(await shopList()));
    const tested = await open({
      language,
      width,
      height: 2400,
      workbook,
      office: { theme: { isDarkTheme } },
    });
    await tested.page.locator("kebu-start-view").waitFor();
    await expectAccessible(tested, "start");
    await tested.user("select", LIST_SHEET, "C5");
    await tested.page.locator("#startAdopt").click();
    await tested.page.locator(".meaning").first().waitFor();
    await expectAccessible(tested, "adopt");
    await tested.close();
  },
);

async function showPlace({ page }: ExcelUnderTest, id: string, shown: string): Promise<void> {
  await page.locator(`kebu-pane #tab-${id}`).click();
  await page.locator(shown).first().waitFor();
}

async function expectAccessible({ page }: ExcelUnderTest, view: string): Promise<void> {
  expect.soft(await axeFindings(page), view).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(wide, `${view} is wider than the pane`).toBeLessThanOrEqual(0);
}
