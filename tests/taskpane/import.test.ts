/** The import view in a real browser: what is asked, what is left, and a book that changes meanwhile. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { bringIn, customerCells, editCustomer, importNow } from "./support/brought-list";
import { focusWhileThere, pressWhenThere, textWhileThere } from "./support/for-a-moment";
import { openPane } from "./support/pane-page";

const VIEW = "kebu-import-view";

let browser: Browser;
let page: Page;
let view: Locator;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** 陈静 of the sample with an e-mail, and somebody new. */
const LIST = "Client,Phone,E-mail\n陈静,13800001234,chen@example.com\nAda New,13899990001,\n";

async function open(options: Parameters<typeof openPane>[1] = {}): Promise<void> {
  page = await openPane(browser, options);
  view = page.locator(VIEW);
}

/** So many lines of a list, to be read for a while. */
function longList(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => `Client ${row},138${String(10_000_000 + row)}`);
  return ["Client,Phone", ...lines].join("\n");
}

describe("a list and a book that has some of it", () => {
  beforeEach(async () => {
    await open();
    await bringIn(page, LIST);
    await view.locator("#import-go[aria-disabled=false]").waitFor();
  });

  it("says what each column is, what is new and what is filled in, and has written nothing", async () => {
    expect(await view.locator("#import-go").innerText()).toBe("Import 1 client, update 1");
    await view.locator("#updates summary").click();
    expect(await view.locator("#updates li").innerText()).toContain("chen@example.com");
    expect(await customerCells(page, "name")).toHaveLength(10);
  });

  it("imports it once: the same list again finds everything in the book", async () => {
    expect(await importNow(page)).toBe("1 client imported, 1 updated");
    await page.locator("kebu-pane-message", { hasText: "1 client imported, 1 updated" }).waitFor();
    await bringIn(page, LIST);
    await view
      .locator(".counts", { hasText: "2 rows are in the book already or repeat an earlier row" })
      .waitFor();
    expect(await view.locator("#import-go").getAttribute("aria-disabled")).toBe("true");
    expect(await customerCells(page, "name")).toHaveLength(11);
  });

  it("taken back when it only filled in, it is no longer called done", async () => {
    await bringIn(page, "Client,Phone,E-mail\n陈静,13800001234,chen@example.com\n");
    expect(await importNow(page)).toBe("1 client updated");
    await page.locator("kebu-pane-message #undo").click();
    await page.locator("kebu-pane-message", { hasText: "ndone" }).waitFor();
    await page.locator("kebu-pane #tab-more").click();
    await page.locator("kebu-more-view #go-import").click();
    await view.locator("#import-go[aria-disabled=false]", { hasText: "Update 1 client" }).waitFor();
    expect(await view.locator("#outcome").count()).toBe(0);
  });

  it("a client renamed between the dry run and the import is asked about, and nobody is guessed", async () => {
    await editCustomer(page, "C000000", "name", "陈靜");
    await view.locator("#alike", { hasText: "looks like 陈靜" }).waitFor();
    await view.locator("#alike label", { hasText: "same person" }).click();
    await view.locator("#import-go", { hasText: "Import 1 client, update 1" }).waitFor();
    const overwritten = view.locator("#alike li", { hasText: "same person" }).locator(".overwritten");
    expect(await overwritten.allInnerTexts()).toEqual(["Name: 陈靜 → 陈静", "Email: chen@example.com"]);
    await view.locator("#alike label", { hasText: "new" }).click();
    await view.locator("#import-go", { hasText: "Import 2 clients" }).waitFor();
    await view.locator("#alike label", { hasText: "same person" }).click();
    await view.locator("#import-go", { hasText: "Import 1 client, update 1" }).waitFor();
    expect(await importNow(page)).toBe("1 client imported, 1 updated");
    expect(await customerCells(page, "name")).toHaveLength(11);
    expect((await customerCells(page, "email"))[0]).toBe("chen@example.com");
  });

  it("a visit logged between the dry run and the import stays", async () => {
    await page.evaluate(() =>
      window.kebu.store.run((_, today) => ({
        label: { code: "log-visit", data: {} },
        steps: [
          {
            kind: "append",
            table: "visits",
            ids: ["VNEW"],
            cells: { date: [today], customerId: ["C000000"], kind: ["visit"], amount: [50] },
          },
        ],
      })),
    );
    await importNow(page);
    const [visits] = await page.evaluate(() => window.kebu.workbook.read(["visits"]));
    expect(visits?.columns.id).toContain("VNEW");
    expect(await customerCells(page, "name")).toContain("Ada New");
  });

  it("what the workbook refuses is said, and the import can be tried again", async () => {
    await page.evaluate(() => window.kebu.refuseNext());
    await view.locator("#import-go").click();
    await view.locator("#problems:focus", { hasText: "Not written" }).waitFor();
    expect(await customerCells(page, "name")).toHaveLength(10);
    await importNow(page);
    expect(await customerCells(page, "name")).toHaveLength(11);
  });

  it("a target that another column has goes to the one that was chosen last", async () => {
    await view.locator("#column-2").selectOption("name");
    expect(await view.locator("#column-0").inputValue()).not.toBe("name");
    await view.locator("#column-0").selectOption("name");
    expect(await view.locator("#column-2").inputValue()).not.toBe("name");
  });

  it("is there as it was when one comes back to it", async () => {
    await view.locator("#column-2").selectOption("");
    await page.locator("kebu-pane #tab-today").click();
    await page.locator("kebu-pane #tab-more").click();
    await page.locator("kebu-more-view #go-import").click();
    expect(await view.locator("#column-2").inputValue()).toBe("");
  });
});

