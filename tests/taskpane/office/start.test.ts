/** What the add-in's page says when Office.js or Excel does not answer, in a real browser. */
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PATIENCE_MS } from "../../../src/taskpane/office/await-excel";
import type { StartTrouble } from "../../../src/taskpane/office/start-notice";
import { officeWords } from "../../../src/words/pane/office";
import { say } from "../../../src/words/phrase";
import { axeFindings } from "../../browser/support/axe";
import { launchBrowser } from "../../support/browser";
import { servePage, type ServedPage } from "../../support/serve-page";
import {
  blocked,
  EXCEL_ON_THE_WEB,
  hanging,
  OFFICE_ADDRESSES,
  OFFICE_HOST,
  openTaskpane,
  served,
  type TaskpaneOptions,
} from "./support/taskpane-page";

const LANGUAGES = ["zh-CN", "en"] as const;
type Language = (typeof LANGUAGES)[number];

let browser: Browser;
let site: ServedPage;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), servePage()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function open(options: TaskpaneOptions, check: () => Promise<void>): Promise<void> {
  page = await openTaskpane(browser, site.url, options);
  try {
    await check();
  } finally {
    await page.context().close();
  }
}

async function reads(trouble: StartTrouble, language: Language): Promise<void> {
  await page.getByRole("heading", { name: say(officeWords[trouble], language) }).waitFor();
  const text = say(officeWords[`${trouble}.text`], language, { host: OFFICE_HOST });
  await page.getByText(text, { exact: true }).waitFor();
}

describe("Office.js is blocked", () => {
  test.each(LANGUAGES)("the pane says so at once, without a clock (%s)", (language) =>
    open({ office: blocked, language }, async () => {
      await reads("script-blocked", language);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    }),
  );

  test("“Try again” loads the page once more, and finds Office.js if it is there by then", () =>
    open({ office: blocked }, async () => {
      await reads("script-blocked", "en");
      await page.unroute(OFFICE_ADDRESSES);
      await page.route(OFFICE_ADDRESSES, served);
      await page.getByRole("button", { name: "Try again" }).click();
      await reads("outside-excel", "en");
    }));
});

describe("Office.js answers nothing at all", () => {
  test.each(LANGUAGES)(
    "the pane waits in words, and after a few seconds says what is wrong (%s)",
    (language) =>
      open({ office: hanging, clockStands: true, language }, async () => {
        await page.getByText(say(officeWords.waiting, language)).waitFor();
        await page.clock.fastForward(PATIENCE_MS - 1);
        await page.getByText(say(officeWords.waiting, language)).waitFor();
        await page.clock.fastForward(1);
        await reads("script-slow", language);
      }),
  );

  test("the wait is a few seconds", () => expect(PATIENCE_MS).toBeLessThanOrEqual(6_000));

  test("when it comes after all, the pane goes on by itself", () => {
    let letIn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letIn = resolve));
    const late = (route: Route): Promise<void> => held.then(() => served(route));
    return open({ office: late, clockStands: true }, async () => {
      await page.getByText(officeWords.waiting.en).waitFor();
      await page.clock.fastForward(PATIENCE_MS);
      await reads("script-slow", "en");
      await page.clock.resume();
      letIn();
      await reads("outside-excel", "en");
    });
  });
});

describe("Excel does not answer Office.js", () => {
  test.each(LANGUAGES)("the pane says so after a few seconds (%s)", (language) =>
    open({ office: served, language, query: EXCEL_ON_THE_WEB }, async () => {
      await page.waitForFunction(() => typeof Office !== "undefined");
      await page.clock.fastForward(PATIENCE_MS);
      await reads("excel-silent", language);
    }),
  );
});

describe("the page is opened outside Excel", () => {
  test.each(LANGUAGES)("it says so and leads to the page that needs no Excel (%s)", (language) =>
    open({ office: served, language }, async () => {
      await reads("outside-excel", language);
      await page.getByRole("link", { name: say(officeWords.openPage, language) }).click();
      await page.locator("kebu-page").waitFor();
    }),
  );

  test("the browser's history works, though Office.js takes it away", () =>
    open({ office: served }, async () => {
      await reads("outside-excel", "en");
      expect(await page.evaluate(() => (history.replaceState(1, ""), history.state as unknown))).toBe(1);
    }));
});

describe("the page's own script does not come", () => {
  test("words stand there all the same, and after a while what to do", () =>
    open({ office: hanging, ownScript: blocked }, async () => {
      await page.getByText("Opening Kebu…").waitFor();
      await page.getByText("正在打开客簿…").waitFor();
      const late = page.getByText("This takes too long.");
      await late.waitFor({ state: "hidden" });
      // The style sheet's own time, told to be over: no test waits for it.
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
      await late.waitFor();
    }));
});

describe("what stands in the pane meanwhile", () => {
  const states = [
    { trouble: "script-blocked", options: { office: blocked } },
    { trouble: "outside-excel", options: { office: served } },
  ] as const;
  const looks = LANGUAGES.flatMap((language) =>
    (["light", "dark"] as const).map((scheme) => ({ language, scheme })),
  );

  test.each(looks)("can be read by everyone at 270 pixels: $language, $scheme", async (look) => {
    for (const { trouble, options } of states) {
      await open({ ...options, ...look }, async () => {
        await reads(trouble, look.language);
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(270);
      });
    }
  });
});
