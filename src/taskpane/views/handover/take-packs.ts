/** The packs of customers who were handed over, for the colleagues: on paper, or as a workbook. */
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import { packMaker } from "../../../model/handover/customer-pack";
import type { HandoverRow } from "../../../model/handover/propose-handover";
import { isRefused, type Problem } from "../../../model/problem";
import type { Language } from "../../../model/schema";
import type { Settings } from "../../../model/settings";
import { rowOf } from "../../../model/table-data";
import { FILE_TYPES } from "../../../workbook/export/export-file";
import { handoverPackFile, type HandoverPack } from "../../../workbook/export/handover-pack-file";
import { offerDownload } from "../../offer-download";
import { printAlone } from "../../print-alone";
import { PACKS_PRINT } from "./packs-print";
import "./packs-print";

/** More on paper than this nobody reads; the workbook has them all. */
export const MOST_PRINTED = 300;

export interface TakenPacks {
  readonly from: string;
  /** The most valuable first. */
  readonly rows: readonly HandoverRow[];
  /** The message to each customer, by id. */
  readonly letters: ReadonlyMap<string, string>;
  readonly today: Day;
  readonly settings: Settings;
}

/** Asks the browser to print the packs of the first `MOST_PRINTED`, those of each successor together. */
export function printPacks(page: Document, book: Book, packs: TakenPacks, language: Language): Promise<void> {
  const { from, letters, today, settings } = packs;
  const packOf = packMaker(book, today, settings);
  const rows = packs.rows
    .slice(0, MOST_PRINTED)
    .filter(({ customerId }) => rowOf(book.customers, customerId) !== undefined);
  const names = [...new Set(rows.map(({ to }) => to))].sort();
  const groups = names.map((to) => ({
    to,
    packs: rows
      .filter((row) => row.to === to)
      .map(({ customerId }) => packOf(rowOf(book.customers, customerId) ?? -1)),
  }));
  const { currency, classes } = settings;
  const sheet = page.createElement(PACKS_PRINT);
  sheet.printed = { from, day: today, groups, language, currency, classes, letters };
  return printAlone(page, sheet, () => sheet.updateComplete);
}

/** Saves the packs under a name; answers why they could not be. */
export async function savePacks(book: Book, packs: HandoverPack, name: string): Promise<readonly Problem[]> {
  const bytes = await handoverPackFile(book, packs);
  if (isRefused(bytes)) return bytes;
  offerDownload(name, bytes, FILE_TYPES.xlsx);
  return [];
}
