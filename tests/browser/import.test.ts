/**
 * A messy list from the till, brought in on the page: dropped, its mapping corrected, looked at, imported;
 * the refused row saved, corrected and imported again; all of it taken back. The same by keyboard alone.
 */
import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import { messyMembers } from "./support/messy-members";
import type { PageUnderTest } from "./support/page-under-test";

const open = browserSuite();

const WORDS = {
  "zh-CN": { imported: "已导入 3 位客人", again: "已导入 1 位客人", refused: "1 行没有导入" },
  en: { imported: "3 clients imported", again: "1 client imported", refused: "1 row not taken" },
} as const;

/** As if the file were dragged onto the page. */
async function drop({ page }: PageUnderTest, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      const target = document.querySelector("kebu-page")?.shadowRoot?.querySelector(".page");
      target?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, composed: true }));
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
}

async function customerCount({ page }: PageUnderTest): Promise<number> {
  return page.evaluate(
    () => document.querySelector("kebu-page")?.session.store.state.book?.customers.size ?? -1,
  );
}

async function axeHere(tested: PageUnderTest, where: string): Promise<void> {
  expect.soft(await axeFindings(tested.page), where).toEqual([]);
  const wide = await tested.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(wide, `${where} is wider than the window`).toBeLessThanOrEqual(0);
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
    await drop(tested, "会员.csv", messyMembers());

    const view = page.locator("kebu-import-view");
    await view.locator("#import-go").waitFor();
    expect(await view.locator("#found").innerText()).toContain("GBK");
    expect(await view.locator("#left-out summary").innerText()).toContain("3");
    await axeHere(tested, "read");

    // Nobody can tell 3/5/24 from its column: it is asked.
    await view.locator(".question label").first().click();
    // The password of the day is nobody's business.
    const secret = view.locator(".meaning", { hasText: "暗号" }).locator("select");
    await secret.selectOption("");
    await view.locator("#refused summary", { hasText: "1" }).waitFor();
    await axeHere(tested, "looked at");
    expect(await customerCount(tested)).toBe(before);

    await view.locator("#import-go[aria-disabled=false]", { hasText: "3" }).click();
    await view.locator("#outcome", { hasText: words.imported }).waitFor();
    await view.locator("#refused summary", { hasText: words.refused }).waitFor();
    expect(await customerCount(tested)).toBe(before + 3);
    await axeHere(tested, "imported");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      view.locator("#save-refused").click(),
    ]);
    const [head = "", row = ""] = await linesOf(download);
    expect(head.split(",").slice(0, 2)).toEqual(["会员姓名", "联系方式"]);
    await drop(
      tested,
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
    await axeHere(tested, "about to be undone");
    await history.locator("#undo-go").click();
    await history.locator(".entries button").first().waitFor({ state: "detached" });
    expect(await customerCount(tested)).toBe(before);
    await tested.close();
  },
);

test("the same by keyboard: a pasted list is mapped, imported and undone without the mouse", async () => {
  const tested = await open({ language: "en", width: 400, height: 900 });
  const { page } = tested;
  await tested.ready();
  const before = await customerCount(tested);
  await tested.goToPlace("more");
  await tested.pressUntilFocused("Tab", "kebu-more-view #go-import");
  await page.keyboard.press("Enter");
  await page.locator("kebu-import-view #import-title:focus").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-import-view #pasted");
  await page.keyboard.insertText(
    "Client\tMobile\tJoined\nAda Pasted\t13899990001\t2024-03-05\n\t13899990002\t\n",
  );
  await tested.pressUntilFocused("Tab", "kebu-import-view #read-pasted");
  await page.keyboard.press("Enter");
  await page.locator("kebu-import-view #found:focus").waitFor();
  // The second column is looked at and stays; the third is left out by the first letters of that choice.
  await tested.pressUntilFocused("Tab", "kebu-import-view #column-2");
  await page.keyboard.type("leave");
  await page
    .locator("kebu-import-view #import-go[aria-disabled=false]", { hasText: "Import 1 client" })
    .waitFor();
  await page.keyboard.press("Control+Enter");
  await page.locator("kebu-import-view #outcome:focus", { hasText: "1 client imported" }).waitFor();
  expect(await customerCount(tested)).toBe(before + 1);
  await tested.pressUntilFocused("Tab", "kebu-pane-message #undo");
  await page.keyboard.press("Enter");
  await page.locator("kebu-pane-message", { hasText: "Undone" }).waitFor();
  expect(await customerCount(tested)).toBe(before);
  await tested.close();
});
