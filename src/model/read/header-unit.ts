/** The unit that a header names for the amounts below it: 金额（万元）, Revenue (k), Umsatz in thousands. */
import { foldWidth } from "./comparable";

const UNITS: readonly (readonly [unit: RegExp, times: number])[] = [
  [/^(?:百万|million|millions|m|mio)$/, 1e6],
  [/^(?:亿|億)$/, 1e8],
  [/^(?:万|萬|w)$/, 1e4],
  [/^(?:千|thousand|thousands|k|'?000s?)$/, 1e3],
];

/** A unit in brackets, or behind 单位: or "in", with or without the currency beside it. */
const NAMED =
  /[([【]\s*(?:单位|單位|unit|in)?\s*[:：]?\s*([^)\]】]+?)\s*[)\]】]|(?:单位|單位|\bin)\s*[:：]?\s*(\S+)\s*$/;
const CURRENCY =
  /^(?:人民币|美元|rmb|cny|usd|eur|gbp|hk\$|us\$|[$¥€£])\s*|\s*(?:人民币|美元|元|圆|圓|块|rmb|cny|usd|eur|gbp|dollars|euros|[$¥€£])$/g;

/** How many times an amount of that column is meant: 10,000 for 万元; 1 where the header names no such unit. */
export function headerUnit(header: string): number {
  const [, bracketed, behind] = NAMED.exec(foldWidth(header).toLowerCase()) ?? [];
  const unit = (bracketed ?? behind ?? "").replace(CURRENCY, "").trim();
  return UNITS.find(([written]) => written.test(unit))?.[1] ?? 1;
}

/** Does the amount bring a unit of its own (3万, 5k), so that the header's does not apply to it? */
export function hasOwnUnit(text: string): boolean {
  return /[十百千万萬亿億kwm]/i.test(foldWidth(text).replace(/rmb|hkd|mop/gi, ""));
}
