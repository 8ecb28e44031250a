/** Why a figure of the whole shop has no number. */
import type { Phrases } from "./phrase";

export const noFigurePhrases = {
  nobodyBought: {
    "zh-CN": "{from} 到 {to} 没有人消费，说不出其中有多少人再来。请换一个第一段时间。",
    en: "Nobody bought anything from {from} to {to}, so there is no part of them to tell. Choose another first period.",
  },
  noTurnover: {
    "zh-CN": "没有营业额，谈不上分得匀不匀。请检查选的金额和时间。",
    en: "There is no turnover to be spread evenly or not. Check the amounts and the period.",
  },
  noTurnoverBefore: {
    "zh-CN": "{from} 到 {to} 没有营业额，没法比增长。请用 beforeFrom 和 beforeTo 换一段时间来比。",
    en: "There is no turnover from {from} to {to} to compare with. Choose another period by beforeFrom and beforeTo.",
  },
} as const satisfies Phrases;
