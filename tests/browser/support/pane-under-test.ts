/**
 * The pane in a real browser, whatever stands around it: what a person does in it by keyboard, in either
 * language. Every request to another origin, every error on the page and everything the content policy
 * refuses fails the test that caused it.
 */
import type { BrowserContextOptions, Page } from "playwright-core";

export const TODAY = "2026-11-21";

export interface PaneOptions {
  readonly language?: "zh-CN" | "en";
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** Presses of a key after which an element that should have the focus is given up. */
const MOST_PRESSES = 100;

export class PaneUnderTest {
  readonly troubles: string[] = [];

  /** Addresses that begin otherwise than these are no business of the page. */
  protected constructor(
    readonly page: Page,
    origins: readonly string[],
  ) {
    page.on("pageerror", (error) => this.troubles.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(`console: ${message.text()}`);
    });
    page.context().on("request", (request) => {
      const address = request.url();
      const isOwn = origins.some((origin) => address.startsWith(origin)) || /^(data|blob):/.test(address);
      if (!isOwn) this.troubles.push(`request: ${address}`);
    });
  }

  /** The book is read and the pane can be used. */
  async ready(): Promise<void> {
    await this.page.locator("kebu-pane kebu-customer-search").first().waitFor();
  }

  /** Finishes the first reminder with a note; answers whose it was. */
  async finishFirstReminder(note: string): Promise<string> {
    const { page } = this;
    const first = page.locator("kebu-reminder-row").first();
    await first.locator("#main:focus").waitFor();
    const name = await first.locator(".name").innerText();
    await page.keyboard.press("Enter");
    await page.locator("kebu-reminder-answer #note:focus").waitFor();
    await page.keyboard.type(note);
    await page.keyboard.press("Control+Enter");
    await page.locator("kebu-today-view .done", { hasText: note }).waitFor();
    return name;
  }

  /** Opens the card of the first customer found. */
  async openCard(search: string): Promise<void> {
    await this.page.keyboard.press("/");
    await this.page.keyboard.type(search);
    await this.page.keyboard.press("Enter");
    await this.page.locator("kebu-card-view #name:focus").waitFor();
  }

  /** From the card that is open to the visit form. */
  async beginVisit(): Promise<void> {
    await this.pressUntilFocused("Tab", "kebu-card-view #log");
    await this.page.keyboard.press("Enter");
    await this.page.locator("kebu-visit-form #amount:focus").waitFor();
  }

  /** Fills in the open visit form, the next contact on a day of one's own, and saves it. */
  async fillVisit(amount: string, next: string): Promise<void> {
    await this.page.keyboard.type(amount);
    await this.pressUntilFocused("Tab", "kebu-visit-form #nextChoice input");
    await this.pressUntilFocused("ArrowRight", "kebu-visit-form #nextChoice label:last-child input");
    await this.pressUntilFocused("Tab", "kebu-visit-form #next");
    await this.page.keyboard.type(next);
    await this.saveVisit();
  }

  /** Saves the open visit form and waits until it is written. */
  async saveVisit(): Promise<void> {
    await this.page.keyboard.press("Control+Enter");
    await this.page.locator("kebu-visit-form").waitFor({ state: "detached" });
  }

  /** Logs a visit of the first customer found by `search`, by keyboard. */
  async logVisit(search: string, amount: string): Promise<void> {
    await this.page.keyboard.press("/");
    await this.page.keyboard.type(search);
    await this.page.keyboard.press("Control+Enter");
    await this.page.locator("kebu-visit-form #amount").waitFor();
    await this.page.keyboard.type(amount);
    await this.saveVisit();
  }

  /** Goes to a place by the arrow keys of the tabs. */
  async goToPlace(place: string): Promise<void> {
    const { page } = this;
    // Before the pane has put the focus somewhere, keys go nowhere.
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.keyboard.press("Escape");
    await this.pressUntilFocused("Tab", "kebu-pane [role=tab]");
    await this.pressUntilFocused("ArrowRight", `kebu-pane #tab-${place}[aria-selected=true]`);
  }

  /** Opens one of the doors of More by keyboard. */
  async openFromMore(door: string): Promise<void> {
    await this.goToPlace("more");
    await this.pressUntilFocused("Tab", `kebu-more-view ${door}`);
    await this.page.keyboard.press("Enter");
  }

  /** Moves the limit of class A three steps up; answers how many customers are A then. */
  async raiseLimitOfA(): Promise<number> {
    const { page } = this;
    await page.locator("kebu-ranking-view #headline").waitFor();
    const heads = page.locator("kebu-ranking-view .classes tbody tr").first().locator("td").first();
    await this.pressUntilFocused("Tab", "pareto-chart [role=slider]");
    const before = Number(await heads.innerText());
    for (let press = 0; press < 3; press++) await page.keyboard.press("PageUp");
    const after = Number(await heads.innerText());
    if (after >= before) throw new Error(`${before} customers were A, and now ${after}`);
    return after;
  }

  /** Writes the ranking that is shown; answers what the pane said it would do. */
  async writeRanking(): Promise<string> {
    const { page } = this;
    await this.pressUntilFocused("Tab", "kebu-ranking-view #write");
    // What a limit that was just moved comes to is worked out when it rests.
    const said = page.locator("kebu-ranking-view .write [role=status]", { hasText: /\S/ });
    await said.waitFor();
    const plan = await said.innerText();
    await page.keyboard.press("Enter");
    await page.locator("kebu-ranking-view #write:disabled").waitFor();
    await page.locator("kebu-ranking-view #headline:focus").waitFor();
    return plan;
  }

  /** Presses a key until an element that fits has the focus; fails rather than going round for ever. */
  async pressUntilFocused(key: string, selector: string): Promise<void> {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      await this.page.keyboard.press(key);
      if ((await this.page.locator(`${selector}:focus`).count()) > 0) return;
    }
    throw new Error(`${selector} is not reached by ${key}`);
  }

  /** Throws what went wrong on the page so far. */
  expectNoTroubles(): void {
    if (this.troubles.length > 0) throw new Error(`The page had troubles:\n${this.troubles.join("\n")}`);
  }

  /** Closes the context; throws what went wrong on the page meanwhile. */
  async close(): Promise<void> {
    await this.page.context().close();
    this.expectNoTroubles();
  }
}

export function contextOptions(options: PaneOptions): BrowserContextOptions {
  return {
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    locale: options.language ?? "en",
    colorScheme: options.scheme ?? "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
  };
}
