/** Words of the choices of a ranking that are made once and then left: classes, value, margin. */
import { counted, type Phrases } from "./phrase";

export const rankingChoiceWords = {
  moreChoices: { "zh-CN": "更多选项", en: "More choices" },
  countOfClasses: { "zh-CN": "分几个等级", en: "Number of classes" },
  classNames: { "zh-CN": "等级名称，从高到低", en: "Names, best first" },
  nameOf: { "zh-CN": "第 {place} 级的名称", en: "Name of class {place}" },
  likeLetters: { "zh-CN": "用字母", en: "Letters" },
  likeStars: { "zh-CN": "用星", en: "Stars" },
  likeWords: { "zh-CN": "贵宾、重点、普通", en: "VIP, key, ordinary" },
  wordsOfThree: { "zh-CN": "贵宾，重点，普通", en: "VIP, key, ordinary" },
  nameMissing: { "zh-CN": "请填名称。", en: "Fill in a name." },
  nameTwice: {
    "zh-CN": "有两个等级叫“{name}”。请换一个名称。",
    en: "Two classes are called “{name}”. Name one otherwise.",
  },
  nameLong: { "zh-CN": "最多 20 个字。", en: "At most 20 characters." },
  nameComma: {
    "zh-CN": "名称里不能有逗号、顿号和分号。",
    en: "A name can hold no comma and no semicolon.",
  },
  otherFixes: {
    "zh-CN": "有 {count} 位客户指定的等级（{names}）不在这些名称里，指定不起作用。",
    en: ({ count, names }) =>
      `${counted(Number(count), "client")} ${Number(count) === 1 ? "has" : "have"} a fixed class (${names ?? ""}) that is none of these, so it fixes nothing.`,
  },
  lorenzNeedsThree: {
    "zh-CN": "“由曲线定”只分三个等级，现在是 {count} 个。",
    en: "“Found from the curve” cuts three classes; there are {count}.",
  },
  noCost: {
    "zh-CN": "到访表没有“成本”列，所以不能按利润排。",
    en: "By profit needs a column Cost in Visits, which this workbook lacks.",
  },
  costsBlank: {
    "zh-CN": "到访表的“成本”列还是空的，所以不能按利润排。",
    en: "By profit needs costs; the column Cost in Visits is blank throughout.",
  },
  badLimit: {
    "zh-CN": "请填 {least} 到 {most} 的数，等级才不会乱。界限仍是 {limit}。",
    en: "Write a number from {least} to {most}, so that classes stay in order. The limit is still {limit}.",
  },
  margin: { "zh-CN": "超过界限多少才换等级（%）", en: "Change class only when past a limit by (%)" },
  marginHint: {
    "zh-CN": "0 是一过就换。10 是超过界限的一成才换，等级不会来回跳。",
    en: "0: at once. 10: only when a tenth past the limit, so that classes do not flicker.",
  },
  badMargin: { "zh-CN": "请填 0 到 99 的数。", en: "Write a number from 0 to 99." },
  halfLife: { "zh-CN": "多少天前的金额算一半", en: "An amount counts half after (days)" },
  badDays: { "zh-CN": "请填 1 到 9999 的整数。", en: "Write a whole number from 1 to 9999." },
} as const satisfies Phrases;

export type RankingChoiceWord = keyof typeof rankingChoiceWords;
