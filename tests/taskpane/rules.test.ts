/** The owner's rules in the pane, in a real browser: listed, tried, saved, switched, removed, taken back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { axe, openPane, type PageOptions } from "./support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const view = (): Locator => page.locator("kebu-rules-view");
const form = (): Locator => page.locator("kebu-rule-form");
/** Once it is of what is typed now. */
const preview = (): Promise<string> =>
  page.locator("kebu-rule-preview #preview[aria-busy=false]").innerText();

/** The rules, reached from More. */
async function openRules(options: PageOptions = {}): Promise<void> {
  page = await openPane(browser, options);
  await page.locator("#tab-more").click();
  await page.locator("kebu-more-view #go-rules").focus();
  await page.keyboard.press("Enter");
  await page.locator("kebu-rules-view #rules-title:focus").waitFor();
}

async function newRule(kind: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await view().locator("#add-rule").click();
  await form().locator("#kind:focus").waitFor();
  await form().locator("#kind").selectOption(kind);
  for (const [key, text] of Object.entries(fields)) await form().locator(`#${key}`).fill(text);
}

async function save(): Promise<void> {
  await page.keyboard.press("Control+Enter");
  await view().locator("#rules-title").waitFor();
}

const names = (): Promise<readonly string[]> => view().locator(".rule .name").allInnerTexts();

function sheet(): Promise<Record<string, unknown>[]> {
  return page.evaluate(async () => {
    const [table] = await window.kebu.workbook.read(["rules"]);
    const columns = Object.entries(table?.columns ?? {});
    return (table?.rowNumbers ?? []).map((_, row) =>
      Object.fromEntries(columns.map(([key, cells]) => [key, cells[row]])),
    );
  });
}

