/** Where the focus lies when the book has come: on the first who is waiting, unless somebody was quicker. */
import { test } from "vitest";
import { browserSuite } from "./support/browser-suite";

const open = browserSuite();
const DAY_CHUNK = /\/day\..*\.js$/;

test("who has gone on before the list has come keeps the focus where they put it", async () => {
  const tested = await open();
  const { page } = tested;
  let letIn = (): void => undefined;
  const held = new Promise<void>((resolve) => (letIn = resolve));
  await page.route(DAY_CHUNK, async (route) => {
    await held;
    await route.continue();
  });
  await tested.go();
  await tested.ready();
  await page.keyboard.press("/");
  await page.locator("kebu-customer-search input:focus").waitFor();
  letIn();
  await page.locator("kebu-today-view #to-history").waitFor();
  await page.locator("kebu-customer-search input:focus").waitFor();
  await tested.close();
});

test("otherwise it lies on the first who is waiting", async () => {
  const tested = await open();
  await tested.ready();
  await tested.page.locator("kebu-reminder-row").first().locator("#main:focus").waitFor();
  await tested.close();
});
