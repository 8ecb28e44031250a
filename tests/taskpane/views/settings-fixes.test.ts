/** Classes renamed in the settings: who was fixed in one stays in it, and one undo takes back both. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import { openPane } from "../support/pane-page";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it("a fixed class is called as its class is called now, and an undo takes back both", async () => {
  const page = await openPane(browser, { language: "en" });
  const fixed = (): Promise<unknown> =>
    page.evaluate(async () => {
      const [table] = await window.kebu.workbook.read(["customers"]);
      return table?.columns.fixedClass?.filter((name) => name !== null && name !== "");
    });
  await page.evaluate(async () => {
    const id = window.kebu.store.state.book?.customers.ids[0] ?? "";
    await window.kebu.store.run(() => ({
      label: { code: "edit-customer", data: {} },
      steps: [{ kind: "update", table: "customers", ids: [id], cells: { fixedClass: ["B"] } }],
    }));
  });
  const before = await fixed();
  await page.locator("kebu-pane #tab-more").click();
  const form = page.locator("kebu-settings-form");
  await form.getByLabel(/^Classes|^Names/).fill("VIP, key, ordinary");
  await form.locator("button[type=submit]").click();
  await expect.poll(fixed).toContain("key");
  await page.locator("kebu-pane-message #undo").click();
  await expect.poll(fixed).toEqual(before);
});
