/** Opening, saving, and everything that can stand in the way of it. */
import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { expect, test } from "vitest";
import { numberAt } from "../../src/model/table-data";
import { withChart } from "../support/workbook-with-chart";
import { browserSuite } from "./support/browser-suite";
import { dropFile } from "./support/drop-file";
import type { PageUnderTest } from "./support/page-under-test";
import { bookIn } from "./support/saved-book";

const suite = browserSuite();
const VISITS_SHEET = 3;

test("a file opened from the disk is saved back into it, without asking", async () => {
  const tested = await suite();
  await openSample(tested, "mine.xlsx");
  await tested.logVisit("a", "17");
  await save(tested);
  expect(await tested.notice()).toBe("Saved to “mine.xlsx”.");
  expect(await lastAmount(tested, "mine.xlsx")).toBe(17);
  await tested.logVisit("a", "18");
  await save(tested);
  expect(await lastAmount(tested, "mine.xlsx")).toBe(18);
  await tested.close();
});

test("a file that another program wrote meanwhile is not overwritten", async () => {
  const tested = await suite();
  await openSample(tested, "shared.xlsx");
  await tested.logVisit("a", "17");
  const others = new Uint8Array([1, 2, 3]);
  await tested.offerFile("shared.xlsx", others);
  await tested.page.keyboard.press("Control+s");
  await tested.page.locator(".notice", { hasText: "changed by another program" }).waitFor();
  expect(await tested.fileBytes("shared.xlsx")).toEqual(others);
  expect(await tested.status()).toBe("1 change not saved");
  await tested.close();
});

test("a signed workbook is never overwritten: said before, saved beside, said after", async () => {
  const tested = await suite();
  await tested.ready();
  const original = await signed(await tested.sampleBytes());
  await openAs(tested, "signed.xlsx", original);
  await tested.logVisit("a", "19");

  await tested.page.keyboard.press("Control+s");
  const question = tested.page.locator("page-question dialog");
  await question.waitFor();
  expect(await question.innerText()).toMatch(/signature[\s\S]*“signed \(Kebu\)\.xlsx”/);
  await tested.page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await tested.status()).toBe("1 change not saved");

  await tested.page.keyboard.press("Control+s");
  await question.waitFor();
  await tested.page.keyboard.press("Enter");
  await tested.page.locator(".notice", { hasText: "the original is untouched" }).waitFor();
  expect(await tested.notice()).toMatch(/Saved as “signed \(Kebu\)\.xlsx”.*signature/);
  expect(await tested.fileBytes("signed.xlsx")).toEqual(new Uint8Array(original));
  expect(await lastAmount(tested, "signed (Kebu).xlsx")).toBe(19);
  await tested.logVisit("a", "20");
  await save(tested);
  expect(await lastAmount(tested, "signed (Kebu).xlsx")).toBe(20);
  await tested.close();
});

test("a chart on the very sheet that is written to survives, and nothing is asked", async () => {
  const tested = await suite();
  await tested.ready();
  await openAs(tested, "charts.xlsx", await withChart(await tested.sampleBytes(), VISITS_SHEET));
  await tested.logVisit("a", "21");
  await save(tested);
  expect(await lastAmount(tested, "charts.xlsx")).toBe(21);
  const saved = await JSZip.loadAsync((await tested.fileBytes("charts.xlsx"))!);
  expect(Object.keys(saved.files)).toContain("xl/charts/chart99.xml");
  await tested.close();
});

test("where the browser gives no handles, saving is a download", async () => {
  const tested = await suite({ pickers: false });
  await tested.ready();
  await tested.logVisit("a", "23");
  const [download] = await Promise.all([
    tested.page.waitForEvent("download"),
    tested.page.keyboard.press("Control+s"),
  ]);
  expect(download.suggestedFilename()).toBe("Sample salon.xlsx");
  await tested.page.locator(".notice", { hasText: "handed to the browser" }).waitFor();
  const { book } = await bookIn(await readFile(await download.path()));
  expect(numberAt(book.visits, "amount", book.visits.size - 1)).toBe(23);
  await tested.close();
});

test("a page killed right after a download still offers the work", async () => {
  const tested = await suite({ pickers: false });
  await tested.ready();
  await tested.logVisit("a", "24");
  await Promise.all([tested.page.waitForEvent("download"), tested.page.keyboard.press("Control+s")]);
  await tested.page.locator(".notice", { hasText: "handed to the browser" }).waitFor();
  const second = await tested.replaced();
  await second.page.locator("page-start .rescue li").waitFor();
  await second.close();
});

const unreadable: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ["no workbook at all", "notes.xlsx", new TextEncoder().encode("only text"), /is not an \.xlsx workbook/],
  [
    "an old .xls",
    "old.xlsx",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    /“old\.xlsx” .*(password|\.xls|damaged)/,
  ],
  [
    "a truncated file",
    "cut.xlsx",
    Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0),
    /cut short or damaged/,
  ],
  ["an empty file", "empty.xlsx", new Uint8Array(0), /“empty\.xlsx”/],
];

