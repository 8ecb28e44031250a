/** Imports and merges in the pane: looked up and taken back, also after others have edited. */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { bringIn, customerCells, editCustomer, importNow } from "./support/brought-list";
import { openPane } from "./support/pane-page";

let browser: Browser;
let page: Page;
let history: Locator;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Two clients are imported, and the view of imports is open. */
beforeEach(async () => {
  page = await openPane(browser, { width: 270 });
  history = page.locator("kebu-history-view");
  await bringIn(page, "Client,Phone\nAda New,13899990001\nBo New,13899990002\n");
  await importNow(page);
  await page.locator("kebu-import-view #to-history").click();
  await history.locator("#history-title:focus").waitFor();
});

async function lookAtUndo(): Promise<void> {
  await history.locator(".entries button").first().click();
  await history.locator("#plan:focus").waitFor();
}

async function idOf(name: string): Promise<string> {
  const names = await customerCells(page, "name");
  return (await customerCells(page, "id"))[names.indexOf(name)] ?? "";
}

it("says what undoing takes away, and takes it away", async () => {
  await lookAtUndo();
  expect(await history.locator("#plan li").allInnerTexts()).toEqual(["takes away 2 clients it added"]);
  await history.locator("#undo-go").click();
  await history.locator("#history-title:focus").waitFor();
  expect(await customerCells(page, "name")).toHaveLength(10);
  expect(await history.locator(".entries li").first().innerText()).toContain("undone");
  expect(await history.locator(".entries button").count()).toBe(0);
});

it("who was edited since is named and stays, unless the edits are to go too", async () => {
  await editCustomer(page, await idOf("Bo New"), "notes", "likes tea");
  await lookAtUndo();
  expect(await history.locator("#plan").innerText()).toContain("1 thing edited since, which stay");
  await history.locator("#undo-go").click();
  await history.locator("#history-title:focus").waitFor();
  const names = await customerCells(page, "name");
  expect(names).toContain("Bo New");
  expect(names).not.toContain("Ada New");
});

it("the edited ones go too where that is ticked", async () => {
  await editCustomer(page, await idOf("Bo New"), "notes", "likes tea");
  await lookAtUndo();
  await history.locator("#edited-too").check();
  await history.locator("#plan li", { hasText: "takes away 2 clients" }).waitFor();
  await history.locator("#undo-go").click();
  await history.locator("#history-title:focus").waitFor();
  expect(await customerCells(page, "name")).toHaveLength(10);
});

it("a book that changed after the plan was shown is not undone blindly", async () => {
  await lookAtUndo();
  await editCustomer(page, await idOf("Bo New"), "notes", "likes tea");
  await history.locator("#undo-go").click();
  await history.locator("#problems").waitFor();
  expect(await customerCells(page, "name")).toContain("Ada New");
});

it("a plan is closed again by its own button, which has the focus then", async () => {
  await lookAtUndo();
  await history.locator("#plan button", { hasText: "Cancel" }).click();
  await history.locator(".entries button:focus").waitFor();
  expect(await history.locator("#plan").count()).toBe(0);
});
