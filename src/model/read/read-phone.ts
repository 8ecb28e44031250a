/**
 * Phone numbers as people write them, brought to one form: for showing them alike, and for seeing that
 * two of them are the same.
 *
 * Without a country in front a number is read as a Chinese one where it has the shape of one (mobile
 * 1[3-9]…, area codes from 0), else as a North American one where it has that shape; at home in North
 * America the other way round. Everything else is known by its digits alone.
 *
 * These shapes are what most books hold, and take a microsecond. `phone-reader.ts` knows the numbers of
 * all countries, from libphonenumber, which is large and slow and comes with an import only.
 */
import { foldWidth, LONGEST_WRITTEN } from "./comparable";

export interface Phone {
  /** With its country where that is known (`+8613812345678`), else the digits alone. */
  readonly international: string;
  /** As it is shown: `138 1234 5678`, `010-12345678`, `503-555-0100`, `+44 2079460958`. */
  readonly display: string;
}

const WRITTEN = /^\+?[\d\s().-]+$/;
const EXTENSION = /\s*(?:转|ext\.?|x|#)\s*(\d{1,6})$/i;
const CHINESE_MOBILE = /^1[3-9]\d{9}$/;
/** As it was dialled from another city; no area code begins so. */
const MOBILE_BEHIND_ZERO = /^0(?=1[3-9]\d{9}$)/;
const CHINESE_LANDLINE = /^0(10|2\d|[3-9]\d{2})(\d{7,8})$/;
const CHINESE_SERVICE = /^[48]00\d{7}$/;
const AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/;
/** Country codes that are likely to be met; longer ones first, so that 852 is not taken for 85. */
const COUNTRIES = ["852", "853", "886", "33", "34", "39", "44", "49", "60", "61", "65", "66", "81", "82"];
const SHORTEST = 7;
const LONGEST = 15;

/** The phone written there; undefined where the text is no phone number (or has several). */
export function readPhone(text: string, home: "CN" | "US" = "CN"): Phone | undefined {
  if (text.length > LONGEST_WRITTEN) return undefined;
  const folded = foldWidth(text);
  const extension = EXTENSION.exec(folded)?.[1];
  const written = extension === undefined ? folded : folded.replace(EXTENSION, "");
  if (!WRITTEN.test(written)) return undefined;
  const digits = written.replace(/\D/g, "");
  if (digits.length < SHORTEST || digits.length > LONGEST) return undefined;
  const phone = readDigits(digits, written, home);
  if (extension === undefined) return phone;
  return { international: `${phone.international}#${extension}`, display: `${phone.display} #${extension}` };
}

function readDigits(digits: string, written: string, home: "CN" | "US"): Phone {
  const abroad = written.startsWith("+") ? digits : /^00([1-9]\d{6,})$/.exec(digits)?.[1];
  if (abroad !== undefined) return readAbroad(abroad);
  const hasAmericanPrefix = /^1[\s(.-]/.test(written) && AMERICAN.test(digits.slice(1));
  if (hasAmericanPrefix) return american(digits.slice(1));
  const atHome = home === "US" ? digits.replace(/^1(?=\d{10}$)/, "") : "";
  if (AMERICAN.test(atHome)) return american(atHome);
  const ofChina = chinese(digits);
  if (ofChina) return ofChina;
  if (digits.startsWith("86") && CHINESE_MOBILE.test(digits.slice(2))) return readAbroad(digits);
  return AMERICAN.test(digits) ? american(digits) : { international: digits, display: digits };
}

function readAbroad(digits: string): Phone {
  if (digits.startsWith("86")) {
    const national = digits.slice(2);
    const read = chinese(national) ?? chinese(`0${national}`);
    if (read) return read;
  }
  if (digits.startsWith("1") && AMERICAN.test(digits.slice(1))) return american(digits.slice(1));
  const country = COUNTRIES.find((code) => digits.startsWith(code));
  const display = country === undefined ? `+${digits}` : `+${country} ${digits.slice(country.length)}`;
  return { international: `+${digits}`, display };
}

function chinese(dialled: string): Phone | undefined {
  const digits = dialled.replace(MOBILE_BEHIND_ZERO, "");
  if (CHINESE_MOBILE.test(digits)) {
    return { international: `+86${digits}`, display: grouped(digits, [3, 4, 4], " ") };
  }
  const landline = CHINESE_LANDLINE.exec(digits);
  if (landline) {
    return { international: `+86${digits.slice(1)}`, display: `0${landline[1] ?? ""}-${landline[2] ?? ""}` };
  }
  if (CHINESE_SERVICE.test(digits)) {
    return { international: `+86${digits}`, display: grouped(digits, [3, 3, 4], "-") };
  }
  return undefined;
}

/** Service numbers there look like Chinese ones (800…), so those keep their country. */
function american(digits: string): Phone {
  const plain = grouped(digits, [3, 3, 4], "-");
  return { international: `+1${digits}`, display: chinese(digits) ? `+1 ${plain}` : plain };
}

function grouped(digits: string, sizes: readonly number[], joint: string): string {
  let from = 0;
  return sizes.map((size) => digits.slice(from, (from += size))).join(joint);
}
