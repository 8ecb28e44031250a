/** While much is being written. */
import type { Phrases } from "../phrase";

export const writingWords = {
  writing: { "zh-CN": "正在写入", en: "Writing" },
  preparing: { "zh-CN": "正在准备写入：{percent}%", en: "Getting ready to write: {percent} %" },
  touching: {
    "zh-CN": "正在写入：{percent}%。已经动笔，中途停不下来，请等它写完。",
    en: "Writing: {percent} %. It has begun and cannot be stopped midway; please wait until it is done.",
  },
  stop: { "zh-CN": "不写了", en: "Stop" },
} as const satisfies Phrases;
