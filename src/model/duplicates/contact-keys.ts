/** Phones, e-mail addresses and WeChat ids in the form in which they are compared; of several all. */
import { foldWidth } from "../read/comparable";
import { BETWEEN_PHONES, listInCell } from "../read/list-in-cell";
import { readPhone } from "../read/read-phone";

const BETWEEN = /[;；、,，\s]+/;
const EXTENSION = /#\d+$/;
/** Country codes of numbers whose shape `readPhone` knows. */
const KNOWN_HOME = /^\+(?:86|1)(?=\d{9})/;
/** What remains of a number written once with its country and once without. */
const TELLING_DIGITS = 9;

/** Keys of the phone numbers in a cell; `home` is the country of numbers without one (ISO 3166). */
export function phoneKeys(text: string, home: string): readonly string[] {
  if (!/\d/.test(text.normalize("NFKC"))) return [];
  const keys = listInCell(foldWidth(text), BETWEEN_PHONES).flatMap((part) => {
    const phone = internationalOf(part, home);
    if (phone === undefined) return [];
    return [KNOWN_HOME.test(phone) ? phone : phone.replace(/\D/g, "").slice(-TELLING_DIGITS)];
  });
  return [...new Set(keys)];
}

/** As `readPhone` has it; of countries whose shapes it does not know the digits alone. */
function internationalOf(part: string, home: string): string | undefined {
  const isAmerican = home === "US" || home === "CA";
  const phone = readPhone(part, isAmerican ? "US" : "CN")?.international.replace(EXTENSION, "");
  return isAmerican || home === "CN" ? phone : phone && part.replace(/\D/g, "");
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
  return listInCell(foldWidth(text).toLowerCase(), BETWEEN).flatMap((address) => {
    const [local = "", domain = "", ...rest] = address.replace(/^mailto:/, "").split("@");
    if (local === "" || domain === "" || rest.length > 0) return [];
    const untagged = WITH_TAGS.test(domain) ? local.replace(/\+.*$/, "") : local;
    const plain = WITHOUT_DOTS.test(domain) ? untagged.replaceAll(".", "") : untagged;
    return [`${plain}@${domain.replace("googlemail", "gmail")}`];
  });
}

const OF_THE_OFFICE =
  /^(?:info|sales|office|admin|contact|service|support|hello|mail|hr|enquir(?:y|ies)|kefu)@/;

/** Is it the address of an office rather than of a person? */
export function isOfficeEmail(key: string): boolean {
  return OF_THE_OFFICE.test(key);
}

/** Keys of the WeChat ids in a cell; they have no case. */
export function wechatKeys(text: string): readonly string[] {
  return listInCell(foldWidth(text).toLowerCase(), BETWEEN);
}

/** An id as it is compared: its letters and digits. */
export function idKey(id: string): string {
  return foldWidth(id)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