describe("what takes its time", () => {
  it("a file can be left while it is read, and nothing is kept of it", async () => {
    await open();
    await Promise.all([pressWhenThere(page, VIEW, "cancel"), bringIn(page, longList(150_000))]);
    await view.locator("#choose-file").waitFor();
    await bringIn(page, LIST);
    await view.locator("#import-go[aria-disabled=false]").waitFor();
  });

  it.each(["from another view", "in the import"])(
    "while a file dropped %s is read, Tab leads to Cancel",
    async (where) => {
      await open();
      if (where === "in the import") {
        await bringIn(page, LIST);
        await view.locator("#import-go[aria-disabled=false]").waitFor();
      }
      const [focused] = await Promise.all([
        focusWhileThere(page, VIEW, "cancel"),
        bringIn(page, longList(150_000)),
      ]);
      expect(["cancel", "import-title"]).toContain(focused);
    },
  );

  it("while a dry run is under way, the button says so", async () => {
    await open();
    const [said] = await Promise.all([
      textWhileThere(page, VIEW, "stop", "import-go"),
      bringIn(page, longList(8000)),
    ]);
    expect(said).toBe("Working it out…");
    await view.locator("#import-go[aria-disabled=false]").waitFor();
  });

  it("a dry run can be stopped and taken up again; stopped, nothing can be imported", async () => {
    await open();
    await Promise.all([pressWhenThere(page, VIEW, "stop"), bringIn(page, longList(8000))]);
    await view.locator("#try-again:focus", { hasText: "Work it out" }).waitFor();
    expect(await view.locator("section", { hasText: "Stopped." }).count()).toBe(1);
    expect(await view.locator("#import-go").count()).toBe(0);
    await page.keyboard.press("Enter");
    await view.locator("#import-go[aria-disabled=false]:focus").waitFor();
    expect(await view.locator("#import-go").innerText()).toBe("Import 8,000 clients");
  });
});

