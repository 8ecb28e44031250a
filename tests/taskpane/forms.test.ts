/** The forms of the pane: nothing typed is lost, nothing unreadable is saved. */
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
  page = await openPane(browser, options);
}

async function find(text: string, key: "Enter" | "Control+Enter"): Promise<void> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.keyboard.press(key);
}

/** The cell of a customer in the workbook. */
function customerCell(id: string, key: string): Promise<unknown> {
  return page.evaluate(
    async ([wanted, column]) => {
      const [table] = await window.kebu.workbook.read(["customers"]);
      const row = table?.columns.id?.indexOf(wanted ?? "") ?? -1;
      return table?.columns[column ?? ""]?.[row] ?? null;
    },
    [id, key],
  );
}

function visitCount(): Promise<number> {
  return page.evaluate(() => window.kebu.store.state.book?.visits.size ?? 0);
}

function lastVisit(): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const [visits] = await window.kebu.workbook.read(["visits"]);
    const columns = Object.entries(visits?.columns ?? {});
    return Object.fromEntries(columns.map(([key, cells]) => [key, cells.at(-1)]));
  });
}

it("axe finds nothing on the forms", async () => {
  await open();
  await find("1234", "Control+Enter");
  expect(await axe(page)).toEqual([]);
  await find("Zoe Neu", "Enter");
  expect(await axe(page)).toEqual([]);
});

describe("logging a visit", () => {
  it("a half-typed amount is refused at its field, and nothing is lost", async () => {
    await open();
    const before = await visitCount();
    await find("1234", "Control+Enter");
    await page.keyboard.type("12o");
    await page.locator("#notes").fill("short, please");
    await page.locator("#next").waitFor({ state: "detached" });
    await page.keyboard.press("Control+Enter");
    expect(await page.locator("#amount-note").innerText()).toContain("“12o” is not a number");
    expect(await page.locator("#amount").evaluate((field) => field.matches(":focus"))).toBe(true);
    expect(await page.locator("#notes").inputValue()).toBe("short, please");
    expect(await visitCount()).toBe(before);
  });

  it("a day that has not come yet is refused at its field", async () => {
    await open();
    const before = await visitCount();
    await find("1234", "Control+Enter");
    await page.locator("#date").fill("2027-03-01");
    await page.keyboard.press("Control+Enter");
    expect(await page.locator("#date-note").innerText()).toContain("2027-03-01 has not come yet");
    expect(await visitCount()).toBe(before);
  });

  it("takes amounts and days as people type them", async () => {
    await open();
    await find("1234", "Control+Enter");
    await page.locator("#amount").fill("１,２００");
    await page.locator("#date").fill("11-20");
    await page.getByRole("radio", { name: "Sale" }).check();
    await page.getByRole("radio", { name: "5 stars" }).check();
    await page.getByRole("radio", { name: "pick" }).check();
    await page.locator("#next").fill("12-24");
    await page.keyboard.press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect(await lastVisit()).toMatchObject({
      amount: 1200,
      date: 46346,
      kind: "Sale",
      satisfaction: 5,
      next: 46380,
    });
  });

  it("what the workbook refuses is said above, the focus goes there, and what was typed stays", async () => {
    await open();
    await find("1234", "Control+Enter");
    await page.keyboard.type("120");
    await page.evaluate(() => window.kebu.refuseNext());
    await page.keyboard.press("Control+Enter");
    const problems = page.locator("#problems");
    expect(await problems.innerText()).toContain("It was not written");
    expect(await problems.evaluate((element) => element.matches(":focus"))).toBe(true);
    expect(await page.locator("#amount").inputValue()).toBe("120");
    await page.locator("#amount").press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect(await lastVisit()).toMatchObject({ amount: 120 });
  });

  it("Ctrl+Enter twice saves once", async () => {
    await open();
    const before = await visitCount();
    await find("1234", "Control+Enter");
    await page.keyboard.type("120");
    await page.evaluate(() => {
      const { workbook } = window.kebu;
      const commit = workbook.commit.bind(workbook);
      workbook.commit = async (change) => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        return commit(change);
      };
    });
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect(await visitCount()).toBe(before + 1);
  });

  it("comes back as it was left after looking someone up", async () => {
    await open();
    await find("1234", "Control+Enter");
    await page.keyboard.type("120");
    await find("mori", "Enter");
    await find("1234", "Control+Enter");
    expect(await page.locator("#amount").inputValue()).toBe("120");
  });

  it("keeps what is typed when others change the workbook", async () => {
    await open();
    await find("1234", "Control+Enter");
    await page.keyboard.type("12");
    await page.evaluate(() => window.kebu.workbook.changedByOthers(["visits"]));
    await page.getByText("The workbook was changed elsewhere").waitFor();
    await page.keyboard.type("0");
    expect(await page.locator("#amount").inputValue()).toBe("120");
  });

  it("is not left for a row selected in the sheet; the card is", async () => {
    await open();
    await find("1234", "Control+Enter");
    await page.evaluate(() => window.kebu.workbook.select({ table: "customers", id: "C000001" }));
    expect(await page.locator("kebu-visit-form").count()).toBe(1);
    await page.keyboard.press("Control+Enter");
    await page.locator("#undo").waitFor();
    await page.evaluate(() => window.kebu.workbook.select({ table: "customers", id: "C000002" }));
    expect(await page.locator("kebu-card-view h2").innerText()).toBe("王芳芳");
  });

  it("remembers who is serving", async () => {
    await open();
    await find("1234", "Control+Enter");
    await page.locator("#staff").fill("小美");
    await page.keyboard.press("Control+Enter");
    await page.locator("#undo").waitFor();
    await find("mori", "Control+Enter");
    expect(await page.locator("#staff").inputValue()).toBe("小美");
  });

  it("undo takes it out of the workbook again", async () => {
    await open();
    const before = await lastVisit();
    await find("1234", "Control+Enter");
    await page.keyboard.press("Control+Enter");
    await page.locator("#undo").click();
    await page.getByText(/^Undone: /).waitFor();
    expect(await lastVisit()).toEqual(before);
  });
});

