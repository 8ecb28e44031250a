/** Two rankings compared: who moved and why, the letter to the team, and the stages of clients. */
import { expect, test } from "vitest";
import type { Locator } from "playwright-core";
import type { Language } from "../../src/model/schema";
import { expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import { dropFile } from "./support/drop-file";
import type { PageOptions, PageUnderTest } from "./support/page-under-test";
import { RANKED_SAMPLE, rankedSample } from "./support/ranked-sample";

const open = browserSuite();
const VIEW = "kebu-moves-view";

/** The sample with so many rankings written, weeks after the last, and the comparison open. */
async function compared(
  options: PageOptions = {},
  rankings = 3,
): Promise<{ tested: PageUnderTest; view: Locator }> {
  const tested = await ranked(options, rankings);
  await tested.goToPlace("ranking");
  await tested.page.locator("kebu-ranking-view #go-moves").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-ranking-view #go-moves");
  await tested.page.keyboard.press("Enter");
  await tested.page.locator(`${VIEW} #moves-title:focus`).waitFor();
  return { tested, view: tested.page.locator(VIEW) };
}

async function ranked(options: PageOptions, rankings: number): Promise<PageUnderTest> {
  const sample = await rankedSample(languageOf(options), rankings);
  const tested = await open(options);
  await tested.go(sample.today);
  await tested.ready();
  await dropFile(tested.page, RANKED_SAMPLE, sample.bytes);
  await tested.page.locator("page-header .file", { hasText: RANKED_SAMPLE }).waitFor();
  await tested.ready();
  return tested;
}

function languageOf({ language }: PageOptions): Language {
  return language ?? "en";
}

/** The counts of the headings over the lists, which the headline says too. */
async function counts(view: Locator): Promise<readonly number[]> {
  const heads = await view.locator("section h3").allInnerTexts();
  return heads.map((head) => Number(/\d+/.exec(head)?.[0]));
}

test("the last two rankings are compared at first: one sentence, a table, and those who moved", async () => {
  const { tested, view } = await compared();
  const headline = await view.locator("#moves-title").innerText();
  expect(headline).toMatch(/^Since \d+ \w+, up to \d+ \w+: \d+ rose/);
  for (const count of await counts(view)) expect(headline).toContain(String(count));
  expect(await view.locator("#moves-from option").count()).toBe(2);
  expect(await view.locator("#moves-to option").count()).toBe(3);
  const cells = await view.locator("table.moves td > span:first-child").allInnerTexts();
  const heads = cells.map(Number).filter((count) => !Number.isNaN(count));
  const { customers } = await registered(tested);
  expect(heads.reduce((sum, count) => sum + count, 0)).toBe(customers);
  const first = await view.locator(".mover").first().innerText();
  expect(first).toMatch(/→/);
  expect(first).toMatch(/purchases? in between: .*\$/);
  await tested.close();
});

test("any two are chosen; an earlier one never lies after the later", async () => {
  const { tested, view } = await compared();
  const before = await view.locator("#moves-title").innerText();
  await view.locator("#moves-to").selectOption("today");
  await expect.poll(() => view.locator("#moves-title").innerText()).not.toBe(before);
  expect(await view.locator("#moves-from option").count()).toBe(3);
  await view.locator("#moves-from").selectOption({ index: 2 });
  await view.locator("#moves-to").selectOption({ index: 2 });
  expect(await view.locator("#moves-from option").count()).toBe(1);
  await tested.close();
});

test("Enter opens the card, and back is where one was, with what was typed", async () => {
  const { tested, view } = await compared({ width: 270 });
  const { page } = tested;
  await view.locator("#moves-to").selectOption("today");
  await view.locator("#moves-from").selectOption({ index: 2 });
  await view.locator("#letter").fill("Dear all, thank you.");
  const second = view.locator(".movers .mover").nth(1);
  const name = await second.locator(".name").innerText();
  await second.focus();
  await page.keyboard.press("Enter");
  await page.locator("kebu-card-view #name:focus").waitFor();
  expect(await page.locator("kebu-card-view #name").innerText()).toBe(name);
  await tested.pressUntilFocused("Shift+Tab", "kebu-card-view .back");
  await page.keyboard.press("Enter");
  await page.locator(`${VIEW} .mover:focus`, { hasText: name }).waitFor();
  expect(await view.locator("#letter").inputValue()).toBe("Dear all, thank you.");
  expect(await view.locator("#moves-to").inputValue()).toBe("today");
  await tested.pressUntilFocused("Shift+Tab", `${VIEW} #letter-unchanged`);
  await page.keyboard.press("Enter");
  await page.locator(`${VIEW} #letter:focus`).waitFor();
  expect(await view.locator("#letter").inputValue()).toMatch(/^Since /);
  await tested.close();
});

test("one key copies the letter, as it was changed, and it is said", async () => {
  const { tested, view } = await compared();
  const { page } = tested;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("c");
  await view.locator("#letter-said", { hasText: "Copied" }).waitFor();
  expect(await view.locator("#letter-said").getAttribute("role")).toBe("status");
  expect(await clipboard()).toBe(await view.locator("#letter").inputValue());
  await view.locator("#letter").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" c");
  expect(await view.locator("#letter-said").innerText()).toBe("");
  await tested.pressUntilFocused("Tab", `${VIEW} #copy-letter`);
  await page.keyboard.press("Enter");
  await view.locator("#letter-said", { hasText: "Copied" }).waitFor();
  expect(await clipboard()).toMatch(/ c$/);
  await view.locator("#letter-language label", { hasText: "中文" }).click();
  expect(await view.locator("#letter").inputValue()).toMatch(/^各位：/);
  await tested.close();
});

