import { counted, type Phrases } from "../phrase";

/** Today: who is waiting, since when, why, and what was done. */
export const todayPhrases = {
  lateCount: { "zh-CN": "逾期 {count}", en: "{count} late" },
  todayCount: { "zh-CN": "今天 {count}", en: "{count} today" },
  weekCount: { "zh-CN": "七天内 {count}", en: "{count} this week" },
  filterWhich: { "zh-CN": "看哪些", en: "Show" },
  allCount: { "zh-CN": "全部 {count}", en: "All {count}" },
  reminders: { "zh-CN": "要跟进的客户", en: "Clients waiting" },
  lateBefore: { "zh-CN": "迟 ", en: "" },
  lateAfter: {
    "zh-CN": " 天",
    en: ({ count }) => (Number(count) === 1 ? " day late" : " days late"),
  },
  nobody: { "zh-CN": "还没有要跟进的客人。", en: "Nobody is waiting." },
  nobodyWeek: {
    "zh-CN": "还没有要跟进的客人。七天内有 {count} 位。",
    en: "Nobody is waiting. {count} due this week.",
  },
  lacksRules: {
    "zh-CN": "这本客簿的提醒规则没有取到，先按通常的规则提醒。联网后请重新打开。",
    en: "The rules of this book could not be fetched; the list goes by the usual ones. Open it again when you are connected.",
  },
  nobodyHere: { "zh-CN": "这一栏没有客人。", en: "Nobody here." },
  onlyWithoutIds: {
    "zh-CN": "表里有 {count} 位客户，还没有编号，所以不计入。补上编号就可以用了。",
    en: ({ count }) =>
      `The sheet has ${counted(Number(count), "client")} without an id, so they do not count yet. Give them ids to begin.`,
  },
  emptyBook: {
    "zh-CN": "这本客簿还没有客户。登记第一位之后，就能记到访、收提醒。",
    en: "This book has no clients yet. Add the first one; visits and reminders follow.",
  },
  done: { "zh-CN": "完成", en: "Done" },
  later: { "zh-CN": "推迟", en: "Later" },
  skip: { "zh-CN": "跳过", en: "Skip" },
  hand: { "zh-CN": "转给", en: "Hand on" },
  openCard: { "zh-CN": "打开{name}的资料", en: "Open the card of {name}" },
  card: { "zh-CN": "资料", en: "Card" },
  actionsFor: { "zh-CN": "{name}：操作", en: "{name}: actions" },
  tomorrow: { "zh-CN": "明天", en: "tomorrow" },
  nextWeek: { "zh-CN": "下周", en: "next week" },
  pickDay: { "zh-CN": "另选日期", en: "pick a day" },
  waiting: {
    "zh-CN": "{count} 位在等",
    en: ({ count }) => `${counted(Number(count), "client")} waiting`,
  },
  giveIds: {
    "zh-CN": "给 {count} 行补上编号",
    en: ({ count }) => `Give ids to ${counted(Number(count), "row")}`,
  },
} as const satisfies Phrases;
