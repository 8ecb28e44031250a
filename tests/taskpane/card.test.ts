/** The card of a client: what stands in the book, as a person would say it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { openPane, type PageOptions } from "./support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openCard(digits: string, options: PageOptions = {}): Promise<void> {
  page = await openPane(browser, options);
  await showCard(digits);
}

async function showCard(digits: string): Promise<void> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type(digits);
  await page.keyboard.press("Enter");
  await page.locator("kebu-card-view").waitFor();
}

function trait(name: string): Promise<string> {
  return page.locator("kebu-card-view dl > div", { hasText: name }).locator("dd").innerText();
}

/** The birthday of 陈静 as the workbook holds it. */
function storedBirthday(): Promise<unknown> {
  return page.evaluate(async () => {
    const [table] = await window.kebu.workbook.read(["customers"]);
    return table?.columns.birthday?.[0];
  });
}

it.each([
  ["en", "Birthday", "30 Jun", "28 Nov 1996"],
  ["zh-CN", "生日", "6月30日", "1996年11月28日"],
] as const)(
  "%s: a birthday as a day, with the year where it is known",
  async (language, name, day, whole) => {
    await openCard("1234", { language });
    expect(await trait(name)).toBe(day);
    await showCard("13900005678");
    expect(await trait(name)).toBe(whole);
  },
);

it("a birthday without its year is edited as it is typed, month and day", async () => {
  await openCard("1234");
  await page.getByRole("button", { name: "Edit" }).click();
  expect(await page.locator("#birthday").inputValue()).toBe("06-30");
  await page.locator("#notes").fill("tea");
  await page.keyboard.press("Control+Enter");
  await page.locator("#undo").waitFor();
  expect(await storedBirthday()).toBe("--06-30");
  await showCard("1234");
  await page.getByRole("button", { name: "Edit" }).click();
  await page.locator("#birthday").fill("07-01");
  await page.keyboard.press("Control+Enter");
  await page.locator("#undo").waitFor();
  expect(await storedBirthday()).toBe("--07-01");
});

it.each([
  ["en", "配方: 6.1 加 6% 双氧"],
  ["zh-CN", "配方：6.1 加 6% 双氧"],
] as const)("%s: the timeline shows the owner's own columns where filled in", async (language, words) => {
  await openCard("1234", { language });
  expect(await page.locator(".timeline .own").allInnerTexts()).toEqual([words]);
  expect(await page.locator(".timeline li").nth(1).innerText()).toContain(words);
});
