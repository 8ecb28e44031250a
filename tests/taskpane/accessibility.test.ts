/** Axe on every view, in both languages, light and dark, at the narrowest and a usual width. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { axe, openPane } from "./support/pane-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Brings up each view in turn, by the keyboard where there is a key for it. */
const VIEWS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["today", () => Promise.resolve()],
  ["done", (page) => page.keyboard.press("Enter")],
  [
    "later",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    },
  ],
  [
    "search",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.keyboard.type("13");
    },
  ],
  ["card", (page) => page.keyboard.press("Enter")],
  [
    "follow-up on another day",
    async (page) => {
      await page.locator("#follow-up").press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowLeft");
      await page.locator("#due").waitFor();
    },
  ],
  [
    "follow-up with errors",
    async (page) => {
      await page.keyboard.press("Control+Enter");
      await page.locator("#due-note").waitFor();
    },
  ],
  [
    "visit with an error",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.keyboard.type("13");
      await page.keyboard.press("Control+Enter");
      await page.keyboard.type("12o");
      await page.keyboard.press("Control+Enter");
    },
  ],
  [
    "visit refused",
    async (page) => {
      await page.evaluate(() => window.kebu.refuseNext());
      await page.keyboard.press("Control+a");
      await page.keyboard.type("120");
      await page.keyboard.press("Control+Enter");
      await page.getByRole("alert").first().waitFor();
    },
  ],
  [
    "saved",
    async (page) => {
      await page.locator("#amount").focus();
      await page.keyboard.press("Control+Enter");
      await page.locator("#undo").waitFor();
    },
  ],
  ["nobody found", (page) => page.keyboard.type("Zoe Nobody")],
  [
    "new customer",
    async (page) => {
      await page.keyboard.press("Enter");
      for (const group of await page.locator("summary").all()) await group.click();
    },
  ],
  ["customers", (page) => page.locator("#tab-customers").click()],
  ["more", (page) => page.locator("#tab-more").click()],
  [
    "rules",
    async (page) => {
      await page.locator("#make-serviceLevels").click();
      await page.locator("#make-serviceLevels").waitFor({ state: "detached" });
      await page.locator("#go-rules").click();
      await page.locator("#begin-rules").click();
      await page.locator("#begin-rules").waitFor({ state: "detached" });
    },
  ],
  [
    "rule with an error",
    async (page) => {
      await page.locator("#add-rule").click();
      await page.locator("kebu-rule-preview tbody tr").first().waitFor();
      await page.locator("kebu-rule-form summary").click();
      await page.locator("kebu-rule-form #days").fill("soon");
      await page.keyboard.press("Control+Enter");
      await page.locator("kebu-rule-form #days-note.error").waitFor();
      // Saving stays in sight over the fields; at the foot of the form it covers none.
      await page.locator("kebu-pane #panel").evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
    },
  ],
  [
    "service level",
    async (page) => {
      await page.locator("#tab-today").click();
      await page.evaluate(() => window.kebu.store.selectCustomer("C000001"));
      await page.locator("kebu-card-view #service-level").waitFor();
    },
  ],
  [
    "message that may not leave",
    async (page) => {
      await page.locator("kebu-card-view #message").click();
      await page.locator("kebu-message-view #copy-message").click();
      await page.locator("kebu-message-view #message-note.error").waitFor();
    },
  ],
  [
    "messages",
    async (page) => {
      await page.locator("#tab-today").click();
      await page.locator("#to-messages").click();
      await page.locator("#messages-title").waitFor();
    },
  ],
];

/** What depends on the look; everything else is the same in each. */
const LOOKS = [
  { scheme: "dark", width: 270, rules: ["color-contrast"] },
  { scheme: "dark", width: 400, rules: ["color-contrast", "target-size"] },
  { scheme: "light", width: 400, rules: ["color-contrast", "target-size"] },
] as const;

it.each(["zh-CN", "en"] as const)(
  "%s: axe finds nothing, and nothing is wider than the pane",
  async (language) => {
    const page = await openPane(browser, { language, width: 270 });
    const found: string[] = [];
    const note = async (where: string, rules?: readonly string[]): Promise<void> => {
      found.push(...(await axe(page, rules)).map((line) => `${where}: ${line}`));
      if (await overflows(page)) found.push(`${where}: wider than the pane`);
    };
    for (const [name, show] of VIEWS) {
      await show(page);
      await note(name);
      for (const { scheme, width, rules } of LOOKS) {
        await look(page, scheme, width);
        await note(`${name}, ${scheme}, ${width} px`, rules);
      }
      await look(page, "light", 270);
    }
    expect(found).toEqual([]);
  },
);

it.each(["zh-CN", "en"] as const)("%s: an empty book, and none", async (language) => {
  for (const book of ["empty", "none"] as const) {
    const page = await openPane(browser, { language, book, width: 270 });
    expect(await axe(page)).toEqual([]);
  }
});

async function look(page: Page, colorScheme: "light" | "dark", width: number): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 720 });
}

/** Does anything make the view scroll sideways? */
function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const view = document.querySelector("kebu-pane")?.shadowRoot?.querySelector("#panel");
    return view ? view.scrollWidth > view.clientWidth : false;
  });
}
