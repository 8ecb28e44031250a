/** A staff member's day by keyboard alone, on the sample salon: from one's own list to the sheet of the next morning. */
import { expect, test } from "vitest";
import type { Locator } from "playwright-core";
import { addDays, isoDay, parseIsoDay } from "../../src/model/day";
import { expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";
import { TODAY } from "./support/pane-under-test";
import { holdPrint, isPrintAsked, pagesIn, smallestPoints } from "./support/printed-page";

const open = browserSuite();
const LANGUAGES = ["zh-CN", "en"] as const;
const FULL_DAY = 5;
const ROW = "kebu-reminder-row[active]";

const WORDS = {
  en: {
    shop: "Juniper Hair Studio",
    undone: /^Undone: Follow-up of .* put off until \d+ \w+ \d{4}$/,
    skipped: "skipped",
    putOff: "put off until",
  },
  "zh-CN": {
    shop: "青禾美发",
    undone: /^已撤销：.*的跟进已推迟到\d{4}年\d+月\d+日$/,
    skipped: "跳过",
    putOff: "推迟到",
  },
} as const;

class StaffDay {
  constructor(
    readonly tested: PageUnderTest,
    readonly staff: string,
  ) {}

  get page() {
    return this.tested.page;
  }

  get rows(): Locator {
    return this.page.locator("kebu-reminder-row");
  }

  /** Names of those waiting, in order. */
  waiting(): Promise<readonly string[]> {
    return this.rows.locator(".name").allInnerTexts();
  }

  /** From wherever the focus is to the reminder that comes first; answers whose it is. */
  async toFirst(): Promise<string> {
    await this.page.keyboard.press("Escape");
    await this.page.keyboard.press("Escape");
    await this.tested.pressUntilFocused("Tab", "kebu-reminder-row #main");
    return this.page.locator(`${ROW} .name`).innerText();
  }

  /** By the chips over the list. */
  async showEverybody(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.tested.pressUntilFocused("Tab", "kebu-today-view #whose input");
    while ((await this.shownStaff()) !== "") await this.page.keyboard.press("ArrowLeft");
  }

  /** Whose the list is; "" for everybody's. */
  shownStaff(): Promise<string> {
    return this.page.evaluate(() => localStorage.getItem("kebu.dayOf") ?? "");
  }

  /** From the row that has the focus to one of its buttons, and pressed. */
  async choose(action: "done" | "later" | "skip" | "hand"): Promise<void> {
    await this.tested.pressUntilFocused("Tab", `${ROW} #${action}`);
    await this.page.keyboard.press("Enter");
  }

  message(): Promise<string> {
    return this.page.locator("kebu-pane-message [role=status]").innerText();
  }
}

/** One of the shop's staff who has a full day has opened the pane and looks at their own list. */
async function ownDay(language: "zh-CN" | "en", width = 400): Promise<StaffDay> {
  const tested = await open({ language, width });
  await tested.ready();
  const { page } = tested;
  await page.locator("kebu-reminder-row #main:focus").waitFor();
  await tested.pressUntilFocused("Shift+Tab", "kebu-today-view #whose input");
  do await page.keyboard.press("ArrowRight");
  while ((await page.locator("kebu-reminder-row").count()) < FULL_DAY);
  const staff = await new StaffDay(tested, "").shownStaff();
  return new StaffDay(tested, staff);
}

test.each(LANGUAGES)(
  "one's own list, done, put off, skipped, handed on, several at once: %s",
  async (language) => {
    const day = await ownDay(language);
    const { tested, page } = day;
    const words = WORDS[language];
    const own = await day.waiting();
    expect(own.length).toBeGreaterThanOrEqual(FULL_DAY);
    expect(own.length).toBeLessThan(await remindersOf(day, undefined));
    expect(own.length).toBe(await remindersOf(day, day.staff));

    // Two at once, as one change.
    const left = await day.waiting();
    const first = await day.toFirst();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("x");
    expect(await page.locator("kebu-many-bar #chosen-said").innerText()).toContain(first);
    await page.keyboard.press("Enter");
    await page.locator("kebu-many-bar #many-done:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("kebu-many-bar #note:focus").waitFor();
    await page.keyboard.type("greeted");
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-many-bar").waitFor({ state: "detached" });
    expect((await day.waiting()).length).toBe(left.length - 2);

    // Finished with a visit: the note goes along, and the reminder is answered.
    await day.toFirst();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer #note:focus").waitFor();
    await page.keyboard.type("came at once");
    await tested.pressUntilFocused("Tab", "kebu-reminder-answer #finish-and-log");
    await page.keyboard.press("Enter");
    await page.locator("kebu-visit-form #amount:focus").waitFor();
    await page.keyboard.type("120");
    await tested.saveVisit();
    await page.locator("kebu-today-view .done", { hasText: "came at once" }).waitFor();

    // Skipped with a reason.
    await day.toFirst();
    await day.choose("skip");
    await page.locator("kebu-reminder-answer #note:focus").waitFor();
    await page.keyboard.type("moved away");
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-today-view .done", { hasText: "moved away" }).waitFor();

    // Handed on to a colleague.
    await day.toFirst();
    await day.choose("hand");
    await page.locator("kebu-hand-on button:focus").waitFor();
    const colleague = await page.locator("kebu-hand-on button:focus").innerText();
    const before = (await day.waiting()).length;
    await page.keyboard.press("Enter");
    await page.locator("kebu-hand-on").waitFor({ state: "detached" });
    expect(await day.message()).toContain(colleague);
    expect((await day.waiting()).length).toBe(before - 1);

    // With one's own list done, one of everybody's is put off until tomorrow.
    await day.showEverybody();
    expect((await day.waiting()).length).toBe(await remindersOf(day, undefined));
    const putOff = await day.toFirst();
    await day.choose("later");
    await page.locator("kebu-reminder-answer #day-0:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer").waitFor({ state: "detached" });

    // What became of all of it, by whom.
    await tested.pressUntilFocused("Tab", "kebu-today-view #to-history");
    await page.keyboard.press("Enter");
    await page.locator("kebu-day-view #day-title:focus").waitFor();
    const history = page.locator("kebu-history-page");
    await history.locator("#history-said").waitFor();
    const told = async (...parts: readonly string[]): Promise<number> => {
      const events = await history.locator(".events li").allInnerTexts();
      return events.filter((event) => parts.every((part) => event.includes(part))).length;
    };
    expect(await told("greeted", day.staff)).toBe(2);
    expect(await told("came at once")).toBe(1);
    expect(await told("moved away", words.skipped, day.staff)).toBe(1);
    expect(await told(putOff, words.putOff)).toBe(1);
    await expectAccessible(page, "history");

    // What was done last is taken back by one press.
    await tested.pressUntilFocused("Shift+Tab", "kebu-pane-message #undo");
    await page.keyboard.press("Enter");
    await page.locator("kebu-pane-message [role=status]", { hasText: words.undone }).waitFor();
    // One is still among what became of reminders, and it is gone from there.
    await page.locator("kebu-day-view #day-title:focus").waitFor();
    await expect.poll(() => told(putOff, words.putOff)).toBe(0);
    await tested.close();
  },
);

test.each(LANGUAGES)("next week is looked at by the arrow keys, at 270 px: %s", async (language) => {
  const day = await ownDay(language, 270);
  const { tested, page } = day;
  await tested.pressUntilFocused("Tab", "kebu-today-view #to-ahead");
  await page.keyboard.press("Enter");
  await page.locator("kebu-day-view #day-title:focus").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-day-view #day-everybody");
  await page.keyboard.press("Enter");
  const month = page.locator("kebu-ahead-page #month");
  await tested.pressUntilFocused("Tab", "kebu-ahead-page #month button[data-day]");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const shown = month.locator("button[aria-expanded=true]");
  const label = (await shown.getAttribute("aria-label")) ?? "";
  await month.locator(".names p", { hasText: label }).waitFor();
  await page.keyboard.press("Tab");
  await month.locator(".names button:focus").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(270);
  await expectAccessible(page, "calendar");
  await tested.close();
});

test.each(LANGUAGES)("the sheet of the next morning is printed in black on white: %s", async (language) => {
  const tested = await open({ language, scheme: "dark", width: 270 });
  const { page } = tested;
  await tested.ready();
  await page.locator("kebu-reminder-row #main:focus").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-today-view #to-morning");
  await page.keyboard.press("Enter");
  await page.locator("kebu-day-view #day-title:focus").waitFor();
  await tested.pressUntilFocused("Tab", "kebu-morning-page #morning-day input");
  await page.keyboard.press("ArrowRight");
  await holdPrint(page);
  await tested.pressUntilFocused("Tab", "kebu-morning-page #morning-print");
  await page.keyboard.press("Enter");
  await expect.poll(() => isPrintAsked(page)).toBe(true);
  const sheet = page.locator("kebu-morning-print .sheet");
  const title = await sheet.locator("h1").innerText();
  expect(title).toContain(WORDS[language].shop);
  const tomorrow = isoDay(addDays(parseIsoDay(TODAY)!, 1));
  expect(title).not.toContain(tomorrow);
  expect(await sheet.locator("li").count()).toBe(await page.locator("kebu-morning-page .entries li").count());
  expect(await smallestPoints(sheet)).toBeGreaterThanOrEqual(7);
  expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(0, 0, 0)");
  const sticksOut = await sheet.evaluate(
    (element) =>
      [...element.querySelectorAll<HTMLElement>("p, h1, h3")].filter(
        (each) => each.scrollWidth > each.clientWidth + 1,
      ).length,
  );
  expect(sticksOut).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesIn(pdf)).toBeGreaterThanOrEqual(1);
  await page.locator("kebu-morning-print").waitFor({ state: "detached" });
  await tested.close();
});

/** How many reminders somebody has; of everybody without a name. */
function remindersOf({ page }: StaffDay, staff: string | undefined): Promise<number> {
  return page.evaluate((name) => {
    const pane = document.querySelector("kebu-page")?.shadowRoot?.querySelector("kebu-pane");
    interface Held {
      readonly store: { readonly state: { readonly reminders: readonly { readonly assignee: string }[] } };
    }
    const { reminders } = (pane as unknown as Held).store.state;
    return reminders.filter(({ assignee }) => name === undefined || assignee === name).length;
  }, staff);
}
