/**
 * What people are recognised by, in the form in which it is compared, the same however it is written: phones,
 * e-mail addresses, WeChat. Of several in a cell all. Import, duplicates and merging know people by these.
 */
import { foldWidth } from "../read/comparable";
import { BETWEEN_PHONES, listInCell } from "../read/list-in-cell";
import { readPhone } from "../read/read-phone";

/** In the order in which they count: a phone says more than a WeChat name. */
export const CONTACT_KINDS = ["phone", "email", "wechat"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** A longer text is a letter, not a list of numbers or addresses; nobody is known by it. */
const LONGEST_LIST = 1000;
const BETWEEN = /[;；、,，|\n]+/;
const BLANKS = /\s+/;
const EXTENSION = /#\d+$/;
/** Country codes of numbers whose shape `readPhone` knows. */
const KNOWN_HOME = /^\+(?:86|1)(?=\d{9})/;
/** What remains of a number written once with its country and once without. */
const TELLING_DIGITS = 9;

/** Keys of a cell of this kind; `home` is the country of phones without one (ISO 3166). */
export function contactKeys(kind: ContactKind, text: string, home: string): readonly string[] {
  if (text === "") return [];
  if (kind === "phone") return phoneKeys(text, home);
  return kind === "email" ? emailKeys(text) : wechatKeys(text);
}

/**
 * Keys of the phone numbers in a cell, without their extensions. Of what is no whole number, such as 8012 or
 * 家里 555123, the digits.
 */
export function phoneKeys(text: string, home: string): readonly string[] {
  return [...new Set(numbersIn(text, home).map(({ key }) => key))];
}

/** The numbers in a cell that have an extension, with it. */
export function extensionsIn(text: string, home: string): readonly string[] {
  return numbersIn(text, home).flatMap(({ key, extension }) => (extension === "" ? [] : [key + extension]));
}

interface WrittenNumber {
  readonly key: string;
  /** `#5`, or "". */
  readonly extension: string;
}

function numbersIn(text: string, home: string): readonly WrittenNumber[] {
  if (text.length > LONGEST_LIST) return [];
  return listInCell(foldWidth(text), BETWEEN_PHONES)
    .map((part) => writtenNumber(part, home))
    .filter(({ key }) => key !== "");
}

function writtenNumber(part: string, home: string): WrittenNumber {
  const isAmerican = home === "US" || home === "CA";
  const read = readPhone(part, isAmerican ? "US" : "CN")?.international;
  if (read === undefined) return { key: part.replace(/\D/g, ""), extension: "" };
  const extension = EXTENSION.exec(read)?.[0] ?? "";
  const phone = read.slice(0, read.length - extension.length);
  const isKnown = (isAmerican || home === "CN") && KNOWN_HOME.test(phone);
  return { key: isKnown ? phone : phone.replace(/\D/g, "").slice(-TELLING_DIGITS), extension };
}

/** Providers that deliver `anna+shop@` to `anna@`. */
const WITH_TAGS = /^(?:gmail\.com|googlemail\.com|outlook\.com|hotmail\.com|icloud\.com|me\.com|live\.com)$/;
/** Providers that ignore dots before the @. */
const WITHOUT_DOTS = /^(?:gmail\.com|googlemail\.com)$/;

/**
 * Keys of the e-mail addresses in a cell: without case, and without what the provider ignores. Elsewhere
 * `a.b@` and `ab@` may be two people.
 */
export function emailKeys(text: string): readonly string[] {
  return textsIn(text)
    .flatMap((part) => part.split(BLANKS))
    .flatMap((address) => {
      const [local = "", domain = "", ...rest] = address.replace(/^mailto:/, "").split("@");
      if (local === "" || domain === "" || rest.length > 0) return [];
      const untagged = WITH_TAGS.test(domain) ? local.replace(/\+.*$/, "") : local;
      const plain = WITHOUT_DOTS.test(domain) ? untagged.replaceAll(".", "") : untagged;
      return [`${plain}@${domain.replace("googlemail", "gmail")}`];
    });
}

const WECHAT_ID = /^[a-z\d][\w-]{5,19}$/;

/** Keys of the WeChat ids or names in a cell; they have no case. A blank stands between ids or within a name. */
export function wechatKeys(text: string): readonly string[] {
  return textsIn(text).flatMap((part) => {
    const words = part.split(BLANKS);
    return words.every((word) => WECHAT_ID.test(word)) ? words : [words.join(" ")];
  });
}

function textsIn(text: string): readonly string[] {
  return text.length > LONGEST_LIST ? [] : listInCell(foldWidth(text).toLowerCase(), BETWEEN);
}
