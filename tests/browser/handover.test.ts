/** A handover in the built page, by keyboard alone: chosen, changed by hand, written, printed, seen on a card, undone. */
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";
import { holdPrint, isPrintAsked, pagesIn, smallestPoints, wordsCutOff } from "./support/printed-page";

const open = browserSuite();
const LANGUAGES = ["zh-CN", "en"] as const;
const VIEW = "kebu-handover-view";
/** What an A4 page has room for, in CSS pixels, between margins of 10 mm. */
const PAGE_HEIGHT = 1046;

/** The sample, and the first of its staff about to leave; two others take over. Answers who leaves. */
async function prepare(tested: PageUnderTest): Promise<string> {
  const { page } = tested;
  await tested.ready();
  await tested.openFromMore("#go-handover");
  await page.locator(`${VIEW} #handover-title:focus`).waitFor();
  await tested.pressUntilFocused("Tab", `${VIEW} #from input`);
  await page.keyboard.press("Space");
  for (const box of ["#to-staff-0", "#to-staff-1"]) {
    await tested.pressUntilFocused("Tab", `${VIEW} ${box}`);
    await page.keyboard.press("Space");
  }
  await page.locator(`${VIEW} #proposal`).waitFor();
  return page.locator(`${VIEW} #from input:checked`).evaluate((input: HTMLInputElement) => input.value);
}

/** Gives the first customer of the list to the other successor; answers who it is, and who takes them now. */
async function override(tested: PageUnderTest): Promise<{ name: string; to: string }> {
  const { page } = tested;
  const first = page.locator(`${VIEW} .clients tbody tr`).first();
  const before = await first.locator("select").inputValue();
  await tested.pressUntilFocused("Tab", `${VIEW} .clients select`);
  const [one] = await first.locator("option").allInnerTexts();
  await page.keyboard.press(one?.trim() === before ? "ArrowDown" : "ArrowUp");
  await page.locator(`${VIEW} #unchosen`).waitFor();
  const to = await first.locator("select").inputValue();
  expect(to).not.toBe(before);
  return { name: await first.locator(".cut").innerText(), to };
}

/** Presses the one big button; answers how many were handed over. */
async function handOver(tested: PageUnderTest): Promise<number> {
  const { page } = tested;
  await tested.pressUntilFocused("Shift+Tab", `${VIEW} #hand-over`);
  const rows = await page.locator(`${VIEW} .loads tbody td:nth-of-type(1)`).allInnerTexts();
  await page.keyboard.press("Enter");
  await page.locator("kebu-handed-over #done-title:focus").waitFor();
  return rows.reduce((sum, count) => sum + Number(count), 0);
}

function ownerOnCard(page: Page, language: "zh-CN" | "en"): Promise<string> {
  const label = language === "en" ? "Owner" : "负责人";
  return page.locator("kebu-card-view dl div", { hasText: label }).locator("dd").first().innerText();
}

test.each(LANGUAGES)(
  "chosen, one changed by hand, handed over, seen on the card, undone: %s",
  async (language) => {
    const tested = await open({ language, width: 270 });
    const { page } = tested;
    const from = await prepare(tested);
    await expectAccessible(page, "who takes whom");
    const { name, to } = await override(tested);
    const count = await handOver(tested);
    expect(await page.locator("kebu-handed-over #done-title").innerText()).toContain(String(count));
    await expectAccessible(page, "handed over");
    await tested.openCard(name);
    expect(await ownerOnCard(page, language)).toBe(to);
    await tested.pressUntilFocused("Tab", "kebu-pane-message #undo");
    await page.keyboard.press("Enter");
    await page.locator("kebu-pane-message", { hasText: from }).waitFor();
    await tested.openCard(name);
    expect(await ownerOnCard(page, language)).toBe(from);
    await tested.close();
  },
);

test.each(LANGUAGES)(
  "the packs are printed whole, those of each successor on pages of their own: %s",
  async (language) => {
    const tested = await open({ language, scheme: "dark", width: 270 });
    const { page } = tested;
    await prepare(tested);
    const count = await handOver(tested);
    await holdPrint(page);
    await tested.pressUntilFocused("Tab", "kebu-handover-packs #print");
    await page.keyboard.press("Enter");
    await expect.poll(() => isPrintAsked(page)).toBe(true);
    const sheet = page.locator("kebu-packs-print .sheet");
    expect(await sheet.locator("section").count()).toBe(count);
    expect(await sheet.locator(".for").count()).toBe(2);
    expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(0, 0, 0)");
    expect(await smallestPoints(sheet)).toBeGreaterThanOrEqual(7);
    expect(await wordsCutOff(sheet)).toEqual([]);
    expect(await tallest(sheet)).toBeLessThan(PAGE_HEIGHT);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const least = (await heights(sheet)).reduce(
      (pages, height) => pages + Math.ceil(height / PAGE_HEIGHT),
      0,
    );
    expect(pagesIn(pdf)).toBeGreaterThanOrEqual(least);
    await page.locator("kebu-packs-print").waitFor({ state: "detached" });
    await tested.close();
  },
);

test("packs and messages are saved as workbooks, and it is said under which name", async () => {
  const tested = await open({ width: 400 });
  const { page } = tested;
  await prepare(tested);
  await handOver(tested);
  for (const [section, button] of [
    ["kebu-handover-packs", "#save-packs"],
    ["kebu-handover-messages", "#save-messages"],
  ] as const) {
    const download = page.waitForEvent("download");
    await tested.pressUntilFocused("Tab", `${section} ${button}`);
    await page.keyboard.press("Enter");
    const file = (await download).suggestedFilename();
    expect(file).toMatch(/\.xlsx$/);
    await page.locator(`${section} #said`, { hasText: file }).waitFor();
  }
  await tested.close();
});

/** In CSS pixels, of the packs of each successor. */
function heights(sheet: Locator): Promise<readonly number[]> {
  return sheet.locator(".for").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
}

/** Of all customers, in CSS pixels: one that is higher than a page would be parted. */
function tallest(sheet: Locator): Promise<number> {
  return sheet
    .locator("section")
    .evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().height)));
}
