/** A workbook without a book, in a real browser: where to begin, and the owner's list adopted. */
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

async function open(options: PageOptions = {}): Promise<void> {
  page = await openPane(browser, { book: "list", ...options });
  await page.locator("kebu-start-view").waitFor();
}

async function openList(options: PageOptions = {}): Promise<void> {
  await open(options);
  await page.locator("#startAdopt").click();
  await page.locator("#adopt-go").waitFor();
}

/** Id of what has the focus, through all shadow roots. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.id ?? "";
  });
}

async function tabTo(id: string): Promise<void> {
  for (let tabs = 0; tabs < 20 && (await focused()) !== id; tabs++) await page.keyboard.press("Tab");
  expect(await focused()).toBe(id);
}

/** The choice under each header. */
function meanings(): Promise<readonly string[]> {
  return page.locator(".meaning").evaluateAll((fields) =>
    fields.map((field) => {
      const chosen = field.querySelector("select")?.selectedOptions[0]?.textContent.trim();
      return `${field.querySelector(".header")?.textContent ?? ""}: ${chosen ?? ""}`;
    }),
  );
}

/** The line at the foot of the pane. */
function says(text: string): Promise<void> {
  return page.locator("kebu-pane-message", { hasText: text }).waitFor();
}

/** Row 3 is the header row of the list. */
function sheetRow(row: number): Promise<unknown> {
  return page.evaluate((number) => window.kebu.workbook.sheet("会员 2026")?.rows[number - 1], row);
}

describe("a workbook without a book", () => {
  it("offers four ways to begin, and says what each does", async () => {
    await open();
    expect(await page.locator(".choice").allInnerTexts()).toEqual([
      expect.stringMatching(/^Start from a template\n.*stays as it is$/),
      expect.stringMatching(/^Bring in what you have\n.*imports a file/),
      expect.stringMatching(/^Use the list I have selected\n.*nothing of yours is rewritten/),
      expect.stringMatching(/^Look at the sample\n/),
    ]);
    expect(await focused()).toBe("start");
    await page.locator("#startSample").click();
    expect(await page.title()).toBe("sample");
  });

  it("becomes a book of empty tables by one key, beside what it holds", async () => {
    await open();
    await tabTo("startTables");
    await page.keyboard.press("Enter");
    await page.locator("kebu-today-view").waitFor();
    expect(await sheetRow(4)).toContain("陈静");
  });
});

