/** The search box in a real browser: pinyin, marks, those dealt with last, by keyboard. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { axe, Keys, openPane, type PageOptions } from "./support/pane-page";

let browser: Browser;
let page: Page;
let keys: Keys;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(options: PageOptions = {}): Promise<void> {
  page = await openPane(browser, options);
  keys = new Keys(page);
  await keys.press("/");
}

const options = (): Locator => page.locator("kebu-customer-search [role=option]");
const marks = (): Locator => page.locator("kebu-customer-search mark");

describe("typing", () => {
  it("finds by initials and marks what they stand for; Enter opens the card", async () => {
    await open();
    await keys.type("cj");
    await marks().first().waitFor();
    expect(await marks().first().textContent()).toBe("陈静");
    expect(await axe(page)).toEqual([]);
    await keys.press("Enter");
    await page.locator("kebu-card-view h2", { hasText: "陈静" }).waitFor();
  });

  it("waits for pinyin where Enter comes sooner, and takes what is typed meanwhile for no part of the name", async () => {
    await open();
    await page.evaluate(() => {
      const box = document.querySelector("kebu-pane")?.shadowRoot?.querySelector("kebu-customer-search");
      const input = box?.shadowRoot?.querySelector("input");
      if (!input) return;
      input.value = "chenjing";
      input.dispatchEvent(new InputEvent("input"));
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
      input.value = "chenjing120";
      input.dispatchEvent(new InputEvent("input"));
    });
    await page.locator("kebu-visit-form", { hasText: "陈静" }).waitFor();
  });

  it("marks the tail of a phone", async () => {
    await open();
    await keys.type("1234");
    await marks().first().waitFor();
    expect(await marks().first().textContent()).toBe("1234");
  });
});

describe("a phone number one digit off", () => {
  it.each(["13800001235", "13900001234", "13800002134"])(
    "%s is offered to be added; whose phone is near to it stands below and is not what Enter takes",
    async (typed) => {
      await open();
      await keys.type(typed);
      await options().nth(1).waitFor();
      expect(await options().nth(0).textContent()).toContain(`Add a new client with the phone ${typed}`);
      expect(await options().nth(0).getAttribute("aria-selected")).toBe("true");
      const near = await options().nth(1).textContent();
      expect(near).toContain("陈静");
      expect(near).toContain("different phone");
      expect((await marks().allTextContents()).join("").length).toBeLessThan(typed.length);
      expect(await axe(page)).toEqual([]);
      await keys.press("Control+Enter");
      await page.locator("kebu-customer-form").waitFor();
      expect(await page.locator("kebu-visit-form").count()).toBe(0);
    },
  );

  it("opens who was meant after all by the arrow down", async () => {
    await open();
    await keys.type("13800001235");
    await options().nth(1).waitFor();
    await keys.press("ArrowDown", "Enter");
    await page.locator("kebu-card-view h2", { hasText: "陈静" }).waitFor();
  });
});

describe("an empty box", () => {
  it("lists them by “/” where the focus is in it already, and says how to choose while nobody is chosen", async () => {
    await open();
    await keys.press("Escape");
    expect(await options().count()).toBe(0);
    await keys.press("/");
    await options().first().waitFor();
    const list = page.locator("kebu-pane kebu-customer-search .list");
    expect(await list.textContent()).toContain("↓ to choose");
    expect(await list.textContent()).not.toContain("Enter opens");
    await keys.press("ArrowDown");
    expect(await list.textContent()).toContain("Enter opens");
    expect(await page.locator("kebu-pane kebu-customer-search input").inputValue()).toBe("");
  });

  it("lists who was dealt with last when the user turns to it, opened ones first; Escape closes, Tab leaves", async () => {
    await open({ language: "zh-CN" });
    await options().first().waitFor();
    const second = await options().nth(1).locator(".name").textContent();
    await keys.press("ArrowDown", "ArrowDown", "Enter");
    await page.locator("kebu-card-view h2", { hasText: second ?? "" }).waitFor();
    await keys.press("/");
    expect(await options().first().locator(".name").textContent()).toBe(second);
    await keys.press("Escape");
    expect(await options().count()).toBe(0);
    await keys.press("ArrowDown");
    expect(await options().count()).toBeGreaterThan(0);
    await keys.press("Tab");
    expect(await options().count()).toBe(0);
  });

  it("lists nobody over the view where the pane itself puts the focus there", async () => {
    await open();
    await keys.press("Escape");
    await page.locator("#tab-today").focus();
    await page.locator("kebu-today-view #main").first().focus();
    await keys.press("Escape");
    await page.locator("kebu-pane kebu-customer-search input:focus").waitFor();
    expect(await options().count()).toBe(0);
  });

  it("offers nobody new for a single digit", async () => {
    await open();
    await keys.type("1");
    await options().first().waitFor();
    expect(await options().filter({ hasText: "Add" }).count()).toBe(0);
  });

  it("lists them on a click, and Enter still goes to who is waiting first", async () => {
    await open();
    await page.locator("kebu-pane kebu-customer-search input").click();
    await options().first().waitFor();
    await keys.press("Enter");
    await page
      .locator("kebu-reminder-row #note:focus, kebu-reminder-row textarea:focus, #note:focus")
      .waitFor();
  });
});
