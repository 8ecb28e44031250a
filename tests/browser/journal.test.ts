/** What was logged outlives the page, however it dies. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { numberAt } from "../../src/model/table-data";
import { launchKillable, type KillableBrowser } from "../support/killable-browser";
import { browserSuite } from "./support/browser-suite";
import { PageUnderTest } from "./support/page-under-test";
import { bookIn } from "./support/saved-book";

const suite = browserSuite();
const SAVED_AS = "Sample salon.xlsx";

test("killed with SIGKILL, the browser offers the work back; restored, it is all there", async () => {
  await inProfile(async (start) => {
    const first = await start();
    await first.tested.ready();
    await first.tested.logVisit("a", "41");
    await first.tested.logVisit("a", "42");
    await first.tested.page.locator("kebu-pane-message #undo").click();
    await first.tested.page.locator("page-header [role=status]", { hasText: "3 changes" }).waitFor();
    await first.tested.logVisit("a", "43");
    await first.browser.kill();

    const { tested } = await start();
    expect(await offerOf(tested)).toMatch(/^4 changes in “Sample salon\.xlsx”, last at .+, were not saved\./);
    await press(tested, "Restore");
    await tested.ready();
    expect(await tested.notice()).toContain("4 changes restored");
    expect(await tested.status()).toBe("4 changes not saved");
    expect(await amountsAfterSaving(tested)).toEqual([41, 43]);
    tested.expectNoTroubles();
  });
});

test("killed again right after restoring, the same work is offered once more, not twice over", async () => {
  await inProfile(async (start) => {
    const first = await start();
    await first.tested.ready();
    await first.tested.logVisit("a", "51");
    await first.browser.kill();
    const second = await start();
    await press(second.tested, "Restore");
    await second.tested.ready();
    await second.tested.logVisit("a", "52");
    await second.browser.kill();

    const { tested } = await start();
    expect(await offerOf(tested)).toContain("2 changes in");
    expect(await tested.page.locator("page-start .rescue li").count()).toBe(1);
    await press(tested, "Restore");
    await tested.ready();
    expect(await amountsAfterSaving(tested)).toEqual([51, 52]);
  });
});

test("two tabs are offered the same work; the first to restore it has it", async () => {
  await inProfile(async (start) => {
    const first = await start();
    await first.tested.ready();
    await first.tested.logVisit("a", "55");
    await first.browser.kill();
    const { tested, browser } = await start();
    const late = await PageUnderTest.openIn(browser.context, suite.url());
    expect(await offerOf(late)).toContain("1 change in");
    await press(tested, "Restore");
    await tested.ready();
    await press(late, "Restore");
    expect(await late.notice()).toContain("Another tab has restored this work");
    expect(await late.page.locator("page-start .rescue li").count()).toBe(0);
    await tested.logVisit("a", "56");
    expect(await amountsAfterSaving(tested)).toEqual([55, 56]);
  });
});

test("saved work is not offered; discarded work is gone, and the sample opens", async () => {
  const tested = await suite();
  await tested.ready();
  await tested.logVisit("a", "61");
  await tested.page.keyboard.press("Control+s");
  await tested.page.locator(".notice", { hasText: "Saved to" }).waitFor();
  await tested.logVisit("a", "62");
  const second = await tested.replaced();
  expect(await offerOf(second)).toContain("1 change in “Sample salon.xlsx”");
  await press(second, "Discard");
  await second.ready();
  expect(await second.status()).toBe("Everything is saved");
  const third = await second.replaced();
  await third.ready();
  expect(await third.page.locator("page-start").count()).toBe(0);
  await third.close();
});

test("work of a page that is still open in another tab is not offered", async () => {
  const tested = await suite();
  await tested.ready();
  await tested.logVisit("a", "71");
  const other = await PageUnderTest.openIn(tested.page.context(), tested.url);
  await other.ready();
  expect(await other.page.locator("page-start").count()).toBe(0);
  await tested.close();
});

test("a tab closed in the middle of saving leaves the old or the new file, and the work", async () => {
  const tested = await suite();
  await tested.ready();
  await tested.logVisit("a", "75");
  await tested.page.keyboard.press("Control+s");
  await tested.page.locator(".notice", { hasText: "Saved to" }).waitFor();
  await tested.logVisit("a", "76");
  await tested.page.evaluate(() => {
    // The tab dies when the bytes are in the swap file and the file has not been replaced yet.
    FileSystemWritableFileStream.prototype.close = () => {
      document.title = "dying";
      return new Promise(() => undefined);
    };
  });
  await tested.page.keyboard.press("Control+s");
  await tested.page.waitForFunction(() => document.title === "dying");
  const second = await tested.replaced();
  expect(await lastAmounts(second)).toEqual([75]);
  expect(await offerOf(second)).toContain("1 change in");
  await press(second, "Restore");
  await second.ready();
  expect(await amountsAfterSaving(second)).toEqual([75, 76]);
  await second.close();
});

test("without any storage the page works and says what a crash would cost", async () => {
  const tested = await suite({ storage: "none" });
  await tested.ready();
  expect(await tested.notice()).toContain("lets the page keep nothing");
  await tested.logVisit("a", "81");
  expect(await tested.status()).toBe("1 change not saved");
  await tested.close();
});

test("with local storage alone, a closed tab still loses nothing", async () => {
  const tested = await suite({ storage: "local" });
  await tested.ready();
  await tested.logVisit("a", "85");
  const second = await tested.replaced();
  await press(second, "Restore");
  await second.ready();
  expect(await amountsAfterSaving(second)).toEqual([85]);
  await second.close();
});

test("storage that fills up is told, and the work goes on", async () => {
  const tested = await suite({ storage: "local" });
  await tested.ready();
  await tested.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await tested.logVisit("a", "91");
  expect(await tested.notice()).toContain("storage stopped working");
  expect(await tested.status()).toBe("1 change not saved");
  await tested.close();
});

interface Started {
  readonly browser: KillableBrowser;
  readonly tested: PageUnderTest;
}

/** Runs with a folder for a browser's storage, in which it can be started again and again. */
async function inProfile(work: (start: () => Promise<Started>) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(path.join(os.tmpdir(), "kebu-profile-"));
  let last: KillableBrowser | undefined;
  try {
    await work(async () => {
      const browser = await launchKillable(profile);
      last = browser;
      return { browser, tested: await PageUnderTest.openIn(browser.context, suite.url()) };
    });
  } finally {
    await last?.kill().catch(() => undefined);
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function offerOf({ page }: PageUnderTest): Promise<string> {
  return page.locator("page-start .rescue li").first().innerText();
}

async function press({ page }: PageUnderTest, button: "Restore" | "Discard"): Promise<void> {
  await page.locator("page-start .rescue button", { hasText: button }).first().click();
}

/** Saves, and answers the amounts of the visits logged after the sample's own. */
async function amountsAfterSaving(tested: PageUnderTest): Promise<readonly number[]> {
  await tested.page.keyboard.press("Control+s");
  await tested.page.locator(".notice", { hasText: "Saved to" }).waitFor();
  return lastAmounts(tested);
}

async function lastAmounts(tested: PageUnderTest): Promise<readonly number[]> {
  const sample = await bookIn(await tested.sampleBytes());
  const { book } = await bookIn(await tested.fileBytes(SAVED_AS));
  const added = book.visits.size - sample.book.visits.size;
  return Array.from({ length: added }, (_, index) =>
    numberAt(book.visits, "amount", sample.book.visits.size + index),
  );
}
