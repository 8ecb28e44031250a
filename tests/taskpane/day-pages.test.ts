/** What is coming, what became of reminders, and the sheet for the morning, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { axe, openPane, type PageOptions } from "./support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The page opened from Today by keyboard; 陈静 is 小美's, 张敏 is 阿强's. */
async function openPage(name: "ahead" | "history" | "morning", options: PageOptions = {}): Promise<void> {
  page = await openPane(browser, options);
  await page.evaluate(async () => {
    const { workbook, store } = window.kebu;
    const label = { code: "import", data: {} } as const;
    const owners = { kind: "update", table: "customers", ids: ["C000000", "C000005"] } as const;
    const ids = ["staff", "closing.days", "shop.name"];
    const values = ["小美, 阿强", "Sun", "Hairy Lane"];
    const settings = { kind: "append", table: "settings", ids, cells: { value: values } } as const;
    await workbook.commit({ label, steps: [{ ...owners, cells: { owner: ["小美", "阿强"] } }, settings] });
    await store.reload();
  });
  await go(name);
}

async function go(name: string): Promise<void> {
  await page.locator(`kebu-today-view #to-${name}`).focus();
  await page.keyboard.press("Enter");
  await page.locator("kebu-day-view #day-title:focus").waitFor();
}

async function finishFirst(note: string): Promise<string> {
  const row = page.locator("kebu-reminder-row").first();
  const name = await row.locator(".name").innerText();
  await row.locator("#main").focus();
  await page.keyboard.press("Enter");
  await page.locator("#note:focus").waitFor();
  await page.keyboard.type(note);
  await page.locator("#by").selectOption("小美");
  await page.keyboard.press("Control+Enter");
  await page.locator("kebu-today-view .done").waitFor();
  return name;
}

describe("what is coming", () => {
  it("is a table by weekday; Enter on a day says of whom, an arrow goes to the next, a name opens the card", async () => {
    await openPage("ahead");
    const week = page.locator("kebu-ahead-page #week");
    expect(await week.locator("caption").innerText()).toMatch(
      /^Next week, 23 Nov to 29 Nov: \d+ reminders?$/,
    );
    expect(await week.locator("th").count()).toBe(7);
    expect(await week.locator("td").count()).toBe(7);
    expect(await week.locator("td.closed").count()).toBe(1);
    // A day off is told by a word and by a line, which forced colours leave.
    expect(await week.locator("td.closed").innerText()).toMatch(/^29\s+shut/);
    expect(await week.locator("td.closed").evaluate((cell) => getComputedStyle(cell).borderTopStyle)).toBe(
      "dashed",
    );
    const days = week.locator("button[data-day]");
    await days.first().focus();
    await page.keyboard.press("Enter");
    const names = week.locator(".names button");
    expect(await days.first().getAttribute("aria-expanded")).toBe("true");
    expect(await names.count()).toBeGreaterThan(0);
    if ((await days.count()) > 1) {
      await page.keyboard.press("ArrowRight");
      expect(await days.nth(1).evaluate((day) => day.matches(":focus"))).toBe(true);
    }
    await week.locator("summary").press("Enter");
    expect(await week.locator("details").innerText()).toContain("Nov 2026, ");
    const name = await names.first().innerText();
    await names.first().press("Enter");
    await page.locator("kebu-card-view #name:focus").waitFor();
    expect(await page.locator("kebu-card-view #name").innerText()).toBe(name);
    await page.locator("kebu-card-view .back").press("Enter");
    await page.locator("kebu-day-view #day-title:focus").waitFor();
  });

  it("leaves no day out between next week and next month", async () => {
    await openPage("ahead");
    const rest = page.locator("kebu-ahead-page #rest");
    expect(await rest.locator("caption").innerText()).toMatch(
      /^The rest of this month, 30 Nov: \d+ reminders?$/,
    );
    expect(
      await page.locator("kebu-ahead-page section").evaluateAll((all) => all.map(({ id }) => id)),
    ).toEqual(["week", "rest", "month"]);
  });

  it("is one's own where Today shows one's own, and everybody's at a press", async () => {
    await openPage("ahead");
    const count = () => page.locator("kebu-ahead-page #week caption").innerText();
    const all = await count();
    await page.locator("#day-back").press("Enter");
    await page.locator("#whose label", { hasText: "阿强" }).click();
    await go("ahead");
    await page.getByText("Only what is 阿强’s").waitFor();
    expect(await count()).toContain(": 0 reminders");
    await page.locator("#day-everybody").press("Enter");
    expect(await count()).toBe(all);
    await page.locator("kebu-day-view #day-title:focus").waitFor();
  });
});

