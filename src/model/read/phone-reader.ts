/**
 * What stands in a cell for phone numbers: none, one or several, written by people, by other programs,
 * or by an Excel that took them for amounts. Chinese mobile numbers, most of all cells, take a short way.
 */
import { foldWidth } from "./comparable";
import { excelDigits } from "./excel-digits";
import { BETWEEN_PHONES, listInCell } from "./list-in-cell";
import { readPhone, type Phone } from "./read-phone";
import { isAmericanArea, readWorldPhone } from "./world-phone";

export interface PhoneCell {
  /** The numbers that could be read, in order. */
  readonly phones: readonly Phone[];
  /** The whole cell, its numbers in the form they are shown, what is none as it stands: `138 1234 5678; 家里`. */
  readonly text: string;
  /** What stands in brackets behind or before a number that could be read: 微信同号. */
  readonly remarks?: string;
  /**
   * `lost`: Excel has rounded digits away, they are nowhere. `other`: something in it is no phone number.
   * `unknown`: a number with an extension that no country has.
   */
  readonly trouble?: "lost" | "other" | "unknown";
}

export type PhoneReader = (text: string) => PhoneCell;

/** Countries whose numbers `readPhone` knows by their shape. */
const NORTH_AMERICA: ReadonlySet<string> = new Set(["US", "CA"]);
const MOST_KNOWN = 20_000;
/** A longer text is a letter, not a list of numbers. */
const LONGEST_LIST = 500;

/**
 * Reads cells of a book at home in this country (ISO 3166). A column from elsewhere is read at the home
 * it has (`phone-home.ts`), and shown so that the book reads the same numbers again.
 */
export function phoneReader(country: string, home = country): PhoneReader {
  const known = new Map<string, PhoneCell>();
  return (text) => {
    const short = country === "CN" ? chineseMobile(text) : undefined;
    if (short) return short;
    const before = known.get(text);
    if (before) return before;
    const cell = readCell(text, (part) => readFor(part, country, home));
    if (known.size < MOST_KNOWN) known.set(text, cell);
    return cell;
  };
}

const MOBILE = /^1[3-9]\d{9}$/;

function chineseMobile(text: string): PhoneCell | undefined {
  if (text.length !== 11 || !MOBILE.test(text)) return undefined;
  const display = `${text.slice(0, 3)} ${text.slice(3, 7)} ${text.slice(7)}`;
  return { phones: [{ international: `+86${text}`, display }], text: display };
}

function readCell(text: string, readOne: (part: string) => Phone | undefined): PhoneCell {
  if (text.length > LONGEST_LIST) return { phones: [], text, trouble: "other" };
  const folded = foldWidth(text);
  const whole = readList(folded, readOne);
  const { bare, remarks } = withoutRemarks(folded);
  if (whole.trouble !== "other" || remarks === "") return whole;
  const numbers = readList(bare, readOne);
  return numbers.phones.length > 0 && !numbers.trouble ? { ...numbers, remarks } : whole;
}

function readList(text: string, readOne: (part: string) => Phone | undefined): PhoneCell {
  const phones = new Map<string, Phone>();
  const shown = new Set<string>();
  let trouble: PhoneCell["trouble"];
  for (const part of listInCell(text, BETWEEN_PHONES)) {
    const digits = excelDigits(part);
    const phone = digits === null ? undefined : readOne(digits ?? part);
    if (phone) phones.set(phone.international, phone);
    else if (digits === null) trouble = "lost";
    else if (WITH_EXTENSION.test(part)) trouble ??= "unknown";
    else if (!MERE_DIGITS.test(digits ?? part) && trouble !== "lost") trouble = "other";
    shown.add(phone?.display ?? digits ?? part);
  }
  const read = { phones: [...phones.values()], text: [...shown].join("; ") };
  return trouble ? { ...read, trouble } : read;
}

/** Something in words, in brackets; (010) is part of a number. */
const REMARK = /[([【]([^()[\]【】]*\p{L}[^()[\]【】]*)[)\]】]/gu;

function withoutRemarks(text: string): { readonly bare: string; readonly remarks: string } {
  const remarks = [...text.matchAll(REMARK)].map(([, remark = ""]) => remark.trim());
  return { bare: text.replace(REMARK, " ").trim(), remarks: remarks.join("; ") };
}

/** Of China or North America, with all its digits. */
const SHAPED = /^\+(?:86\d{9,12}|1\d{10})(?:#|$)/;
/** A local number, an extension, a number some switchboard knows: what it is, nobody can tell. */
const MERE_DIGITS = /^\+?[\d\s().-]{3,20}$/;
const WITH_EXTENSION = /^\+?[\d().-][\d\s().-]{5,19}(?:转|ext\.?|x|#)\s?\d{1,6}$/i;

/** A Chinese number that would be another one at home keeps its country. */
function readFor(text: string, country: string, home: string): Phone | undefined {
  const phone = readOne(text, home);
  if (country === "CN" || !phone?.international.startsWith("+86")) return phone;
  const isSame = readOne(phone.display, country)?.international === phone.international;
  return isSame ? phone : { ...phone, display: `+86 ${phone.display.replace(/^\+86\s*/, "")}` };
}

function readOne(text: string, country: string): Phone | undefined {
  const shape = NORTH_AMERICA.has(country) ? "US" : "CN";
  const isShaped = shape === "US" || country === "CN";
  const shaped = isShaped ? readPhone(text, shape) : undefined;
  if (shaped && isInUse(shaped)) return shaped;
  const isAbroad = /^\s*(?:\+|00)/.test(text);
  if (country === "CN" && !isAbroad) return undefined;
  // Chinese numbers of no known shape keep their country, without which they would not be read again.
  const home = country === "CN" ? "" : country;
  const world = readWorldPhone(text.replace(/^\s*00(?=[1-9])/, "+"), home);
  return world ?? (MOBILE_GROUPED.test(text) ? readPhone(text, "CN") : undefined);
}

/** As people in China write their mobile numbers; 1-381-234-5678 is not one of them. */
const MOBILE_GROUPED = /^\s*1[3-9]\d([\s-]?)\d{4}\1\d{4}\s*$/;

function isInUse({ international }: Phone): boolean {
  if (!SHAPED.test(international)) return false;
  return !international.startsWith("+1") || isAmericanArea(international.slice(2, 5));
}
