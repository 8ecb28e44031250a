/**
 * Amounts and counts that were typed as text. What can be read in two ways is not read: an amount
 * guessed wrong is worse than one asked about.
 */
import { chineseAmount } from "./chinese-amount";
import { foldWidth, LONGEST_WRITTEN } from "./comparable";

const CURRENCY = "(?:CNY|RMB|人民币|USD|EUR|GBP|HKD|TWD|JPY|SGD|AUD|CAD|US\\$|HK\\$|NT\\$|[¥$€£])";
const BEFORE = new RegExp(`^${CURRENCY}\\s*`, "i");
const BEHIND = new RegExp(`\\s*(?:${CURRENCY}|元整|元正|元|圆整|圆|圓整|圓|块钱|块|yuan)$`, "i");
const UNIT = /\s*(?:天|日|次|个|days?|times?|visits?)$/i;

const DIGITS_ONLY = /^\d+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
/** By apostrophes, the Swiss way. Blanks may part two amounts as well as groups of one. */
const APOSTROPHES = /^\d{1,3}(?:'\d{3})+(?:\.\d*)?$/;
/** By blanks behind a currency, which leaves no doubt that it is one amount: ¥ 3 000. */
const BLANKS = /^\d{1,3}(?: \d{3})+(?=[.,]|$)/;
/** Only with both signs, or with several dots, can it mean nothing else. */
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;

/** With a decimal comma, where the column of the amount is known to have one. */
const COMMA_PLAIN = /^(?:\d+,?\d*|,\d+)$/;
const COMMA_GROUPED = /^\d{1,3}(?:[.']\d{3})+(?:,\d*)?$/;

/** 万 and 亿, and what people type for them. The digits behind e keep 1.15万 exactly 11500. */
const MULTIPLES: Readonly<Record<string, string>> = {
  千: "e3",
  k: "e3",
  万: "e4",
  萬: "e4",
  w: "e4",
  百万: "e6",
  千万: "e7",
  亿: "e8",
  億: "e8",
};
const MULTIPLE = /(?<=\d)\s*(百万|千万|[千万萬亿億kw])$/i;

/** Which sign stands before the decimals of a column. */
export type DecimalSign = "." | ",";

/**
 * An amount: "1,200.50", "￥300", "$1,200", "１２０", "300元", "-300", "(300)" for −300, "1.200,50", "1.2万", "一千二百元整";
 * where its column has a decimal comma, "1.200" is 1200 and "12,5" is 12.5. Undefined for anything else,
 * also for blanks; never 0 for what it cannot read.
 */
export function readMoney(text: string, decimal: DecimalSign = "."): number | undefined {
  if (text.length > LONGEST_WRITTEN) return undefined;
  if (decimal === "." && DIGITS_ONLY.test(text)) return Number(text);
  const folded = foldWidth(text);
  const bracketed = /^\((.*)\)$/.exec(folded);
  const amount = readSigned(bracketed?.[1] ?? folded, decimal);
  if (amount === undefined || !bracketed) return amount;
  return amount < 0 ? undefined : negated(amount);
}

/** A count: as an amount, with or without a unit ("30天", "30 days"). */
export function readNumber(text: string): number | undefined {
  if (text.length > LONGEST_WRITTEN) return undefined;
  return readSigned(foldWidth(text).replace(UNIT, ""));
}

/** A share of 1: "12.5%" and "0.125" are the same. */
export function readShare(text: string): number | undefined {
  const folded = foldWidth(text);
  if (!folded.endsWith("%")) return readSigned(folded);
  const percent = readSigned(folded.slice(0, -1).trim());
  return percent === undefined ? undefined : percent / 100;
}

/** The sign may stand before the currency, behind it, or at the very end as accounting programs put it. */
function readSigned(text: string, decimal: DecimalSign = "."): number | undefined {
  let rest = text.trim();
  let signs = 0;
  let negative = false;
  const takeSign = (): void => {
    const sign = /^[+-]/.exec(rest)?.[0];
    if (!sign) return;
    signs++;
    negative = sign === "-";
    rest = rest.slice(1).trim();
  };
  takeSign();
  const currency = BEFORE.exec(rest)?.[0] ?? "";
  rest = rest.slice(currency.length);
  takeSign();
  if (currency !== "") rest = rest.replace(BLANKS, (digits) => digits.replaceAll(" ", ""));
  if (signs === 0 && rest.endsWith("-")) {
    negative = true;
    rest = rest.slice(0, -1).trim();
  }
  const amount = signs > 1 ? undefined : readUnsigned(rest.replace(BEHIND, ""), decimal);
  return amount !== undefined && negative ? negated(amount) : amount;
}

function readUnsigned(text: string, decimal: DecimalSign): number | undefined {
  const multiple = MULTIPLE.exec(text);
  const digits = multiple ? text.slice(0, multiple.index) : text;
  const power = MULTIPLES[(multiple?.[1] ?? "").toLowerCase()] ?? "";
  return plainDigits(digits, decimal, power) ?? chineseAmount(text);
}

function plainDigits(text: string, decimal: DecimalSign, power: string): number | undefined {
  if (decimal === ",") {
    const isNumber = COMMA_PLAIN.test(text) || COMMA_GROUPED.test(text);
    return isNumber ? Number(text.replace(/[.']/g, "").replace(",", ".") + power) : undefined;
  }
  if (PLAIN.test(text)) return Number(text + power);
  if (GROUPED.test(text)) return Number(text.replaceAll(",", "") + power);
  if (APOSTROPHES.test(text)) return Number(text.replaceAll("'", "") + power);
  if (CONTINENTAL.test(text)) return Number(text.replaceAll(".", "").replace(",", ".") + power);
  return undefined;
}

/** −0 is 0. */
function negated(amount: number): number {
  return amount === 0 ? 0 : -amount;
}
