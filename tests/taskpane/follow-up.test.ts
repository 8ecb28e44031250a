/** Something to do for a client, written down from the card, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { openPane, type PageOptions } from "./support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The follow-up form of 张敏, who is not waiting for anything, reached by keys alone. */
async function openForm(options: PageOptions = {}): Promise<void> {
  page = await openPane(browser, options);
  await showCard();
  await tabTo("follow-up");
  await page.keyboard.press("Enter");
  await page.locator("kebu-follow-up-form").waitFor();
}

async function showCard(): Promise<void> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type("9876");
  await page.keyboard.press("Enter");
  await page.locator("kebu-card-view").waitFor();
}

/** Id or accessible name of what has the focus, through all shadow roots. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("aria-label") ?? element?.id ?? "";
  });
}

async function tabTo(id: string): Promise<void> {
  for (let tabs = 0; tabs < 10 && (await focused()) !== id; tabs++) await page.keyboard.press("Tab");
  expect(await focused()).toBe(id);
}

/** The follow-ups in the workbook, row by row. */
function followUps(): Promise<Record<string, unknown>[]> {
  return page.evaluate(async () => {
    const [table] = await window.kebu.workbook.read(["followUps"]);
    const columns = Object.entries(table?.columns ?? {});
    const rows = table?.columns.id?.length ?? 0;
    return Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(columns.map(([key, cells]) => [key, cells[row]])),
    );
  });
}

async function save(): Promise<void> {
  await page.keyboard.press("Control+Enter");
  await page.locator("#undo").waitFor();
}

describe("a follow-up", () => {
  it("is what, and Ctrl+Enter: due tomorrow, said with Undo, the next client can be typed", async () => {
    await openForm();
    expect(await focused()).toBe("reason");
    await page.keyboard.type("ask about the colour");
    expect(await page.locator("#due-day").innerText()).toBe("Sunday 22 Nov 2026");
    await save();
    expect(await followUps()).toMatchObject([
      { customer: "张敏", reason: "ask about the colour", due: 46348, rule: "Manual", state: "Open" },
    ]);
    expect(await page.locator("kebu-pane-message [role=status]").innerText()).toBe(
      "Follow-up for 张敏 added",
    );
    expect(await focused()).toBe("Find a client");
    await showCard();
    expect(await page.locator(".now").innerText()).toContain("ask about the colour");
    await page.locator("#undo").click();
    await page.getByText(/^Undone: /).waitFor();
    expect(await followUps()).toEqual([]);
  });

  it("shows in Today on its day", async () => {
    await openForm();
    await page.keyboard.type("ask about the colour");
    await save();
    const row = page.locator("kebu-reminder-row", { hasText: "ask about the colour" });
    expect(await row.locator(".number").innerText()).toBe("tomorrow");
    await page.evaluate(() => {
      window.kebu.setToday(46348);
      window.kebu.store.refreshToday();
    });
    await page.getByRole("button", { name: /^\d+ today$/ }).click();
    expect(await row.locator(".number").innerText()).toBe("today");
    expect(await row.locator(".why").innerText()).toBe("ask about the colour");
  });

  it("takes next week by the arrows, and someone to do it", async () => {
    await openForm();
    await page.keyboard.type("call");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("assignee");
    const offered = page.locator("#assignee-list option");
    expect(await offered.evaluateAll((all) => all.map((one) => one.getAttribute("value")))).toContain("小美");
    await page.keyboard.type("小美");
    await save();
    expect(await followUps()).toMatchObject([{ due: 46354, assignee: "小美" }]);
  });

  it("takes a day as people type it", async () => {
    await openForm({ language: "zh-CN" });
    await page.keyboard.type("问问发色");
    await page.getByRole("radio", { name: "另选日期" }).check();
    await page.locator("#due").fill("１２月２４日");
    expect(await page.locator("#due-day").innerText()).toBe("2026年12月24日 星期四");
    await save();
    expect(await followUps()).toMatchObject([
      { reason: "问问发色", due: 46380, rule: "手工", state: "待办" },
    ]);
    expect(await page.locator("kebu-pane-message [role=status]").innerText()).toBe("已给张敏记下一件事");
  });

  it("without what or when is refused at the field, in a sentence each", async () => {
    await openForm();
    await page.getByRole("radio", { name: "pick a day" }).check();
    await page.keyboard.press("Control+Enter");
    expect(await page.locator("#reason-note").innerText()).toBe("Write what it is about.");
    expect(await page.locator("#due-note").innerText()).toBe("Fill in the day.");
    await page.waitForFunction(() => !document.activeElement?.matches("body"));
    expect(await focused()).toBe("reason");
    await page.keyboard.type("call");
    for (const [typed, said] of [
      ["3/4x", "“3/4x” is not a clear date"],
      ["2026-11-20", "“2026-11-20” has passed"],
    ] as const) {
      await page.locator("#due").fill(typed);
      await page.keyboard.press("Control+Enter");
      expect(await page.locator("#due-note").innerText()).toContain(said);
      expect(await focused()).toBe("due");
    }
    expect(await followUps()).toEqual([]);
    await page.locator("#due").fill("2026-11-21");
    await save();
    expect(await followUps()).toMatchObject([{ reason: "call", due: 46347 }]);
  });

  it("what the workbook refuses is said above, and what was typed stays", async () => {
    await openForm();
    await page.keyboard.type("call");
    await page.evaluate(() => window.kebu.refuseNext());
    await page.keyboard.press("Control+Enter");
    expect(await page.locator("#problems").innerText()).toContain("It was not written");
    expect(await page.locator("#reason").inputValue()).toBe("call");
    await page.locator("#reason").press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect(await followUps()).toHaveLength(1);
  });

  it("comes back as it was left; cancelled, it is forgotten", async () => {
    await openForm();
    await page.keyboard.type("call");
    await showCard();
    await page.locator("#follow-up").click();
    expect(await page.locator("#reason").inputValue()).toBe("call");
    await page.getByRole("button", { name: "Cancel" }).click();
    await showCard();
    await page.locator("#follow-up").click();
    expect(await page.locator("#reason").inputValue()).toBe("");
  });
});
