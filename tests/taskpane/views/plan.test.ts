/** The month's plan in the pane: the table made, written as one change, rows set by hand asked about, who was missed. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import type { Value } from "../../../src/model/value";
import { launchBrowser } from "../../support/browser";
import { axe, openPane, type PageOptions } from "../support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const view = "kebu-plan-view";

async function openPlan(options: PageOptions = {}): Promise<void> {
  page = await openPane(browser, { width: 270, ...options });
  await page.locator("kebu-pane #tab-more").click();
  await page.locator("kebu-more-view #go-plan").press("Enter");
  await page.locator(`${view} #plan-title:focus`).waitFor();
  await page.locator(`${view} #plan-headline`).waitFor();
}

/** Makes the table and writes the plan into it. */
async function writePlan(): Promise<void> {
  await page.locator(`${view} #make-table`).press("Enter");
  await page.locator(`${view} #write-plan:focus`).waitFor();
  await page.keyboard.press("Enter");
  await page.locator(`${view} #write-plan:focus[aria-disabled=true]`).waitFor();
}

function planned(): Promise<readonly Value[]> {
  return page.evaluate(async () => {
    const [plans] = await window.kebu.workbook.read(["plans"]);
    return (plans?.columns.visits ?? []).map((cell) => (typeof cell === "number" ? cell : null));
  });
}

/** As if it were typed into the sheet. */
async function setByHand(row: number, visits: number): Promise<void> {
  const problems = await page.evaluate(
    ([at, count]) => {
      const id = window.kebu.store.state.book?.plans?.ids[at] ?? "";
      return window.kebu.store.run(() => ({
        label: { code: "edit-customer", data: {} },
        steps: [{ kind: "update", table: "plans", ids: [id], cells: { visits: [count] } }],
      }));
    },
    [row, visits] as const,
  );
  expect(problems).toEqual([]);
}

it("a book without Plans gets the table by one press, then the plan by another, and undo takes the plan back", async () => {
  await openPlan();
  const shown = await page.locator(`${view} .plan tbody tr:not(.staff) td:nth-of-type(1)`).allInnerTexts();
  await writePlan();
  expect((await planned()).map(String)).toEqual(shown);
  expect(await page.locator(`${view} #will-write`).innerText()).toContain("says so already");
  await page.locator("kebu-pane-message #undo").press("Enter");
  await expect.poll(planned).toEqual([]);
});

it("what was set by hand stays, unless one says that it is to be changed all the same", async () => {
  await openPlan();
  await writePlan();
  const before = await planned();
  await setByHand(1, 77);
  await page.locator(`${view} #will-write`, { hasText: "1 set by hand stays" }).waitFor();
  expect(await page.locator(`${view} #write-plan`).getAttribute("aria-disabled")).toBe("true");
  await page.locator(`${view} input[id^=overwrite]`).press("Space");
  await page.locator(`${view} #will-write`, { hasText: "changes 1; 0 set by hand" }).waitFor();
  await page.locator(`${view} #write-plan`).press("Enter");
  await expect.poll(planned).toEqual(before);
});

it("another month is another plan; what was written stands beside its year", async () => {
  await openPlan();
  await writePlan();
  await page.locator(`${view} .progress th`, { hasText: "2026-11" }).waitFor();
  const targets = await page.locator(`${view} .progress tbody tr:not(.staff)`).count();
  expect(targets).toBe((await planned()).length);
  await page.locator(`${view} #plan-month`).selectOption({ label: "2026-12" });
  await page.locator(`${view} #plan-headline`, { hasText: "2026-12" }).waitFor();
  await page.locator(`${view} .progress td`, { hasText: "no plan" }).first().waitFor();
  await page.locator(`${view} #write-plan`).press("Enter");
  await page.locator(`${view} .progress td`, { hasText: "2 months" }).first().waitFor();
});

