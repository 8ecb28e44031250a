/** What is overruled in the import view: every field shows what is in use, and nothing chosen is forgotten. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { bringIn } from "./support/brought-list";
import { openPane } from "./support/pane-page";

let browser: Browser;
let page: Page;
let view: Locator;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LIST =
  "Name,Phone,Joined,Member\nAda New,13899990001,2024-03-05,1001\nBo Lin,13899990002,2024-03-06,1002\n";
const DATES = "Name,Phone,Joined\nAda New,13899990001,3/5/2024\nBo Lin,13899990002,4/6/2024\n";

async function open(text: string): Promise<void> {
  page = await openPane(browser);
  view = page.locator("kebu-import-view");
  await bringIn(page, text);
  await triedOut();
}

/** The trial run has come to an end. */
async function triedOut(): Promise<void> {
  await view.locator(".counts, .problems").waitFor();
  await view.locator("#stop").waitFor({ state: "detached" });
}

async function chooseTable(label: string): Promise<void> {
  await view.locator("label", { hasText: label }).click();
  await triedOut();
}

const target = (position: number): Promise<string> => view.locator(`#column-${position}`).inputValue();
const choose = (position: number, key: string): Promise<unknown> =>
  view.locator(`#column-${position}`).selectOption(key);

async function typeHeaderRow(text: string): Promise<void> {
  await view.locator("#choices").evaluate((details: HTMLDetailsElement) => (details.open = true));
  await view.locator("#header-row").fill(text);
  await view.locator("#header-row").press("Tab");
}

describe("the choice of where a column goes", () => {
  it("shows what is imported when clients were visits in between", async () => {
    await open(LIST);
    await choose(0, "contact");
    await choose(0, "name");
    await chooseTable("visits or sales");
    await chooseTable("a list of clients");
    expect(await target(0)).toBe("name");
  });

  it("is kept for each table while the other is looked at", async () => {
    await open(LIST);
    await choose(3, "notes");
    await chooseTable("visits or sales");
    await choose(1, "");
    await chooseTable("a list of clients");
    expect([await target(3), await target(1)]).toEqual(["notes", "phone"]);
    await chooseTable("visits or sales");
    expect(await target(1)).toBe("");
  });

  it("is kept, with the table, when the file is read otherwise", async () => {
    await open(LIST);
    await choose(3, "notes");
    await view.locator("#choices summary").click();
    await view.locator("#quote").selectOption("'");
    await view.locator("#found").waitFor();
    await triedOut();
    expect(await target(3)).toBe("notes");
    await typeHeaderRow("2");
    await view.locator("#found", { hasText: "row 2" }).waitFor();
    await typeHeaderRow("1");
    await view.locator("#found", { hasText: "row 1" }).waitFor();
    expect(await target(3)).toBe("notes");
  });
});

describe("the order of day and month", () => {
  it("is kept when the file is read otherwise, and can still be changed", async () => {
    page = await openPane(browser);
    view = page.locator("kebu-import-view");
    await bringIn(page, DATES);
    await view.locator(".question label").first().click();
    await view.locator("#import-go[aria-disabled=false]").waitFor();
    await view.locator("#choices summary").click();
    await view.locator("#quote").selectOption("'");
    await view.locator("#import-go[aria-disabled=false]").waitFor();
    expect(await view.locator(".question input").first().isChecked()).toBe(true);
  });
});

describe("the row of the headers", () => {
  it("shows the row in use, whatever was typed, and no sentence about a number typed before", async () => {
    await open(LIST);
    await typeHeaderRow("999");
    await view.locator("#problems", { hasText: "999" }).waitFor();
    await expect.poll(() => view.locator("#header-row").inputValue()).toBe("1");
    for (const text of ["abc", "-3", ""]) {
      await typeHeaderRow(text);
      await expect.poll(() => view.locator("#header-row").inputValue()).toBe("1");
      expect(await view.locator("#problems").count()).toBe(0);
    }
  });
});

describe("a file of headers only", () => {
  it("is said to have no rows, not to be in the book", async () => {
    page = await openPane(browser);
    view = page.locator("kebu-import-view");
    await bringIn(page, "Name,Phone,Joined\n");
    await view.locator("#no-rows").waitFor();
    expect(await view.locator("#no-rows").innerText()).toBe("No rows to import below the headers.");
    expect(await view.innerText()).not.toContain("in the book");
  });
});
