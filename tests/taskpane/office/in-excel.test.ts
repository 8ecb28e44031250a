/** The pane in Excel: ribbon, shortcuts, startup, language and theme, with `Office` written by hand. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RIBBON_COMMANDS, type RibbonCommand } from "../../../src/taskpane/office/ribbon-commands";
import { officeWords } from "../../../src/words/pane/office";
import { launchBrowser } from "../../support/browser";
import { focused, openInExcel } from "./support/excel-pane";
import type { ExcelOptions } from "./support/excel-pane-fixture";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function inExcel(options: ExcelOptions, check: () => Promise<void>): Promise<void> {
  page = await openInExcel(browser, options);
  try {
    await check();
  } finally {
    await page.context().close();
  }
}

const asked = (): Promise<string[]> => page.evaluate(() => window.excel.office.asked);
const press = (name: RibbonCommand): Promise<void> =>
  page.evaluate((command) => window.excel.office.press(command), name);
const tab = (name: string): Promise<void> =>
  page.locator(`kebu-pane [role=tab][aria-selected=true]#tab-${name}`).waitFor();
const focusOn = (id: string): Promise<void> => expect.poll(() => focused(page), { timeout: 20_000 }).toBe(id);

describe("a button of the ribbon", () => {
  test.each(RIBBON_COMMANDS)("%s shows the pane and tells Excel that it is done", (command) =>
    inExcel({ inSight: false }, async () => {
      await press(command);
      expect(await asked()).toContain("showAsTaskpane");
    }),
  );

  test("tells Excel that it is done even where Excel cannot show the pane", () =>
    inExcel({ refuses: ["showAsTaskpane"] }, () => press("today")));

  test("tells Excel that it is done while the workbook is still being read, and gets there later", () =>
    inExcel({ slow: true }, async () => {
      await press("logVisit");
      await page.locator("kebu-pane progress").waitFor();
      await page.evaluate(() => window.excel.letRead());
      await page.locator("kebu-visit-form").waitFor();
    }));

  test("Open puts the focus on the first client who waits", () =>
    inExcel({}, async () => {
      await press("openKebu");
      await tab("today");
      await focusOn("main");
    }));

  test("Today leads there from anywhere, with the focus on the first client who waits", () =>
    inExcel({ inSight: true }, async () => {
      await page.locator("kebu-pane #tab-more").click();
      await press("today");
      await tab("today");
      await focusOn("main");
    }));

  test("Rank leads to the ranking, with the focus on the sentence that says most", () =>
    inExcel({}, async () => {
      await press("rank");
      await tab("ranking");
      await focusOn("headline");
    }));

  test("a keyboard shortcut does the same without an event", () =>
    inExcel({}, async () => {
      await page.evaluate(() => window.excel.office.shortcut("rank"));
      await tab("ranking");
    }));

  test("in a workbook without a book it shows how to get one, and no more", () =>
    inExcel({ book: "none" }, async () => {
      await press("logVisit");
      await page.locator("kebu-start-view").waitFor();
      expect(await page.locator("kebu-visit-form").count()).toBe(0);
    }));
});

describe("Log visit", () => {
  test("with a customer's row selected the form opens for that customer, the focus at the amount", () =>
    inExcel({}, async () => {
      await page.evaluate(() => window.excel.workbook.select({ table: "customers", id: "C000001" }));
      await press("logVisit");
      await page.locator("kebu-visit-form", { hasText: "李伟" }).waitFor();
      await focusOn("amount");
    }));

  test("with a visit's row selected it opens for the customer of the visit", () =>
    inExcel({}, async () => {
      await page.evaluate(() => window.excel.workbook.select({ table: "visits", id: "V20" }));
      await press("logVisit");
      await page.locator("kebu-visit-form", { hasText: "王芳芳" }).waitFor();
    }));

  test("with another cell selected since, it asks who is here rather than guess", () =>
    inExcel({}, async () => {
      await page.evaluate(() => {
        window.excel.workbook.select({ table: "customers", id: "C000001" });
        window.excel.workbook.select(undefined);
      });
      await press("logVisit");
      await page.locator("kebu-visit-form kebu-customer-search").waitFor();
    }));
});

describe("loading with the document", () => {
  test("is asked for once a book exists, and the pane stays out of sight the first time", () =>
    inExcel({ loadsWithDocument: false }, async () => {
      await expect.poll(asked).toContain("setStartupBehavior Load");
      expect(await asked()).not.toContain("showAsTaskpane");
    }));

  test("is asked for when the book comes later", () =>
    inExcel({ book: "none", inSight: true }, async () => {
      await page.locator("kebu-start-view").waitFor();
      expect(await asked()).not.toContain("getStartupBehavior");
      await page.evaluate(async () => {
        await window.excel.workbook.create(["customers", "visits", "followUps", "settings"], "en");
        await document.querySelector("kebu-pane")?.store.reload();
      });
      await expect.poll(asked).toContain("setStartupBehavior Load");
    }));

  test("is not asked for again, for that costs Excel's own undo", () =>
    inExcel({ loadsWithDocument: true }, async () => {
      await expect.poll(asked).toContain("showAsTaskpane");
      expect(await asked()).not.toContain("setStartupBehavior Load");
    }));

  test("shows Today when someone is waiting, and leaves the focus in the sheet", () =>
    inExcel({ loadsWithDocument: true }, async () => {
      await expect.poll(asked).toContain("showAsTaskpane");
      await tab("today");
      await page.locator("kebu-today-view kebu-reminder-row").first().waitFor();
      expect(await focused(page)).toBe("body");
    }));

  test("shows nothing when nobody is waiting", () =>
    inExcel({ loadsWithDocument: true, book: "empty" }, async () => {
      await expect.poll(asked).toContain("getStartupBehavior");
      await page.locator("kebu-today-view").waitFor();
      expect(await asked()).not.toContain("showAsTaskpane");
    }));

  test("leaves a pane that the user opened as it is", () =>
    inExcel({ loadsWithDocument: true, inSight: true }, async () => {
      await expect.poll(asked).toContain("getStartupBehavior");
      await focusOn("main");
      expect(await asked()).not.toContain("showAsTaskpane");
    }));

  test("comes after what the user asked for meanwhile", () =>
    inExcel({ loadsWithDocument: true, slow: true }, async () => {
      await press("rank");
      await page.evaluate(() => window.excel.letRead());
      await tab("ranking");
      await focusOn("headline");
      await tab("ranking");
    }));

  test("an Excel that cannot do it is no worse for it", () =>
    inExcel({ refuses: ["getStartupBehavior", "onVisibilityModeChanged"], inSight: true }, () =>
      focusOn("main"),
    ));
});

describe("the page in Excel", () => {
  test("makes the custom functions known once", () =>
    inExcel({}, async () => {
      expect(await page.evaluate(() => window.excel.registered)).toBe(1);
    }));

  test.each([
    ["zh-CN", "今天"],
    ["zh-TW", "今天"],
    ["en-GB", "Today"],
    ["de-DE", "Today"],
  ])("speaks the language of Excel, %s", (language, word) =>
    inExcel({ language }, async () => {
      await page.locator("kebu-pane #tab-today", { hasText: word }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(word === "今天" ? "zh-CN" : "en");
    }),
  );

  test("is dark where Office is, and follows when the pane is shown again", () =>
    inExcel({ theme: { isDarkTheme: true } }, async () => {
      await page.locator("html[data-theme=dark]").waitFor();
      await page.evaluate(() => {
        window.excel.office.context.officeTheme = { isDarkTheme: false };
        window.excel.office.changeVisibility();
      });
      await page.locator("html[data-theme=light]").waitFor();
    }));

  test("says so where it cannot connect to the workbook", () =>
    inExcel({ unconnected: true }, () =>
      page.getByRole("heading", { name: officeWords["not-connected"].en }).waitFor(),
    ));

  test("looks at the day whenever the pane is shown", () =>
    inExcel({ inSight: true }, async () => {
      const looked = await page.evaluate(() => {
        const store = document.querySelector("kebu-pane")!.store;
        let looks = 0;
        store.refreshToday = () => {
          looks++;
        };
        window.excel.office.changeVisibility();
        return looks;
      });
      expect(looked).toBe(1);
    }));
});

describe("the sample, from a workbook without a book", () => {
  const openSample = (): Promise<void> => page.locator("kebu-start-view #startSample").click();

  test("opens as a workbook of its own", () =>
    inExcel({ book: "none" }, async () => {
      await page.route("**/templates/*.xlsx", (route) => route.fulfill({ path: "templates/salon.en.xlsx" }));
      await page.evaluate(() => {
        const createWorkbook = (base64: string): void => document.body.append(base64.slice(0, 4));
        Object.assign(window, { Excel: { createWorkbook } });
      });
      await openSample();
      // How every zip package, and so every .xlsx file, begins.
      await page.getByText(btoa("PK\x03").slice(0, 4)).waitFor();
    }));

  test("that cannot be fetched is told, and nothing is opened", () =>
    inExcel({ book: "none" }, async () => {
      await page.route("**/templates/*.xlsx", (route) => route.abort());
      await openSample();
      await page.getByText("The sample could not be opened.").waitFor();
    }));
});
