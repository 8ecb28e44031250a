/** Of what the cells of a file mean. */
import type { ProblemCode } from "../../model/problem";
import { counted, type Phrases } from "../phrase";

export const understandingProblemPhrases = {
  "day-order-unknown": {
    "zh-CN": "“{value}”分不清哪个是月、哪个是日，没有采用。请先选好这一列的日期顺序。",
    en: "“{value}” may be one day or another, so it was left out. Say first in which order the dates of this column stand.",
  },
  "day-other-order": {
    "zh-CN": "“{value}”的月、日顺序和这一列其他日期相反，只能反过来读，已这样采用。请核对一下。",
    en: "“{value}” has day and month the other way round than its column. It can mean one day only and was read so; look at it once.",
  },
  "phone-rounded": {
    "zh-CN": "“{value}”是被 Excel 当成数字的电话，后几位已经丢了，没有当作电话。请找回原来的号码。",
    en: "“{value}” is a phone number that Excel took for an amount; its last digits are lost, so it was not taken as a phone. Look up the number itself.",
  },
  "not-a-phone": {
    "zh-CN": "“{value}”不像电话号码，已照原样留在电话里。请核对一下。",
    en: "“{value}” does not look like a phone number. It is kept as it stands; look at it once.",
  },
  "phone-remarks": {
    "zh-CN": "有 {count} 格电话带着括号里的说明（例如“微信同号”）。号码已读出，说明记在备注里。",
    en: (data) =>
      `${counted(Number(data.count), "phone")} with a remark in brackets: the number was read, the remark is in the notes.`,
  },
  "phones-unknown": {
    "zh-CN": "有 {count} 格电话带分机号，但看不出是哪里的号码，已照原样留在电话里。请核对一下。",
    en: (data) =>
      `${counted(Number(data.count), "phone")} with an extension and no known area or country: kept as written; look at them once.`,
  },
  "not-an-email": {
    "zh-CN": "“{value}”不像邮箱地址，已移到备注里。请核对一下。",
    en: "“{value}” does not look like an e-mail address. It was put into the notes; look at it once.",
  },
  "not-a-wechat": {
    "zh-CN": "“{value}”不是微信号，已移到备注里。请核对一下。",
    en: "“{value}” is no WeChat name. It was put into the notes; look at it once.",
  },
  "other-currency": {
    "zh-CN": "“{value}”不是本簿子的货币，没有当作金额，原文记在备注里。请换算后填写。",
    en: "“{value}” is not in the currency of this book. It was not taken as an amount; the text is in the notes. Convert it and fill it in.",
  },
  "other-currency-column": {
    "zh-CN": "这一列写的不是本簿子的货币，{count} 格没有当作金额，原文记在备注里。请换算后填写。",
    en: (data) =>
      `This column is not in the currency of this book. ${counted(Number(data.count), "cell")} were not taken as amounts; the text is in the notes. Convert and fill in.`,
  },
  "amounts-in-unit": {
    "zh-CN": "按表头的单位，这一列的 {count} 格金额都乘了 {times}。",
    en: (data) =>
      `The header names a unit: ${counted(Number(data.count), "amount")} of this column ${Number(data.count) === 1 ? "was" : "were"} multiplied by ${Number(data.times).toLocaleString("en-US")}.`,
  },
  "placeholder-dates": {
    "zh-CN": "有 {count} 格是 0000-00-00、1900-01-00 这样表示“没有日期”的，当作空白。",
    en: (data) =>
      `${counted(Number(data.count), "cell")} like 0000-00-00 or 1900-01-00, which programs write where there is no date: taken as blank.`,
  },
  "masked-contacts": {
    "zh-CN": "有 {count} 格联系方式是用 * 遮住的，没有用来认客户，原文记在备注里。",
    en: (data) =>
      `${counted(Number(data.count), "contact")} with stars in place of letters or digits: nobody was looked up or registered by them; the text is in the notes.`,
  },
} as const satisfies Partial<Phrases<ProblemCode>>;
