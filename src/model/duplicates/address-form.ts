/** Addresses as they are compared: the street, and the numbers behind it in their order. */
import { simplified } from "../script/simplified";
import { foldText } from "../search/fold-text";
import { DISTRICT_BEFORE, PLACE_BEFORE_STREET } from "./names/name-words";

export interface AddressForm {
  /** Without city, district, blanks and punctuation; "" where there is no address. */
  readonly street: string;
  /** House, building, flat. */
  readonly numbers: readonly string[];
}

const SHORT_WORDS: Readonly<Record<string, string>> = {
  st: "street",
  rd: "road",
  ave: "avenue",
  av: "avenue",
  ln: "lane",
  dr: "drive",
  blvd: "boulevard",
  sq: "square",
};
/** What stands before a number inside the house says which number it is, not where. */
const INSIDE = /^(?:flat|apt|apartment|unit|suite|ste|room|rm|no|floor|fl)$/;

/** The form of an address. Of a Latin one the first two words of the street count. */
export function addressForm(text: string): AddressForm {
  const folded = simplified(foldText(text));
  if (folded === "") return { street: "", numbers: [] };
  const numbers = folded.match(/\d+/g) ?? [];
  return { street: /\p{Script=Han}/u.test(folded) ? hanStreet(folded) : latinStreet(folded), numbers };
}

function hanStreet(folded: string): string {
  const tight = folded.replace(/[^\p{L}\p{N}]/gu, "");
  const local = tight.replace(PLACE_BEFORE_STREET, "").replace(DISTRICT_BEFORE, "");
  return /^\D*/.exec(local === "" ? tight : local)?.[0] ?? "";
}

function latinStreet(folded: string): string {
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== "" && !INSIDE.test(word));
  return words
    .slice(0, 2)
    .map((word) => SHORT_WORDS[word] ?? word)
    .join(" ");
}

const LONG_ENOUGH_WITHOUT_NUMBER = 6;

/** Do both say the same place, one of them perhaps without the flat? */
export function isSameAddress(a: AddressForm, b: AddressForm): boolean {
  if (a.street === "" || a.street !== b.street) return false;
  const shared = Math.min(a.numbers.length, b.numbers.length);
  if (shared === 0)
    return a.numbers.length === b.numbers.length && a.street.length >= LONG_ENOUGH_WITHOUT_NUMBER;
  return a.numbers.slice(0, shared).every((number, place) => number === b.numbers[place]);
}
