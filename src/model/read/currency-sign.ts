/** Which currency an amount is written in: US$ 30 is of no use as 30 in a book of yuan. */
import { foldWidth } from "./comparable";

/** Signs, the longer first, and the currencies (ISO 4217) each of them may mean. */
const SIGNS: readonly (readonly [sign: RegExp, currencies: readonly string[]])[] = [
  [named("CNY|RMB", "人民币"), ["CNY"]],
  [named("USD", "US\\$|美元|美金"), ["USD"]],
  [named("HKD", "HK\\$|港币|港元|港幣"), ["HKD"]],
  [named("TWD", "NT\\$|台币|新台币|台幣"), ["TWD"]],
  [named("EUR", "欧元|€"), ["EUR"]],
  [named("GBP", "英镑|£"), ["GBP"]],
  [named("JPY", "日元|日圆"), ["JPY"]],
  [named("SGD"), ["SGD"]],
  [named("AUD"), ["AUD"]],
  [named("CAD"), ["CAD"]],
  [/¥/, ["CNY", "JPY"]],
  [/\$/, ["USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "MOP", "MXN"]],
];

const YUAN: readonly string[] = ["CNY", "HKD", "TWD", "MOP", "JPY"];
const YUAN_AMOUNT = /[元圆圓块]|yuan/i;
/** In a header 元 alone is a part of many words (单元). */
const YUAN_HEADER = /\(\s*(?:[元圆圓]|yuan)\s*\)/i;

/** Codes as words of their own, AUD not in AUDIT; signs and names wherever they stand. */
function named(codes: string, others = "(?!)"): RegExp {
  return new RegExp(`(?<![a-z])(?:${codes})(?![a-z])|${others}`, "i");
}

/** Is the amount written in another currency than this one? Not where it shows none. */
export function isOtherCurrency(text: string, currency: string): boolean {
  return !/^[\d.,\s()+-]*$/.test(text) && isAnother(currenciesIn(text, YUAN_AMOUNT), currency);
}

/** Does a header name another currency than this one (`Amount (USD)`, 金额（美元）)? Not where it names none, or this one too. */
export function isOtherCurrencyHeader(header: string, currency: string): boolean {
  return isAnother(currenciesIn(header, YUAN_HEADER), currency);
}

function isAnother(currencies: readonly string[], currency: string): boolean {
  return currencies.length > 0 && !currencies.includes(currency);
}

/** All currencies that the signs in the text may mean; each sign counts once: the $ of US$ is no other. */
function currenciesIn(text: string, yuan: RegExp): readonly string[] {
  let rest = foldWidth(text);
  const take = (sign: RegExp): boolean => {
    const before = rest;
    rest = rest.replace(sign, " ");
    return rest !== before;
  };
  const found = SIGNS.flatMap(([sign, currencies]) => (take(sign) ? currencies : []));
  return take(yuan) ? [...found, ...YUAN] : found;
}
