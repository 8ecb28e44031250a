/** What others change in the workbook is in the open pane at once, and what is being typed stays. */
import { expect, test } from "vitest";
import { parseIsoDay } from "../../../src/model/day";
import { numberAt, rowOf, textAt } from "../../../src/model/table-data";
import { paneWords } from "../../../src/words/pane";
import { say } from "../../../src/words/phrase";
import { TODAY } from "../support/pane-under-test";
import { excelSuite, LANGUAGES } from "./support/excel-suite";
import { addressOf, rowFor, tableOf } from "./support/places";
import { sampleSalon } from "./support/workbooks";

const open = excelSuite();

test.each(LANGUAGES)(
  "a co-author's phone number and visit are shown; a half-typed form stays and is saved (%s)",
  async (language) => {
    const tested = await open({ language, workbook: await sampleSalon(language) });
    const { page } = tested;
    await tested.ready();
    const before = await tested.savedBook();
    const { customers, visits } = before.book;
    const name = textAt(customers, "name", 5);
    const customerId = customers.ids[5] ?? "";

    // One event, one look at the rows it names, and the card has the new number.
    await tested.openCard(name);
    await tested.traffic();
    await tested.coAuthor(
      "type",
      tableOf(before, "customers").sheet,
      addressOf(before, "customers", 5, "phone"),
      "13911112222",
    );
    await page.locator("kebu-card-view .phone", { hasText: "13911112222" }).waitFor();
    expect(await tested.traffic()).toHaveLength(1);

    // A visit of theirs arrives while the amount of ours is typed.
    await tested.beginVisit();
    await page.keyboard.type("12");
    await tested.coAuthor(
      "addTableRow",
      "Visits",
      rowFor(before, "visits", {
        id: "V-theirs",
        date: parseIsoDay(TODAY) ?? 0,
        customerId,
        customer: name,
        amount: 66,
      }),
    );
    await tested.says(say(paneWords.reloaded, language));
    await page.locator("kebu-visit-form #amount:focus").waitFor();
    await page.keyboard.type("8");
    await tested.saveVisit();

    await tested.openCard(name);
    const newest = page.locator("kebu-card-view .timeline .entry");
    expect(await newest.nth(0).innerText()).toContain("128");
    expect(await newest.nth(1).innerText()).toContain("66");
    const after = (await tested.savedBook()).book;
    expect(after.visits.size).toBe(visits.size + 2);
    expect(numberAt(after.visits, "amount", rowOf(after.visits, "V-theirs")!)).toBe(66);
    expect(numberAt(after.visits, "amount", after.visits.size - 1)).toBe(128);
    expect(textAt(after.customers, "phone", 5)).toBe("13911112222");
    await tested.close();
  },
);
