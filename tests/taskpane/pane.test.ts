/** What people do in the pane, by keyboard, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
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
}

/** Accessible name or id of what has the focus, through all shadow roots. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("aria-label") ?? element?.id ?? "";
  });
}

/** The last visit in the workbook, by column key. */
function lastVisit(): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const [visits] = await window.kebu.workbook.read(["visits"]);
    const columns = Object.entries(visits?.columns ?? {});
    return Object.fromEntries(columns.map(([key, cells]) => [key, cells.at(-1)]));
  });
}

function followUps(): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const [table] = await window.kebu.workbook.read(["followUps"]);
    return Object.fromEntries(Object.entries(table?.columns ?? {}).map(([key, cells]) => [key, [...cells]]));
  });
}

const names = (): Promise<string[]> => page.locator("kebu-reminder-row .name").allTextContents();
const message = (): Promise<string> => page.locator("kebu-pane-message [role=status]").innerText();

it("axe finds nothing at the start", async () => {
  await open();
  expect(await axe(page)).toEqual([]);
});

describe("the measure", () => {
  it("logs a visit of a known client with its amount in at most 14 keys", async () => {
    await open();
    await keys.press("/");
    await keys.type("1234");
    await keys.press("Control+Enter");
    await keys.type("120");
    await keys.press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect(keys.count).toBeLessThanOrEqual(14);
    expect(await lastVisit()).toMatchObject({ customer: "陈静", amount: 120, date: 46347 });
    expect(await message()).toContain("陈静");
    expect(await focused()).toBe("Find a client");
  });

  it("finishes the first reminder with a note: Enter, note, Ctrl+Enter", async () => {
    await open();
    const [first] = await names();
    await keys.press("Enter");
    await keys.type("called");
    await keys.press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect(await followUps()).toMatchObject({ customer: [first], outcome: ["called"], doneOn: [46347] });
    expect(await focused()).toBe("Find a client");
    expect((await names())[0]).not.toBe(first);
    expect(await page.locator(".done li").innerText()).toContain("called");
  });

  it("a card says when the client is next to be contacted, however far ahead", async () => {
    await open();
    await keys.press("/");
    await keys.type("9876");
    await keys.press("Enter");
    expect(await page.locator("#next-contact").innerText()).toMatch(/^\d+ Dec|^\d+ Jan/);
  });

  it("goes on to the next reminder from the empty search", async () => {
    await open();
    const [first, second] = await names();
    await keys.press("Enter", "Control+Enter");
    await page.locator("#undo").waitFor();
    await keys.press("Enter");
    await keys.type("x");
    await keys.press("Control+Enter");
    await page.locator(".done li").nth(1).waitFor();
    expect((await followUps()).customer).toEqual([first, second]);
  });

  it("shows why a client has their class: /, letters, Enter", async () => {
    await open();
    await keys.press("/");
    await keys.type("mori");
    await keys.press("Enter");
    expect(await page.locator("#class-sentence").innerText()).toMatch(/^[ABC]\b.*%/);
  });
});

