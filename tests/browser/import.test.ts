/**
 * A messy list from the till, brought in on the page: dropped, its mapping corrected, looked at, imported;
 * the refused row saved, corrected and imported again; all of it taken back. The same by keyboard alone.
 */
import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import { dropFile } from "./support/drop-file";
import { messyMembers } from "./support/messy-members";
import type { PageUnderTest } from "./support/page-under-test";
import { tillList } from "./support/till-list";

const open = browserSuite();

const WORDS = {
  "zh-CN": { imported: "已导入 3 位客人", again: "已导入 1 位客人", refused: "1 行没有导入" },
  en: { imported: "3 clients imported", again: "1 client imported", refused: "1 row not taken" },
} as const;

async function customerCount({ page }: PageUnderTest): Promise<number> {
  return page.evaluate(
    () => document.querySelector("kebu-page")?.session.store.state.book?.customers.size ?? -1,
  );
}

/** The lines of the saved file, its mark aside. */
async function linesOf(download: Download): Promise<readonly string[]> {
  return readFileSync(await download.path(), "utf8")
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split("\r\n");
}

test.each(["zh-CN", "en"] as const)(
  "a messy list is dropped, corrected, imported, its refused row saved, fixed and imported; undone: %s",
  async (language) => {
    const words = WORDS[language];
    const tested = await open({ language, width: 270, height: 2400 });
    const { page } = tested;
    await tested.ready();
    const before = await customerCount(tested);
    await dropFile(page, "会员.csv", messyMembers());

    const view = page.locator("kebu-import-view");
    await view.locator("#import-go").waitFor();
    expect(await view.locator("#found").innerText()).toContain("GBK");
    expect(await view.locator("#left-out summary").innerText()).toContain("3");
    await expectAccessible(page, "read");

    // Nobody can tell 3/5/24 from its column: it is asked.
    await view.locator(".question label").first().click();
    // The password of the day is nobody's business.
    const secret = view.locator(".meaning", { hasText: "暗号" }).locator("select");
    await secret.selectOption("");
    await view.locator("#refused summary", { hasText: "1" }).waitFor();
    await expectAccessible(page, "looked at");
    expect(await customerCount(tested)).toBe(before);

    await view.locator("#import-go[aria-disabled=false]", { hasText: "3" }).click();
    await view.locator("#outcome", { hasText: words.imported }).waitFor();
    await view.locator("#refused summary", { hasText: words.refused }).waitFor();
    expect(await customerCount(tested)).toBe(before + 3);
    await expectAccessible(page, "imported");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      view.locator("#save-refused").click(),
    ]);
    const [head = "", row = ""] = await linesOf(download);
    expect(head.split(",").slice(0, 2)).toEqual(["会员姓名", "联系方式"]);
    await dropFile(
      page,
      "改好.csv",
      new TextEncoder().encode([head, row.replace(/^,/, "冯五五,")].join("\r\n")),
    );
    // The same headers as before: the mapping is the same. One row shows no order of day and month either.
    const secretAgain = view.locator(".meaning", { hasText: "暗号" }).locator("select");
    await secretAgain.waitFor();
    expect(await secretAgain.inputValue()).toBe("");
    await view.locator(".question label").first().click();
    await view.locator("#import-go[aria-disabled=false]", { hasText: "1" }).click();
    await view.locator("#outcome", { hasText: words.again }).waitFor();
    expect(await customerCount(tested)).toBe(before + 4);

    // What was done last is undone in the line at the foot; the import before it, from the log.
    await page.locator("kebu-pane-message #undo").click();
    await page.locator("kebu-import-view").waitFor({ state: "detached" });
    expect(await customerCount(tested)).toBe(before + 3);
    await page.locator("kebu-pane #tab-more").click();
    await page.locator("kebu-more-view #go-history").click();
    const history = page.locator("kebu-history-view");
    await history.locator(".entries button").first().click();
    await history.locator("#undo-go").waitFor();
    await expectAccessible(page, "about to be undone");
    await history.locator("#undo-go").click();
    await history.locator(".entries button").first().waitFor({ state: "detached" });
    expect(await customerCount(tested)).toBe(before);
    await tested.close();
  },
);

/** Presses the button that has the focus and hands the file to the picker it opens. */
async function pickFile({ page }: PageUnderTest, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });
  await page.locator("kebu-import-view #found:focus").waitFor();
}

