/**
 * Somebody who stands in the book twice: found, compared, merged field by field, kept apart, and taken back
 * from the log. By keyboard alone, in both languages.
 */
import { expect, test } from "vitest";
import { expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";
import { tillList } from "./support/till-list";

const open = browserSuite();

const WORDS = {
  "zh-CN": { allSeen: /都看过了|没有看到重复的客户/, undone: "已撤销" },
  en: { allSeen: /All looked at|No client seems to stand here twice/, undone: "undone" },
} as const;

/** Phones by customer of this name, in the order of the book. */
async function phonesOf({ page }: PageUnderTest, name: string): Promise<readonly string[]> {
  const [names, phones] = await page.evaluate(() => {
    const columns = document.querySelector("kebu-page")?.session.store.state.book?.customers.columns;
    return [columns?.name, columns?.phone].map((column) => (column?.kind === "text" ? column.values : []));
  });
  return (names ?? []).flatMap((known, row) => (known === name ? [phones?.[row] ?? ""] : []));
}

/** The till's list pasted and imported: one of it stands in the book already, with another phone. */
async function importList(tested: PageUnderTest, language: "zh-CN" | "en"): Promise<void> {
  const { page } = tested;
  await tested.openFromMore("#go-import");
  await page.locator("kebu-import-view #import-title:focus").waitFor();
  await page.locator("kebu-import-view #file").setInputFiles({
    name: tillList(language).name,
    mimeType: "text/csv",
    buffer: Buffer.from(tillList(language).bytes),
  });
  await page.locator("kebu-import-view #import-go[aria-disabled=false]").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator("kebu-import-view #outcome:focus").waitFor();
}

/** Puts pairs off until the one with this customer is shown. */
async function putOffUntil(tested: PageUnderTest, name: string): Promise<void> {
  const { page } = tested;
  const pair = page.locator("kebu-duplicates-view .pair");
  await pair.locator("#verdict:focus").waitFor();
  while (!(await pair.innerText()).includes(name)) {
    const left = await pair.locator("p").first().innerText();
    await tested.pressUntilFocused("Tab", "kebu-duplicates-view #later");
    await page.keyboard.press("Enter");
    await pair.locator("p").first().filter({ hasNotText: left }).waitFor();
    await pair.locator("#verdict:focus").waitFor();
  }
}

test.each(["zh-CN", "en"] as const)(
  "a client who stands twice is merged by keyboard, with a pick, and the merge undone from the log: %s",
  async (language) => {
    const { known } = tillList(language);
    const words = WORDS[language];
    const tested = await open({ language, width: 270, height: 900 });
    const { page } = tested;
    await tested.ready();
    await importList(tested, language);
    const [before = "", imported = ""] = await phonesOf(tested, known);
    expect(imported).not.toBe("");

    await tested.openFromMore("#go-duplicates");
    await putOffUntil(tested, known);
    await expectAccessible(page, "a pair");
    // The phone of the newer row, then the merge.
    await tested.pressUntilFocused("Tab", "kebu-duplicates-view input[name=field-phone]");
    await tested.pressUntilFocused("ArrowRight", "kebu-duplicates-view input[name=field-phone][value=gone]");
    await tested.pressUntilFocused("Tab", "kebu-duplicates-view #merge");
    await page.keyboard.press("Enter");
    await page.locator("kebu-duplicates-view #outcome:focus", { hasText: words.allSeen }).waitFor();
    expect(await phonesOf(tested, known)).toEqual([imported]);
    await expectAccessible(page, "all seen");

    await tested.openFromMore("#go-history");
    await page.locator("kebu-history-view #history-title:focus").waitFor();
    await tested.pressUntilFocused("Tab", "kebu-history-view .entries button");
    await page.keyboard.press("Enter");
    await page.locator("kebu-history-view #plan:focus").waitFor();
    await expectAccessible(page, "about to be undone");
    await tested.pressUntilFocused("Tab", "kebu-history-view #undo-go");
    await page.keyboard.press("Enter");
    await page.locator("kebu-history-view .entries li", { hasText: words.undone }).first().waitFor();
    expect(await phonesOf(tested, known)).toEqual([before, imported]);
    await tested.close();
  },
);

test("a pair said not to be the same is not asked about again", async () => {
  const { known } = tillList("en");
  const tested = await open({ language: "en", width: 400, height: 900 });
  const { page } = tested;
  await tested.ready();
  await importList(tested, "en");
  await tested.openFromMore("#go-duplicates");
  await putOffUntil(tested, known);
  await tested.pressUntilFocused("Tab", "kebu-duplicates-view #apart");
  await page.keyboard.press("Enter");
  await page.locator("kebu-duplicates-view #outcome:focus").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-duplicates-view #scan");
  await page.keyboard.press("Enter");
  const settled = page.locator("kebu-duplicates-view #outcome, kebu-duplicates-view #verdict");
  await settled.first().waitFor();
  expect(await page.locator("kebu-duplicates-view").innerText()).not.toContain(known);
  expect(await phonesOf(tested, known)).toHaveLength(2);
  await tested.close();
});