describe("today", () => {
  it("counts are filters", async () => {
    await open();
    const all = await names();
    await page.getByRole("button", { name: "1 today" }).click();
    expect(await names()).toHaveLength(1);
    await page.getByRole("button", { name: "1 today" }).click();
    expect(await names()).toEqual(all);
  });

  it("arrows move between reminders, Escape goes to the search", async () => {
    await open();
    await keys.press("ArrowDown");
    expect(await page.locator("kebu-reminder-row[active] .name").innerText()).toBe((await names())[1]);
    await keys.press("Escape");
    expect(await focused()).toBe("Find a client");
  });

  it("what is put off is gone until then", async () => {
    await open();
    const [first] = await names();
    await page.getByRole("button", { name: "Later" }).click();
    await page.getByRole("button", { name: "pick a day" }).click();
    await page.keyboard.type("2026-11-01");
    await keys.press("Control+Enter");
    expect(await page.locator("kebu-reminder-answer .error").innerText()).toBe("Choose a day after today.");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("12-05");
    await keys.press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect(await followUps()).toMatchObject({ customer: [first], state: ["Snoozed"], until: [46361] });
    expect(await page.locator("kebu-pane-message [role=status]").innerText()).toBe(
      `Follow-up of ${first} put off until 5 Dec 2026`,
    );
  });

  it("what was skipped can be taken back, also when the undo is used up", async () => {
    await open();
    const before = await names();
    await page.getByRole("button", { name: "Skip" }).click();
    await page.keyboard.type("moved away");
    await keys.press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect((await followUps()).state).toEqual(["Skipped"]);
    await page.getByRole("button", { name: /^Undo: / }).click();
    await page.locator(".done").waitFor({ state: "detached" });
    expect(await names()).toEqual(before);
    expect((await followUps()).state).toEqual([]);
  });

  it("done and log answers the reminder with the visit", async () => {
    await open();
    const [first] = await names();
    await keys.press("Enter");
    await keys.type("came in");
    await page.getByRole("button", { name: "Done and log" }).click();
    await keys.type("80");
    await keys.press("Control+Enter");
    await page.locator("#undo").waitFor();
    const visit = await lastVisit();
    expect(visit).toMatchObject({ customer: first, amount: 80, notes: "came in" });
    expect(visit.reminder).toMatch(/^cadence\//);
    expect((await followUps()).id ?? []).toEqual([]);
  });

  it("is of the new day after midnight", async () => {
    await open();
    const before = await page.locator("kebu-reminder-row .late").first().innerText();
    await page.evaluate(() => window.kebu.setToday(46348));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect
      .poll(() => page.locator("kebu-reminder-row .late").first().innerText())
      .toBe(String(Number(before) + 1));
  });

  it("an empty book says how to begin", async () => {
    await open({ book: "empty", language: "zh-CN" });
    expect(await page.locator("kebu-today-view .empty").innerText()).toContain("这本客簿还没有客户");
  });
});

describe("the search", () => {
  it.each([
    ["Zoe Nobody", "#name"],
    ["+86 139 1111", "#phone"],
  ])("offers to add %s, in the right field", async (text, field) => {
    await open();
    await keys.press("/");
    await keys.type(text);
    await keys.press("Enter");
    expect(await page.locator(field).inputValue()).toBe(text);
  });

  it("arrows choose among the found", async () => {
    await open();
    await keys.press("/");
    await keys.type("13");
    const second = await page.getByRole("option").nth(1).locator(".name").innerText();
    await keys.press("ArrowDown", "Enter");
    expect(await page.locator("kebu-card-view h2").innerText()).toBe(second);
  });

  it("leaves Enter to an input method that is composing", async () => {
    await open();
    await keys.press("/");
    await keys.type("mori");
    await page.evaluate(() => {
      const search = document.querySelector("kebu-pane")?.shadowRoot?.querySelector("kebu-customer-search");
      const input = search?.shadowRoot?.querySelector("input");
      input?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
    });
    expect(await page.locator("kebu-card-view").count()).toBe(0);
  });

  it('"/" in a text field is a slash', async () => {
    await open();
    await keys.press("Enter");
    await keys.type("1/2");
    expect(await page.locator("textarea").inputValue()).toBe("1/2");
  });
});

describe("the places", () => {
  it("are reached by arrows, and the last one is remembered", async () => {
    await open();
    await page.locator("#tab-today").focus();
    await keys.press("ArrowRight");
    expect(await focused()).toBe("tab-customers");
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Clients");
    await page.evaluate(() => window.mountPane({ language: "en", book: "sample", again: true }));
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Clients");
  });

  it("work in a browser without storage", async () => {
    await open({ noStorage: true });
    await page.locator("#tab-more").click();
    await keys.press("/");
    await keys.type("1234");
    await keys.press("Control+Enter", "Control+Enter");
    await page.locator("#undo").waitFor();
    expect(await lastVisit()).toMatchObject({ customer: "陈静", amount: null });
  });

  it("100,000 clients: a page of them is drawn", async () => {
    page = await openPane(browser, { book: "large" });
    await page.locator("#tab-customers").click();
    expect(await page.locator("kebu-customers-view li").count()).toBe(50);
    await page.getByRole("button", { name: "Show 50 more" }).click();
    expect(await page.locator("kebu-customers-view li").count()).toBe(100);
    await page.locator("#tab-today").click();
    expect(await page.locator("kebu-reminder-row").count()).toBe(50);
  });
});
