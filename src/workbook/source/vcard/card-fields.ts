/** What each property of a card fills: the columns of the book by their own headers, so that the mapping is certain. */
import { schema, type Language } from "../../../model/schema";
import type { Bilingual } from "../../../model/schema/column";
import type { CardLine } from "./card-lines";
import { noteFields } from "./note-fields";

/** Columns of the schema, and three that Kebu has no column for. */
export const CARD_KEYS = [
  "id",
  "name",
  "phone",
  "email",
  "wechat",
  "contact",
  "address",
  "area",
  "birthday",
  "tags",
  "notes",
  "company",
  "jobTitle",
  "website",
] as const;

export type CardKey = (typeof CARD_KEYS)[number];

/** What phones draw at random for each card; Kebu writes the customer's id there. */
const DRAWN_BY_PHONE = /^urn:|^[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}|^[\da-f]{12,}$/i;
/** The year that Apple writes for a birthday without one. */
const NO_YEAR: readonly string[] = ["--", "1604"];

const OWN_HEADERS: Partial<Record<CardKey, Bilingual>> = {
  company: { "zh-CN": "公司", en: "Company" },
  jobTitle: { "zh-CN": "职位", en: "Job title" },
  website: { "zh-CN": "网址", en: "Website" },
};

/** The header of the column in the book's words. */
export function cardHeader(key: CardKey, language: Language): string {
  const own = OWN_HEADERS[key];
  const column = schema.customers.columns.find((candidate) => candidate.key === key);
  return (own ?? column?.header)?.[language] ?? key;
}

export interface CardField {
  readonly key: CardKey;
  readonly text: string;
}

/** What this line adds to which columns; nothing where Kebu has no use for it (photos, revisions …). */
export function cardFields(line: CardLine): readonly CardField[] {
  if (line.name === "ADR") return addressFields(line.value);
  if (line.name === "NOTE") return noteFields(unescape(line.value));
  const field = cardField(line);
  return field ? [field] : [];
}

/**
 * Post box; extension; street; place; region; postal code; country. With no more than street and place, as
 * Kebu writes it, the place is the area; of a whole postal address it stays a part.
 */
function addressFields(value: string): readonly CardField[] {
  const [box = "", extension = "", street = "", place = "", ...rest] = allParts(value, ";");
  if (rest.some((part) => part !== "")) return [{ key: "address", text: parts(value, ";").join(" ") }];
  return [
    { key: "address", text: [box, extension, street].filter((part) => part !== "").join(" ") },
    { key: "area", text: place },
  ];
}

function cardField({ name, parameters, value }: CardLine): CardField | undefined {
  const plain = (key: CardKey): CardField => ({ key, text: unescape(value) });
  switch (name) {
    case "UID":
      return DRAWN_BY_PHONE.test(value) ? undefined : plain("id");
    case "FN":
      return plain("name");
    case "TEL":
      return { key: "phone", text: withoutScheme(value, "tel:") };
    case "EMAIL":
      return { key: "email", text: withoutScheme(value, "mailto:") };
    case "ORG":
      return { key: "company", text: parts(value, ";").join(" ") };
    case "TITLE":
      return plain("jobTitle");
    case "URL":
      return plain("website");
    case "CATEGORIES":
      return { key: "tags", text: parts(value, ",").join("; ") };
    case "BDAY":
      return { key: "birthday", text: birthday(value, parameters) };
    case "X-WECHAT":
    case "X-WEIXIN":
      return plain("wechat");
    case "IMPP":
      return /^(?:wechat|weixin):/i.test(value)
        ? { key: "wechat", text: withoutScheme(value, /^(?:wechat|weixin):/i) }
        : undefined;
    default:
      return undefined;
  }
}

/**
 * The name in `N` (family; given; further; before; after) for cards without `FN`: 张三 in Chinese order and
 * without a blank, John Smith otherwise.
 */
export function structuredName(value: string): string {
  const [family = "", given = "", further = "", before = "", after = ""] = allParts(value, ";");
  const isChinese = /\p{Script=Han}/u.test(family + given);
  if (isChinese) return family + further + given;
  return [before, given, further, family, after].filter((part) => part !== "").join(" ");
}

/** 19900512 → 1990-05-12; --0512 and 1604-05-12 → 05-12; other texts as they stand. */
function birthday(value: string, parameters: readonly string[]): string {
  if (parameters.includes("VALUE=TEXT")) return unescape(value);
  const match = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(value.trim());
  if (!match) return unescape(value);
  const [, year = "", month = "", day = ""] = match;
  return NO_YEAR.includes(year) ? `${month}-${day}` : `${year}-${month}-${day}`;
}

function withoutScheme(value: string, scheme: string | RegExp): string {
  const text = unescape(value);
  if (typeof scheme !== "string") return text.replace(scheme, "").trim();
  return text.toLowerCase().startsWith(scheme) ? text.slice(scheme.length) : text;
}

/** The filled parts of a value between marks that are not escaped. */
function parts(value: string, mark: "," | ";"): string[] {
  return allParts(value, mark).filter((part) => part !== "");
}

function allParts(value: string, mark: "," | ";"): string[] {
  const marked = value.replace(/\\[\s\S]|[,;]/g, (found) => (found === mark ? "\u0000" : found));
  return marked.split("\u0000").map((part) => unescape(part));
}

function unescape(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, letter: string) => (/n/i.test(letter) ? "\n" : letter)).trim();
}
