import type { Book } from "../../model/book";
import type { Day } from "../../model/day";
import { packMaker } from "../../model/handover/customer-pack";
import { packTable } from "../../model/handover/pack-table";
import type { HandoverRow } from "../../model/handover/propose-handover";
import type { Problem } from "../../model/problem";
import type { Settings } from "../../model/settings";
import { birthdayWords } from "../../words/days";
import { packColumns } from "../../words/handover";
import { exportFile } from "./export-file";

/** What goes into a handover's pack. */
export interface HandoverPack {
  readonly rows: readonly HandoverRow[];
  /** The letter to each customer, by id. */
  readonly letters: ReadonlyMap<string, string>;
  readonly today: Day;
  readonly settings: Settings;
}

/** The pack of every customer as one .xlsx file, in the book's language. Refused as any export. */
export async function handoverPackFile(
  book: Book,
  { rows, letters, today, settings }: HandoverPack,
): Promise<Uint8Array<ArrayBuffer> | readonly Problem[]> {
  const packOf = packMaker(book, today, settings);
  const packs = rows.map(({ customerId }) => packOf(book.customers.index.get(customerId) ?? -1));
  const to = new Map(rows.map((row) => [row.customerId, row.to]));
  const letterTo = ({ customerId }: { readonly customerId: string }): string => letters.get(customerId) ?? "";
  const columns = packColumns(settings.language, settings.currency, letterTo);
  const table = packTable(book, packs, to, columns, (birthday) => birthdayWords(birthday, settings.language));
  return (await exportFile(table, { format: "xlsx", encoding: "utf-8", formulas: "safe" })) ?? [];
}
