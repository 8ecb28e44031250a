/** The country a book is at home in, where it does not say so: whose phone numbers stand without a country code. */
import type { Language } from "./schema";

/** Where a currency is that of one country. The euro is not. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AUD: "AU",
  BRL: "BR",
  CAD: "CA",
  CHF: "CH",
  CNY: "CN",
  CZK: "CZ",
  DKK: "DK",
  GBP: "GB",
  HKD: "HK",
  IDR: "ID",
  INR: "IN",
  JPY: "JP",
  KRW: "KR",
  MOP: "MO",
  MXN: "MX",
  MYR: "MY",
  NOK: "NO",
  NZD: "NZ",
  PHP: "PH",
  PLN: "PL",
  SEK: "SE",
  SGD: "SG",
  THB: "TH",
  TWD: "TW",
  USD: "US",
  VND: "VN",
  ZAR: "ZA",
};

/** ISO 3166, by the book's currency (ISO 4217); where that has several countries, China or the USA, by language. */
export function countryOfCurrency(currency: string, language: Language): string {
  return COUNTRIES[currency] ?? (language === "zh-CN" ? "CN" : "US");
}
