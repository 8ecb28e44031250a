/** Amounts and shares as people write them. */
import type { Language } from "../model/schema";

const LOCALES: Readonly<Record<Language, string>> = { "zh-CN": "zh-CN", en: "en-US" };
const formats = new Map<string, Intl.NumberFormat>();

/**
 * An amount in a currency (ISO 4217) with its sign: "¥4,200", "¥4,200.50"; decimals only where there
 * are some. Currency "" gives the bare number.
 */
export function moneyWords(amount: number, currency: string, language: Language): string {
  const digits = moneyDigits(currency);
  const unit = 10 ** digits;
  const rounded = Math.round(amount * unit) / unit + 0;
  return moneyFormat(currency, language, Number.isInteger(rounded) ? 0 : digits).format(rounded);
}

/** The sign of a currency as amounts carry it: "¥"; "" without a currency. */
export function currencySign(currency: string): string {
  if (currency === "") return "";
  const parts = moneyFormat(currency, "en", 0).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? "";
}

/** An amount as `moneyWords` has it, rounded up: for "so much more is needed". */
export function moneyWordsUp(amount: number, currency: string, language: Language): string {
  const unit = 10 ** moneyDigits(currency);
  const up = Math.ceil(Number((amount * unit).toPrecision(15))) / unit;
  return moneyWords(up, currency, language);
}

/** Decimals of a currency: 2 for CNY, 0 for JPY, 2 where there is none. */
function moneyDigits(currency: string): number {
  if (currency === "") return 2;
  return moneyFormat(currency, "en", undefined).resolvedOptions().maximumFractionDigits ?? 2;
}

function moneyFormat(currency: string, language: Language, digits: number | undefined): Intl.NumberFormat {
  const style: Intl.NumberFormatOptions =
    currency === "" ? {} : { style: "currency", currency, currencyDisplay: "narrowSymbol" };
  const decimals =
    digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return kept(`${currency}/${language}/${digits ?? ""}`, () => {
    return new Intl.NumberFormat(LOCALES[language], { ...style, ...decimals });
  });
}

/**
 * A fraction of 1 as a percentage: "68 %", "1.4 %", "0.46 %" ("68%" in Chinese). Two figures that count
 * unless `figures` says otherwise, whole from 10 % on. What is not all is never written as 100 %, what
 * is not nothing never as 0 %.
 */
export function percentWords(share: number, language: Language, figures = 2): string {
  const sign = percentSign(language);
  const percent = share * 100;
  if (percent <= 0) return `0${sign}`;
  if (percent < LEAST_PERCENT) return `<0.01${sign}`;
  let used = figures;
  while (percent < 100 && used < 5 && Number(percent.toPrecision(used)) === 100) used++;
  if (percent < 100 && Number(percent.toPrecision(used)) === 100) return `>99.99${sign}`;
  return `${percentFormat(language, used).format(percent)}${sign}`;
}

/** A limit as `percentWords` has a share, but however small it is the number itself, for it is typed in somewhere. */
export function limitPercentWords(limit: number, language: Language, figures = 2): string {
  const percent = limit * 100;
  if (percent <= 0 || percent >= LEAST_PERCENT) return percentWords(limit, language, figures);
  return `${percentFormat(language, figures).format(percent)}${percentSign(language)}`;
}

/** Less of a whole is told as less than this. */
const LEAST_PERCENT = 0.01;

function percentSign(language: Language): string {
  return language === "en" ? " %" : "%";
}

function percentFormat(language: Language, figures: number): Intl.NumberFormat {
  return kept(`percent/${language}/${figures}`, () => {
    return new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: figures });
  });
}

/** A format made once: making one costs a hundred times what using it does. */
function kept(key: string, make: () => Intl.NumberFormat): Intl.NumberFormat {
  const known = formats.get(key);
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
}
