/**
 * Of a row of Rules, which rests until it is put right, or for which, of a usual kind, the usual rule stands; and of
 * what rules go by: closing days, days on which something ends, tags and owners,
 * the due days of follow-ups.
 */
import type { ProblemCode } from "../../model/problem";
import type { Language } from "../../model/schema";
import { say, type Phrase, type PhraseData, type Phrases } from "../phrase";

const restPhrases = {
  alone: { "zh-CN": "这一行先不提醒", en: "so this row reminds of nobody" },
  stoodFor: {
    "zh-CN": "这一行先不算，暂按常用的规则或同种的其他行提醒",
    en: "so this row does not count, and the usual rule or another row of its kind stands in for it",
  },
} as const satisfies Phrases;

export const ruleProblemPhrases = {
  "unknown-rule-kind": {
    "zh-CN": ({ value }) =>
      `${value === "" ? "没有写是哪种提醒规则" : `没有“${value}”这种提醒规则`}，这一行先不提醒。请从下拉列表里选一种。`,
    en: ({ value }) =>
      `${value === "" ? "This row names no kind of rule" : `There is no rule of the kind “${value}”`}, so this row reminds of nobody. Pick a kind from the list.`,
  },
  "unknown-rule-condition": resting({
    "zh-CN":
      "看不出“{value}”指哪些客人，{rests}。等级直接写（A），标签写 #VIP，负责人写 @小林，也可以写状态。",
    en: "“{value}” names no clients Kebu knows, {rests}. Write a class (A), a tag (#VIP), an owner (@Lin) or a status.",
  }),
  "unreadable-rule-days": resting({
    "zh-CN": "天数“{value}”看不懂，{rests}。请写一个数，例如 30；服务后关怀可以分几步写，例如 1, 14, 45。",
    en: "The days “{value}” cannot be read, {rests}. Write a number such as 30; after a service several steps, such as 1, 14, 45.",
  }),
  "unreadable-rule-lead": resting({
    "zh-CN": "提前天数“{value}”看不懂，{rests}。请写 0 到 180 的数，或者按等级写，例如 A 14, B 7。",
    en: "The days ahead “{value}” cannot be read, {rests}. Write 0 to 180, or by class, such as A 14, B 7.",
  }),
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
    "zh-CN":
      "客户表和到访表里没有叫“{value}”的日期列，这一行先不提醒。请在客户表里加上这一列，或者写另一列的列名。",
    en: "Neither Customers nor Visits has a date column “{value}”, so this row reminds of nobody. Add one to Customers, or write the header of another.",
  },
  "rule-never-counts": {
    "zh-CN": "这一行和“{rule}”是同一种、给同样的客人，轮不到它。请改适用客人，或者删掉、停用其中一条。",
    en: "The rule “{rule}” is of the same kind and for the same clients, so this row never counts. Change whom it is for, or remove or switch off one of the two.",
  },
  "rule-cell-unused": {
    "zh-CN": (data) =>
      `“${data.kind ?? ""}”规则不看这一格，“${data.value ?? ""}”没有用上。${
        data.fields === "" ? "请清空。" : `它看的是：${data.fields ?? ""}。请写到那里，或者清空。`
      }`,
    en: (data) =>
      `A rule of the kind “${data.kind ?? ""}” does not look here, so “${data.value ?? ""}” does nothing. ${
        data.fields === "" ? "Clear it." : `It goes by: ${data.fields ?? ""}. Write it there, or clear it.`
      }`,
  },
  "rule-names-nobody": {
    "zh-CN":
      "客户表里没有哪位客人是“{value}”，这条规则因此轮不到人。请核对写法（标签写 #VIP，负责人写 @小林）。",
    en: "No client in the register has “{value}”, so the rule finds nobody by it. Check how it is written (a tag as #VIP, an owner as @Lin).",
  },
  "unreadable-end": {
    "zh-CN": "“{value}”看不出是哪天到期，不会提醒。请写成日期，例如 2026-12-31。",
    en: "“{value}” is no day on which something ends, so nobody is reminded of it. Write a date such as 2026-12-31.",
  },
  "missing-due": {
    "zh-CN": "这条跟进没有写哪天到期，不会提醒。请填上日期。",
    en: "This follow-up has no due day, so nobody is reminded of it. Fill in the day.",
  },
  "unreadable-closing-day": {
    "zh-CN":
      "看不出“{value}”是哪天休息，没有算进去，其余的照算。请写周几、年月日或一段，例如 周日、2026-10-01..2026-10-07。",
    en: "“{value}” is no closing day Kebu can read, so it does not count; the others do. Write weekdays, days with their year or spans, such as Sun, 2026-10-01..2026-10-07.",
  },
  "rule-id-unusable": {
    "zh-CN":
      "规则编号“{value}”不能用，这一行先不提醒。编号里不能有“/”，也不能是种类的英文代号。请改成 U1 这样的编号。",
    en: "The rule ID “{value}” cannot name reminders, so this row reminds of nobody. Write one without “/” that is not the word of a kind, such as U1.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;

/** With `{rests}` filled: what comes of the row meanwhile. */
function resting(phrase: Readonly<Record<Language, string>>): Phrase {
  const inLanguage = (language: Language) => (data: PhraseData) => {
    const rests = say(restPhrases[data.usual === 1 ? "stoodFor" : "alone"], language);
    return say(phrase, language, { ...data, rests });
  };
  return { "zh-CN": inLanguage("zh-CN"), en: inLanguage("en") };
}
