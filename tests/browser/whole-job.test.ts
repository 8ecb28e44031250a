/** Kebu's main job, start to finish, on the sample salon and by keyboard alone. */
import { expect, test } from "vitest";
import { addDays, isoDay, parseIsoDay } from "../../src/model/day";
import { dayAt, numberAt, textAt } from "../../src/model/table-data";
import { browserSuite } from "./support/browser-suite";
import { TODAY, type PageUnderTest } from "./support/page-under-test";
import { bookIn } from "./support/saved-book";

const open = browserSuite();
const NEXT = isoDay(addDays(parseIsoDay(TODAY)!, 9));
const SAVED_AS = "Sample salon.xlsx";

test("remind, search, log, rank, write, save, reopen: everything is there", async () => {
  const tested = await open();
  const { page } = tested;
  const { keyboard } = page;
  await tested.ready();

  // The first reminder, finished with a note.
  const firstRow = page.locator("kebu-reminder-row").first();
  await firstRow.locator("#main:focus").waitFor();
  const reminded = await firstRow.locator(".name").innerText();
  await keyboard.press("Enter");
  await page.locator("kebu-reminder-answer #note:focus").waitFor();
  await keyboard.type("called, will come on Friday");
  await keyboard.press("Control+Enter");
  await page.locator(".done", { hasText: "called, will come on Friday" }).waitFor();
  expect(await tested.status()).toBe("1 change not saved");

  // A client, found by a few letters; why the class; a visit with a next date.
  const name = await firstNameOfList(tested);
  await keyboard.press("/");
  await keyboard.type(name);
  await keyboard.press("Enter");
  await page.locator("kebu-card-view #name:focus").waitFor();
  expect(await page.locator("#class-sentence").innerText()).toMatch(/^[ABC]( \(fixed\))?: .*rank \d+ of \d+/);
  await keyboard.press("Tab");
  await pressUntilFocused(tested, "Tab", "kebu-card-view #log");
  await keyboard.press("Enter");
  await page.locator("kebu-visit-form #amount:focus").waitFor();
  await keyboard.type("128.50");
  await pressUntilFocused(tested, "Tab", "kebu-visit-form #nextChoice input");
  await chooseChip(tested, "#nextChoice", "pick");
  await pressUntilFocused(tested, "Tab", "kebu-visit-form #next");
  await keyboard.type(NEXT);
  await keyboard.press("Control+Enter");
  await page.locator("kebu-visit-form").waitFor({ state: "detached" });
  expect(await tested.status()).toBe("2 changes not saved");

  // It is in the timeline …
  await keyboard.press("/");
  await keyboard.type(name);
  await keyboard.press("Enter");
  const newest = page.locator("kebu-card-view .timeline .entry").first();
  await newest.waitFor();
  expect(await newest.innerText()).toContain("128.50");

  // Rank, move a limit, write.
  await keyboard.press("Escape");
  await pressUntilFocused(tested, "Tab", "kebu-pane [role=tab]");
  while (
    (await page.locator("kebu-pane [role=tab][aria-selected=true]").getAttribute("id")) !== "tab-ranking"
  )
    await keyboard.press("ArrowRight");
  await page.locator("kebu-ranking-view #headline").waitFor();
  const headsOfA = page.locator("kebu-ranking-view .classes tbody tr").first().locator("td").first();
  await pressUntilFocused(tested, "Tab", "pareto-chart [role=slider]");
  const before = Number(await headsOfA.innerText());
  for (let press = 0; press < 3; press++) await keyboard.press("PageUp");
  expect(Number(await headsOfA.innerText())).toBeLessThan(before);
  const heads = Number(await headsOfA.innerText());
  await pressUntilFocused(tested, "Tab", "kebu-ranking-view #write");
  expect(await page.locator("kebu-ranking-view .write [role=status]").innerText()).toMatch(
    /adds \d+ rows to Rankings\.$/,
  );
  await keyboard.press("Enter");
  await page
    .locator("kebu-ranking-view .write [role=status]", { hasText: "in the workbook already" })
    .waitFor();

  // Save, and find everything in the file.
  await keyboard.press("Control+s");
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

/** Presses a key until an element that fits has the focus; fails rather than going round for ever. */
async function pressUntilFocused({ page }: PageUnderTest, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`${selector} is not reached by ${key}`);
}

/** Moves through radio chips by arrow keys until the one labelled so is chosen. */
async function chooseChip({ page }: PageUnderTest, group: string, label: string): Promise<void> {
  const chosen = page.locator(`kebu-visit-form ${group} label`, {
    has: page.locator(":checked"),
    hasText: label,
  });
  for (let presses = 0; presses < 6; presses++) {
    if ((await chosen.count()) > 0) return;
    await page.keyboard.press("ArrowRight");
  }
  throw new Error(`no chip ${label}`);
}
