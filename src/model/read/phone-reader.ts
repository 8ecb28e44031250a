/**
 * What stands in a cell for phone numbers: none, one or several, written by people, by other programs,
 * or by an Excel that took them for amounts. Chinese mobile numbers, most of all cells, take a short way.
 */
import { foldWidth } from "./comparable";
import { excelDigits } from "./excel-digits";
import { BETWEEN_PHONES, listInCell } from "./list-in-cell";
import { readPhone, type Phone } from "./read-phone";
import { readWorldPhone } from "./world-phone";

export interface PhoneCell {
  /** The numbers that could be read, in order. */
  readonly phones: readonly Phone[];
  /** The whole cell, its numbers in the form they are shown, what is none as it stands: `138 1234 5678; 家里`. */
  readonly text: string;
  /** `lost`: Excel has rounded digits away, they are nowhere. `other`: something in it is no phone number. */
  readonly trouble?: "lost" | "other";
}

export type PhoneReader = (text: string) => PhoneCell;

/** Countries whose numbers `readPhone` knows by their shape. */
const NORTH_AMERICA: ReadonlySet<string> = new Set(["US", "CA"]);
const MOST_KNOWN = 20_000;
/** A longer text is a letter, not a list of numbers. */
const LONGEST_LIST = 500;

/** Reads cells of a book at home in this country (ISO 3166). */
export function phoneReader(country: string): PhoneReader {
  const known = new Map<string, PhoneCell>();
  return (text) => {
    const short = country === "CN" ? chineseMobile(text) : undefined;
    if (short) return short;
    const before = known.get(text);
    if (before) return before;
    const cell = readCell(text, country);
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

function readCell(text: string, country: string): PhoneCell {
  if (text.length > LONGEST_LIST) return { phones: [], text, trouble: "other" };
  const phones = new Map<string, Phone>();
  const shown = new Set<string>();
  let trouble: PhoneCell["trouble"];
  for (const part of listInCell(foldWidth(text), BETWEEN_PHONES)) {
    const digits = excelDigits(part);
    const phone = digits === null ? undefined : readOne(digits ?? part, country);
    if (phone) phones.set(phone.international, phone);
    else if (digits === null) trouble = "lost";
    else if (!MERE_DIGITS.test(digits ?? part)) trouble ??= "other";
    shown.add(phone?.display ?? digits ?? part);
  }
  const read = { phones: [...phones.values()], text: [...shown].join("; ") };
  return trouble ? { ...read, trouble } : read;
}

/** Of China or North America, with all its digits. */
const SHAPED = /^\+(?:86\d{9,12}|1\d{10})(?:#|$)/;
/** A local number, an extension, a number some switchboard knows: what it is, nobody can tell. */
const MERE_DIGITS = /^\+?[\d\s().-]{3,20}$/;

function readOne(text: string, country: string): Phone | undefined {
  const home = NORTH_AMERICA.has(country) ? "US" : "CN";
  const isShaped = home === "US" || country === "CN";
  const shaped = isShaped ? readPhone(text, home) : undefined;
  if (shaped && SHAPED.test(shaped.international)) return shaped;
  const isAbroad = /^\s*(?:\+|00)/.test(text);
  if (country === "CN" && !isAbroad) return undefined;
  return readWorldPhone(text.replace(/^\s*00(?=[1-9])/, "+"), country);
}
