/** Customers who may stand twice in the register: compared, merged, or kept apart. */
import { counted, type Phrases } from "../phrase";

export const duplicatesWords = {
  title: { "zh-CN": "重复的客户", en: "Duplicates" },
  line: {
    "zh-CN": "一对一对地看。不点“合并”，什么都不会动。",
    en: "One pair at a time. Nothing is changed until you merge.",
  },
  scanning: { "zh-CN": "正在查找：{percent}%", en: "Looking: {percent} %" },
  scan: { "zh-CN": "查找重复", en: "Look for duplicates" },
  scanAgain: { "zh-CN": "重新查找", en: "Look again" },
  failed: {
    "zh-CN": "没能查找。请检查网络后再试。",
    en: "Kebu could not look. Check the connection and try again.",
  },
  none: { "zh-CN": "没有看到重复的客户。", en: "No client seems to stand here twice." },
  allSeen: { "zh-CN": "都看过了。", en: "All looked at." },
  laterCount: {
    "zh-CN": "{count} 对留着以后再看。",
    en: ({ count }) => `${counted(Number(count), "pair")} left for later.`,
  },
  left: { "zh-CN": "还有 {count} 对", en: ({ count }) => `${counted(Number(count), "pair")} left` },
  verdict: { "zh-CN": "{sure}是同一人：{why}", en: "{sure} the same: {why}" },
  keepWhich: { "zh-CN": "留下哪一位", en: "Which one to keep" },
  known: {
    "zh-CN": "{name}，到访 {visits} 次",
    en: ({ name, visits }) => `${name ?? ""}, ${counted(Number(visits), "visit")}`,
  },
  sameNamed: { "zh-CN": "{name}（{id}）", en: "{name} ({id})" },
  neverThere: { "zh-CN": "{name}，没来过", en: "{name}, no visit" },
  fieldsHead: { "zh-CN": "资料用哪一边的", en: "Which details to keep" },
  both: { "zh-CN": "两个都要：{text}", en: "both: {text}" },
  blank: { "zh-CN": "（空白）", en: "(blank)" },
  nothingDiffers: { "zh-CN": "两边的资料没有冲突。", en: "Their details do not contradict each other." },
  oneSided: {
    "zh-CN": "另有 {count} 项只有一边填了，都留下",
    en: ({ count }) => `${counted(Number(count), "detail")} only one of them has: all kept`,
  },
  moves: {
    "zh-CN": "{what}归到“{name}”名下，“{gone}”这一行去掉。以后可以撤销。",
    en: "“{name}” gets {what}, and the row of “{gone}” goes. It can be undone later.",
  },
  movesNothing: {
    "zh-CN": "“{gone}”这一行去掉，没有到访和跟进要跟过去。以后可以撤销。",
    en: "The row of “{gone}” goes; it has no visits or follow-ups to move. It can be undone later.",
  },
  visits: { "zh-CN": "{count} 次到访", en: ({ count }) => counted(Number(count), "visit") },
  followUps: { "zh-CN": "{count} 件跟进", en: ({ count }) => counted(Number(count), "follow-up") },
  rankings: { "zh-CN": "{count} 次排名", en: ({ count }) => counted(Number(count), "ranking") },
  plans: { "zh-CN": "{count} 条计划", en: ({ count }) => counted(Number(count), "plan") },
  and: { "zh-CN": "、", en: " and " },
  merge: { "zh-CN": "合并", en: "Merge" },
  apart: { "zh-CN": "不是同一人", en: "Not the same" },
  later: { "zh-CN": "以后再说", en: "Later" },
  notDone: { "zh-CN": "没有改动：", en: "Nothing was changed:" },
} as const satisfies Phrases;
export type DuplicatesWord = keyof typeof duplicatesWords;
