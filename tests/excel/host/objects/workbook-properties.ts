/** Excel.DocumentProperties: title, author and the like. */
import type { Host } from "../host";
import type { Kind } from "../host-object";
import { text } from "../arguments";

const NAMES = ["Author", "Category", "Comments", "Company", "Keywords", "Subject", "Title"] as const;

export const WORKBOOK_PROPERTIES: Kind<Host> = {
  name: "DocumentProperties",
  get: Object.fromEntries(
    NAMES.map((name) => [name, ({ workbook }: Host) => workbook.properties.get(name) ?? ""]),
  ),
  set: Object.fromEntries(
    NAMES.map((name) => [
      name,
      ({ workbook }: Host, value: unknown) => {
        workbook.journal.remember(workbook);
        workbook.properties.set(name, text(value));
      },
    ]),
  ),
};
