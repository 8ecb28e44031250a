/** The Figures sheet on the page: written from the pane, shown among the sheets, saved with its pictures. */
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";

const open = browserSuite();

async function writeFigures(tested: PageUnderTest): Promise<string> {
  const button = tested.page.locator("figures-sheet-button");
  await button.locator("#write-figures").click();
  const told = button.locator("[role=status]");
  await told.filter({ hasText: "Figures" }).waitFor();
  return told.innerText();
}

async function savedSheet(tested: PageUnderTest): Promise<ExcelJS.Worksheet> {
  await tested.page.keyboard.press("Control+s");
  await tested.page.locator("kebu-page .notice", { hasText: "Sample salon.xlsx" }).waitFor();
  const workbook = new ExcelJS.Workbook();
  const bytes = await tested.fileBytes("Sample salon.xlsx");
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook.getWorksheet("Figures")!;
}

test("the figures are written into the book with pictures of their charts, and saved with it", async () => {
  const tested = await open();
  const { page } = tested;
  await page.locator("kebu-pane #tab-figures").click();
  expect(await writeFigures(tested)).toBe(
    "Written on the sheet “Figures”, which prints on one page. Writing again replaces it.",
  );
  // Focus stays where it was, and the sheet is in front among the sheets.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("kebu-page");
  await page.locator("kebu-grid [role=tab][aria-selected=true]", { hasText: "Figures" }).waitFor();
  const sheet = await savedSheet(tested);
  expect(sheet.getCell("A1").value).toMatch(/figures$/i);
  expect(sheet.getCell("A5").value).toBe("At a glance, beside the year before");
  expect(typeof sheet.getCell("C7").value).toBe("number");
  expect(sheet.pageSetup).toMatchObject({
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    orientation: "portrait",
  });
  const pictures = sheet.getImages().map(({ imageId }) => sheet.workbook.getImage(Number(imageId)));
  expect(pictures.length).toBeGreaterThan(2);
  for (const { extension, buffer } of pictures) {
    expect(extension).toBe("png");
    expect([...new Uint8Array(buffer as unknown as ArrayBuffer).subarray(1, 4)]).toEqual([80, 78, 71]);
  }
  tested.expectNoTroubles();
});
