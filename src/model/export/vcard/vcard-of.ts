/**
 * A customer as a vCard 3.0, the version that every phone takes (Android's own importer does not read all
 * of 4.0). Text is UTF-8 without any mark of it.
 *
 * - FN is the name as it stands; N is what phones sort by (`split-name.ts`). A company has its name in
 *   ORG and no N, and `X-ABShowAs` so that Apple shows it.
 * - UID is the customer's id, so that a second import of the same file finds the same people.
 * - BDAY: 3.0 knows no day without its year. Apple's way is used, year 1604 marked as left out; programs
 *   that do not know the mark show 1604. A lunar birthday is no date at all and goes into the note.
 * - WeChat and a company's contact have no place of their own on a phone; they stand in the note, under
 *   the headers of the book, where the search of the phone finds them.
 */
import { splitList } from "../../read/split-list";
import { splitName } from "../../read/split-name";
import { columnOf, type Language } from "../../schema";
import { contentLine, escapeText } from "./content-line";
import { phoneLines } from "./phone-lines";

/** The columns that a vCard shows something of, in the order of the preview. */
export const VCARD_COLUMNS = [
  "id",
  "name",
  "kind",
  "contact",
  "phone",
  "wechat",
  "email",
  "address",
  "area",
  "birthday",
  "tags",
  "notes",
] as const;
type VcardColumn = (typeof VCARD_COLUMNS)[number];

/** The text of a column; "" where blank. `kind` is a key of the schema. */
export type TextOf = (key: VcardColumn) => string;

/** The card with its last line end. */
export function vcardOf(text: TextOf, language: Language): string {
  const isCompany = text("kind") === "company";
  const lines = [
    contentLine("BEGIN", "VCARD"),
    contentLine("VERSION", "3.0"),
    ...(isCompany ? companyLines(text("name")) : personLines(text("name"))),
    ...phoneLines(text("phone")),
    ...splitList(text("email")).map((email) => contentLine("EMAIL;TYPE=INTERNET", escapeText(email))),
    ...addressLine(text("address"), text("area")),
    ...birthdayLine(text("birthday")),
    ...listLine("CATEGORIES", splitList(text("tags"))),
    ...textLine("NOTE", noteOf(text, language)),
    contentLine("UID", escapeText(text("id"))),
    contentLine("END", "VCARD"),
  ];
  return lines.join("");
}

function personLines(name: string): readonly string[] {
  const { family, given, additional } = splitName(name);
  const parts = [family, given, additional, "", ""].map(escapeText).join(";");
  return [contentLine("N", parts), contentLine("FN", escapeText(name))];
}

function companyLines(name: string): readonly string[] {
  const escaped = escapeText(name);
  return [
    contentLine("N", ";;;;"),
    contentLine("FN", escaped),
    contentLine("ORG", escaped),
    contentLine("X-ABShowAs", "COMPANY"),
  ];
}

/** Post box; extension; street; place; region; postal code; country. */
function addressLine(address: string, area: string): readonly string[] {
  if (address === "" && area === "") return [];
  return [contentLine("ADR;TYPE=HOME", `;;${escapeText(address)};${escapeText(area)};;;`)];
}

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEARLESS = /^--(\d{2}-\d{2})$/;

function birthdayLine(birthday: string): readonly string[] {
  if (FULL_DAY.test(birthday)) return [contentLine("BDAY", birthday)];
  const day = YEARLESS.exec(birthday)?.[1];
  return day === undefined ? [] : [contentLine("BDAY;X-APPLE-OMIT-YEAR=1604", `1604-${day}`)];
}

function noteOf(text: TextOf, language: Language): string {
  const birthday = text("birthday");
  const isDate = FULL_DAY.test(birthday) || YEARLESS.test(birthday);
  const named = (["wechat", "contact"] as const).map((key) => [key, text(key)] as const);
  const lines = [...named, ["birthday", isDate ? "" : birthday] as const]
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${columnOf("customers", key).header[language]}: ${value}`);
  return [...lines, text("notes")].filter((line) => line !== "").join("\n");
}

function textLine(name: string, value: string): readonly string[] {
  return value === "" ? [] : [contentLine(name, escapeText(value))];
}

function listLine(name: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [contentLine(name, values.map(escapeText).join(","))];
}