describe("what became of reminders", () => {
  it("is told by day, with how, by whom and what came of it", async () => {
    await openPage("history");
    expect(await page.locator("#history-said").innerText()).toBe(
      "No reminder was dealt with in the last 4 weeks.",
    );
    await page.locator("#day-back").press("Enter");
    const name = await finishFirst("will come on Friday");
    await go("history");
    expect(await page.locator("#history-said").innerText()).toContain(": 1 done, 0 put off");
    const event = page.locator("kebu-history-page .events li");
    expect(await event.innerText()).toMatch(
      new RegExp(`^${name}\\s+done by 小美\\s+.*since the last visit → will come on Friday$`),
    );
    expect(await page.locator("kebu-history-page h3").innerText()).toBe("Saturday 21 Nov 2026");
    await page.locator("#history-more").press("Enter");
    expect(await page.locator("#history-said").innerText()).toMatch(/^The last 8 weeks/);
  });
});

it("what was put off stands under the day that was done, with by whom and until when", async () => {
  await openPage("history");
  await page.locator("#day-back").press("Enter");
  const row = page.locator("kebu-reminder-row", { hasText: "陈静" });
  await row.locator("#main").click();
  await row.locator("#later").click();
  await row.locator("#by").selectOption("小美");
  await row.locator("#day-0").press("Enter");
  await page.locator("kebu-pane-message #undo").waitFor();
  await go("history");
  expect(await page.locator("kebu-history-page h3").innerText()).toBe("Saturday 21 Nov 2026");
  expect(await page.locator("kebu-history-page .events li").innerText()).toMatch(
    /^陈静\s+put off until 22 Nov by 小美\s/,
  );
});

it("who did it goes along into the form of the visit", async () => {
  await openPage("history");
  await page.locator("#day-back").press("Enter");
  const row = page.locator("kebu-reminder-row").first();
  await row.locator("#main").click();
  await row.locator("#done").click();
  await row.locator("#by").selectOption("阿强");
  await row.locator("#finish-and-log").press("Enter");
  await page.locator("kebu-visit-form #staff").waitFor();
  expect(await page.locator("kebu-visit-form #staff").inputValue()).toBe("阿强");
});

it("what was handed on says to whom", async () => {
  await openPage("history");
  await page.locator("#day-back").press("Enter");
  const row = page.locator("kebu-reminder-row", { hasText: "陈静" });
  await row.locator("#main").click();
  await row.locator("#hand").click();
  await page.locator("kebu-hand-on button:focus").press("Enter");
  await page.locator("kebu-pane-message #undo").waitFor();
  await go("history");
  expect(await page.locator("#history-said").innerText()).toContain("; 1 handed on and waiting.");
  expect(await page.locator("kebu-history-page .events li").innerText()).toMatch(/^陈静\s+handed to 阿强\s/);
});

describe("the sheet for the morning", () => {
  it("has everybody by staff with why and what was last, for today or the next days", async () => {
    await openPage("morning");
    const sheet = page.locator("kebu-morning-page");
    expect(await sheet.locator("h3").allInnerTexts()).toEqual([
      "Hairy Lane: whom to contact on Saturday 21 Nov 2026",
      "小美 (1)",
      expect.stringMatching(/^Nobody’s yet \(\d+\)$/),
    ]);
    const first = await sheet.locator(".entries li").first().innerText();
    expect(first).toMatch(
      /^陈静\s+13800001234\s+class A\s+Why: 20 days since the last visit\s+Last: 1 Nov, /,
    );
    await sheet.locator("#morning-day label").nth(1).click();
    expect(await sheet.locator("h3").first().innerText()).not.toContain("Saturday");
  });

  it("is copied as text", async () => {
    await openPage("morning", { language: "zh-CN" });
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve((document.title = text)) },
      });
    });
    await page.locator("#morning-copy").press("Enter");
    await page.locator("#morning-said", { hasText: "已复制" }).waitFor();
    const text = await page.evaluate(() => document.title);
    expect(text).toContain("Hairy Lane：2026年11月21日 星期六 要跟进的客人");
    expect(text).toContain("小美（1）");
    await page.evaluate(() => (document.title = "Kebu"));
  });

  it("is saved as a calendar file, which has an entry for every reminder of a month", async () => {
    await openPage("morning");
    const coming = page.waitForEvent("download");
    await page.locator("#morning-save").press("Enter");
    const file = await coming;
    expect(file.suggestedFilename()).toBe("Hairy Lane Reminders 2026-11-21.ics");
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const entries = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
    expect(entries).toBeGreaterThan(5);
    expect(await page.locator("#morning-said").innerText()).toBe(
      `Saved as “Hairy Lane Reminders 2026-11-21.ics”, ${entries} reminders.`,
    );
  });
});

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  it.each([270, 400])("axe finds nothing and nothing sticks out at %i px", async (width) => {
    await openPage("ahead", { language, width });
    await page.locator("kebu-ahead-page #week button[data-day]").first().press("Enter");
    for (const name of ["ahead", "history", "morning"]) {
      await page.locator(`#day-page input[value=${name}]`).press("Space");
      expect(await axe(page)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });
});
