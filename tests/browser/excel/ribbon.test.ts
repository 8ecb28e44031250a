/** The four buttons of the ribbon, with the pane on a real book in Excel. */
import { expect, test } from "vitest";
import { ALL_FUNCTIONS } from "../../../src/functions/all-functions";
import { textAt } from "../../../src/model/table-data";
import { excelSuite, LANGUAGES } from "./support/excel-suite";
import { addressOf, tableOf } from "./support/places";
import { sampleSalon } from "./support/workbooks";

const open = excelSuite();

test.each(LANGUAGES)(
  "Rank, Today, Log visit and Open lead to their places, the focus on what comes first (%s)",
  async (language) => {
    const tested = await open({
      language,
      workbook: await sampleSalon(language),
      office: { inSight: false },
    });
    const { page } = tested;
    // Pressed while the book is still being read.
    await tested.ribbon("rank");
    await page.locator("kebu-ranking-view #headline:focus").waitFor();

    await tested.ribbon("today");
    await page.locator("kebu-reminder-row #main:focus").waitFor();

    await tested.ribbon("logVisit");
    await page.locator("kebu-visit-form kebu-customer-search input:focus").waitFor();

    // With a client's row selected the form knows who came.
    const loaded = await tested.savedBook();
    const name = textAt(loaded.book.customers, "name", 5);
    await tested.user(
      "select",
      tableOf(loaded, "customers").sheet,
      addressOf(loaded, "customers", 5, "name"),
    );
    await tested.ribbon("logVisit");
    await page.locator("kebu-visit-form #amount:focus").waitFor();
    expect(await page.locator("kebu-visit-form form").innerText()).toContain(name);

    await tested.ribbon("openKebu");
    await page.locator("kebu-visit-form #amount:focus").waitFor();
    expect(await page.evaluate(() => window.simulated.functions)).toEqual(Object.keys(ALL_FUNCTIONS));
    await tested.close();
  },
);
