/** When Excel does not let us write: it is said where the user looks, and what was typed stays until it is in. */
import { expect, test } from "vitest";
import { problem, type Problem } from "../../../src/model/problem";
import type { Language } from "../../../src/model/schema";
import { numberAt, textAt } from "../../../src/model/table-data";
import { paneWords } from "../../../src/words/pane";
import { say } from "../../../src/words/phrase";
import { problemSentence } from "../../../src/words/problems";
import { excelSuite, LANGUAGES } from "./support/excel-suite";
import type { ExcelUnderTest } from "./support/excel-under-test";
import { tableOf } from "./support/places";
import { readOnly, sampleSalon } from "./support/workbooks";

const open = excelSuite();
/** More batches than any test sends. */
const FOR_LONG = 10_000;

test.each(LANGUAGES)(
  "while a cell is typed in, the pane says to press Enter, and then goes on (%s)",
  async (language) => {
    const tested = await open({ language, workbook: await sampleSalon(language) });
    const { page } = tested;
    const visits = await beginVisit(tested, "128");
    await tested.fault("cellEdit", FOR_LONG);
    await page.keyboard.press("Control+Enter");
    await tested.says(say(paneWords.waitingForCell, language));
    expect(await page.locator("kebu-visit-form #amount").inputValue()).toBe("128");
    expect((await tested.savedBook()).book.visits.size).toBe(visits);

    await tested.fault("endCellEdit");
    await page.locator("kebu-visit-form").waitFor({ state: "detached" });
    await page.locator("kebu-pane-message #undo").waitFor();
    await expectWritten(tested, visits, 128);
    await tested.close();
  },
);

test.each(LANGUAGES)(
  "a book behind a cell that is typed in is read once that is done (%s)",
  async (language) => {
    const tested = await open({
      language,
      workbook: await sampleSalon(language),
      startsInCellEdit: true,
    });
    await tested.page
      .locator("kebu-pane [role=status]", { hasText: say(paneWords.waitingForCell, language) })
      .waitFor();
    await tested.fault("endCellEdit");
    await tested.ready();
    await tested.close();
  },
);

test.each(LANGUAGES)(
  "a protected sheet is named in the form; unprotected, the same form is saved (%s)",
  async (language) => {
    const tested = await open({ language, workbook: await sampleSalon(language) });
    const { page } = tested;
    const visits = await beginVisit(tested, "128");
    const { sheet } = tableOf(await tested.savedBook(), "visits");
    await tested.user("protect", sheet);
    await page.keyboard.press("Control+Enter");
    await expectRefused(tested, problem("sheet-protected", {}, { sheet }), language, visits);

    await tested.user("unprotect", sheet);
    await tested.saveVisit();
    await expectWritten(tested, visits, 128);
    await tested.close();
  },
);

test.each(LANGUAGES)(
  "a read-only workbook is said to be one, and nothing typed is lost (%s)",
  async (language) => {
    const tested = await open({ language, workbook: readOnly(await sampleSalon(language)) });
    const visits = await beginVisit(tested, "128");
    await tested.page.keyboard.press("Control+Enter");
    await expectRefused(tested, problem("workbook-read-only"), language, visits);
    await tested.close();
  },
);

test("a visit whose confirmation is lost on the way stands in the workbook once", async () => {
  const tested = await open({ workbook: await sampleSalon("en") });
  const visits = await beginVisit(tested, "128");
  await tested.fault("loseReply");
  await tested.saveVisit();
  await expectWritten(tested, visits, 128);
  await tested.close();
});

/** The visit form of a client, with an amount typed; answers how many visits the workbook has. */
async function beginVisit(tested: ExcelUnderTest, amount: string): Promise<number> {
  await tested.ready();
  const { book } = await tested.savedBook();
  await tested.openCard(textAt(book.customers, "name", 5));
  await tested.beginVisit();
  await tested.page.keyboard.type(amount);
  return book.visits.size;
}

async function expectRefused(
  tested: ExcelUnderTest,
  why: Problem,
  language: Language,
  visits: number,
): Promise<void> {
  const { page } = tested;
  await page.locator("kebu-visit-form #problems:focus").waitFor();
  expect(await page.locator("kebu-visit-form #problems").innerText()).toContain(
    problemSentence(why, language),
  );
  expect(await page.locator("kebu-visit-form #amount").inputValue()).toBe("128");
  expect((await tested.savedBook()).book.visits.size).toBe(visits);
}

async function expectWritten(tested: ExcelUnderTest, before: number, amount: number): Promise<void> {
  const { visits } = (await tested.savedBook()).book;
  expect(visits.size).toBe(before + 1);
  expect(numberAt(visits, "amount", before)).toBe(amount);
}
