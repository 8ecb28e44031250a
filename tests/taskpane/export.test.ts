/** The export view in a real browser: what is chosen, what is shown, and the file that comes of it. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Download, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { pressWhenThere } from "./support/for-a-moment";
import { axe, openPane, type PageOptions } from "./support/pane-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openExport(options: PageOptions = {}): Promise<Page> {
  const page = await openPane(browser, options);
  await page.locator("kebu-pane #tab-more").click();
  await page.evaluate(() => {
    const go = { to: "over", over: { view: "export" } };
    document.querySelector("kebu-pane")?.dispatchEvent(new CustomEvent("kebu-go", { detail: go }));
  });
  await page.locator("kebu-export-view #export-title").waitFor();
  return page;
}

async function choose(page: Page, group: string, value: string): Promise<void> {
  await page.locator(`kebu-export-view #${group} input[value="${value}"]`).check();
}

function downloaded(page: Page, button = "#export-save"): Promise<Download> {
  return Promise.all([
    page.waitForEvent("download"),
    page.locator(`kebu-export-view ${button}`).click(),
  ]).then(([download]) => download);
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

describe("what is shown", () => {
  it("takes the focus, and counts clients and columns", async () => {
    const page = await openExport({ language: "zh-CN" });
    await page.locator("kebu-export-view h2:focus").waitFor();
    expect(await page.locator("#export-count").innerText()).toBe("10 位客人，25 列");
    const rows = await page.locator("#export-preview tbody tr").count();
    expect(rows).toBe(5);
  });

  it("follows every choice: the table, some of the clients, the mask, the guard", async () => {
    const page = await openExport();
    await choose(page, "export-format", "csv");
    await page.locator("#export-mask").check();
    expect(await page.locator("#export-preview").innerText()).toContain("138****1234");
    await page.locator("kebu-export-view summary").click();
    await choose(page, "export-class", "A");
    const classA = await page.locator("#export-count").innerText();
    expect(classA).toMatch(/^\d clients?, /);
    await page.locator("#export-text").fill("nobody at all");
    await page.locator("#export-count", { hasText: "Nobody fits" }).waitFor();
    await page.locator("#export-save").click();
    await page.locator("#problems:focus").waitFor();
    await page.locator("#export-text").fill("");
    await choose(page, "export-class", "");
    await page.locator("#export-last").selectOption("before");
    expect(await page.locator("#export-count").count()).toBe(0);
    await page.locator("#export-save").click();
    await page.locator("#export-day:focus").waitFor();
    await page.locator("#export-day").fill("2026-09-01");
    await page.locator("#export-count", { hasText: "4 clients" }).waitFor();
  });

  it("offers contacts for clients only", async () => {
    const page = await openExport();
    await choose(page, "export-format", "vcf");
    expect(await page.locator("#export-count").innerText()).toBe("10 cards");
    expect(await page.locator("#export-mask").count()).toBe(0);
    await choose(page, "export-what", "visits");
    expect(await page.locator('#export-format input[value="vcf"]').count()).toBe(0);
    expect(await page.locator("#export-count").innerText()).toMatch(/^\d+ visits, /);
  });
});

describe("the file", () => {
  it("is a CSV in the encoding chosen, named for what it holds and the day", async () => {
    const page = await openExport({ language: "zh-CN" });
    await choose(page, "export-format", "csv");
    await choose(page, "export-encoding", "gb18030");
    const download = await downloaded(page);
    expect(download.suggestedFilename()).toBe("客户 2026-11-21.csv");
    const text = new TextDecoder("gb18030", { fatal: true }).decode(await bytesOf(download));
    expect(text.split("\r\n")[0]).toContain("客户编号,姓名,");
    expect(text).toContain("陈静");
    expect(text).toContain("محمد الأحمد");
    expect(await page.locator("#export-said").innerText()).toContain("客户 2026-11-21.csv");
  });

  it("is an .xlsx, or vCards", async () => {
    const page = await openExport();
    const xlsx = await bytesOf(await downloaded(page));
    expect(xlsx.subarray(0, 2).toString()).toBe("PK");
    await choose(page, "export-format", "vcf");
    const cards = (await bytesOf(await downloaded(page))).toString("utf8");
    expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(10);
  });

  it("can be copied instead, also where the clipboard is forbidden", async () => {
    const page = await openExport();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText: () => Promise.reject(new Error("forbidden")) },
      });
      const copied = (command: string): boolean => {
        const field = document.activeElement as HTMLTextAreaElement;
        document.title = `${command}: ${field.value.slice(0, 20).replaceAll("\t", " ")}`;
        return true;
      };
      Object.defineProperty(document, "execCommand", { configurable: true, value: copied });
    });
    await page.locator("#export-copy").click();
    await page.locator("#export-said", { hasText: "10 rows copied" }).waitFor();
    expect(await page.title()).toBe("copy: Customer ID Name Kin");
    await page.evaluate(() => Object.defineProperty(document, "execCommand", { value: () => false }));
    await page.locator("#export-copy").click();
    await page.locator("#export-said", { hasText: "not allowed" }).waitFor();
  });

  it("of a hundred thousand clients shows how far it is and can be left", async () => {
    const page = await openExport({ book: "large" });
    await choose(page, "export-format", "csv");
    await Promise.all([
      pressWhenThere(page, "kebu-export-view", "export-cancel"),
      page.locator("#export-save").click(),
    ]);
    await page.locator("#export-save").waitFor();
    expect(await page.locator("#export-said").innerText()).toBe("");
    const lines = (await bytesOf(await downloaded(page))).toString("utf8").split("\r\n");
    expect(lines).toHaveLength(100_002);
  });
});

it("is used by the keyboard alone", async () => {
  const page = await openExport();
  await page.locator("kebu-export-view h2:focus").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.locator("#export-count", { hasText: "visits" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("Visits 2026-11-21.csv");
});

describe.each(["zh-CN", "en"] as const)("%s", (language) => {
  it("axe finds nothing, and nothing is wider than the pane", async () => {
    for (const [scheme, width] of [
      ["light", 270],
      ["dark", 400],
    ] as const) {
      const page = await openExport({ language, scheme, width });
      await choose(page, "export-format", "csv");
      await page.locator("kebu-export-view summary").click();
      await page.locator("#export-last").selectOption("before");
      await page.locator("#export-day").fill("2026-09-01");
      expect(await axe(page)).toEqual([]);
      const wide = await page.evaluate(() => {
        const panel = document.querySelector("kebu-pane")?.shadowRoot?.querySelector("#panel");
        return panel ? panel.scrollWidth - panel.clientWidth : -1;
      });
      expect(wide).toBe(0);
    }
  });
});
