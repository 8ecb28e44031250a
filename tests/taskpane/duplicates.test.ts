/** Duplicates in the pane, by keyboard: pairs one at a time, merged or kept apart; taken back from the log. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { axe, openPane } from "./support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The sample, and two clients more who stand in it already; the view is open. */
async function openDuplicates(language: "zh-CN" | "en" = "en"): Promise<void> {
  page = await openPane(browser, { language, width: 270 });
  await page.evaluate(() =>
    window.kebu.store.run(() => ({
      label: { code: "import", data: {} },
      steps: [
        {
          kind: "append",
          table: "customers",
          ids: ["X1", "X2"],
          cells: {
            name: ["陈靜", "李 伟"],
            phone: ["138 0000 1234", "139-0000-5678"],
            notes: ["喜欢茶", null],
          },
        },
      ],
    })),
  );
  await page.locator("kebu-pane #tab-more").click();
  await page.locator("kebu-more-view #go-duplicates").click();
  await page.locator("kebu-duplicates-view #verdict").waitFor();
}

function names(): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const [customers] = await window.kebu.workbook.read(["customers"]);
    return (customers?.columns.name ?? []).map(String);
  });
}

async function press(id: string): Promise<void> {
  await page.locator(`kebu-duplicates-view #${id}`).focus();
  await page.keyboard.press("Enter");
}

it("shows each pair with why, merges the one and keeps the other apart, and the focus goes on", async () => {
  await openDuplicates();
  expect(await page.locator("#verdict").innerText()).toContain("same phone");
  await press("merge");
  await page.locator("kebu-duplicates-view #verdict:focus", { hasText: "李" }).waitFor();
  expect(await names()).not.toContain("陈靜");
  await press("apart");
  await page.locator("kebu-duplicates-view #outcome:focus").waitFor();
  expect(await names()).toContain("李 伟");
  await press("scan");
  await page.locator("kebu-duplicates-view #outcome").waitFor();
});

it("a merge is taken back from the log, once", async () => {
  await openDuplicates();
  await press("merge");
  await page.locator("kebu-duplicates-view #verdict:focus", { hasText: "李" }).waitFor();
  await page.locator("kebu-pane #tab-more").click();
  await page.locator("kebu-more-view #go-history").click();
  await page.locator("kebu-history-view .entries button").first().click();
  await page.locator("kebu-history-view #undo-go").click();
  await page.locator("kebu-history-view .entries button").waitFor({ state: "detached" });
  expect(await names()).toContain("陈靜");
});

it("a pair put off is not lost: it is counted, and found again", async () => {
  await openDuplicates();
  await press("later");
  await press("later");
  await page.locator("kebu-duplicates-view #outcome:focus", { hasText: "2 pairs left for later" }).waitFor();
  await press("scan");
  await page.locator("kebu-duplicates-view #verdict").waitFor();
});

it.each(["zh-CN", "en"] as const)("axe finds nothing on a pair: %s", async (language) => {
  await openDuplicates(language);
  expect(await axe(page)).toEqual([]);
});

it("a new client with a known phone is said to look like somebody, and the focus stays in the field", async () => {
  page = await openPane(browser);
  await page.evaluate(() =>
    document
      .querySelector("kebu-pane")
      ?.dispatchEvent(
        new CustomEvent("kebu-go", { detail: { to: "over", over: { view: "customer-form" } } }),
      ),
  );
  await page.locator("kebu-customer-form #phone").focus();
  await page.keyboard.type("138 0000 1234");
  await page.locator("lookalike-line", { hasText: "Looks like 陈静" }).waitFor();
  await page.locator("kebu-customer-form #phone:focus").waitFor();
  await page.locator("lookalike-line #add-anyway").click();
  await page.locator("lookalike-line .found").waitFor({ state: "detached" });
});