describe("a customer", () => {
  it("is added with the owner's own columns", async () => {
    await open({ language: "zh-CN" });
    await find("新客人", "Enter");
    await page.locator("#phone").fill("13811112222");
    await page.locator(`[id="custom:发质"]`).fill("卷");
    await page.keyboard.press("Control+Enter");
    await page.locator("#undo").waitFor();
    const id = await page.evaluate(() => window.kebu.store.state.book?.customers.ids.at(-1) ?? "");
    expect(await customerCell(id, "name")).toBe("新客人");
    expect(await customerCell(id, "phone")).toBe("13811112222");
    expect(await customerCell(id, "custom:发质")).toBe("卷");
  });

  it("is edited in the fields touched, and the card shows it", async () => {
    await open();
    await find("1234", "Enter");
    await page.getByRole("button", { name: "Edit" }).click();
    await page.locator("#preferences").fill("tea");
    await page.keyboard.press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect(await customerCell("C000000", "preferences")).toBe("tea");
    await find("1234", "Enter");
    expect(await page.locator("kebu-card-view dd").first().innerText()).toBe("tea");
  });

  it("without a name is refused", async () => {
    await open();
    await page.locator("#tab-customers").click();
    await page.getByRole("button", { name: "Add client" }).click();
    await page.keyboard.press("Control+Enter");
    expect(await page.locator("#name-note").innerText()).toBe("Fill in the name.");
  });
});

describe("more", () => {
  it("changes a setting, and the reminders follow", async () => {
    await open();
    await page.locator("#tab-more").click();
    await page.locator("#cadence-B").fill("3x");
    await page.keyboard.press("Control+Enter");
    expect(await page.locator("#cadence-B-note").innerText()).toContain("3x");
    await page.locator("#cadence-B").fill("365");
    await page.keyboard.press("Control+Enter");
    await page.locator("#undo").waitFor();
    expect(await page.evaluate(() => window.kebu.store.state.settings.cadence[1])).toBe(365);
  });

  it("keeps what value is made of, the half-life and the margin", async () => {
    await open();
    await page.locator("#tab-more").click();
    await page.getByRole("radio", { name: "Recent more" }).check();
    await page.locator("#ranking-halfLife").fill("90");
    await page.locator("#ranking-margin").fill("110%");
    await page.keyboard.press("Control+Enter");
    expect(await page.locator("#ranking-margin-note").innerText()).toContain("110%");
    await page.locator("#ranking-margin").fill("10%");
    await page.keyboard.press("Control+Enter");
    await page.locator("#undo").waitFor();
    const kept = await page.evaluate(() => window.kebu.store.state.settings);
    expect(kept).toMatchObject({ basis: "recent", halfLife: 90, margin: 0.1 });
  });

  it("speaks the other language at once, and keeps it", async () => {
    await open();
    await page.locator("#tab-more").click();
    await page.getByRole("radio", { name: "中文" }).check();
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("更多");
    expect(await page.evaluate(() => localStorage.getItem("kebu.language"))).toBe("zh-CN");
  });

  it("gives ids to rows typed by hand", async () => {
    await open();
    await page.evaluate(() => {
      const sheet = window.kebu.workbook.sheet("Customers");
      sheet?.write(12, 2, { kind: "text", value: "Handwritten" });
      window.kebu.workbook.changedByOthers(["customers"]);
    });
    await page.locator("#tab-more").click();
    await page.getByRole("button", { name: "Give ids to 1 row" }).click();
    await page.getByText("Nothing is wrong.").waitFor();
    await find("handwritten", "Enter");
    expect(await page.locator("kebu-card-view h2").innerText()).toBe("Handwritten");
  });
});
