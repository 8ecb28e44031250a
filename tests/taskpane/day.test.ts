/** The day in the pane: by staff, what a day holds, several at once, handing on; by keyboard, in a real browser. */
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

/** The sample, in which 陈静 and 王芳芳 are 小美's, 张敏 is 阿强's and the others nobody's, with these settings besides. */
async function openDay(options: PageOptions = {}, settings: Record<string, string> = {}): Promise<void> {
  page = await openPane(browser, options);
  await page.evaluate(
    async (rows) => {
      const { workbook, store } = window.kebu;
      const label = { code: "import", data: {} } as const;
      const owners = { kind: "update", table: "customers", ids: ["C000000", "C000002", "C000005"] } as const;
      const ids = Object.keys(rows);
      const steps = [
        { ...owners, cells: { owner: ["小美", "小美", "阿强"] } },
        { kind: "append", table: "settings", ids, cells: { value: Object.values(rows) } } as const,
      ];
      await workbook.commit({ label, steps });
      await store.reload();
    },
    { staff: "小美, 阿强", ...settings },
  );
  await page.locator("kebu-today-view #whose").waitFor();
}

const rows = () => page.locator("kebu-reminder-row .name").allInnerTexts();
const message = () => page.locator("kebu-pane-message [role=status]").innerText();

/** The follow-ups in the workbook: id of the customer, state, assignee, by, outcome. */
function followUps(): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const [table] = await window.kebu.workbook.read(["followUps"]);
    const keys = ["customer", "state", "assignee", "by", "outcome"];
    const count = table?.columns.id?.length ?? 0;
    return Array.from({ length: count }, (_, row) =>
      keys.map((key) => (table?.columns[key]?.[row] ?? "") as string).join("|"),
    );
  });
}

async function focusFirst(): Promise<void> {
  const first = page.locator("kebu-reminder-row #main").first();
  await first.focus();
}

describe("whose reminders", () => {
  it("are chosen by the arrow keys, and remembered for the next morning", async () => {
    await openDay();
    const all = await rows();
    expect(all.length).toBeGreaterThan(3);
    await page.locator("#whose input").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(new Set(await rows())).toEqual(new Set(["陈静", "王芳芳"]));
    expect(await page.evaluate(() => localStorage.getItem("kebu.dayOf"))).toBe("小美");
    await page.keyboard.press("ArrowLeft");
    expect(await rows()).toEqual(all);
  });

  it("of one who has none are said to be none", async () => {
    await openDay({ language: "zh-CN" });
    await page.locator("#whose label", { hasText: "阿强 0" }).click();
    expect(await rows()).toEqual([]);
    await page.getByText("还没有要跟进的客人").waitFor();
    await page.locator("#whose label", { hasText: "所有人" }).click();
  });
});

describe("what a day holds", () => {
  it("stands in the list; the rest is folded, by day, and can be answered there too", async () => {
    await openDay({}, { "day.limit": "2" });
    const late = await page.evaluate(
      () => window.kebu.store.state.reminders.filter(({ late: days }) => days >= 0).length,
    );
    const shown = await page.evaluate(() => window.kebu.store.state.reminders.length);
    const listed = (await rows()).length;
    expect(listed).toBe(shown - (late - 4));
    const fold = page.locator("#later-days");
    expect(await fold.locator("summary").innerText()).toContain(`${late - 4} more`);
    await fold.locator("summary").press("Enter");
    await fold.locator("h3", { hasText: "tomorrow" }).waitFor();
    expect((await rows()).length).toBe(shown);
    // By Tab one comes from what was opened to its first; closed again, the list has the way in.
    await page.keyboard.press("Tab");
    await fold.locator("kebu-reminder-row #main:focus").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer #note:focus").waitFor();
    await page.keyboard.press("Escape");
    await fold.locator("summary").press("Enter");
    await expect.poll(() => fold.locator("kebu-reminder-row").count()).toBe(0);
    expect(await page.locator("kebu-reminder-row[active]").count()).toBe(1);
  });

  it("does not fill up again by what is done", async () => {
    await openDay({}, { "day.limit": "1" });
    const before = await rows();
    await focusFirst();
    await page.keyboard.press("Enter");
    await page.locator("#note:focus").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-today-view .done").waitFor();
    expect(await rows()).toEqual(before.slice(1));
  });
});

