/** The sheet and the pane follow each other: a row selected there, a card shown here, and back. */
import { expect, test } from "vitest";
import { problem } from "../../../src/model/problem";
import { textAt } from "../../../src/model/table-data";
import { problemSentence } from "../../../src/words/problems";
import { excelSuite, LANGUAGES } from "./support/excel-suite";
import { addressOf, headerOf, tableOf } from "./support/places";
import { sampleSalon } from "./support/workbooks";

const open = excelSuite();

test.each(LANGUAGES)(
  "a row selected in the sheet shows its client; the card leads to the row (%s)",
  async (language) => {
    const tested = await open({ language, workbook: await sampleSalon(language) });
    const { page } = tested;
    await tested.ready();
    const loaded = await tested.savedBook();
    const { customers, visits } = loaded.book;
    const card = page.locator("kebu-card-view #name");

    await tested.user(
      "select",
      tableOf(loaded, "customers").sheet,
      addressOf(loaded, "customers", 7, "name"),
    );
    await card.filter({ hasText: textAt(customers, "name", 7) }).waitFor();

    // Any cell of a visit's row selects whose visit it was.
    const visit = Array.from({ length: visits.size }, (_, row) => row).find(
      (row) => textAt(visits, "customer", row) === textAt(customers, "name", 11),
    );
    await tested.user(
      "select",
      tableOf(loaded, "visits").sheet,
      addressOf(loaded, "visits", visit ?? 0, "amount"),
    );
    await card.filter({ hasText: textAt(customers, "name", 11) }).waitFor();

    // Beside a form that is open the selection may move as it likes.
    await tested.openCard(textAt(customers, "name", 5));
    await tested.beginVisit();
    await page.keyboard.type("12");
    await tested.user(
      "select",
      tableOf(loaded, "customers").sheet,
      addressOf(loaded, "customers", 9, "name"),
    );
    await page.keyboard.type("8");
    expect(await page.locator("kebu-visit-form #amount").inputValue()).toBe("128");
    await page.keyboard.press("Escape");

    await tested.user("activate", tableOf(loaded, "visits").sheet);
    await tested.openCard(textAt(customers, "name", 5));
    await page.locator("kebu-card-view #show").click();
    await expect
      .poll(async () => (await tested.workbook()).activeSheet.name)
      .toBe(tableOf(loaded, "customers").sheet);
    const { selection } = (await tested.workbook()).activeSheet;
    expect(selection).toMatchObject({ row: (customers.rowNumbers[5] ?? 0) - 1, rows: 1 });

    // A filter set meanwhile hides the row, and the pane says so.
    const sheet = tableOf(loaded, "customers").sheet;
    await tested.user("filter", "Customers", headerOf(loaded, "customers", "name"), ["nobody"]);
    await page.locator("kebu-card-view #show").click();
    const row = customers.rowNumbers[5] ?? 0;
    await tested.says(problemSentence(problem("row-hidden", {}, { sheet, row }), language));
    await tested.close();
  },
);
