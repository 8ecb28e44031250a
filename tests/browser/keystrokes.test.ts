/** Effort, counted in keys from the open page (see ui.md). Ctrl+Enter counts as two. */
import { expect, test } from "vitest";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";

const open = browserSuite();

class Fingers {
  keys = 0;
  constructor(private readonly tested: PageUnderTest) {}

  async press(...combinations: readonly string[]): Promise<void> {
    for (const combination of combinations) {
      this.keys += combination.split("+").length;
      await this.tested.page.keyboard.press(combination);
    }
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.tested.page.keyboard.type(text);
  }
}

test("a known client's visit with its amount takes at most 14 keys", async () => {
  const tested = await open({ language: "zh-CN" });
  await tested.ready();
  const fingers = new Fingers(tested);
  await fingers.press("/");
  await fingers.type("chen");
  await fingers.press("Control+Enter");
  await tested.page.locator("kebu-visit-form #amount:focus").waitFor();
  await fingers.type("268");
  await fingers.press("Control+Enter");
  await tested.page.locator("kebu-visit-form").waitFor({ state: "detached" });
  await tested.page.locator("kebu-customer-search input:focus").waitFor();
  expect(await tested.status()).toBe("1 处改动没有保存");
  expect(fingers.keys).toBeLessThanOrEqual(14);
  await tested.close();
});

test("the first reminder is finished with Enter, a note, Ctrl+Enter", async () => {
  const tested = await open();
  await tested.ready();
  await tested.page.locator("kebu-reminder-row #main:focus").waitFor();
  const fingers = new Fingers(tested);
  await fingers.press("Enter");
  await tested.page.locator("#note:focus").waitFor();
  await fingers.type("ok");
  await fingers.press("Control+Enter");
  await tested.page.locator("kebu-today-view .done").waitFor();
  expect(fingers.keys).toBe(5);
  await tested.close();
});

test("why a client is B: slash, letters, Enter", async () => {
  const tested = await open({ language: "zh-CN" });
  await tested.ready();
  const fingers = new Fingers(tested);
  await fingers.press("/");
  await fingers.type("li");
  await fingers.press("Enter");
  await tested.page.locator("#class-sentence").waitFor();
  expect(fingers.keys).toBe(4);
  await tested.close();
});