describe("the list selected", () => {
  it("is shown with what its columns hold and probably mean", async () => {
    await openList();
    expect(await focused()).toBe("adopt-title");
    expect(await page.locator("p[role=status]").innerText()).toBe("“会员 2026”, headers in row 3, 3 rows");
    expect(await meanings()).toEqual([
      "会员: own column",
      "手机号码: Phone",
      "生日: Birthday",
      "卡里余额: own column",
      "发质: own column",
      "客户等级说明: Notes",
      "Column G (no header): own column",
    ]);
    expect(await page.locator(".meaning .samples").first().innerText()).toMatch(/^陈静 · Anna/);
  });

  it("cannot be used before it is said who the rows are about", async () => {
    await openList();
    expect(await page.locator("#problems").innerText()).toContain("No column is the “Name” yet");
    await page.locator("#adopt-go").click();
    expect(await focused()).toBe("problems");
    expect(await page.locator("kebu-start-view").count()).toBe(1);
  });

  it("is adopted by keyboard alone, and given back by undo", async () => {
    await open({ language: "zh-CN" });
    await tabTo("startAdopt");
    await page.keyboard.press("Enter");
    await page.locator("#adopt-go").waitFor();
    await tabTo("column-1");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.locator(".preview").waitFor();
    expect((await meanings())[0]).toBe("会员: 姓名");
    expect((await page.locator(".preview li").allInnerTexts()).slice(0, 2)).toEqual([
      "3 行；认得 4 列，另外 3 列留作你自己的。",
      "在右边 H 列加一列“客户编号”，每行一个编号。",
    ]);
    const before = [await sheetRow(3), await sheetRow(5)];
    await tabTo("adopt-go");
    await page.keyboard.press("Enter");
    await page.locator("kebu-today-view").waitFor();
    await says("“会员 2026”上的列表已作为客簿使用");
    expect(await sheetRow(3)).toContain("客户编号");

    await page.keyboard.press("/");
    await page.keyboard.type("anna");
    await page.keyboard.press("Enter");
    await page.locator("kebu-card-view", { hasText: "Anna Petrova" }).waitFor();
    await page.locator("#undo").click();
    await page.locator("kebu-start-view").waitFor();
    expect([await sheetRow(3), await sheetRow(5)]).toEqual(before);
    await says("已撤销");
  });

  it("may have any column mean something else, but no two the same", async () => {
    await openList();
    await page.locator("#column-1").selectOption("name");
    await page.locator("#column-4").selectOption("name");
    expect(await page.locator("#problems").innerText()).toContain(
      "Both “会员” and “卡里余额” would go into “Name”",
    );
    await page.locator("#column-4").selectOption("");
    await page.locator("#column-3").selectOption("");
    expect(await page.locator("#column-3-note").innerText()).toContain("read as “Birthday” all the same");
    await page.getByText("Visits", { exact: true }).click();
    expect(await page.locator("#problems").innerText()).toContain("No column is the “Date” yet");
  });

  it("that the workbook refuses says why, and can be looked at again", async () => {
    await openList();
    await page.locator("#column-1").selectOption("name");
    await page.evaluate(() => {
      const sheet = window.kebu.workbook.sheet("会员 2026");
      if (sheet?.rows[4]) sheet.rows[4][0] = "别人";
    });
    await page.locator("#adopt-go").click();
    await page.locator("#problems", { hasText: "Row 5: This is no longer what it was" }).waitFor();
    expect(await focused()).toBe("problems");
    await page.locator("#look").click();
    await page.locator(".preview").waitFor();
    expect((await meanings())[0]).toBe("会员: Name");
    await page.locator("#adopt-go").click();
    await page.locator("kebu-today-view").waitFor();
  });

  it("may be none", async () => {
    await open();
    await page.evaluate(() => window.kebu.workbook.sheet("会员 2026")?.rows.splice(1));
    await page.locator("#startAdopt").click();
    await page.locator("p[role=status]", { hasText: "There is no list here" }).waitFor();
    await page.locator("#adopt-back").click();
    expect(await focused()).toBe("startAdopt");
  });
});

describe("a book that lacks its visits", () => {
  it("may have them as a list: More offers it", async () => {
    await openList();
    await page.locator("#column-1").selectOption("name");
    await page.locator("#adopt-go").click();
    await page.locator("#tab-more").click();
    await page.evaluate(() => {
      const log = [
        ["哪天", "谁", "多少"],
        [46300, "陈静", 88],
        [46301, "李伟", 30],
      ];
      const beside = window.kebu.workbook.sheet("会员 2026")?.rows.slice(2) ?? [];
      log.forEach((cells, row) => cells.forEach((cell, column) => (beside[row]![column + 10] = cell)));
      window.kebu.workbook.selectedCell = { sheet: "会员 2026", row: 4, column: 11 };
    });
    await page.locator("#adopt-list").click();
    await page.locator("#column-11").selectOption("date");
    await page.locator("#column-12").selectOption("customer");
    expect(await page.locator("#adopt-table .chips").innerText()).toBe("Visits");
    await page.locator("#adopt-go").click();
    await page.locator("kebu-adopt-view").waitFor({ state: "detached" });
    expect(await page.evaluate(() => window.kebu.store.state.book?.visits.size)).toBe(2);
    expect(await page.locator("#adopt-list").count()).toBe(0);
    expect(await page.locator("kebu-more-view").count()).toBe(1);
    await page.locator("#undo").click();
    await page.locator("#adopt-list").waitFor();
    expect(await page.evaluate(() => window.kebu.store.state.book?.customers.size)).toBe(3);
  });
});

it.each(["zh-CN", "en"] as const)("%s: axe finds nothing, at 270 px and in the dark", async (language) => {
  await open({ language, width: 270 });
  const found = [...(await axe(page))];
  await page.locator("#startAdopt").click();
  await page.locator("#problems").waitFor();
  found.push(...(await axe(page)));
  await page.locator("#column-1").selectOption("name");
  await page.locator("#column-3").selectOption("");
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await axe(page)));
  expect(found).toEqual([]);
  const isWider = await page.evaluate(() => {
    const view = document.querySelector("kebu-pane")?.shadowRoot?.querySelector(".view");
    return view ? view.scrollWidth > view.clientWidth : undefined;
  });
  expect(isWider).toBe(false);
});
