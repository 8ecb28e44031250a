/** Amounts in Chinese numerals, with 角 and 分 where there are any: 壹佰贰拾叁元肆角伍分, 12元5角, 三万五. */
import { chineseNumber, digitOf, plainNumerals } from "./chinese-number";

const DIGIT = "[一二三四五六七八九1-9]";
const WITH_CENTS = new RegExp(`^(.+)[元圆块]零?(?:(${DIGIT})[角毛])?零?(?:(${DIGIT})分)?[整正]?$`);
const PLAIN_DIGITS = /^\d+$/;
const MAY_BE_CHINESE = /\p{Script=Han}|○/u;

/** Undefined for anything else, and for what is not certain. The currency stands no more around it. */
export function chineseAmount(text: string): number | undefined {
  if (!MAY_BE_CHINESE.test(text)) return undefined;
  const plain = plainNumerals(text);
  const whole = chineseNumber(plain);
  if (whole !== undefined) return whole;
  const [, yuan = "", tenths, cents] = WITH_CENTS.exec(plain) ?? [];
  if (yuan === "") return undefined;
  const amount = PLAIN_DIGITS.test(yuan) ? Number(yuan) : chineseNumber(yuan);
  return amount === undefined ? undefined : (amount * 100 + digitOf(tenths) * 10 + digitOf(cents)) / 100;
}