describe("a client without a name", () => {
  it("is called by the id, in the list, in what is said, under what was done and on the card", async () => {
    await openDay();
    await page.evaluate(async () => {
      const { workbook, store } = window.kebu;
      const label = { code: "import", data: {} } as const;
      const ids = ["C000000"];
      await workbook.commit({
        label,
        steps: [{ kind: "update", table: "customers", ids, cells: { name: [null] } }],
      });
      await store.reload();
    });
    const row = page.locator("kebu-reminder-row", { hasText: "C000000" });
    await row.locator(".card").click();
    expect(await page.locator("kebu-card-view #name").innerText()).toBe("C000000");
    await page.locator("kebu-card-view .back").click();
    await row.locator("#main").click();
    await row.locator("#done").click();
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-today-view .done", { hasText: "C000000" }).waitFor();
    expect(await message()).toContain("C000000");
  });
});

describe("what was done today", () => {
  it("is not taken back unseen where a colleague wrote something else meanwhile; whoever was told so may", async () => {
    await openDay();
    await focusFirst();
    await page.keyboard.press("Enter");
    await page.locator("#note:focus").waitFor();
    await page.keyboard.type("called");
    await page.keyboard.press("Control+Enter");
    const done = page.locator("kebu-today-view .done");
    await done.getByText("called").waitFor();
    await page.evaluate(async () => {
      const { workbook, store } = window.kebu;
      const ids = store.state.book?.followUps.ids ?? [];
      const label = { code: "import", data: {} } as const;
      const cells = { outcome: ["will come on Friday"] };
      await workbook.commit({ label, steps: [{ kind: "update", table: "followUps", ids, cells }] });
      await store.reload();
    });
    await done.getByText("will come on Friday").waitFor();
    await done.getByRole("button", { name: /Undo/ }).click();
    await page.getByText("Someone changed this cell to “will come on Friday” meanwhile").waitFor();
    expect((await followUps())[0]).toContain("will come on Friday");
    await done.getByRole("button", { name: /Undo/ }).click();
    await done.waitFor({ state: "detached" });
    expect(await followUps()).toEqual([]);
  });
});

