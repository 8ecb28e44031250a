/**
 * The built task pane in a real browser, beside a simulated Excel in the same page: what the user does at
 * the sheet and the ribbon, what a co-author does elsewhere, what goes wrong, and what the workbook then
 * holds.
 */
import type { Browser, Page } from "playwright-core";
import type { RibbonCommand } from "../../../../src/taskpane/office/ribbon-commands";
import type { LoadedBook } from "../../../../src/workbook/load-book";
import { fromJSON } from "../../../excel/book/snapshot";
import type { SimWorkbook } from "../../../excel/book/workbook";
import type { Faults } from "../../../excel/faults";
import type { Person } from "../../../excel/person";
import type { CountedRequest } from "../../../excel/traffic";
import { saveXlsx } from "../../../excel/xlsx/save-xlsx";
import { bookIn } from "../../support/saved-book";
import { contextOptions, PaneUnderTest, TODAY, type PaneOptions } from "../../support/pane-under-test";
import type { OfficeOptions } from "../../../taskpane/office/support/office-by-hand";
import type { WorkbookToOpen } from "./host-in-page";

const MICROSOFT = "https://appsforoffice.microsoft.com/";

export interface ExcelOptions extends PaneOptions {
  /** The workbook as JSON. */
  readonly workbook: string;
  readonly office?: OfficeOptions;
  readonly startsInCellEdit?: boolean;
}

/** Width of the pane in Excel for Windows. */
const USUAL_WIDTH = 320;

export class ExcelUnderTest extends PaneUnderTest {
  private constructor(page: Page, origin: string) {
    super(page, [origin, MICROSOFT]);
  }

  /** Excel with this workbook, and the pane opened beside it. */
  static async open(
    browser: Browser,
    url: string,
    officeScript: string,
    options: ExcelOptions,
  ): Promise<ExcelUnderTest> {
    const { language = "en", width = USUAL_WIDTH, height = 640, startsInCellEdit = false } = options;
    const context = await browser.newContext(contextOptions({ ...options, width, height }));
    const tested = new ExcelUnderTest(await context.newPage(), new URL(url).origin);
    const { page } = tested;
    const displayLanguage = language === "en" ? "en-US" : language;
    const office = { language: displayLanguage, inSight: true, ...options.office };
    await page.route(`${MICROSOFT}**`, (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeScript }),
    );
    await page.addInitScript(
      (toOpen: WorkbookToOpen) => {
        window.workbookToOpen = toOpen;
      },
      { state: options.workbook, office, startsInCellEdit },
    );
    await page.goto(`${url}taskpane.html?today=${TODAY}`);
    return tested;
  }

  /** The user at the sheet does something. */
  user<Act extends keyof Person>(act: Act, ...given: Parameters<Person[Act]>): Promise<void> {
    return this.person("user", act, given);
  }

  /** A co-author does something. */
  coAuthor<Act extends keyof Person>(act: Act, ...given: Parameters<Person[Act]>): Promise<void> {
    return this.person("coAuthor", act, given);
  }

  /** Orders what is to go wrong. */
  async fault<Order extends keyof Faults>(
    order: Order,
    ...given: Faults[Order] extends (...args: infer Args) => unknown ? Args : never
  ): Promise<void> {
    await this.page.evaluate(
      ([name, args]) => {
        const { faults } = window.simulated.excel;
        (faults[name as "loseReply"] as (...all: unknown[]) => void).apply(faults, args);
      },
      [order, given as unknown[]] as const,
    );
  }

  /** Presses a button of the ribbon; resolves when the command has told that it is done. */
  async ribbon(command: RibbonCommand): Promise<void> {
    await this.page.evaluate((name) => window.simulated.office.press(name), command);
  }

  /** Round trips since the last time this was asked. */
  async traffic(): Promise<readonly CountedRequest[]> {
    return this.page.evaluate(() => {
      const { traffic } = window.simulated.excel;
      const requests = traffic.requests;
      traffic.reset();
      return requests;
    });
  }

  /** The workbook as it is now. */
  async workbook(): Promise<SimWorkbook> {
    return fromJSON(await this.page.evaluate(() => window.simulated.state()));
  }

  /** The workbook saved by Excel, as bytes of an .xlsx file. */
  async savedFile(): Promise<Uint8Array> {
    return saveXlsx(await this.workbook());
  }

  /** The book in the workbook saved by Excel, opened again without it. */
  async savedBook(): Promise<LoadedBook> {
    return bookIn(await this.savedFile());
  }

  /** The line at the foot of the pane. */
  async says(text: string | RegExp): Promise<void> {
    await this.page.locator("kebu-pane-message [role=status]", { hasText: text }).waitFor();
  }

  private async person(
    who: "user" | "coAuthor",
    act: keyof Person,
    given: readonly unknown[],
  ): Promise<void> {
    await this.page.evaluate(
      ([whoActs, name, args]) => {
        const person = window.simulated.excel[whoActs];
        (person[name] as (...all: unknown[]) => unknown).apply(person, [...args]);
      },
      [who, act, given] as const,
    );
  }
}
