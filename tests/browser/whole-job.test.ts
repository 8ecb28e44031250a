/** Kebu's main job, start to finish, on the sample salon and by keyboard alone. */
import { expect, test } from "vitest";
import { addDays, isoDay, parseIsoDay } from "../../src/model/day";
import { dayAt, numberAt, textAt } from "../../src/model/table-data";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";
import { TODAY } from "./support/pane-under-test";
import { bookIn } from "./support/saved-book";

const open = browserSuite();
const NEXT = isoDay(addDays(parseIsoDay(TODAY)!, 9));
const SAVED_AS = "Sample salon.xlsx";

test("remind, search, log, rank, write, save, reopen: everything is there", async () => {
  const tested = await open();
  const { page } = tested;
  await tested.ready();

  // The first reminder, finished with a note.
  const reminded = await tested.finishFirstReminder("called, will come on Friday");
  expect(await tested.status()).toBe("1 change not saved");

  // A client, found by a few letters; why the class; a visit with a next date.
  const name = await firstNameOfList(tested);
  await tested.openCard(name);
  expect(await page.locator("#class-sentence").innerText()).toMatch(/^[ABC]( \(fixed\))?: .*rank \d+ of \d+/);
  await tested.beginVisit();
  await tested.fillVisit("128.50", NEXT);
  expect(await tested.status()).toBe("2 changes not saved");

  // It is in the timeline …
  await tested.openCard(name);
  const newest = page.locator("kebu-card-view .timeline .entry").first();
  await newest.waitFor();
  expect(await newest.innerText()).toContain("128.50");

  // Rank, move a limit, write.
  await tested.goToPlace("ranking");
  const heads = await tested.raiseLimitOfA();
  expect(await tested.writeRanking()).toMatch(/adds \d+ rows to Rankings\.$/);

  // Save, and find everything in the file.
  await page.keyboard.press("Control+s");
  await page.locator(".notice", { hasText: `Saved to “${SAVED_AS}”.` }).waitFor();
  expect(await tested.status()).toBe("Everything is saved");
  const { book, problems } = await bookIn(await tested.fileBytes(SAVED_AS));
  const messy = await bookIn(await tested.sampleBytes());
  expect(problems.map(({ code }) => code)).toEqual(messy.problems.map(({ code }) => code));
  const visit = book.visits.size - 1;
  expect(numberAt(book.visits, "amount", visit)).toBe(128.5);
  expect(isoDay(dayAt(book.visits, "next", visit))).toBe(NEXT);
  const classes = Array.from({ length: book.customers.size }, (_, row) =>
    textAt(book.customers, "class", row),
  );
  expect(classes.filter((letter) => letter === "A").length).toBe(heads);
  expect(book.rankings?.size).toBe(book.customers.size);
  const outcomes = Array.from({ length: book.followUps.size }, (_, row) =>
    textAt(book.followUps, "outcome", row),
  );
  expect(outcomes).toContain("called, will come on Friday");

  // Reopen the saved file on the day agreed: the client is due, and the finished reminder is not.
  await page.evaluate((saved) => {
    sessionStorage.setItem("test.open", saved);
  }, SAVED_AS);
  await tested.go(NEXT);
  await tested.ready();
  await tested.openOffered();
  await page.locator("page-header .file", { hasText: SAVED_AS }).waitFor();
  await tested.ready();
  await page.locator("kebu-pane [role=tab]#tab-today").click();
  await page.locator("kebu-today-view .filters button").nth(1).click();
  const due = page.locator("kebu-reminder-row", { has: page.locator(".name", { hasText: name }) }).first();
  await due.locator(".number", { hasText: "today" }).waitFor();
  expect(reminded).not.toBe("");
  await tested.close();
});

/** A name that the search finds first: the client on top of the list of clients. */
async function firstNameOfList({ page }: PageUnderTest): Promise<string> {
  return page.evaluate(() => {
    const pane = document.querySelector("kebu-page")?.shadowRoot?.querySelector("kebu-pane");
    const { book } = (
      pane as unknown as {
        store: { state: { book: { customers: { columns: { name: { values: string[] } } } } } };
      }
    ).store.state;
    return book.customers.columns.name.values[5] ?? "";
  });
}