describe("several at once", () => {
  it("are chosen by Space and x, finished by Enter as one change, and taken back by one", async () => {
    await openDay();
    const names = await rows();
    await focusFirst();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("x");
    const said = page.locator("kebu-many-bar #chosen-said");
    expect(await said.innerText()).toBe(`2 chosen: ${names[0]}, ${names[1]}`);
    expect(await page.locator("kebu-reminder-row .tick:checked").count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.locator("#many-done:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("kebu-many-bar #note:focus").waitFor();
    await page.keyboard.type("sent the list");
    await page.keyboard.press("Tab");
    await page.locator("kebu-many-bar #by").selectOption("阿强");
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-many-bar").waitFor({ state: "detached" });
    expect(await message()).toBe("2 follow-ups done");
    expect(await rows()).toEqual(names.slice(2));
    const written = (await followUps()).map((row) => row.split("|"));
    expect(written.map(([, state, , by, outcome]) => [state, by, outcome])).toEqual([
      ["Done", "阿强", "sent the list"],
      ["Done", "阿强", "sent the list"],
    ]);
    await page.locator("#undo").click();
    await page.getByText(/^Undone: /).waitFor();
    expect(await rows()).toEqual(names);
    expect(await followUps()).toEqual([]);
  });

  it("are put off, and skipped only with a reason", async () => {
    await openDay();
    await page.locator("#choose-several").click();
    expect(await page.locator("#chosen-said").innerText()).toContain("Space or X");
    await page.locator("kebu-reminder-row .tick").nth(0).click();
    await page.locator("kebu-reminder-row .tick").nth(2).click();
    await page.locator("#many-skip").click();
    await page.locator("kebu-many-bar #note:focus").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-many-bar #note[aria-invalid=true]:focus").waitFor();
    expect(await followUps()).toEqual([]);
    await page.locator("kebu-many-bar #note").fill("on holiday");
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-many-bar").waitFor({ state: "detached" });
    expect((await followUps()).map((row) => row.split("|")[1])).toEqual(["Skipped", "Skipped"]);
    await page.locator("#choose-several").click();
    await page.locator("#choose-all").click();
    await page.locator("#many-later").click();
    await page.locator("kebu-many-bar #day-0:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("kebu-many-bar").waitFor({ state: "detached" });
    expect((await followUps()).filter((row) => row.includes("|Snoozed|")).length).toBeGreaterThan(2);
  });

  it("Stop choosing gives the focus back to the list", async () => {
    await openDay();
    await focusFirst();
    await page.keyboard.press("Space");
    await page.locator("#choose-none").focus();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-row #main:focus").waitFor();
    expect(await page.locator(".tick").count()).toBe(0);
  });
});

describe("what is put off until tomorrow", () => {
  it("stands there without its form, and the next is the one that comes first", async () => {
    await openDay();
    const names = await rows();
    await focusFirst();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.locator("kebu-reminder-row[active] #later").click();
    await page.locator("#day-0:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer").waitFor({ state: "detached" });
    expect(await rows()).toContain(names[0]);
    expect(await page.locator("kebu-reminder-row[active] .name").innerText()).toBe(names[1]);
    await page.locator("kebu-customer-search input:focus").waitFor();
  });
});

describe("a form left open", () => {
  it("is where Enter in the empty search goes back to, with what was typed", async () => {
    await openDay();
    await focusFirst();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer #note:focus").waitFor();
    await page.keyboard.type("she will");
    await page.keyboard.press("Tab");
    await page.locator("kebu-customer-search input").focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer #note:focus").waitFor();
    expect(await page.locator("kebu-reminder-answer #note").inputValue()).toBe("she will");
    await page.keyboard.press("Escape");
    await page.locator("kebu-reminder-row[active] #hand").press("Enter");
    await page.locator("kebu-hand-on button:focus").waitFor();
    await page.locator("kebu-customer-search input").focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.locator("kebu-hand-on button:focus").waitFor();
  });
});

describe("who did it", () => {
  it("is chosen once: the next form names them already", async () => {
    await openDay();
    await page.evaluate(() => localStorage.removeItem("kebu.staff"));
    await focusFirst();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer #by").selectOption("阿强");
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-customer-search input:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer #note:focus").waitFor();
    expect(await page.locator("kebu-reminder-answer #by").inputValue()).toBe("阿强");
    await page.evaluate(() => localStorage.removeItem("kebu.staff"));
  });
});

describe("handing on", () => {
  it("one is one press on a name; whose it is already is not asked", async () => {
    await openDay();
    const owned = page.locator("kebu-reminder-row", { hasText: "陈静" });
    await owned.locator("#main").click();
    await owned.locator("button", { hasText: "Hand on" }).click();
    const names = page.locator("kebu-hand-on button");
    expect(await names.allInnerTexts()).toEqual(["阿强", "Cancel"]);
    await page.locator("kebu-hand-on button:focus", { hasText: "阿强" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("1 follow-up given to 阿强").waitFor();
    expect(await followUps()).toEqual(["陈静|Open|阿强||"]);
    await page.locator("#whose label", { hasText: "阿强 1" }).waitFor();
  });

  it("several: each name says how many it would get", async () => {
    await openDay();
    await page.locator("#choose-several").click();
    await page.locator("#choose-all").click();
    const count = (await rows()).length;
    await page.locator("#many-hand").click();
    expect(await page.locator("kebu-hand-on button").allInnerTexts()).toEqual([
      `小美 (${count - 2})`,
      `阿强 (${count})`,
      "Cancel",
    ]);
    await page.locator("kebu-hand-on button", { hasText: "小美" }).click();
    await page.getByText(`${count - 2} follow-ups given to 小美`).waitFor();
  });
});

describe("who is not reminded of", () => {
  it("is told with why, for one who refused and one who wants no contact", async () => {
    await openDay();
    await page.evaluate(async () => {
      const { workbook, store } = window.kebu;
      const ids = ["C000000", "C000001", "C000006"];
      const cells = { consent: [false, null, null], status: [null, "do-not-contact", "lost"] };
      const label = { code: "import", data: {} } as const;
      await workbook.commit({ label, steps: [{ kind: "update", table: "customers", ids, cells }] });
      await store.reload();
    });
    const fold = page.locator("#silenced");
    expect(await fold.locator("summary").innerText()).toMatch(
      /^\d+ not reminded of: no consent, do not contact or lost$/,
    );
    await fold.locator("summary").press("Enter");
    expect(await fold.innerText()).toMatch(/陈静\s+no consent · /);
    expect(await fold.innerText()).toMatch(/李伟\s+do not contact · /);
    expect(await axe(page)).toEqual([]);
    expect(await fold.innerText()).toMatch(/赵强\s+marked as lost: no regular contact/);
    await fold.getByRole("button", { name: "赵强" }).click();
    expect(await page.locator("kebu-card-view #lost").innerText()).toBe(
      "Marked as lost: regular contact is not reminded of.",
    );
  });
});

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  it.each([270, 400])("nothing sticks out at %i px", async (width) => {
    await openDay({ language, width }, { "day.limit": "2" });
    await page.locator("#later-days summary").click();
    await focusFirst();
    await page.keyboard.press("Space");
    expect(await axe(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
