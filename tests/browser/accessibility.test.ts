/** Axe on every view, in both languages, light and dark, at 270 and 400 px of pane. */
import { expect, test } from "vitest";
import type { Language } from "../../src/model/schema";
import { axeFindings, expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";
import { tillList } from "./support/till-list";

const open = browserSuite();

const settings = (["zh-CN", "en"] as const).flatMap((language) =>
  (["light", "dark"] as const).flatMap((scheme) => [270, 400].map((width) => ({ language, scheme, width }))),
);

const views: readonly (readonly [string, (tested: PageUnderTest) => Promise<void>])[] = [
  ["today", ({ page }) => page.locator("kebu-reminder-row").first().waitFor()],
  [
    "finishing a reminder",
    async ({ page }) => {
      await page.locator("kebu-reminder-row #main").first().press("Enter");
      await page.locator("kebu-reminder-answer #note").waitFor();
    },
  ],
  ["customers", (tested) => place(tested, "customers", "kebu-customers-view")],
  [
    "search",
    async ({ page }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("l");
      await page.locator("kebu-customer-search [role=option]").first().waitFor();
    },
  ],
  [
    "card",
    async ({ page }) => {
      await page.keyboard.press("Enter");
      await page.locator("kebu-card-view #log").waitFor();
    },
  ],
  [
    "log visit",
    async ({ page }) => {
      await page.locator("kebu-card-view #log").click();
      await page.locator("kebu-visit-form #amount").waitFor();
    },
  ],
  [
    "editing a client",
    async ({ page }) => {
      await page.keyboard.press("Escape");
      await page.keyboard.type("l");
      await page.keyboard.press("Enter");
      await page.locator("kebu-card-view .actions button", { hasText: /^\s*(Edit|修改)\s*$/ }).click();
      await page.locator("kebu-customer-form form").waitFor();
    },
  ],
  [
    "writing down a follow-up",
    async ({ page }) => {
      await page.keyboard.press("Escape");
      await page.keyboard.type("l");
      await page.keyboard.press("Enter");
      await page.locator("kebu-card-view #follow-up").click();
      await page.locator("kebu-follow-up-form form").waitFor();
    },
  ],
  [
    "nobody found",
    async ({ page }) => {
      await page.keyboard.press("Escape");
      await page.keyboard.type("qqqq");
      await page.locator("kebu-customer-search .list").first().waitFor();
    },
  ],
  ["ranking", (tested) => place(tested, "ranking", "pareto-chart svg")],
  [
    "ranking as a table",
    async ({ page }) => {
      await page.locator("pareto-chart [role=slider]").first().press("t");
      await page.locator("pareto-chart table").waitFor();
    },
  ],
  ["figures", (tested) => place(tested, "figures", "kebu-figures-view figure-chart svg")],
  ["more", (tested) => place(tested, "more", "kebu-more-view")],
];

async function place({ page }: PageUnderTest, id: string, shown: string): Promise<void> {
  // The search's list, where it is open, lies over the places.
  await page.keyboard.press("Escape");
  await page.locator(`kebu-pane #tab-${id}`).click();
  await page.locator(shown).first().waitFor();
}

test.each(settings)("axe finds nothing: $language, $scheme, $width px", async (setting) => {
  // Tall enough for the longest form: what a bar covers until one scrolls is no finding.
  const tested = await open({ ...setting, height: 2400 });
  await tested.ready();
  for (const [view, show] of views) {
    await show(tested);
    await expectAccessible(tested.page, view);
  }
  await tested.close();
});

/** From a list to its import. */
const importing: readonly (readonly [
  string,
  (tested: PageUnderTest, language: Language) => Promise<void>,
])[] = [
  [
    "choosing a list",
    async (tested) => {
      await tested.openFromMore("#go-import");
      await tested.page.locator("kebu-import-view #choose-file").waitFor();
    },
  ],
  [
    "a list read and its columns",
    async ({ page }, language) => {
      const { name, bytes } = tillList(language);
      const file = { name, mimeType: "text/csv", buffer: Buffer.from(bytes) };
      await page.locator("kebu-import-view #file").setInputFiles(file);
      await page.locator("kebu-import-view #import-go[aria-disabled=false]").waitFor();
      for (const summary of await page.locator("kebu-import-view summary").all()) {
        const isOpen = await summary.evaluate((element) => element.closest("details")?.open ?? false);
        if (!isOpen) await summary.click();
      }
    },
  ],
  [
    "imported",
    async ({ page }) => {
      await page.keyboard.press("Control+Enter");
      await page.locator("kebu-import-view #outcome:focus").waitFor();
    },
  ],
];

/** What an import leaves to look at, and an export. */
const imported: typeof importing = [
  [
    "a pair of duplicates",
    async (tested) => {
      await tested.openFromMore("#go-duplicates");
      await tested.page.locator("kebu-duplicates-view #merge").waitFor();
    },
  ],
  [
    "an import about to be undone",
    async (tested) => {
      await tested.openFromMore("#go-history");
      await tested.page.locator("kebu-history-view .entries button").first().click();
      await tested.page.locator("kebu-history-view #plan:focus").waitFor();
    },
  ],
  [
    "export, with all its choices",
    async (tested) => {
      await tested.openFromMore("#go-export");
      const view = tested.page.locator("kebu-export-view");
      await view.locator('#export-format input[value="csv"]').check();
      await view.locator("summary").click();
    },
  ],
];

const looks = [
  { language: "zh-CN", scheme: "dark" },
  { language: "en", scheme: "light" },
] as const;

test.each(looks)("axe finds nothing from a list to its import: $language, $scheme", async (look) => {
  const tested = await open({ ...look, width: 270, height: 2400 });
  await tested.ready();
  for (const [view, show] of importing) {
    await show(tested, look.language);
    await expectAccessible(tested.page, view);
  }
  await tested.close();
});

test.each(looks)("axe finds nothing in what an import leaves: $language, $scheme", async (look) => {
  const tested = await open({ ...look, width: 270, height: 2400 });
  await tested.ready();
  for (const [, show] of importing) await show(tested, look.language);
  for (const [view, show] of imported) {
    await show(tested, look.language);
    await expectAccessible(tested.page, view);
  }
  await tested.close();
});

test.each(["light", "dark"] as const)(
  "axe finds nothing on the wide page with its sheets: %s",
  async (scheme) => {
    const tested = await open({ scheme });
    await tested.ready();
    await tested.page.locator("kebu-grid .rgCell").first().waitFor();
    expect(await axeFindings(tested.page)).toEqual([]);
    await tested.page.locator("page-header .menu-button").click();
    expect(await axeFindings(tested.page)).toEqual([]);
    await tested.close();
  },
);

test.each(["zh-CN", "en"] as const)(
  "axe finds nothing on the start, the questions and an empty book: %s",
  async (language) => {
    const tested = await open({ language, width: 270 });
    await tested.ready();
    await tested.logVisit("l", "10");
    const second = await tested.replaced();
    await second.page.locator("page-start .rescue li").waitFor();
    expect.soft(await axeFindings(second.page), "work found").toEqual([]);
    await second.page.locator("page-start .rescue button").first().click();
    await second.ready();
    expect.soft(await axeFindings(second.page), "restored").toEqual([]);
    await second.page.locator("page-header .menu-button").click();
    await second.page.locator("page-header #menu button").nth(1).click();
    await second.page.locator("page-question dialog").waitFor();
    expect.soft(await axeFindings(second.page), "question").toEqual([]);
    await second.page.locator("page-question dialog button").nth(1).click();
    await second.page.locator("kebu-today-view .empty").waitFor();
    expect.soft(await axeFindings(second.page), "empty book").toEqual([]);
    await second.page.locator("kebu-pane #tab-ranking").click();
    await second.page.locator("kebu-ranking-view").waitFor();
    expect.soft(await axeFindings(second.page), "ranking of nobody").toEqual([]);
    await second.close();
  },
);
