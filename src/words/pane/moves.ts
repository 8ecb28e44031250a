/** The comparison of two rankings, the letter to the team, and the stages of clients. */
import type { Moved } from "../../model/movement/moves";
import { counted, type Phrases } from "../phrase";

export const movesViewWords = {
  title: { "zh-CN": "排名对比", en: "Compare rankings" },
  none: {
    "zh-CN": "还没有写下过排名。请先到“排名”里点“写入工作簿”；以后再写，这里就能看到谁升级、谁流失。",
    en: "No ranking is written yet. Choose Write to workbook in Ranking; from the next one on you see here who rose and who was lost.",
  },
  onlyToday: {
    "zh-CN": "第一份排名是今天写下的，还没有可以比的。过些日子再来，就能看到谁升级、谁流失。",
    en: "The first ranking was written today, so there is nothing to compare it with yet. Come back in some weeks and see who rose and who was lost.",
  },
  oneWritten: {
    "zh-CN": "目前只写下过一份排名，这里拿今天的情况跟它比，不会写入什么。",
    en: "One ranking is written so far. It is compared with the shop as it is today; nothing is written.",
  },
  alike: {
    "zh-CN": "改比{from}和{to}，口径相同",
    en: "Compare {from} with {to} instead, made alike",
  },
  alikeToday: {
    "zh-CN": "改拿今天跟{from}比，今天也按那时的口径排",
    en: "Compare {from} with today instead, ranked the same way",
  },
  sameWay: {
    "zh-CN": "今天的排名用的是原来那份的口径。",
    en: "Today is ranked the way the earlier ranking was.",
  },
  toRanking: { "zh-CN": "去排名", en: "To the ranking" },
  from: { "zh-CN": "原来", en: "Earlier" },
  to: { "zh-CN": "后来", en: "Later" },
  today: { "zh-CN": "今天，未写入", en: "Today, unwritten" },
  cannot: { "zh-CN": "比不了：", en: "Cannot be compared:" },
  table: { "zh-CN": "从哪一级到哪一级", en: "From which class to which" },
  tableLine: {
    "zh-CN": "每格是人数和后来的价值；流失的，是原来的价值。",
    en: "Each field: clients, and their value later; of those who were lost, their value earlier.",
  },
  corner: { "zh-CN": "原来 ↓ 后来 →", en: "earlier ↓ later →" },
  wasClass: { "zh-CN": "原来 {class}", en: "was {class}" },
  isClass: { "zh-CN": "后来 {class}", en: "is {class}" },
  notYet: { "zh-CN": "新来", en: "new" },
  gone: { "zh-CN": "流失", en: "lost" },
  nobody: { "zh-CN": "没有人", en: "nobody" },
  fromTo: { "zh-CN": "从 {before} 到 {after}", en: "from {before} to {after}" },
  isNew: { "zh-CN": "新来，{after}", en: "new, {after}" },
  wasLost: { "zh-CN": "流失，原来 {before}", en: "lost, was {before}" },
  values: { "zh-CN": "{before} → {after}", en: "{before} → {after}" },
  valueStayed: {
    "zh-CN": "价值还是 {after}，是别人或界限变了",
    en: "value still {after}: others or the limits moved",
  },
  purchases: {
    "zh-CN": "其间 {count} 次：{list}",
    en: ({ count, list }) => `${counted(Number(count), "purchase")} in between: ${list ?? ""}`,
  },
  andMore: { "zh-CN": "{list}，另有 {count} 次", en: "{list} and {count} more" },
  noPurchase: { "zh-CN": "其间没有消费", en: "no purchase in between" },
  noCard: { "zh-CN": "已不在客户表", en: "no longer in the register" },
  letter: { "zh-CN": "给同事的信", en: "Letter to the team" },
  letterLine: { "zh-CN": "可以先改再复制。", en: "Change it as you like, then copy it." },
  letterLanguage: { "zh-CN": "信用哪种语言", en: "Language of the letter" },
  copy: { "zh-CN": "复制这封信（C）", en: "Copy the letter (C)" },
  copied: { "zh-CN": "信已复制，到群里粘贴就行。", en: "Copied. Paste it where your team reads." },
  notCopied: {
    "zh-CN": "没有复制。请选中框里的字自己复制。",
    en: "Not copied. Select the text in the field and copy it yourself.",
  },
  unchanged: { "zh-CN": "换回原来的信", en: "Back to the letter as it was" },
} as const satisfies Phrases;
export type MovesViewWord = keyof typeof movesViewWords;

/** Above the names of each kind. */
export const moverHeadings: Phrases<Moved> = {
  rose: { "zh-CN": "升级：{count} 位", en: "Rose: {count}" },
  fell: { "zh-CN": "降级：{count} 位", en: "Fell: {count}" },
  new: { "zh-CN": "新客户：{count} 位", en: "New: {count}" },
  lost: { "zh-CN": "流失：{count} 位", en: "Lost: {count}" },
  changed: { "zh-CN": "等级改名：{count} 位", en: "In a class of another name: {count}" },
};

export const stagesViewWords = {
  title: { "zh-CN": "客户阶段和该做什么", en: "Stages of clients, and what to do" },
  line: {
    "zh-CN": "按每位客户自己的消费走势分，不跟别人比。",
    en: "By each client’s own trend, not compared with others.",
  },
  stage: { "zh-CN": "阶段", en: "Stage" },
  clients: { "zh-CN": "人数", en: "Clients" },
  value: { "zh-CN": "一共消费", en: "Spent so far" },
  without: {
    "zh-CN": "另有 {count} 位还没有消费。",
    en: ({ count }) =>
      `${counted(Number(count), "client")} ${Number(count) === 1 ? "has" : "have"} bought nothing yet.`,
  },
  change: { "zh-CN": "修改", en: "Change" },
  changeOf: { "zh-CN": "修改“{stage}”该做什么", en: "Change what to do: {stage}" },
  advice: { "zh-CN": "“{stage}”该做什么", en: "What to do: {stage}" },
  blank: { "zh-CN": "清空就用客簿自己的话。", en: "Leave it blank for Kebu’s own words." },
  notKept: { "zh-CN": "没有保存：", en: "Not saved:" },
} as const satisfies Phrases;
export type StagesViewWord = keyof typeof stagesViewWords;