describe("the rules of a book", () => {
  it("are the usual three where there is no sheet of rules, each in one sentence", async () => {
    await openRules();
    expect(await names()).toEqual(["Next contact", "Regular contact", "Birthday"]);
    expect(await view().locator("#rule-cadence").innerText()).toMatch(
      /no contact for long \(A \d+ days, B \d+ days/,
    );
    expect(await axe(page)).toEqual([]);
  });

  it("get their sheet by one press, with examples that are off, and undo empties it", async () => {
    await openRules({ language: "zh-CN", width: 270 });
    await view().locator("#begin-rules").focus();
    await page.keyboard.press("Enter");
    await view().locator("#rules-title:focus").waitFor();
    await expect.poll(names).toContain("春节问候");
    expect(await view().locator(".off").count()).toBe(6);
    expect((await sheet()).map(({ kind }) => kind)).toContain("节日");
    await page.locator("#undo").click();
    await expect.poll(sheet).toEqual([]);
    await view().locator("#rules-title:focus").waitFor();
    await expect.poll(names).toEqual(["约定日期", "定期回访", "生日"]);
  });

  it("can be added to: the fields are those of the kind, and whom it would remind is seen while it is typed", async () => {
    await openRules();
    await newRule("holiday", { name: "Year’s end", date: "soon" });
    expect(await form().locator("#item").count()).toBe(0);
    await expect.poll(preview).toMatch(/Not whole yet.*“soon” is no day/s);
    await page.keyboard.press("Control+Enter");
    await form().locator("#date[aria-invalid=true]:focus").waitFor();
    expect(await form().locator("#date-note").innerText()).toMatch(/“soon” is no day Kebu knows/);
    await form().locator("#date").fill("11-30");
    await form().locator("#lead").fill("9");
    await expect.poll(preview).toMatch(/^10 clients now and in the next 30 days, 10 reminders\.$/);
    expect(await form().locator("kebu-rule-preview tbody tr").count()).toBe(5);
    expect(await axe(page)).toEqual([]);
    await save();
    await view().locator(".rule:focus", { hasText: "Year’s end" }).waitFor();
    expect(await sheet()).toMatchObject([{ name: "Year’s end", kind: "Holiday", date: "11-30", lead: "9" }]);
    await page.locator("#tab-today").click();
    await page.locator("kebu-reminder-row .why", { hasText: "Year’s end on 30 Nov" }).first().waitFor();
    await page.locator("#undo").click();
    await expect.poll(sheet).toEqual([]);
  });

  it("show in the form the days that are usual where none are typed", async () => {
    await openRules();
    await newRule("holiday", {});
    expect(await form().locator("#lead").getAttribute("placeholder")).toBe("3");
    await form().locator("#kind").selectOption("birthday");
    expect(await form().locator("#lead").getAttribute("placeholder")).toBe("7");
    await form().locator("#kind").selectOption("news");
    expect(await form().locator("#days-note").innerText()).toContain("Where no date is given");
  });

  it("say in the form why they would remind of nobody: another is asked first", async () => {
    await openRules();
    await newRule("birthday", { name: "First" });
    await save();
    await newRule("birthday", { name: "Second" });
    await expect.poll(preview).toMatch(/^Nobody now.*“First” is of the same kind.*goes first/s);
    await form().locator("#appliesTo").fill("A");
    await expect.poll(preview).not.toContain("goes first");
    await form().locator("#cancel-rule").click();
    await view().locator(".rule", { hasText: "First" }).click();
    await expect.poll(preview).not.toContain("goes first");
  });

  it("say in the form of a visit when the client would come up again", async () => {
    await openRules();
    await newRule("cadence", { name: "Soon again", days: "5" });
    await save();
    await page.keyboard.press("/");
    await page.keyboard.type("1234");
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-visit-form .hint", { hasText: "a reminder comes on Thu" }).waitFor();
  });

  it("do not take a message that could never leave: the field that is none is named beside it", async () => {
    await openRules({ width: 270 });
    await newRule("birthday", { name: "Birthday" });
    await form().locator("summary").click();
    await form().locator("#messageEn").fill("Dear {nmae}, all the best");
    await page.keyboard.press("Control+Enter");
    await form().locator("#messageEn[aria-invalid=true]:focus").waitFor();
    expect(await form().locator("#messageEn-note").innerText()).toMatch(/“nmae” in the message is nothing/);
    await form().locator("#messageEn").fill("Dear {name}, all the best");
    await save();
    expect(await sheet()).toMatchObject([{ messageEn: "Dear {name}, all the best" }]);
  });

  it("say whom they leave alone", async () => {
    await openRules();
    await page.evaluate(() =>
      window.kebu.store.run(() => ({
        label: { code: "edit-customer", data: {} },
        steps: [
          { kind: "update", table: "customers", ids: ["C000001"], cells: { status: ["do-not-contact"] } },
        ],
      })),
    );
    await newRule("holiday", { name: "Party", date: "11-30", lead: "9" });
    await expect.poll(preview).toMatch(/^9 clients.*1 client left alone.*李伟/s);
  });

  it("are switched off and on, a usual one too, and removed; what was typed comes back after a look elsewhere", async () => {
    await openRules({ width: 270 });
    await view().locator("#on-birthday").focus();
    await page.keyboard.press("Space");
    await expect.poll(sheet).toMatchObject([{ kind: "Birthday", on: "No" }]);
    const id = String((await sheet())[0]?.id);
    await view().locator(`#on-${id}:focus`).waitFor();
    await page.keyboard.press("Space");
    await expect.poll(sheet).toMatchObject([{ on: "Yes" }]);
    await view().locator(`#rule-${id}`).click();
    await form().locator("#lead").fill("12");
    await page.keyboard.press("Escape");
    await page.locator("#tab-more").click();
    await page.locator("kebu-more-view #go-rules").click();
    await view().locator(`#rule-${id}`).click();
    expect(await form().locator("#lead").inputValue()).toBe("12");
    await save();
    expect(await sheet()).toMatchObject([{ lead: "12" }]);
    await view().locator(`#rule-${id}`).click();
    await form().locator("#remove-rule").click();
    await expect.poll(sheet).toEqual([]);
    await view().locator("#rules-title:focus").waitFor();
  });
});

/** A colleague changes the row, or removes it, in the same workbook. */
function colleague(id: string, cells: Readonly<Record<string, string>> | "remove"): Promise<void> {
  return page.evaluate(
    async ([row, given]) => {
      const { workbook } = window.kebu;
      const changed =
        given === "remove"
          ? { kind: "remove" as const, table: "rules" as const, ids: [row] }
          : {
              kind: "update" as const,
              table: "rules" as const,
              ids: [row],
              cells: Object.fromEntries(Object.entries(given).map(([key, text]) => [key, [text]])),
            };
      const problems = await workbook.commit({ label: { code: "save-rule", data: {} }, steps: [changed] });
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
      workbook.changedByOthers(["rules"]);
    },
    [id, cells] as const,
  );
}

describe("a rule that two people change at once", () => {
  async function openedRule(language: "en" | "zh-CN" = "en"): Promise<string> {
    await openRules({ width: 270, language });
    await newRule("holiday", { name: "Party", date: "11-30", lead: "9" });
    await save();
    const id = String((await sheet())[0]?.id);
    await view().locator(`#rule-${id}`).click();
    await form().locator("#lead").fill("12");
    return id;
  }

  it("keeps what the other changed elsewhere: only what the user typed is written", async () => {
    const id = await openedRule();
    await colleague(id, { date: "12-24", appliesTo: "A" });
    await expect.poll(() => form().locator("#date").inputValue()).toBe("12-24");
    expect(await form().locator("#lead").inputValue()).toBe("12");
    await save();
    expect(await sheet()).toMatchObject([{ date: "12-24", appliesTo: "A", lead: "12" }]);
  });

  it("asks about a field that both changed, and either can be kept", async () => {
    const id = await openedRule();
    await form().locator("#name").fill("Mine");
    await colleague(id, { lead: "5", name: "Theirs" });
    await form().locator("#lead").focus();
    await page.keyboard.press("Control+Enter");
    await form().locator("#contested:focus").waitFor();
    expect(await form().locator("#contested").innerText()).toMatch(/the sheet now says “Theirs”/);
    expect(await sheet()).toMatchObject([{ name: "Theirs", lead: "5" }]);
    expect(await axe(page)).toEqual([]);
    await form().locator("#take-lead").click();
    expect(await form().locator("#lead").inputValue()).toBe("5");
    await form().locator("#name").focus();
    await save();
    expect(await sheet()).toMatchObject([{ name: "Mine", lead: "5" }]);
  });

  it("does not come back where the other removed it, unless the user wants it to", async () => {
    const id = await openedRule("zh-CN");
    await colleague(id, "remove");
    await form().locator("#gone", { hasText: "刚被别人删了" }).waitFor();
    await form().locator("#lead").focus();
    await page.keyboard.press("Control+Enter");
    await form().locator("#gone:focus").waitFor();
    expect(await sheet()).toEqual([]);
    expect(await form().locator("#lead").inputValue()).toBe("12");
    await form().locator("#add-again").click();
    await expect.poll(sheet).toMatchObject([{ name: "Party", lead: "12" }]);
  });
});

describe("More", () => {
  it("makes each sheet that the book lacks by one press, and then offers it no more", async () => {
    page = await openPane(browser, {});
    await page.locator("#tab-more").click();
    const more = page.locator("kebu-more-view");
    await more.locator("#make-rules").focus();
    await page.keyboard.press("Enter");
    await more.locator("#make-serviceLevels:focus").waitFor();
    await page.keyboard.press("Enter");
    await more.locator("#make-plans:focus").waitFor();
    await page.keyboard.press("Enter");
    await more.locator("#go-rules:focus").waitFor();
    expect(await more.locator("#more-tables").count()).toBe(0);
    const tables = await page.evaluate(async () =>
      (await window.kebu.workbook.inspect()).tables.map(({ table }) => table),
    );
    expect(tables).toEqual(expect.arrayContaining(["rules", "serviceLevels", "plans"]));
  });
});
