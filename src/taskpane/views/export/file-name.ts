/** What the file is called: the shop, what it holds, the day. */
import { isoDay, type Day } from "../../../model/day";
import { schema, type Language } from "../../../model/schema";
import type { ExportForm } from "./export-form";

/** Characters that some system does not take in a file's name. */
// eslint-disable-next-line no-control-regex -- exactly these
const FORBIDDEN = /[\u0000-\u001f"*/:<>?\\|]/g;

export function fileName(
  shopName: string,
  { table, format }: Pick<ExportForm, "table" | "format">,
  today: Day,
  language: Language,
): string {
  return namedFile(shopName, schema[table].sheet[language], today, format);
}

/** The same for what is no table. */
export function namedFile(shopName: string, content: string, today: Day, extension: string): string {
  const parts = [shopName.replace(FORBIDDEN, " ").trim(), content, isoDay(today)];
  return `${parts.filter((part) => part !== "").join(" ")}.${extension}`;
}