test.each(unreadable)(
  "%s, dropped on the page, gets a sentence; the open book stays",
  async (_what, name, bytes, sentence) => {
    const tested = await suite();
    await tested.ready();
    await tested.logVisit("a", "29");
    await save(tested);
    await dropFile(tested.page, name, bytes);
    await tested.page.locator(".notice.alarm").waitFor();
    expect(await tested.notice()).toMatch(sentence);
    expect(await tested.page.locator("page-header .file").innerText()).toContain("Sample salon.xlsx");
    await tested.logVisit("a", "30");
    await tested.close();
  },
);

test("a good workbook dropped on the page is opened", async () => {
  const tested = await suite();
  await tested.ready();
  await dropFile(tested.page, "dropped.xlsx", await tested.sampleBytes());
  await tested.page.locator("page-header .file", { hasText: "dropped.xlsx" }).waitFor();
  await tested.ready();
  await tested.close();
});

test("a workbook that is no customer book says so, and offers where to start", async () => {
  const tested = await suite();
  await tested.ready();
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Shopping").addRow(["milk", 2]);
  await dropFile(tested.page, "shopping.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  const pane = tested.page.locator("kebu-pane");
  await pane.locator("kebu-start-view h2", { hasText: "No customer book in this workbook" }).waitFor();
  await pane.locator("kebu-start-view button", { hasText: "Look at the sample" }).click();
  await tested.page.locator("page-header .file", { hasText: "Sample salon.xlsx" }).waitFor();
  await tested.ready();
  expect(await tested.page.locator("kebu-start-view").count()).toBe(0);
  await tested.close();
});

test("leaving unsaved work for another book asks first", async () => {
  const tested = await suite();
  await tested.ready();
  await tested.logVisit("a", "31");
  const question = tested.page.locator("page-question dialog");
  await openNew(tested);
  await question.waitFor();
  expect(await question.innerText()).toContain("1 change in “Sample salon.xlsx” not saved");
  await question.locator("button").nth(2).click();
  expect(await tested.status()).toBe("1 change not saved");

  await openNew(tested);
  await question.locator("button").first().click();
  await tested.page.locator("page-header .file", { hasText: "Customer book.xlsx" }).waitFor();
  expect(await lastAmount(tested, "Sample salon.xlsx")).toBe(31);
  await tested.close();
});

test("work thrown away on purpose is not offered back", async () => {
  const tested = await suite();
  await tested.ready();
  await tested.logVisit("a", "32");
  await openNew(tested);
  await tested.page.locator("page-question dialog button").nth(1).click();
  await tested.page.locator("page-header .file", { hasText: "Customer book.xlsx" }).waitFor();
  const second = await tested.replaced();
  await second.ready();
  expect(await second.page.locator("page-start").count()).toBe(0);
  await second.close();
});

test("closing the page warns with unsaved work, and only then", async () => {
  const tested = await suite();
  await tested.ready();
  await tested.logVisit("a", "33");
  const [dialog] = await Promise.all([
    tested.page.waitForEvent("dialog"),
    tested.page.close({ runBeforeUnload: true }),
  ]);
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await save(tested);
  const closed = tested.page.waitForEvent("close");
  await tested.page.close({ runBeforeUnload: true });
  await closed;
  await tested.close();
});

test("a new book takes its first client and visit", async () => {
  const tested = await suite({ language: "zh-CN" });
  await tested.ready();
  await openNew(tested);
  await tested.page.locator("page-header .file", { hasText: "客簿.xlsx" }).waitFor();
  await tested.page.keyboard.press("/");
  await tested.page.keyboard.type("陈静");
  await tested.page.keyboard.press("Enter");
  await tested.page.locator("kebu-customer-form").waitFor();
  await tested.page.keyboard.press("Control+Enter");
  await tested.page.locator("kebu-customer-form").waitFor({ state: "detached" });
  await tested.logVisit("陈静", "88");
  await tested.page.keyboard.press("Control+s");
  await tested.page.locator(".notice", { hasText: "已保存到" }).waitFor();
  expect(await lastAmount(tested, "客簿.xlsx")).toBe(88);
  await tested.close();
});

async function openSample(tested: PageUnderTest, name: string): Promise<void> {
  await tested.ready();
  await openAs(tested, name, await tested.sampleBytes());
}

async function openAs(tested: PageUnderTest, name: string, bytes: Uint8Array): Promise<void> {
  await tested.offerFile(name, bytes);
  await tested.openOffered();
  await tested.page.locator("page-header .file", { hasText: name }).waitFor();
  await tested.ready();
}

/** With a digital signature, which the smallest change makes void. */
async function signed(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file("_xmlsignatures/sig1.xml", "<Signature/>");
  return zip.generateAsync({ type: "uint8array" });
}

async function openNew({ page }: PageUnderTest): Promise<void> {
  await page.locator("page-header .menu-button").click();
  await page.locator("page-header #menu button").nth(1).click();
}

async function save({ page }: PageUnderTest): Promise<void> {
  await page.keyboard.press("Control+s");
  await page.locator("page-header [role=status]", { hasText: "Everything is saved" }).waitFor();
}

async function lastAmount(tested: PageUnderTest, name: string): Promise<number> {
  const { book } = await bookIn(await tested.fileBytes(name));
  return numberAt(book.visits, "amount", book.visits.size - 1);
}
