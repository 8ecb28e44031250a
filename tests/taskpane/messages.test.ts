/** A message to a client in the pane, in a real browser: filled, changed, copied, logged; and a list of them. */
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

const text = (): Promise<string> => page.locator("kebu-message-view #message").inputValue();

/** The message of the first who is waiting, by keys alone. */
async function openMessage(options: PageOptions = {}): Promise<string> {
  page = await openPane(browser, options);
  const row = page.locator("kebu-reminder-row").first();
  await row.locator("#main").focus();
  const name = await row.locator(".name").innerText();
  for (let tabs = 0; tabs < 12 && !(await isFocused("message")); tabs++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("kebu-message-view #message-title:focus").waitFor();
  return name;
}

function isFocused(id: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.id === wanted;
  }, id);
}

function lastVisit(): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const [table] = await window.kebu.workbook.read(["visits"]);
    const columns = Object.entries(table?.columns ?? {});
    return Object.fromEntries(columns.map(([key, cells]) => [key, cells.at(-1)]));
  });
}

/** What the view puts on the clipboard, which the browser keeps to itself here. */
async function catchCopies(): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: (copied: string) => Promise.resolve((document.title = copied)) },
    });
  });
  return () => page.title();
}

describe("a message", () => {
  it("is filled for the client, copied with C and logged with L, which answers the reminder; undo brings it back", async () => {
    const name = await openMessage();
    const copied = await catchCopies();
    expect(await text()).toMatch(/^Hello .* it has been \d+ days since we saw you/);
    // The shop has no name yet, so the message does not leave.
    await page.keyboard.press("c");
    await page.locator("kebu-message-view #message[aria-invalid=true]:focus").waitFor();
    expect(await page.locator("kebu-message-view #message-note").innerText()).toMatch(/“shop” is empty for/);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Hello {greeting}, see you soon?");
    await page.locator("kebu-message-view #message-title").focus();
    await page.keyboard.press("c");
    await page.locator("kebu-message-view #message-said", { hasText: "Copied" }).waitFor();
    expect(await copied()).toBe(`Hello ${name}, see you soon?`);
    expect(await text()).toBe(await copied());
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("l");
    await page.locator("#undo").waitFor();
    expect(await lastVisit()).toMatchObject({
      customer: name,
      kind: "SMS",
      notes: `Hello ${name}, see you soon?`,
      reminder: expect.stringMatching(/^\w+\//) as string,
      staff: expect.stringMatching(/^.+$/) as string,
    });
    const waiting = page.locator("kebu-reminder-row .name", { hasText: name });
    await expect.poll(() => waiting.count()).toBe(0);
    await page.locator("#undo").click();
    await expect.poll(() => waiting.count()).toBe(1);
  });

  it("from the card is about what is due, in Chinese where the book is, and back is the card", async () => {
    page = await openPane(browser, { language: "zh-CN", width: 270 });
    await page.evaluate(() => window.kebu.store.selectCustomer("C000000"));
    await page.locator("kebu-card-view #message").click();
    await page.locator("kebu-message-view #message-title:focus", { hasText: "给陈静的消息" }).waitFor();
    expect(await text()).toMatch(/^陈静您好，有\d+天没见您了/);
    await page.locator("kebu-message-view #message-about").selectOption({ label: "别的事" });
    expect(await text()).toMatch(/上次说的事/);
    expect(await axe(page)).toEqual([]);
    await page.locator("kebu-message-view #message-back").click();
    await page.locator("kebu-card-view #name:focus").waitFor();
  });
});

describe("how a message is sent", () => {
  const openWith = async (cells: Readonly<Record<string, readonly string[]>>): Promise<void> => {
    page = await openPane(browser, { language: "en" });
    await page.evaluate(async (given) => {
      const blank = { phone: [""], wechat: [""], email: [""] };
      const steps = [
        { kind: "update", table: "customers", ids: ["C000000"], cells: { ...blank, ...given } },
      ] as const;
      await window.kebu.workbook.commit({ label: { code: "edit-customer", data: {} }, steps });
      await window.kebu.store.reload();
      window.kebu.store.selectCustomer("C000000");
    }, cells);
    await page.locator("kebu-card-view #message").click();
    await page.locator("kebu-message-view #message-title:focus").waitFor();
  };
  const chosen = (): Promise<string> =>
    page.locator("kebu-message-view #message-kind input:checked").inputValue();

  it.each([
    ["sms", { phone: ["503-555-0108"] }],
    ["email", { email: ["mei@example.com"] }],
    ["wechat", { phone: ["503-555-0108"], wechat: ["mei88"] }],
  ])("is by %s where that is what is known of the client", async (kind, cells) => {
    await openWith(cells);
    expect(await chosen()).toBe(kind);
    const known = Object.values(cells).flat().join(" · ");
    expect(await page.locator("kebu-message-view .secondary").first().innerText()).toBe(known);
  });
});

describe("a message that is being written", () => {
  it("is kept through a look elsewhere and the other language; who was in touch meanwhile is told once before it is logged", async () => {
    await openMessage();
    const customerId = await page.evaluate(() => window.kebu.store.state.reminders[0]?.customerId ?? "");
    await page.locator("kebu-message-view #message").fill("My own words");
    await page.locator("kebu-message-view #message-language label").first().click();
    expect(await text()).not.toBe("My own words");
    await page.locator("kebu-message-view #message-language label").nth(1).click();
    expect(await text()).toBe("My own words");
    await page.locator("#tab-more").click();
    await page.locator("#tab-today").click();
    await page.locator("kebu-reminder-row #message").first().click();
    await page.locator("kebu-message-view #message-title:focus").waitFor();
    expect(await text()).toBe("My own words");
    await page.evaluate(async (id) => {
      const { workbook } = window.kebu;
      const ids = ["V999999"];
      const cells = { customerId: [id], date: [46347], kind: ["phone"], staff: ["Ann"] };
      const steps = [{ kind: "append", table: "visits", ids, cells } as const];
      await workbook.commit({ label: { code: "log-visit", data: {} }, steps } as never);
      workbook.changedByOthers(["visits"]);
    }, customerId);
    await expect
      .poll(() =>
        page.evaluate(
          (id) => window.kebu.store.state.reminders.some((each) => each.customerId === id),
          customerId,
        ),
      )
      .toBe(false);
    expect(await text()).toBe("My own words");
    await page.locator("kebu-message-view #log-message").click();
    await page
      .locator("kebu-message-view #message-warning:focus", { hasText: "Ann has been in touch" })
      .waitFor();
    expect(await lastVisit()).toMatchObject({ staff: "Ann" });
    await page.locator("kebu-message-view #log-message").click();
    await expect.poll(lastVisit).toMatchObject({ notes: "My own words" });
  });
});

describe("a note that is being typed", () => {
  it("stays where a colleague deals with the reminder meanwhile, and can be logged", async () => {
    page = await openPane(browser, {});
    const row = page.locator("kebu-reminder-row").first();
    await row.locator("#main").focus();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer #note:focus").waitFor();
    await page.keyboard.type("wants Friday");
    await page.evaluate(async () => {
      const { workbook, store } = window.kebu;
      const id = store.state.reminders[0]?.customerId ?? "";
      const cells = { customerId: [id], date: [46347], kind: ["phone"], staff: ["Ann"] };
      const steps = [{ kind: "append", table: "visits", ids: ["V999998"], cells } as const];
      await workbook.commit({ label: { code: "log-visit", data: {} }, steps } as never);
      workbook.changedByOthers(["visits"]);
    });
    const left = page.locator("kebu-left-notes .left");
    await left.waitFor();
    expect(await left.innerText()).toMatch(/Ann has dealt with .*What you typed is kept:\s+wants Friday/s);
    expect(await axe(page)).toEqual([]);
    await left.locator(".log").click();
    expect(await page.locator("kebu-visit-form #notes").inputValue()).toBe("wants Friday");
  });

  it("is asked for where a reminder is skipped", async () => {
    page = await openPane(browser, {});
    await page.locator("kebu-reminder-row #main").first().focus();
    await page.locator("kebu-reminder-row #skip").first().click();
    await page.locator("kebu-reminder-answer #note:focus").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-reminder-answer #note[aria-invalid=true]:focus").waitFor();
    expect(await page.locator("kebu-reminder-answer #note-note").innerText()).toMatch(
      /^Say in a few words why/,
    );
    await page.keyboard.type("away");
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-today-view .done", { hasText: "away" }).waitFor();
  });
});

describe("a list of messages", () => {
  it("has one a client, says who is left out and why, and is saved with phones masked", async () => {
    page = await openPane(browser, {});
    await page.evaluate(async () => {
      await window.kebu.store.run(() => ({
        label: { code: "set-setting", data: {} },
        steps: [{ kind: "append", table: "settings", ids: ["shop.name"], cells: { value: ["Salon Mei"] } }],
      }));
      const pane = document.querySelector("kebu-pane");
      pane?.dispatchEvent(new CustomEvent("kebu-go", { detail: { to: "over", over: { view: "messages" } } }));
    });
    const view = page.locator("kebu-message-list-view");
    await view.locator("#messages-title:focus").waitFor();
    await view.locator("#messages-which").selectOption("cadence");
    const count = Number(/^\d+/.exec(await view.locator("#messages-count").innerText())?.[0]);
    expect(count).toBeGreaterThan(3);
    await view.locator("#left-out summary").click();
    expect(await view.locator("#left-out li").first().innerText()).toMatch(
      /吴磊 has neither a phone number nor an e-mail address/,
    );
    await view.locator("#messages-mask").check();
    expect(await view.locator("#message-preview").innerText()).toMatch(/\*{3,}/);
    expect(await axe(page)).toEqual([]);
    const saving = page.waitForEvent("download");
    await view.locator("#save-messages").click();
    expect((await saving).suggestedFilename()).toBe("Salon Mei Message 2026-11-21.csv");
  });
});

describe("a list of messages of one person's day", () => {
  it("holds theirs alone, and says so", async () => {
    page = await openPane(browser, {});
    await page.evaluate(async () => {
      const { workbook, store } = window.kebu;
      const owners = { kind: "update", table: "customers", ids: ["C000000", "C000005"] } as const;
      const steps = [{ ...owners, cells: { owner: ["Lin", "Mei"] } }];
      await workbook.commit({ label: { code: "import", data: {} }, steps });
      await store.reload();
    });
    const count = async (): Promise<number> => {
      const opened = page.locator("kebu-message-list-view");
      await page.evaluate(() => {
        const pane = document.querySelector("kebu-pane");
        pane?.dispatchEvent(
          new CustomEvent("kebu-go", { detail: { to: "over", over: { view: "messages" } } }),
        );
      });
      await opened.locator("#messages-title:focus").waitFor();
      await opened.locator("#messages-which").selectOption("week");
      const heads = [opened.locator("#messages-count"), opened.locator("#left-out summary")];
      const said = await Promise.all(heads.map((head) => head.innerText()));
      return said.reduce((sum, head) => sum + Number(/^\d+/.exec(head)?.[0] ?? 0), 0);
    };
    const everybody = await count();
    await page.locator("#tab-today").click();
    const whose = page.locator("kebu-today-view #whose label");
    await whose.nth(1).click();
    const staff = /^\D+/.exec(await whose.nth(1).innerText())?.[0].trim();
    expect(await count()).toBeLessThan(everybody);
    expect(await page.locator("#messages-whose").innerText()).toBe(`Only those of ${staff ?? ""}.`);
  });
});

describe("the card", () => {
  it("says what the client is entitled to, once the book has service levels, and a free message begins with it", async () => {
    page = await openPane(browser, { language: "zh-CN", width: 270 });
    await page.locator("#tab-more").click();
    await page.locator("kebu-more-view #make-serviceLevels").click();
    await page.locator("kebu-more-view #make-serviceLevels").waitFor({ state: "detached" });
    await page.evaluate(() => window.kebu.store.selectCustomer("C000000"));
    const level = page.locator("kebu-card-view #service-level");
    await level.waitFor();
    const said = await level.innerText();
    expect(said).toMatch(/服务标准：A/);
    expect(said).toMatch(/优先预约/);
    expect(said).toMatch(/14 天/);
    expect(said).toMatch(/陈静您好，我是\{店名\}的/);
    expect(await axe(page)).toEqual([]);
    await page.locator("kebu-card-view #message").click();
    await page.locator("kebu-message-view #message-title:focus").waitFor();
    await page.locator("kebu-message-view #message-about").selectOption({ label: "别的事" });
    expect(await text()).toMatch(/您看哪天方便，我给您留好时间/);
  });
});
