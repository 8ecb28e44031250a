/** Phone numbers of all countries, by libphonenumber. The one file that imports it. */
import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from "libphonenumber-js/min";
import type { Phone } from "./read-phone";

/**
 * The number written there, without a country in front one of this country (ISO 3166). Undefined for what
 * no country has. Shown as people of its country write it, from abroad with its country.
 */
export function readWorldPhone(text: string, country: string): Phone | undefined {
  const home = isSupportedCountry(country) ? country : undefined;
  const phone = parsePhoneNumberFromString(text, { extract: false, ...(home && { defaultCountry: home }) });
  if (!phone?.isValid()) return undefined;
  const { ext } = phone;
  phone.setExt("");
  const display = nationally(phone, home) ?? phone.formatInternational();
  const behind = ext === undefined || ext === "" ? "" : `#${ext}`;
  return { international: phone.number + behind, display: behind === "" ? display : `${display} ${behind}` };
}

/** Is this the code of a country that has phone numbers? ZZ is none. */
export function isPhoneCountry(code: string): boolean {
  return isSupportedCountry(code);
}

const areas = new Map<string, boolean>();

/** Does North America have this area code? 503 and 800 exist, 381 does not. */
export function isAmericanArea(area: string): boolean {
  const known = areas.get(area);
  if (known !== undefined) return known;
  const exists = parsePhoneNumberFromString(`+1${area}2345678`)?.isValid() ?? false;
  areas.set(area, exists);
  return exists;
}

/** As at home, where that can be read again: some local numbers cannot without their country. */
function nationally(phone: PhoneNumber, home: CountryCode | undefined): string | undefined {
  if (home === undefined || phone.country !== home) return undefined;
  const text = phone.formatNational();
  return parsePhoneNumberFromString(text, home)?.number === phone.number ? text : undefined;
}
