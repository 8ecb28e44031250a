/** Phone numbers of all countries, by libphonenumber. The one file that imports it. */
import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
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
  const display = phone.country === home ? phone.formatNational() : phone.formatInternational();
  const behind = ext === undefined || ext === "" ? "" : `#${ext}`;
  return { international: phone.number + behind, display: behind === "" ? display : `${display} ${behind}` };
}
