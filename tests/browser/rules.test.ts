/** A holiday rule, from its form to the message that answers it, in the built page by keyboard. */
import { expect, test } from "vitest";
import type { Language } from "../../src/model/schema";
import { expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";

const open = browserSuite();
const FORM = "kebu-rule-form";
const MESSAGE = "kebu-message-view";

interface Words {
  readonly name: string;
  readonly preview: RegExp;
  readonly reason: string;
  readonly begins: RegExp;
  readonly copied: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  "zh-CN": {
    name: "店庆",
    preview: /现在和今后 30 天会提醒 \d+ 位客人/,
    reason: "11月24日店庆",
    begins: /您好，.*祝您和家人节日快乐/,
    copied: "已复制",
  },
  en: {
    name: "Our birthday",
    preview: /\d+ clients? now and in the next 30 days/,
    reason: "Our birthday on 24 Nov",
    begins: /^Hello .* a happy holiday/,
    copied: "Copied",
  },
};

test.each(["zh-CN", "en"] as const)(
  "a holiday rule in %s is added, tried and saved; whom it reminds of is written to, and undo brings the reminder back",
  async (language) => {
    const words = WORDS[language];
    const tested = await open({ language, width: language === "en" ? 270 : 400 });
    const { page } = tested;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await tested.ready();
    await addRule(tested, words);
    await goToReminder(tested, words.reason);
    const name = await activeRow(tested).locator(".name").innerText();
    await tested.pressUntilFocused("Tab", "kebu-reminder-row #message");
    await page.keyboard.press("Enter");
    await page.locator(`${MESSAGE} #message-title:focus`).waitFor();
    const message = await page.locator(`${MESSAGE} #message`).inputValue();
    expect(message).toMatch(words.begins);
    await expectAccessible(page, "the message");
    await page.keyboard.press("c");
    await page.locator(`${MESSAGE} #message-said`, { hasText: words.copied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(message);
    await page.keyboard.press("l");
    await page.locator(MESSAGE).waitFor({ state: "detached" });
    const reminded = page
      .locator("kebu-reminder-row", { hasText: words.reason })
      .locator(".name", { hasText: name });
    await expect.poll(() => reminded.count()).toBe(0);
    await tested.pressUntilFocused("Tab", "kebu-pane-message #undo");
    await page.keyboard.press("Enter");
    await expect.poll(() => reminded.count()).toBe(1);
    await tested.close();
  },
);

/** By keys alone, from Today to the rules and back. */
async function addRule(tested: PageUnderTest, { name, preview }: Words): Promise<void> {
  const { page } = tested;
  await tested.openFromMore("#go-rules");
  await page.locator("kebu-rules-view #rules-title:focus").waitFor();
  await expectAccessible(page, "the rules");
  await tested.pressUntilFocused("Tab", "kebu-rules-view #add-rule");
  await page.keyboard.press("Enter");
  await page.locator(`${FORM} #kind:focus`).waitFor();
  for (let press = 0; press < 11 && (await page.locator(`${FORM} #date`).count()) === 0; press++)
    await page.keyboard.press("ArrowUp");
  const texts = { name, date: "11-24", lead: "5", appliesTo: "A" };
  for (const [field, text] of Object.entries(texts)) {
    await tested.pressUntilFocused("Tab", `${FORM} #${field}`);
    await page.keyboard.type(text);
  }
  await page.locator("kebu-rule-preview #preview[aria-busy=false]", { hasText: preview }).waitFor();
  expect(await page.locator("kebu-rule-preview tbody tr").count()).toBeGreaterThan(0);
  await expectAccessible(page, "the form of a rule");
  await page.keyboard.press("Control+Enter");
  await page.locator("kebu-rules-view .rule:focus", { hasText: name }).waitFor();
}

const activeRow = ({ page }: PageUnderTest): ReturnType<typeof page.locator> =>
  page.locator("kebu-reminder-row[active]").first();

/** Down the list of Today to the first reminder that says so. */
async function goToReminder(tested: PageUnderTest, reason: string): Promise<void> {
  const { page } = tested;
  await tested.goToPlace("today");
  await page.locator("kebu-reminder-row").first().waitFor();
  await tested.pressUntilFocused("Tab", "kebu-reminder-row #main");
  for (let press = 0; press < 80; press++) {
    if ((await activeRow(tested).locator(".why").innerText()).includes(reason)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`nobody is reminded of: ${reason}`);
}
