/**
 * In which country a column of phone numbers is at home. 15035550100 is a number of Oregon and one of
 * China; the numbers beside it say which: mobile numbers of China, of which many are none of the book's
 * country, make it a Chinese column.
 */
import { phoneReader } from "../../read/phone-reader";

const MOST_SEEN = 300;
const MOBILE = /^1[3-9]\d{9}$/;
/** Of the column, and of its mobile numbers. */
const MOST = 0.5;
const MANY = 0.1;

/** The country (ISO 3166) to read the column at: the book's, or CN. */
export function phoneHome(texts: Iterable<string>, country: string): string {
  if (country === "CN") return country;
  const read = phoneReader(country);
  let numbers = 0;
  let mobiles = 0;
  let foreign = 0;
  for (const text of texts) {
    if (!/\d/.test(text)) continue;
    numbers++;
    if (MOBILE.test(text)) {
      mobiles++;
      if (read(text).phones[0]?.international === `+86${text}`) foreign++;
    }
    if (numbers === MOST_SEEN) break;
  }
  return mobiles > numbers * MOST && foreign > mobiles * MANY ? "CN" : country;
}
