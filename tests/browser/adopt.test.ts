/** A shop's own list, opened on the page: adopted, used, saved, opened again; undone; found again after a crash. */
import { expect, test } from "vitest";
import { numberAt, textAt } from "../../src/model/table-data";
import { axeFindings } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import type { PageOptions, PageUnderTest } from "./support/page-under-test";
import { bookIn } from "./support/saved-book";
import { contentOf, LIST_SHEET, shopList } from "./support/shop-list";

const suite = browserSuite();
const FILE = "members.xlsx";

test("is adopted, takes a visit, is saved and opened again; what stood in it stands in it still", async () => {
  const tested = await openList();
  const original = await contentOf(await tested.fileBytes(FILE));
  await adopt(tested);
  expect(await tested.status()).toBe("1 change not saved");
  await tested.logVisit("anna", "88");
  await save(tested);

  const bytes = await tested.fileBytes(FILE);
  expect((await contentOf(bytes)).cells).toMatchObject(original.cells);
  const { book } = await bookIn(bytes);
  expect([...book.customers.rowNumbers]).toEqual([4, 5, 7]);
  expect(textAt(book.customers, "phone", 1)).toBe("13900005678");
  expect(textAt(book.customers, "custom:余额", 0)).toBe("800");
  expect(textAt(book.visits, "customer", 0)).toBe("Anna Petrova");

  await tested.openOffered();
  // The book before shows its last message until the one opened takes its place.
  await tested.page.locator("kebu-pane-message .hidden-visually").waitFor({ state: "attached" });
  await tested.logVisit("9000", "12");
  await save(tested);
  const again = (await bookIn(await tested.fileBytes(FILE))).book;
  expect(again.customers.ids).toEqual(book.customers.ids);
  expect(numberAt(again.visits, "amount", 1)).toBe(12);
  expect(textAt(again.visits, "customer", 1)).toBe("李伟");
  await tested.close();
});

test("is given back by undo, and the file saved after it is as it was", async () => {
  const tested = await openList();
  const original = await contentOf(await tested.fileBytes(FILE));
  await adopt(tested);
  await tested.page.locator("kebu-pane-message #undo").click();
  await tested.page.locator("kebu-start-view").waitFor();
  await save(tested);
  expect(await contentOf(await tested.fileBytes(FILE))).toEqual(original);
  await tested.close();
});

test("is found again after a crash, with the visit logged in it", async () => {
  const tested = await openList();
  await adopt(tested);
  await tested.logVisit("anna", "77");
  const second = await tested.replaced();
  await second.page.locator("page-start .rescue button").first().click();
  await second.ready();
  await second.page.locator(".notice", { hasText: "2 changes restored" }).waitFor();
  await second.page.keyboard.press("/");
  await second.page.keyboard.type("anna");
  await second.page.keyboard.press("Enter");
  await second.page.locator("kebu-card-view", { hasText: "77" }).waitFor();
  await second.close();
});

test("a workbook without a book gets empty tables beside what it holds", async () => {
  const tested = await openList({ language: "zh-CN" });
  await tested.page.locator("#startTables").click();
  await tested.ready();
  await tested.page.getByRole("tab", { name: LIST_SHEET, exact: true }).waitFor();
  expect(await tested.page.locator("kebu-grid [role=tab]").allInnerTexts()).toEqual([
    "说明",
    LIST_SHEET,
    "客户",
    "到访",
    "跟进",
    "设置",
  ]);
  await tested.close();
});

test("axe finds nothing where a list is about to be adopted, wide and narrow", async () => {
  const tested = await openList();
  await showColumns(tested);
  for (const width of [1280, 320]) {
    await tested.page.setViewportSize({ width, height: 800 });
    expect(await axeFindings(tested.page)).toEqual([]);
  }
  await tested.close();
});

/** The page with the list's file open in it, and its sheet in front where there is room. */
async function openList(options: PageOptions = {}): Promise<PageUnderTest> {
  const tested = await suite(options);
  await tested.ready();
  await tested.offerFile(FILE, await shopList());
  await tested.openOffered();
  await tested.page.locator("page-header .file", { hasText: FILE }).waitFor();
  await tested.page.locator("kebu-start-view").waitFor();
  return tested;
}

async function showColumns({ page }: PageUnderTest): Promise<void> {
  await page.getByRole("tab", { name: LIST_SHEET, exact: true }).click();
  await page.locator("#startAdopt").click();
  await page.locator(".meaning").first().waitFor();
}

async function adopt(tested: PageUnderTest): Promise<void> {
  await showColumns(tested);
  await tested.page.locator("#column-2").selectOption("name");
  await tested.page.locator("#adopt-go").click();
  await tested.ready();
}

async function save({ page }: PageUnderTest): Promise<void> {
  await page.keyboard.press("Control+s");
  await page.locator("page-header [role=status]", { hasText: "Everything is saved" }).waitFor();
}
