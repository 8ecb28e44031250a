/**
 * The built page in a real browser, on a day that does not move.
 *
 * The browser's own file pickers cannot be operated by a test, so they are answered from the origin's
 * private file system: real handles, real swap files, real writes.
 */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { contextOptions, PaneUnderTest, TODAY, type PaneOptions } from "./pane-under-test";

export interface PageOptions extends PaneOptions {
  /** Which storage the browser allows the page; all of it unless said otherwise. */
  readonly storage?: "all" | "local" | "none";
  /** Has the browser pickers that give handles (Chrome, Edge), or only downloads? */
  readonly pickers?: boolean;
}

export class PageUnderTest extends PaneUnderTest {
  private constructor(
    page: Page,
    readonly url: string,
    private readonly options: PageOptions,
  ) {
    super(page, [new URL(url).origin]);
  }

  /** A fresh context, the page loaded, and the sample open in it. */
  static async open(browser: Browser, url: string, options: PageOptions = {}): Promise<PageUnderTest> {
    const context = await browser.newContext(contextOptions(options));
    return PageUnderTest.openIn(context, url, options);
  }

  static async openIn(
    context: BrowserContext,
    url: string,
    options: PageOptions = {},
  ): Promise<PageUnderTest> {
    const tested = new PageUnderTest(await context.newPage(), url, options);
    await tested.page.addInitScript(answerPickers, options.pickers ?? true);
    await tested.page.addInitScript(limitStorage, options.storage ?? "all");
    await tested.go();
    return tested;
  }

  /** Loads the page, again or for the first time. `today` is the day it believes in. */
  async go(today = TODAY): Promise<void> {
    await this.page.goto(`${this.url}?today=${today}`);
  }

  /** Puts a file where the open picker will find it. */
  async offerFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(
      async ([fileName, base64]) => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle(fileName, { create: true });
        const writable = await handle.createWritable();
        await writable.write(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
        await writable.close();
        sessionStorage.setItem("test.open", fileName);
      },
      [name, Buffer.from(bytes).toString("base64")] as const,
    );
  }

  /** The bytes of a file that was offered or saved; undefined where there is none. */
  async fileBytes(name: string): Promise<Uint8Array | undefined> {
    const base64 = await this.page.evaluate(async (fileName) => {
      const folder = await navigator.storage.getDirectory();
      try {
        const file = await (await folder.getFileHandle(fileName)).getFile();
        const bytes = new Uint8Array(await file.arrayBuffer());
        let text = "";
        for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);
      } catch {
        return undefined;
      }
    }, name);
    return base64 === undefined ? undefined : new Uint8Array(Buffer.from(base64, "base64"));
  }

  /** Opens, through the page's own menu, the file last offered. */
  async openOffered(): Promise<void> {
    await this.page.locator("page-header .menu-button").click();
    await this.page.locator("page-header #menu button").first().click();
  }

  /** What the line under the file name says. */
  status(): Promise<string> {
    return this.page.locator("page-header [role=status]").innerText();
  }

  /** The line above the pane. */
  notice(): Promise<string> {
    return this.page.locator("kebu-page .notice p").innerText();
  }

  /** The sample as the page is served it, not moved to today. */
  async sampleBytes(): Promise<Uint8Array> {
    const response = await this.page.request.get(`${this.url}templates/salon.en.xlsx`);
    return response.body();
  }

  /** This tab closed without ceremony, and the page opened in a new one. */
  async replaced(): Promise<PageUnderTest> {
    const context = this.page.context();
    await this.page.close({ runBeforeUnload: false });
    this.expectNoTroubles();
    return PageUnderTest.openIn(context, this.url, this.options);
  }
}

/** Runs in the page before its own code. */
function answerPickers(pickers: boolean): void {
  const browser = window as unknown as Record<string, unknown>;
  if (!pickers) {
    browser.showOpenFilePicker = undefined;
    browser.showSaveFilePicker = undefined;
    return;
  }
  browser.showOpenFilePicker = async () => {
    const folder = await navigator.storage.getDirectory();
    return [await folder.getFileHandle(sessionStorage.getItem("test.open") ?? "")];
  };
  browser.showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle(suggestedName, { create: true });
  };
}

/** Runs in the page before its own code. */
function limitStorage(allowed: "all" | "local" | "none"): void {
  const refuse = (): never => {
    throw new DOMException("storage is forbidden", "SecurityError");
  };
  if (allowed !== "all") Object.defineProperty(window, "indexedDB", { get: refuse });
  if (allowed === "none") Object.defineProperty(window, "localStorage", { get: refuse });
}
