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
  openCard: { "zh-CN": "打开{name}的资料", en: "Open the card of {name}" },
  card: { "zh-CN": "资料", en: "Card" },
  actionsFor: { "zh-CN": "{name}：操作", en: "{name}: actions" },
  outcome: { "zh-CN": "结果怎么样（可不填）", en: "How did it go (optional)" },
  finish: { "zh-CN": "完成", en: "Done" },
  finishKeys: { "zh-CN": "Ctrl+回车也可以", en: "Ctrl+Enter does it too" },
  finishAndLog: { "zh-CN": "完成并记到访", en: "Done and log" },
  laterUntil: { "zh-CN": "推迟到", en: "Bring it back" },
  tomorrow: { "zh-CN": "明天", en: "tomorrow" },
  inThreeDays: { "zh-CN": "三天后", en: "in 3 days" },
  nextWeek: { "zh-CN": "下周", en: "next week" },
  pickDay: { "zh-CN": "另选日期", en: "pick a day" },
  until: { "zh-CN": "推迟到哪天", en: "Until which day" },
  snoozeIt: { "zh-CN": "推迟", en: "Put off" },
  mustBeLater: { "zh-CN": "请选今天以后的日期。", en: "Choose a day after today." },
  skipReason: { "zh-CN": "为什么跳过（可不填）", en: "Why skip it (optional)" },
  skipIt: { "zh-CN": "跳过这次", en: "Skip this one" },
  doneToday: { "zh-CN": "今天已处理：{count}", en: "Done today: {count}" },
  doneWord: { "zh-CN": "已完成", en: "done" },
  skippedWord: { "zh-CN": "已跳过", en: "skipped" },
  loggedWord: { "zh-CN": "已记到访", en: "visit logged" },
  reopen: { "zh-CN": "撤销：{name}", en: "Undo: {name}" },
  waiting: {
    "zh-CN": "{count} 位在等",
    en: ({ count }) => `${counted(Number(count), "client")} waiting`,
  },
  giveIds: {
    "zh-CN": "给 {count} 行补上编号",
    en: ({ count }) => `Give ids to ${counted(Number(count), "row")}`,
  },
} as const satisfies Phrases;
