import { describe, expect, it } from "vitest";
import { TEMPLATE_FILES, templateBytes } from "../../templates/templates-folder";
import { withChart } from "../../support/workbook-with-chart";
import { openXlsx } from "../../workbook/support/open-xlsx";
import { richWorkbook } from "../../workbook/support/rich-workbook";
import { expectSameBook, expectSameState, throughSimulatedExcel } from "./support/same-book";

describe("a file taken through the simulated Excel", () => {
  it.each(TEMPLATE_FILES)("$name is the same book", async ({ name }) => {
    const bytes = await templateBytes(name);
    await expectSameBook(await throughSimulatedExcel(bytes), bytes);
  });

  it.each(TEMPLATE_FILES)("$name gives the same state when loaded again", async ({ name }) => {
    await expectSameState(await templateBytes(name));
  });

  it("keeps a book among rich text, filled-down formulas, own sheets and parts it does not know", async () => {
    const bytes = await richWorkbook();
    const saved = await throughSimulatedExcel(bytes);
    await expectSameBook(saved, bytes);
    await expectSameState(bytes);
    const texts = async (file: Uint8Array): Promise<unknown> =>
      (await openXlsx(file))
        .sheets()
        .map((sheet) => [sheet.name, sheet.text(1, 1), sheet.text(2, 1), sheet.text(3, 1)]);
    expect(await texts(saved)).toEqual(await texts(bytes));
  });

  it("keeps a chart's name and kind", async () => {
    await expectSameState(await withChart(await templateBytes("salon.en.xlsx"), 1));
  });
});
