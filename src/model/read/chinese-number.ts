/**
 * Numbers in Chinese numerals: 一千二百, 壹仟贰佰, 三万五 (35,000), 12万5, 两千. Every digit but the last has
 * its unit; a last one alone behind a unit counts the next lower unit (一千二 is 1200), behind 零 it counts
 * ones. 五六百, 十几 and digits without units (二〇二四) say no certain number.
 */

const FINANCIAL = "壹贰貳两兩叁參叄肆伍陆陸柒捌玖拾佰仟萬億圓〇○";
const PLAIN = "一二二二二三三三四五六六七八九十百千万亿元零零";
const DIGITS = "零一二三四五六七八九";

/** In the everyday signs; 廿 and 卅 are 二十 and 三十. */
export function plainNumerals(text: string): string {
  return text
    .replace(
      /[壹贰貳两兩叁參叄肆伍陆陸柒捌玖拾佰仟萬億圓〇○]/g,
      (sign) => PLAIN[FINANCIAL.indexOf(sign)] ?? sign,
    )
    .replaceAll("廿", "二十")
    .replaceAll("卅", "三十");
}

/** A digit in either writing; 0 for none. */
export function digitOf(sign = ""): number {
  return /^\d$/.test(sign) ? Number(sign) : Math.max(0, DIGITS.indexOf(sign || "零"));
}

const MADE_OF_NUMERALS = /^[零一二三四五六七八九十百千万亿\d]+$/;
const WHOLE = /^(?:([^亿]+)亿)?(?:(零?[^万亿]+)万)?([^万亿]*)$/;

/** Undefined for what is no certain number; `text` in `plainNumerals`. */
export function chineseNumber(text: string): number | undefined {
  if (text === "零") return 0;
  if (!MADE_OF_NUMERALS.test(text) || !/[一二三四五六七八九十百千万亿]/.test(text)) return undefined;
  const match = WHOLE.exec(text);
  if (!match) return undefined;
  const [, high, middle, low = ""] = match;
  let sum: number | undefined = 0;
  const add = (value: number | undefined, unit: number): void => {
    sum = sum === undefined || value === undefined ? undefined : sum + value * unit;
  };
  if (high !== undefined) add(section(high), 1e8);
  if (middle !== undefined) add(behind(middle, high === undefined ? undefined : 1e8), 1e4);
  if (low !== "") add(behind(low, lowestUnit(high, middle)), 1);
  return sum;
}

function lowestUnit(high: string | undefined, middle: string | undefined): number | undefined {
  if (middle !== undefined) return 1e4;
  return high === undefined ? undefined : 1e8;
}

/** What stands behind a unit: one digit counts the tenth part of it (三万五), four arabic ones are themselves. */
function behind(text: string, unit: number | undefined): number | undefined {
  if (unit === undefined) return section(text);
  if (/^[1-9一二三四五六七八九]$/.test(text)) return (digitOf(text) * unit) / 10;
  return /^\d+$/.test(text) && text.length !== 4 ? undefined : section(text);
}

const DIGIT = "[1-9一二三四五六七八九]";
const SECTION = new RegExp(
  `^零?(?:(${DIGIT})千)?零?(?:(${DIGIT})百)?零?(?:(${DIGIT})?(十))?(零)?(${DIGIT})?$`,
);

/** Up to 9999. */
function section(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const match = SECTION.exec(text);
  if (!match || /^零?$/.test(text) || text.endsWith("零")) return undefined;
  const [, thousands, hundreds, tens, ten, zero, ones] = match;
  const last = digitOf(ones) * (zero === undefined && ten === undefined ? shortUnit(text) : 1);
  const tensValue = ten === undefined ? 0 : (tens === undefined ? 1 : digitOf(tens)) * 10;
  return digitOf(thousands) * 1000 + digitOf(hundreds) * 100 + tensValue + last;
}

/** 一千二 is 1200, 三百五 is 350; a digit with nothing before it is itself. */
function shortUnit(text: string): number {
  const unit = /([千百]).$/.exec(text)?.[1];
  if (unit === undefined) return 1;
  return unit === "千" ? 100 : 10;
}