/** Answers the question about days and months, and imports. */
async function answerAndImport(tested: PageUnderTest, outcome: string): Promise<void> {
  const { page } = tested;
  await tested.pressUntilFocused("Tab", "kebu-import-view .question input");
  await page.keyboard.press("Space");
  await page.locator("kebu-import-view #import-go[aria-disabled=false]").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator("kebu-import-view #outcome:focus", { hasText: outcome }).waitFor();
}

test("the same by keyboard: picked, mapped, imported, the refused row saved, mended and imported, all undone", async () => {
  const tested = await open({ language: "en", width: 400, height: 900 });
  const { page } = tested;
  // From here on pickers are caught: asked for with the key press, that could come too late.
  page.on("filechooser", () => undefined);
  await tested.ready();
  const before = await customerCount(tested);
  await tested.openFromMore("#go-import");
  await page.locator("kebu-import-view #import-title:focus").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-import-view #choose-file");
  await pickFile(tested, "members.csv", messyMembers());
  // The password of the day is left out, by the first letters of that choice.
  await tested.pressUntilFocused("Tab", "kebu-import-view #column-4");
  await page.keyboard.type("leave");
  expect(await page.locator("kebu-import-view #column-4").inputValue()).toBe("");
  await tested.pressUntilFocused("Shift+Tab", "kebu-import-view #into input");
  await answerAndImport(tested, "3 clients imported");
  expect(await customerCount(tested)).toBe(before + 3);

  await tested.pressUntilFocused("Tab", "kebu-import-view #save-refused");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const [head = "", row = ""] = await linesOf(download);
  const mended = [head, row.replace(/^,/, "冯五五,")].join("\r\n");
  await tested.pressUntilFocused("Tab", "kebu-import-view #choose-file");
  await pickFile(tested, "mended.csv", new TextEncoder().encode(mended));
  await answerAndImport(tested, "1 client imported");
  expect(await customerCount(tested)).toBe(before + 4);

  await tested.pressUntilFocused("Tab", "kebu-pane-message #undo");
  await page.keyboard.press("Enter");
  await page.locator("kebu-pane-message", { hasText: "Undone: 1 client imported" }).waitFor();
  await tested.openFromMore("#go-history");
  await page.locator("kebu-history-view #history-title:focus").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-history-view .entries button");
  await page.keyboard.press("Enter");
  await page.locator("kebu-history-view #plan:focus").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-history-view #undo-go");
  await page.keyboard.press("Enter");
  await page.locator("kebu-history-view .entries li", { hasText: "undone" }).first().waitFor();
  expect(await customerCount(tested)).toBe(before);
  await tested.close();
});

const SALES = {
  "zh-CN": { into: "2 次到访", update: "潘虹（T1）", amount: "金额：80 → 85", done: "更新 1 次" },
  en: { into: "2 visits", update: "Tessa Nolan (T1)", amount: "Amount: 80 → 85", done: "1 visit updated" },
} as const;

test.each(["zh-CN", "en"] as const)(
  "a till's export that was corrected shows what becomes of a visit, and changes that visit alone: %s",
  async (language) => {
    const words = SALES[language];
    const { known } = tillList(language);
    const tested = await open({ language, width: 270, height: 900 });
    const { page } = tested;
    await tested.ready();
    const sales = (amount: number): Uint8Array =>
      new TextEncoder().encode(
        `Receipt No,Date,Client,Item,Amount\nT1,2025-03-01,${known},cut,${String(amount)}\nT2,2025-03-02,${known},dye,60\n`,
      );
    const view = page.locator("kebu-import-view");
    await dropFile(page, "till.csv", sales(80));
    await view.locator("#import-go[aria-disabled=false]", { hasText: "2" }).click();
    await view.locator("#outcome", { hasText: words.into }).waitFor();

    await dropFile(page, "newer.csv", sales(85));
    await view.locator("#updates summary").click();
    const update = view.locator("#updates li");
    expect(await update.locator(".name").innerText()).toBe(words.update);
    expect(await update.locator(".secondary").allInnerTexts()).toEqual([words.amount]);
    await expectAccessible(page, "a visit updated");
    await view.locator("#import-go[aria-disabled=false]").click();
    await view.locator("#outcome", { hasText: words.done }).waitFor();

    await dropFile(page, "newer.csv", sales(85));
    await view.locator("#trial-title").waitFor();
    await view.locator(".counts").waitFor();
    expect(await view.locator("#updates").count()).toBe(0);
    await tested.close();
  },
);
