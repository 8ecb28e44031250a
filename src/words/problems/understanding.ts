/** Of what the cells of a file mean. */
import type { ProblemCode } from "../../model/problem";
import type { Phrases } from "../phrase";

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
  "not-an-email": {
    "zh-CN": "“{value}”不像邮箱地址，已移到备注里。请核对一下。",
    en: "“{value}” does not look like an e-mail address. It was put into the notes; look at it once.",
  },
  "not-a-wechat": {
    "zh-CN": "“{value}”不是微信号，已移到备注里。请核对一下。",
    en: "“{value}” is no WeChat name. It was put into the notes; look at it once.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;
