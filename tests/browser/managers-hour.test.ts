/**
 * The manager's hour, in one sitting and without a mouse: rank last year, see why, move a limit, write,
 * compare with the ranking before, copy the letter, open Figures, and print them.
 */
import { expect, test } from "vitest";
import { browserSuite } from "./support/browser-suite";
import { dropFile } from "./support/drop-file";
import { cutOff, holdPrint, isPrintAsked, pagesIn } from "./support/printed-page";
import { RANKED_SAMPLE, rankedSample } from "./support/ranked-sample";

const open = browserSuite();
const RANKING = "kebu-ranking-view";
const MOVES = "kebu-moves-view";
const FIGURES = "kebu-figures-view";

test.each(["zh-CN", "en"] as const)("the manager's hour: %s", async (language) => {
  const sample = await rankedSample(language, 2);
  const tested = await open({ language, width: 270 });
  const { page } = tested;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await tested.go(sample.today);
  await tested.ready();
  await dropFile(page, RANKED_SAMPLE, sample.bytes);
  await page.locator("page-header .file", { hasText: RANKED_SAMPLE }).waitFor();
  await tested.ready();
  const press = async (key: string, wanted: string): Promise<void> => {
    await tested.pressUntilFocused(key, wanted);
  };

  await tested.goToPlace("ranking");
  const turnover = page.locator(`${RANKING} #turnover`);
  const toDate = await turnover.innerText();
  await press("Tab", `${RANKING} #period input`);
  // All to date, this year, the last twelve months, last year.
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => turnover.innerText()).not.toBe(toDate);

  await press("Tab", "pareto-chart [role=slider]");
  const slider = page.locator("pareto-chart [role=slider]").first();
  const before = await slider.getAttribute("aria-valuetext");
  await page.keyboard.press("PageUp");
  expect(await slider.getAttribute("aria-valuetext")).not.toBe(before);

  await press("Tab", `${RANKING} #write`);
  await page.keyboard.press("Enter");
  await page.locator("kebu-pane-message #undo").waitFor();
  await press("Tab", `${RANKING} #why`);
  await page.keyboard.press("Enter");
  const why = page.locator(`${RANKING} .ranked li`).first();
  await expect.poll(() => why.innerText()).toMatch(/[。.]/);

  await press("Shift+Tab", `${RANKING} #go-moves`);
  await page.keyboard.press("Enter");
  await page.locator(`${MOVES} #moves-title:focus`).waitFor();
  expect(await page.locator(`${MOVES} #moves-to option`).count()).toBeGreaterThanOrEqual(3);
  // Last year by other limits says nothing of who rose since a ranking of all to date.
  const headline = page.locator(`${MOVES} #moves-title`);
  expect(await headline.innerText()).toMatch(/made differently|口径不同/);
  expect(await page.locator(`${MOVES} #letter`).inputValue()).not.toMatch(/thank|谢谢/);
  expect(await page.locator(`${MOVES} .mover`).count()).toBe(0);
  await press("Tab", `${MOVES} #alike-0`);
  await page.keyboard.press("Enter");
  await page.locator(`${MOVES} #moves-title:focus`, { hasText: /Since|到/ }).waitFor();
  expect(await headline.innerText()).not.toMatch(/made differently|口径不同/);
  await page.keyboard.press("c");
  await page.locator(`${MOVES} #letter-said`, { hasText: /Copied|复制/ }).waitFor();
  const letter = await page.locator(`${MOVES} #letter`).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(letter);
  await press("Shift+Tab", `${MOVES} #moves-back`);
  await page.keyboard.press("Enter");

  await tested.goToPlace("figures");
  await holdPrint(page);
  await press("Tab", `${FIGURES} #print`);
  await page.keyboard.press("Enter");
  await expect.poll(() => isPrintAsked(page)).toBe(true);
  expect(await cutOff(page.locator("kebu-figures-print .sheet"))).toBeLessThanOrEqual(0);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await tested.close();
});
