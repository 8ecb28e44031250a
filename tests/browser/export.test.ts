/** An export from the built page: the view comes when it is wanted, the file is what the book holds. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isRefused } from "../../src/model/problem";
import { finish } from "../../src/model/work";
import { readText } from "../../src/workbook/source/read-text";
import { axeFindings } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";

const open = browserSuite();

test("customers of one class become a CSV file that reads back, without a word to anyone else", async () => {
  const tested = await openExport("zh-CN");
  const { page } = tested;
  const view = page.locator("kebu-export-view");
  await view.locator('#export-format input[value="csv"]').check();
  await view.locator('#export-encoding input[value="gb18030"]').check();
  await view.locator("summary").click();
  await view.locator('#export-class input[value="A"]').check();
  const counted = await view.locator("#export-count").innerText();
  const [download] = await Promise.all([page.waitForEvent("download"), view.locator("#export-save").click()]);
  expect(download.suggestedFilename()).toMatch(/客户 2026-11-21\.csv$/);
  const sheet = finish(readText({ name: "export.csv", bytes: readFileSync(await download.path()) }, {}));
  if (isRefused(sheet)) throw new Error(JSON.stringify(sheet));
  expect(`${sheet.rows.length} 位客人，${sheet.headers.length} 列`).toBe(counted);
  expect(sheet.rows.length).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await tested.close();
});

test("the book as .xlsx and as vCards, with nothing in it changed", async () => {
  const tested = await openExport("en");
  const { page } = tested;
  const view = page.locator("kebu-export-view");
  for (const [format, start] of [
    ["xlsx", "PK"],
    ["vcf", "BEGIN:VCARD"],
  ] as const) {
    await view.locator(`#export-format input[value="${format}"]`).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      view.locator("#export-save").click(),
    ]);
    expect(
      readFileSync(await download.path())
        .toString("latin1")
        .startsWith(start),
    ).toBe(true);
  }
  expect(await tested.status()).not.toContain("not saved");
  await tested.close();
});

async function openExport(language: "zh-CN" | "en"): Promise<PageUnderTest> {
  const tested = await open({ language });
  await tested.ready();
  await tested.page.evaluate(() => {
    const page = document.querySelector("kebu-page");
    const go = { to: "over", over: { view: "export" } };
    page?.shadowRoot
      ?.querySelector("kebu-pane")
      ?.dispatchEvent(new CustomEvent("kebu-go", { detail: go, bubbles: true, composed: true }));
  });
  await tested.page.locator("kebu-export-view #export-title:focus").waitFor();
  return tested;
}
