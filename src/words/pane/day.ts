/** The day in the pane: by staff, more than a day holds, several at once, who is not reminded of. */
import type { Silence } from "../../model/reminders/reminder";
import { counted, type Phrases } from "../phrase";

export const dayWords = {
  whose: { "zh-CN": "谁负责", en: "Whose" },
  everybody: { "zh-CN": "所有人 {count}", en: "Everybody {count}" },
  person: { "zh-CN": "{staff} {count}", en: "{staff} {count}" },
  nobodys: { "zh-CN": "没人负责 {count}", en: "Nobody’s {count}" },
  later: {
    "zh-CN": "今天排满了，另有 {count} 件排在后面的营业日",
    en: ({ count }) =>
      `Today is full: ${String(count)} more ${count === 1 ? "stands" : "stand"} on the next open days`,
  },
  laterDay: { "zh-CN": "{day}：{count}", en: "{day}: {count}" },
  silenced: {
    "zh-CN": "{count} 件没有提醒：不同意联系、勿扰或已流失",
    en: "{count} not reminded of: no consent, do not contact or lost",
  },
  lost: { "zh-CN": "已标为流失，不再定期联系", en: "marked as lost: no regular contact" },
  lostMore: {
    "zh-CN": "另有 {count} 位已标为流失。",
    en: ({ count }) => `${String(count)} more marked as lost.`,
  },
  chooseSeveral: { "zh-CN": "选几位一起处理", en: "Choose several" },
  chooseKeys: { "zh-CN": "在一行上按空格或 X 也可以", en: "Space or X on a row does it too" },
  chosen: { "zh-CN": "选了 {count} 件：{names}", en: "{count} chosen: {names}" },
  chosenNone: {
    "zh-CN": "还没选。点方框，或按空格、X。",
    en: "None chosen. Tick a box, or press Space or X.",
  },
  andOthers: { "zh-CN": "{names}等", en: "{names} …" },
  chooseAll: { "zh-CN": "全选 {count}", en: "All {count}" },
  chooseNone: { "zh-CN": "不选了", en: "Stop choosing" },
  several: { "zh-CN": "选中的一起处理", en: "Answer those chosen" },
  handTo: { "zh-CN": "转给谁", en: "Hand on to" },
  handCount: { "zh-CN": "{staff}（{count} 件）", en: "{staff} ({count})" },
  noStaff: {
    "zh-CN": "还没有员工名单。请在“更多”的设置里写上员工。",
    en: "No staff are known yet. Name them in the settings, under More.",
  },
  doneToday: { "zh-CN": "今天已处理：{count}", en: "Done today: {count}" },
  reopen: { "zh-CN": "撤销：{name}", en: "Undo: {name}" },
  undo: { "zh-CN": "撤销", en: "Undo" },
  toAhead: { "zh-CN": "下周和下月", en: "Next week and month" },
  toHistory: { "zh-CN": "提醒记录", en: "What became of reminders" },
  toMorning: { "zh-CN": "晨会单", en: "Morning sheet" },
  toMessages: { "zh-CN": "消息名单", en: "Messages" },
  toRules: { "zh-CN": "提醒规则", en: "Rules" },
  doors: { "zh-CN": "更多安排", en: "More of the day" },
} as const satisfies Phrases;
export type DayWord = keyof typeof dayWords;

export const silencedWords: Phrases<Silence> = {
  "do-not-contact": { "zh-CN": "勿扰", en: "do not contact" },
  "no-consent": { "zh-CN": "不同意联系", en: "no consent" },
};

/** What became of one today. */
export const doneWords: Phrases<"done" | "skipped" | "logged"> = {
  done: { "zh-CN": "已完成", en: "done" },
  skipped: { "zh-CN": "已跳过", en: "skipped" },
  logged: { "zh-CN": "已记联系", en: "contact logged" },
};

/** "3 reminders" */
export const reminderCount = {
  count: { "zh-CN": "{count} 件", en: ({ count }) => counted(Number(count), "reminder") },
} as const satisfies Phrases;
