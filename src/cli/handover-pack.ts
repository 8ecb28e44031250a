/** What goes along with a handover: a message for each customer, and the pack as the bytes of a file. */
import type { Day } from "../model/day";
import { packMaker } from "../model/handover/customer-pack";
import { handoverMessage } from "../model/handover/handover-message";
import { packTable } from "../model/handover/pack-table";
import type { HandoverRow, HandoverWay } from "../model/handover/propose-handover";
import type { Problem } from "../model/problem";
import type { Language } from "../model/schema";
import { birthdayWords } from "../words/days";
import { handoverTemplate, packColumns } from "../words/handover";
import { exportFile } from "../workbook/export/export-file";
import type { LoadedBook } from "../workbook/load-book";
import { languageOf, type Call } from "./command";

export interface HandoverTold {
  readonly from: string;
  readonly by: HandoverWay;
  readonly rows: readonly HandoverRow[];
  /** The message to each customer, by id; none where a field would stay empty. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The message that each successor may send. */
export function handoverTexts(
  call: Call,
  { book, settings }: LoadedBook,
  rows: readonly HandoverRow[],
  today: Day,
): ReadonlyMap<string, string> {
  const language = languageOf(call, settings.language);
  const { shopName } = settings;
  const template = handoverTemplate(shopName, language);
  const source = { today, shopName, birthdayWords: (text: string) => birthdayWords(text, language) };
  const texts = new Map<string, string>();
  for (const row of rows) {
    const message = handoverMessage(book, row, template, source);
    if ("text" in message) texts.set(row.customerId, message.text);
  }
  return texts;
}

/** The pack of every customer as one .xlsx file. Refused as any export. */
export async function handoverPack(
  { book, settings }: LoadedBook,
  { rows, texts }: HandoverTold,
  today: Day,
  language: Language,
): Promise<Uint8Array | readonly Problem[]> {
  const packOf = packMaker(book, today, settings);
  const packs = rows.map(({ customerId }) => packOf(book.customers.index.get(customerId) ?? -1));
  const to = new Map(rows.map((row) => [row.customerId, row.to]));
  const columns = packColumns(language, settings.currency, (pack) => texts.get(pack.customerId) ?? "");
  const table = packTable(book, packs, to, columns);
  return (await exportFile(table, { format: "xlsx", encoding: "utf-8", formulas: "safe" })) ?? [];
}
