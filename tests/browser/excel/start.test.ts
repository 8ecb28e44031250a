/** A workbook without a book, in Excel: from empty tables, or from the list the user has selected. */
import { expect, test } from "vitest";
import type { Language } from "../../../src/model/schema";
import { numberAt, textAt } from "../../../src/model/table-data";
import { toJSON } from "../../excel/book/snapshot";
import { loadXlsx } from "../../excel/xlsx/load-xlsx";
import { contentOf, LIST_SHEET, shopList } from "../support/shop-list";
import { excelSuite, LANGUAGES } from "./support/excel-suite";
import type { ExcelUnderTest } from "./support/excel-under-test";
import { blankWorkbook } from "./support/workbooks";

const open = excelSuite();

const tables = {
  "zh-CN": ["Sheet1", "客户", "到访", "跟进", "设置"],
  en: ["Sheet1", "Customers", "Visits", "Follow-ups", "Settings"],
};

test.each(LANGUAGES)("empty tables are made by keyboard, beside what is there (%s)", async (language) => {
  const tested = await open({ language, workbook: blankWorkbook() });
  const { page } = tested;
  await page.locator("kebu-start-view #start:focus").waitFor();
  await tested.pressUntilFocused("Tab", "#startTables");
  await page.keyboard.press("Enter");
  await tested.ready();
  await page.locator("kebu-today-view .empty").waitFor();

  const { sheets } = await tested.workbook();
  expect(sheets.map(({ name }) => name)).toEqual(tables[language]);
  expect(sheets.map((sheet) => sheet.tables.map(({ name }) => name))).toEqual([
    [],
    ["Customers"],
    ["Visits"],
    ["FollowUps"],
    ["Settings"],
  ]);
  expect((await tested.savedBook()).problems).toEqual([]);
  expect(await page.evaluate(() => window.simulated.office.asked)).toContain("setStartupBehavior Load");
  await tested.close();
});

test.each(LANGUAGES)(
  "the selected list is adopted by keyboard and takes a visit; what stood in it stands in it still (%s)",
  async (language) => {
    const tested = await openList(language);
    const { page } = tested;
    await page.locator("kebu-start-view #start:focus").waitFor();
    const original = await contentOf(await tested.savedFile());

    await tested.user("select", LIST_SHEET, "C5");
    await tested.pressUntilFocused("Tab", "#startAdopt");
    await page.keyboard.press("Enter");
    await page.locator("#column-2").selectOption("name");
    await page.locator("#adopt-go").press("Enter");
    await tested.ready();
    await tested.logVisit("anna", "88");

    const { book } = await tested.savedBook();
    expect([...book.customers.rowNumbers]).toEqual([4, 5, 7]);
    expect(textAt(book.visits, "customer", 0)).toBe("Anna Petrova");
    expect(numberAt(book.visits, "amount", 0)).toBe(88);
    const { cells } = await contentOf(await tested.savedFile());
    expect(cells).toMatchObject(original.cells);
    await tested.close();
  },
);

test.each(LANGUAGES)("an adoption taken back leaves the workbook as it was (%s)", async (language) => {
  const tested = await openList(language);
  const { page } = tested;
  await page.locator("kebu-start-view").waitFor();
  const original = await contentOf(await tested.savedFile());
  await tested.user("select", LIST_SHEET, "C5");
  await page.locator("#startAdopt").click();
  await page.locator("#column-2").selectOption("name");
  await page.locator("#adopt-go").click();
  await tested.ready();
  expect(await contentOf(await tested.savedFile())).not.toEqual(original);
  await page.locator("kebu-pane-message #undo").click();
  await page.locator("kebu-start-view").waitFor();
  expect(await contentOf(await tested.savedFile())).toEqual(original);
  await tested.close();
});

async function openList(language: Language): Promise<ExcelUnderTest> {
  return open({ language, workbook: toJSON(await loadXlsx(await shopList())) });
}