test("one ranking is compared with today; without any it is said what to do", async () => {
  const one = await compared({}, 1);
  expect(await one.view.locator("#moves-to").inputValue()).toBe("today");
  await one.view.getByText("One ranking is written so far").waitFor();
  await one.tested.close();
  const none = await compared({ language: "zh-CN" }, 0);
  await none.view.getByText("还没有写下过排名").waitFor();
  await none.tested.pressUntilFocused("Tab", `${VIEW} #to-ranking`);
  await none.tested.page.keyboard.press("Enter");
  await none.tested.page.locator("kebu-ranking-view #headline").waitFor();
  await none.tested.close();
});

test("what to do with clients of a stage is put in the owner's words, and the card says it", async () => {
  const tested = await open({ width: 270 });
  await tested.ready();
  const { page } = tested;
  await tested.goToPlace("ranking");
  await page.locator("stages-section summary").waitFor();
  await tested.pressUntilFocused("Tab", "stages-section summary");
  await page.keyboard.press("Enter");
  const section = page.locator("stages-section");
  await section.locator("table").waitFor();
  const heads = await section.locator("tbody tr:first-child td:nth-child(2)").allInnerTexts();
  const sum = heads.reduce((total, count) => total + Number(count), 0);
  const without = Number(/^\d+/.exec(await section.locator("table + p").innerText())?.[0] ?? 0);
  expect(sum + without).toBe((await registered(tested)).customers);
  for (const stage of ["new", "rising", "peak", "declining", "lost"]) {
    await section.locator(`#change-${stage}`).focus();
    await page.keyboard.press("Enter");
    await page.locator("stages-section #advice:focus").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(`As the owner says of ${stage}.`);
    await page.keyboard.press("Control+Enter");
    await page.locator(`stages-section #change-${stage}:focus`).waitFor();
  }
  await section.getByText("As the owner says of lost.").waitFor();
  await page.locator("kebu-ranking-list button.row").first().click();
  const sentence = await page.locator("#stage-sentence").innerText();
  const stage = /^(\w+):/.exec(sentence)?.[1]?.toLowerCase() ?? "none";
  expect(await page.locator("#stage-advice").innerText()).toBe(`As the owner says of ${stage}.`);
  await tested.close();
});

const looks = (["zh-CN", "en"] as const).flatMap((language) =>
  (["light", "dark", "forced"] as const).map((colours) => ({ language, colours })),
);

test.each(looks)("axe finds nothing: $language, $colours", async ({ language, colours }) => {
  const scheme = colours === "dark" ? "dark" : "light";
  const { tested, view } = await compared({ language, scheme, width: 270, height: 2400 });
  const { page } = tested;
  if (colours === "forced") await page.emulateMedia({ forcedColors: "active" });
  await expectAccessible(page, "comparison");
  await view.locator(".mover").first().click();
  await page.locator("kebu-card-view #stage-sentence").waitFor();
  await expectAccessible(page, "card");
  await tested.goToPlace("ranking");
  await page.locator("stages-section summary").click();
  await page.locator("stages-section #change-lost").click();
  await expectAccessible(page, "stages");
  await tested.close();
});

/** How many clients stand in the book that is open. */
async function registered({ page }: PageUnderTest): Promise<{ customers: number }> {
  return page.evaluate(() => {
    const pane = document.querySelector("kebu-page")?.shadowRoot?.querySelector("kebu-pane");
    const { book } = (pane as unknown as { store: { state: { book: { customers: { size: number } } } } })
      .store.state;
    return { customers: book.customers.size };
  });
}