it("who does not fit into the days there are is named, with what is planned of what is wanted", async () => {
  await openPlan();
  await page.evaluate(() =>
    window.kebu.store.run(() => ({
      label: { code: "set-setting", data: {} },
      steps: [
        {
          kind: "append",
          table: "settings",
          ids: ["closing.days", "day.limit"],
          cells: { value: ["Mon, Tue, Wed, Thu, Fri, Sat", "1"] },
        },
      ],
    })),
  );
  await page.locator(`${view} #plan-headline`, { hasText: "5 open days" }).waitFor();
  await page.locator(`${view} .plan .staff`, { hasText: "5 at most" }).first().waitFor();
  const first = page.locator(`${view} [id^=left-]`).first();
  expect(await first.innerText()).toMatch(/\d of \d visits? planned; .+ has no time left/);
});

it("Figures, where plans stand beside what was done, leads to the plan of the month", async () => {
  await openPlan();
  await writePlan();
  await page.locator("kebu-pane #tab-figures").click();
  await page.locator("kebu-figures-view #go-plan").press("Enter");
  await page.locator(`${view} #plan-title:focus`).waitFor();
});

it("who was missed is named with how often; Enter opens the card and back is at the same line", async () => {
  await openPlan();
  const second = page.locator(`${view} [id^=missed-]`).nth(1);
  expect(await second.innerText()).toMatch(/due \d+ Nov; came \d of \d/);
  const id = (await second.getAttribute("id")) ?? "";
  await second.press("Enter");
  await page.locator("kebu-card-view #name:focus").waitFor();
  await page.locator("kebu-card-view .back").press("Enter");
  await page.locator(`${view} #${id}:focus`).waitFor();
});

it("what the workbook refuses is told, and can be tried again", async () => {
  await openPlan();
  await page.locator(`${view} #make-table`).press("Enter");
  await page.locator(`${view} #write-plan:focus`).waitFor();
  await page.evaluate(() => window.kebu.refuseNext());
  await page.keyboard.press("Enter");
  await page.locator(`${view} #problems:focus`).waitFor();
  expect(await planned()).toEqual([]);
  await page.locator(`${view} #write-plan`).press("Enter");
  await expect.poll(async () => (await planned()).length).toBeGreaterThan(0);
});

it("a book without clients says that there is nothing to plan", async () => {
  await openPlan({ book: "empty" });
  await page.locator(`${view} #plan-headline`, { hasText: "nothing to plan" }).waitFor();
});

it.each([
  { language: "zh-CN", scheme: "dark" },
  { language: "en", scheme: "light" },
] as const)("nothing for axe to find in $language, before and after", async (options) => {
  await openPlan(options);
  expect(await axe(page)).toEqual([]);
  await writePlan();
  await setByHand(1, 77);
  await page.locator(`${view} input[id^=overwrite]`).waitFor();
  expect(await axe(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

it("what came and went with nobody dealing with it is listed by client, with why", async () => {
  await openPlan();
  expect(await page.locator(`${view} #lapsed`).count()).toBe(0);
  await page.evaluate(() => {
    const { customers } = window.kebu.store.state.book ?? {};
    const ids = customers?.ids ?? [];
    const birthday = ids.map(() => "1990-11-03");
    return window.kebu.store.run(() => ({
      label: { code: "edit-customer", data: {} },
      steps: [{ kind: "update", table: "customers", ids, cells: { birthday } }],
    }));
  });
  await page.locator(`${view} #lapsed`, { hasText: "2026-11" }).waitFor();
  const line = page.locator(`${view} [id^=lapsed-]`).first();
  expect(await line.locator("xpath=ancestor::tr|ancestor::li").first().innerText()).toMatch(/[Bb]irthday/);
  const id = (await line.getAttribute("id")) ?? "";
  await line.press("Enter");
  await page.locator("kebu-card-view #name:focus").waitFor();
  await page.locator("kebu-card-view .back").press("Enter");
  await page.locator(`${view} #${id}:focus`).waitFor();
});
