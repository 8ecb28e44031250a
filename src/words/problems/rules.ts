/** Of a row of Rules. It rests until it is put right. */
import type { ProblemCode } from "../../model/problem";
import type { Phrases } from "../phrase";

export const ruleProblemPhrases = {
  "unknown-rule-kind": {
    "zh-CN": "没有“{value}”这种提醒规则，这一行先不提醒。请从下拉列表里选一种。",
    en: "There is no rule of the kind “{value}”, so this row reminds of nobody. Pick a kind from the list.",
  },
  "unknown-rule-condition": {
    "zh-CN":
      "看不出“{value}”指哪些客人，这一行先不提醒。等级直接写（A），标签写 #VIP，负责人写 @小林，也可以写状态。",
    en: "“{value}” names no clients Kebu knows, so this row reminds of nobody. Write a class (A), a tag (#VIP), an owner (@Lin) or a status.",
  },
  "unreadable-rule-days": {
    "zh-CN":
      "天数“{value}”看不懂，这一行先不提醒。请写一个数，例如 30；服务后关怀可以分几步写，例如 1, 14, 45。",
    en: "The days “{value}” cannot be read, so this row reminds of nobody. Write a number such as 30; after a service several steps, such as 1, 14, 45.",
  },
  "unreadable-rule-lead": {
    "zh-CN": "提前天数“{value}”看不懂，这一行先不提醒。请写 0 到 180 的数，或者按等级写，例如 A 14, B 7。",
    en: "The days ahead “{value}” cannot be read, so this row reminds of nobody. Write 0 to 180, or by class, such as A 14, B 7.",
  },
  "rule-date-needed": {
    "zh-CN":
      "节日规则要写是哪一天，这一行先不提醒。请写节日名（春节）、日期（12-25）或农历（农历八月十五）。",
    en: "A holiday needs its day, so this row reminds of nobody. Write its name (Christmas), a date (12-25) or a lunar day (lunar 8-15).",
  },
  "unknown-holiday": {
    "zh-CN":
      "“{value}”看不出是哪一天，这一行先不提醒。请写节日名（春节）、日期（12-25）或农历（农历八月十五）。",
    en: "“{value}” is no day Kebu knows, so this row reminds of nobody. Write a holiday's name (Christmas), a date (12-25) or a lunar day (lunar 8-15).",
  },
  "rule-column-needed": {
    "zh-CN": "要写到期日期在哪一列，这一行先不提醒。请写客户表或到访表里的列名，例如“卡到期”。",
    en: "It is not said in which column the end stands, so this row reminds of nobody. Write the header of a date column of Customers or Visits.",
  },
  "unknown-rule-column": {
    "zh-CN": "客户表和到访表里没有叫“{value}”的日期列，这一行先不提醒。请核对列名。",
    en: "Neither Customers nor Visits has a date column “{value}”, so this row reminds of nobody. Check the header.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;
