/** The Figures place in the built page: by keyboard at the narrowest, with axe, in every look, and on paper. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import {
  cutOff,
  holdPrint,
  isPrintAsked,
  pagesIn,
  smallestPoints,
  wordsCutOff,
} from "./support/printed-page";

const open = browserSuite();
const LANGUAGES = ["zh-CN", "en"] as const;

test("a figure's table is opened by Enter and scrolled by the arrow keys, with 270 px of room", async () => {
  const tested = await open({ width: 270 });
  const { page } = tested;
  await tested.ready();
  await tested.goToPlace("figures");
  await tested.pressUntilFocused("Tab", "kebu-figures-view summary");
  await page.keyboard.press("Tab");
  const months = page.locator("kebu-figures-view section", { hasText: "Month by month" });
  expect(await months.locator("summary").evaluate(isFocused)).toBe(true);
  expect(await months.locator("table").isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  expect(await months.locator("th[scope=col]").allInnerTexts()).toContain("Turnover");
  expect(await months.locator("th[scope=row]").count()).toBe(13);
  await page.keyboard.press("Tab");
  const region = months.locator("[role=region]");
  expect(await region.evaluate(isFocused)).toBe(true);
  for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await tested.close();
});

test("another period is chosen by the arrow keys; the headline says what it comes to and the focus stays", async () => {
  const tested = await open({ width: 270 });
  const { page } = tested;
  await tested.ready();
  await tested.goToPlace("figures");
  const headline = page.locator("kebu-figures-view #figures-title");
  await headline.filter({ hasText: /^\$[\d,]+ turnover, \+[\d.]+ % on the year before$/ }).waitFor();
  const year = await headline.innerText();
  await tested.pressUntilFocused("Tab", "kebu-figures-view #period input");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => headline.innerText()).not.toBe(year);
  expect(await page.locator("kebu-figures-view #period input:checked").evaluate(isFocused)).toBe(true);
  await page.keyboard.press("ArrowRight");
  await page.locator("kebu-figures-view #from").fill("2026-11-01");
  await page.locator("kebu-figures-view #to").fill("2026-10-01");
  await page.locator("kebu-figures-view #to").blur();
  await page.locator("kebu-figures-view .problems", { hasText: "after its end" }).waitFor();
  await tested.close();
});

test.each([270, 320, 400])("a turnover of millions stands on one line with %d px of room", async (width) => {
  const tested = await open({ width });
  await tested.ready();
  await tested.goToPlace("figures");
  const turnover = tested.page.locator("kebu-figures-view .tiles .big").first();
  const height = (): Promise<number> => turnover.evaluate((element) => element.clientHeight);
  const line = await height();
  await turnover.evaluate((element) => (element.textContent = "¥161,117,548.24"));
  expect(await height()).toBe(line);
  await tested.close();
});

test("a visit that is logged is in the figures when one comes back to them", async () => {
  const tested = await open();
  const { page } = tested;
  await tested.ready();
  await tested.goToPlace("figures");
  const visits = page.locator("kebu-figures-view .tiles div", { hasText: "Visits" }).locator(".big");
  const before = Number(await visits.innerText());
  await tested.logVisit("a", "10");
  await expect.poll(async () => Number(await visits.innerText())).toBe(before + 1);
  await tested.close();
});

const looks = LANGUAGES.flatMap((language) =>
  (["light", "dark", "forced"] as const).map((look) => ({ language, look })),
);

test.each(looks)("axe finds nothing: $language, $look", async ({ language, look }) => {
  const scheme = look === "dark" ? "dark" : "light";
  const tested = await open({ language, scheme, width: 270, height: 4000 });
  if (look === "forced") await tested.page.emulateMedia({ forcedColors: "active" });
  await tested.ready();
  await tested.goToPlace("figures");
  await expectAccessible(tested.page, "figures");
  for (const summary of await tested.page.locator("kebu-figures-view summary").all()) {
    await summary.press("Enter");
  }
  await expectAccessible(tested.page, "figures with their tables");
  await tested.close();
});

test("a book without visits says what to do, one with a single visit shows it", async () => {
  const tested = await open({ width: 270 });
  const { page } = tested;
  await tested.ready();
  await page.locator("page-header .menu-button").click();
  await page.locator("page-header #menu button").nth(1).click();
  await tested.goToPlace("figures");
  await page.locator("kebu-figures-view p", { hasText: "There are no visits yet" }).waitFor();
  await expectAccessible(page, "figures of nothing");
  await addCustomerWithVisit(page);
  await tested.goToPlace("figures");
  await expect
    .poll(() => page.locator("kebu-figures-view #figures-title").innerText())
    .toMatch(/80 turnover$/);
  await expectAccessible(page, "figures of one visit");
  await tested.close();
});

test.each(LANGUAGES)("everything is printed on one page, in black on white: %s", async (language) => {
  const tested = await open({ language, scheme: "dark", width: 270 });
  const { page } = tested;
  await tested.ready();
  await tested.goToPlace("figures");
  await holdPrint(page);
  await tested.pressUntilFocused("Tab", "kebu-figures-view #print");
  await page.keyboard.press("Enter");
  const sheet = page.locator("kebu-figures-print .sheet");
  await expect.poll(() => isPrintAsked(page)).toBe(true);
  const words = await sheet.innerText();
  expect(words).toContain(language === "en" ? "Juniper Hair Studio" : "青禾美发");
  expect(words).toContain(
    language === "en" ? "22 Nov 2025 to 21 Nov 2026" : "2025年11月22日 到 2026年11月21日",
  );
  const titles = await page.locator("kebu-figures-view section h3").allInnerTexts();
  const printed = await sheet.locator("section h2").allInnerTexts();
  const named = await sheet.locator(":scope > p").innerText();
  expect(titles.filter((title) => !printed.includes(title) && !named.includes(title))).toEqual([]);
  expect(printed.length).toBeGreaterThan(titles.length / 2);
  expect(await smallestPoints(sheet)).toBeGreaterThanOrEqual(7);
  expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(0, 0, 0)");
  expect(await cutOff(sheet)).toBeLessThanOrEqual(0);
  expect(await wordsCutOff(sheet)).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesIn(pdf)).toBe(1);
  await page.locator("kebu-figures-print").waitFor({ state: "detached" });
  await tested.close();
});

async function addCustomerWithVisit(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type("Ada");
  await page.locator("kebu-customer-search [role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator("kebu-customer-form form").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator("kebu-customer-form").waitFor({ state: "detached" });
  await page.keyboard.press("/");
  await page.keyboard.type("Ada");
  await page.keyboard.press("Control+Enter");
  await page.locator("kebu-visit-form #amount:focus").waitFor();
  await page.keyboard.type("80");
  await page.keyboard.press("Control+Enter");
  await page.locator("kebu-visit-form").waitFor({ state: "detached" });
}

function isFocused(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}