describe("a day that can be read in two ways", () => {
  const DAYS = "Client,Phone,Birthday\n周一,13911110001,\n吴二,13911110002,3/5/90\n,13911110003,4/6/91\n";

  beforeEach(async () => {
    await open();
    await bringIn(page, DAYS);
    await view.locator(".counts", { hasText: "2 rows wait for your answer above" }).waitFor();
  });

  it("keeps the import back until it is answered, or its rows are knowingly left out", async () => {
    const go = view.locator("#import-go");
    expect(await go.getAttribute("aria-disabled")).toBe("true");
    expect(await go.innerText()).toBe("Answer the question above, or leave 2 rows out");
    await view.locator("#leave-waiting").check();
    await view.locator("#import-go[aria-disabled=false]", { hasText: "Import 1 client" }).waitFor();
    await view.locator("#column-1").selectOption("");
    await view.locator("#import-go[aria-disabled=true]", { hasText: "Answer the question" }).waitFor();
    expect(await view.locator("#leave-waiting").isChecked()).toBe(false);
  });

  it("answered, takes all rows that name somebody", async () => {
    await view.locator(".question label").first().click();
    await view.locator("#import-go[aria-disabled=false]").waitFor();
    expect(await view.locator("#leave-waiting").count()).toBe(0);
    await importNow(page);
    expect(await customerCells(page, "name")).toContain("吴二");
  });

  it("left out, its rows are listed afterwards with the reason, to be saved", async () => {
    await view.locator("#leave-waiting").check();
    expect(await importNow(page)).toBe("1 client imported");
    const refused = view.locator("#refused");
    expect(await refused.locator("summary").innerText()).toBe("2 rows not taken");
    expect(await refused.locator("li").first().innerText()).toContain("“3/5/90” may be one day or another");
    expect(await refused.locator("#save-refused").innerText()).toBe("Save 2 rows");
  });
});

describe("sales", () => {
  it("amounts that were not understood in rows that are taken are told before and after", async () => {
    await open();
    const rows = ["100", "€50", "120", "€50", "90"].map(
      (amount, day) => `2026-11-0${day + 1},陈静,${amount}`,
    );
    await bringIn(page, ["Date,Customer,Amount", ...rows].join("\n"));
    await view.locator("#import-go[aria-disabled=false]", { hasText: "Import 5 visits" }).waitFor();
    const notes = view.locator("#trial-notes[open] li");
    const said = "Rows 3, 5, Amount: “€50” is not in the currency of this book.";
    expect(await notes.filter({ hasText: said }).count()).toBe(1);
    await importNow(page);
    expect(await notes.filter({ hasText: said }).count()).toBe(1);
  });

  it("a row that names nobody says how the file is mended", async () => {
    await open({ language: "zh-CN" });
    await bringIn(page, "日期,客户,金额\n2026-11-01,陈静,100\n2026-11-02,,50\n");
    const refused = view.locator("#refused li");
    await refused.waitFor();
    expect(await refused.innerText()).toContain("请填上姓名或电话");
    expect(await importNow(page)).toBe("已导入 1 次到访");
    await page.locator("kebu-pane-message", { hasText: "已导入 1 次到访" }).waitFor();
  });

  it("a receipt number says what its lines become", async () => {
    await open();
    await bringIn(page, "Date,Customer,Amount,Receipt\n2026-11-01,陈静,100,R1\n2026-11-01,陈静,50,R1\n");
    await view.locator("#import-go[aria-disabled=false]").waitFor();
    const receipt = view.locator(".meaning", { hasText: "Receipt" });
    expect(await receipt.locator(".hint").innerText()).toBe("lines with the same number become one visit");
    expect(await view.locator("#import-go").innerText()).toBe("Import 1 visit");
  });
});

describe("a workbook without a book", () => {
  beforeEach(async () => {
    await open({ book: "none" });
    await bringIn(page, LIST);
    await page.locator("kebu-start-view #add-and-look").waitFor();
  });

  it("says which tables a list needs, and adds none before it may", async () => {
    expect(await page.locator("kebu-start-view p").innerText()).toContain("“list.csv”");
    expect(await sheetCount()).toBe(0);
    await page.locator("kebu-start-view #leave-list").click();
    await page.locator("kebu-start-view #startTables").waitFor();
    expect(await sheetCount()).toBe(0);
  });

  it("then shows what importing it would do", async () => {
    await page.locator("kebu-start-view #add-and-look").click();
    await view.locator("#import-go[aria-disabled=false]", { hasText: "Import 2 clients" }).waitFor();
    expect(await customerCells(page, "name")).toEqual([]);
  });
});

function sheetCount(): Promise<number> {
  return page.evaluate(() => window.kebu.store.state.layout?.tables.length ?? 0);
}
