/** What the build makes for a web host: addresses, files, and how much of it a pane loads at first. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { officeJsAddress } from "../../scripts/office-js-source.js";
import { launchBrowser } from "../support/browser";
import { servePage } from "../support/serve-page";

const BUILT = path.resolve("dist/page");
const TEMPORARY = path.resolve(".tmp/page-variants");
const PACKAGE = path.resolve("node_modules/@microsoft/office-js");
const BUDGET = 130 * 1024;
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const CHINA = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";

/** Builds the page as a user would, with the variable set; without making it small, which takes long. */
function build(officeJs: string): string {
  const folder = path.join(TEMPORARY, officeJs);
  const command = ["webpack", "--config-name", "page", "--mode", "development", "--no-devtool"];
  execFileSync("npx", [...command, "--output-path", folder], {
    env: { ...process.env, KEBU_OFFICE_JS: officeJs },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), "utf8");

/** Addresses in the attributes of a page. */
function addresses(html: string): string[] {
  return [...html.matchAll(/\s(?:src|href)=["']?([^"'\s>]+)/g)].map(([, address = ""]) => address);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(TEMPORARY, { recursive: true, force: true });
});

describe("where Office.js comes from", () => {
  test("is Microsoft's own address unless said otherwise", () => {
    expect(officeJsAddress({})).toBe(MICROSOFT);
    expect(officeJsAddress({ KEBU_OFFICE_JS: "" })).toBe(MICROSOFT);
    expect(addresses(read(BUILT, "taskpane.html"))).toContain(MICROSOFT);
  });

  test("a word that means nothing stops the build with what it may be", () => {
    expect(() => officeJsAddress({ KEBU_OFFICE_JS: "chian" })).toThrow(/“chian”.*“cdn”.*“china”.*“local”/);
  });

  test("may be 21Vianet's address in China", () => {
    const page = read(build("china"), "taskpane.html");
    expect(addresses(page)).toContain(CHINA);
    expect(addresses(page)).not.toContain(MICROSOFT);
  });

  describe("may be a copy beside the page", () => {
    let folder: string;
    beforeAll(() => {
      folder = build("local");
    });

    test("every file of Microsoft's package, unchanged, with its licence", () => {
      const original = filesIn(path.join(PACKAGE, "dist"));
      expect(original).toContain("zh-cn/office_strings.js");
      const copy = path.join(folder, "office-js");
      expect(new Set(filesIn(copy))).toEqual(new Set([...original, "LICENSE.md"]));
      const changed = original.filter(
        (file) => !readFileSync(path.join(copy, file)).equals(readFileSync(path.join(PACKAGE, "dist", file))),
      );
      expect(changed).toEqual([]);
      expect(read(copy, "LICENSE.md")).toBe(read(PACKAGE, "LICENSE.md"));
    });

    test("in which Office.js finds what it needs for Excel and Chinese, with no one else asked", async () => {
      const site = await servePage(folder);
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${site.url}taskpane.html?_host_Info=Excel$Web$16.01$zh-CN$telemetry$$$0`);
      await expect.poll(() => asked).toContain(`${site.url}office-js/zh-cn/office_strings.js`);
      await expect.poll(() => asked).toContain(`${site.url}office-js/excel-web-16.00.js`);
      expect(asked.filter((address) => !address.startsWith(site.url))).toEqual([]);
      await page.close();
      await site.stop();
    });
  });
});

describe("the folder that is served", () => {
  test("holds the pages, the functions, the templates, the manifest and the icons it names", () => {
    const files = filesIn(BUILT);
    const named = [...read(BUILT, "manifest.xml").matchAll(/"https:\/\/localhost:3000\/([^"?]+)/g)];
    expect(named.length).toBeGreaterThan(10);
    for (const [, file] of named) expect(files).toContain(file);
    expect(files.filter((file) => /^templates\/.*\.xlsx$/.test(file)).length).toBeGreaterThan(1);
  });

  test("has no address of its own in it: pages name each other relatively", () => {
    for (const page of ["index.html", "taskpane.html"]) {
      const own = addresses(read(BUILT, page)).filter((address) => address !== MICROSOFT);
      expect(own.length).toBeGreaterThan(0);
      for (const address of own) expect(address).not.toMatch(/^(\/|[a-z]+:\/\/)/i);
    }
  });

  test("works from any folder of a web host", async () => {
    const site = await servePage(path.dirname(BUILT));
    const page = await browser.newPage();
    await page.route(MICROSOFT, (route) => route.abort());
    const missing: string[] = [];
    page.on("response", (response) => {
      if (!response.ok()) missing.push(response.url());
    });
    await page.goto(`${site.url}page/taskpane.html`);
    await page.locator("kebu-start-notice h1").waitFor();
    await page.goto(`${site.url}page/index.html`);
    await page.locator("kebu-pane kebu-customer-search").first().waitFor();
    expect(missing).toEqual([]);
    await page.close();
    await site.stop();
  });
});

test("the pane's first load in Excel is at most 130 KB of our JavaScript, compressed", () => {
  const scripts = addresses(read(BUILT, "taskpane.html")).filter((address) => address.endsWith(".js"));
  const own = scripts.filter((address) => address !== MICROSOFT);
  // The adapter comes while Excel is still starting; all the rest is loaded when it is first used.
  const adapter = filesIn(BUILT).filter((file) => /^excel\..*\.js$/.test(file));
  expect(adapter).toHaveLength(1);
  const sizes = [...own, ...adapter].map((file) => gzipSync(readFileSync(path.join(BUILT, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(BUDGET);
});
