/** The sheets beside the pane. */
import { expect, test } from "vitest";
import { browserSuite } from "./support/browser-suite";

const suite = browserSuite();

test("the register is shown first, not the cover", async () => {
  const tested = await suite();
  await tested.ready();
  const first = tested.page.locator("kebu-grid [role=tab][aria-selected=true]");
  await first.waitFor();
  expect((await first.innerText()).trim()).toBe("Customers");
  await tested.close();
});

test("selecting a row of the register shows the card; of the log, the client's card", async () => {
  const tested = await suite();
  const { page } = tested;
  await tested.ready();
  await page.locator("kebu-grid [role=tab]", { hasText: "Customers" }).click();
  const cells = page.locator("kebu-grid revogr-data[type=rgRow][col-type=rgCol] .rgRow");
  await cells.nth(2).locator(".rgCell").nth(1).click();
  const name = await cells.nth(2).locator(".rgCell").nth(1).innerText();
  await page.locator("kebu-card-view #name", { hasText: name }).waitFor();
  await page.keyboard.press("ArrowDown");
  const below = await cells.nth(3).locator(".rgCell").nth(1).innerText();
  await page.locator("kebu-card-view #name", { hasText: below }).waitFor();

  await page.locator("kebu-grid [role=tab]", { hasText: "Visits" }).click();
  await page.locator("kebu-grid .rgCell", { hasText: "Amount" }).first().waitFor();
  await cells.nth(1).locator(".rgCell").nth(1).click();
  const visitor = await cells.nth(1).locator(".rgCell").nth(3).innerText();
  await page.locator("kebu-card-view #name", { hasText: visitor }).waitFor();
  await tested.close();
});

test("the sheet is reached and left by keyboard, and keys typed elsewhere do not move it", async () => {
  const tested = await suite();
  const { page } = tested;
  await tested.ready();
  await page.locator("kebu-grid .rgCell").first().waitFor();
  await page.locator("kebu-grid [role=tab][aria-selected=true]").focus();
  // The first stop is the grid maker's own link.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const told = page.locator("kebu-grid [role=status]");
  await told.filter({ hasText: "A1 Customer ID" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await told.filter({ hasText: /^B2 / }).waitFor();
  const name = (await told.innerText()).slice(3);
  await page.locator("kebu-card-view #name", { hasText: name }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.locator("kebu-customer-search [role=option][aria-selected=true]#option-2").waitFor();
  expect(await told.innerText()).toBe(`B2 ${name}`);
  expect(await page.locator("kebu-card-view #name").innerText()).toBe(name);
  await tested.close();
});

test("F6 goes from the sheet, where Tab goes from cell to cell, to the pane and on to the header; Shift+F6 back", async () => {
  const tested = await suite();
  const { page } = tested;
  await tested.ready();
  const cells = page.locator("kebu-grid revogr-data[type=rgRow][col-type=rgCol] .rgCell");
  await cells.first().click();
  const told = page.locator("kebu-grid [role=status]");
  await page.keyboard.press("Tab");
  await told.filter({ hasText: /^B1 / }).waitFor();
  const region = (): Promise<string | undefined> =>
    page.evaluate(() => document.querySelector("kebu-page")?.shadowRoot?.activeElement?.localName);
  await page.keyboard.press("F6");
  await expect.poll(region).toBe("kebu-pane");
  await tested.pressUntilFocused("Shift+Tab", "kebu-pane [role=tab]");
  await page.keyboard.press("F6");
  await expect.poll(region).toBe("page-header");
  await page.keyboard.press("F6");
  await expect.poll(region).toBe("kebu-grid");
  await page.keyboard.press("Shift+F6");
  await expect.poll(region).toBe("page-header");
  await page.keyboard.press("Shift+F6");
  await expect.poll(region).toBe("kebu-pane");
  await tested.close();
});

test("a visit logged in the pane stands in the sheet at once, and the sheet shows where", async () => {
  const tested = await suite();
  const { page } = tested;
  await tested.ready();
  await tested.logVisit("a", "7777");
  await page.locator("kebu-grid [role=tab]", { hasText: "Visits" }).click();
  await page.locator("kebu-grid .rgCell", { hasText: "Amount" }).first().waitFor();
  await page.locator("kebu-grid revogr-data[type=rgRow][col-type=rgCol] .rgCell").first().click();
  await page.keyboard.press("Control+ArrowDown");
  await page.locator("kebu-grid .rgCell", { hasText: /7,?777/ }).waitFor();
  await tested.close();
});

test("text from a file never becomes markup", async () => {
  const tested = await suite();
  const { page } = tested;
  await tested.ready();
  await page.keyboard.press("/");
  await page.keyboard.type("<img src=x onerror=alert(1)>");
  await page.keyboard.press("Enter");
  await page.locator("kebu-customer-form").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator("kebu-customer-form").waitFor({ state: "detached" });
  await page.locator("kebu-grid [role=tab]", { hasText: "Customers" }).click();
  await page.keyboard.press("/");
  await page.keyboard.type("onerror");
  await page.keyboard.press("Enter");
  await page.locator("kebu-card-view #name", { hasText: "<img src=x" }).waitFor();
  await page.locator("kebu-card-view button", { hasText: "Show in sheet" }).click();
  await page.locator("kebu-grid .rgCell", { hasText: "<img src=x" }).first().waitFor();
  expect(await page.locator("img").count()).toBe(0);
  await tested.close();
});

test("a narrow window shows the pane, and the sheets one press away", async () => {
  const tested = await suite({ width: 400 });
  const { page } = tested;
  await tested.ready();
  expect(await page.locator("kebu-grid").isVisible()).toBe(false);
  await page.locator("page-header .front").click();
  await page.locator("kebu-grid .rgCell").first().waitFor();
  expect(await page.locator("kebu-pane").isVisible()).toBe(false);
  await page.locator("page-header .front").click();
  expect(await page.locator("kebu-pane").isVisible()).toBe(true);
  await tested.close();
});

test("the pane's width is moved by keys and remembered", async () => {
  const tested = await suite();
  const { page } = tested;
  await tested.ready();
  const width = async (): Promise<number> => (await page.locator("kebu-pane").boundingBox())?.width ?? 0;
  expect(await width()).toBe(400);
  await page.locator("pane-divider [role=separator]").focus();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(420);
  await tested.go();
  await tested.ready();
  expect(await width()).toBe(420);
  await tested.close();
});

test("the language is switched in the header and remembered", async () => {
  const tested = await suite();
  const { page } = tested;
  await tested.ready();
  await page.locator("page-header .language").click();
  await page.locator("kebu-pane #tab-today", { hasText: "今天" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  await tested.go();
  await page.locator("kebu-pane #tab-today", { hasText: "今天" }).waitFor();
  await tested.close();
});
