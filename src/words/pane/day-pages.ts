/** More of the day than its list: what is coming, what became of reminders, the sheet for the morning. */
import type { ReminderEvent } from "../../model/day-plan/reminder-history";
import { counted, type Phrases } from "../phrase";

export const dayPageWords = {
  pages: { "zh-CN": "看什么", en: "Show" },
  ahead: { "zh-CN": "下周和下月", en: "Next week and month" },
  history: { "zh-CN": "提醒记录", en: "What became of reminders" },
  morning: { "zh-CN": "晨会单", en: "Morning sheet" },
  onlyOf: {
    "zh-CN": "只看{staff}的，和“今天”里选的一样。",
    en: "Only what is {staff}’s, as chosen in Today.",
  },
  onlyNobodys: {
    "zh-CN": "只看没人负责的，和“今天”里选的一样。",
    en: "Only what is nobody’s, as chosen in Today.",
  },
  everybody: { "zh-CN": "看所有人的", en: "Show everybody’s" },
  aheadLine: {
    "zh-CN": "按现在的情况算；每天最多几件、哪天休息，照设置排。",
    en: "As things stand now, by what a day holds and when you are closed, as the settings say.",
  },
  week: { "zh-CN": "下周，{span}：{count}", en: "Next week, {span}: {count}" },
  rest: { "zh-CN": "本月再往后，{span}：{count}", en: "The rest of this month, {span}: {count}" },
  month: { "zh-CN": "下月，{span}：{count}", en: "Next month, {span}: {count}" },
  span: { "zh-CN": "{from}到{to}", en: "{from} to {to}" },
  count: { "zh-CN": "{count} 件", en: ({ count }) => counted(Number(count), "reminder") },
  dayCount: { "zh-CN": "{day}：{count}", en: "{day}: {count}" },
  closed: { "zh-CN": "休", en: "shut" },
  closedDay: { "zh-CN": "{day}：休息", en: "{day}: closed" },
  asList: { "zh-CN": "按天列出来", en: "As a list by day" },
  nothingComing: { "zh-CN": "这段时间还没有要跟进的客人。", en: "Nobody is due in that time." },
  dayOfList: { "zh-CN": "{day}，{count}：{names}", en: "{day}, {count}: {names}" },
  historyOf: {
    "zh-CN": "最近 {weeks} 周：完成 {done}，推迟 {snoozed}，跳过 {skipped}；转给别人还没办的 {open}。",
    en: "The last {weeks} weeks: {done} done, {snoozed} put off, {skipped} skipped; {open} handed on and waiting.",
  },
  noHistory: {
    "zh-CN": "最近 {weeks} 周还没有处理过提醒。",
    en: "No reminder was dealt with in the last {weeks} weeks.",
  },
  more: { "zh-CN": "再往前四周", en: "Four weeks more" },
  by: { "zh-CN": "{how}，{by}", en: "{how} by {by}" },
  whose: { "zh-CN": "{told}（{assignee}的）", en: "{told} ({assignee}’s)" },
  noDay: { "zh-CN": "没写日期", en: "No day written down" },
  dayFor: { "zh-CN": "哪一天", en: "For which day" },
  print: { "zh-CN": "打印", en: "Print" },
  copy: { "zh-CN": "复制成文字", en: "Copy as text" },
  save: { "zh-CN": "存为日历文件（30 天）", en: "Save as a calendar file (30 days)" },
  saveLine: {
    "zh-CN": "日历文件（.ics）可导入 Outlook 和手机；再导入一次是更新，不会变成两条。",
    en: "Outlook and phones read the calendar file (.ics); read again it updates and does not double.",
  },
  copied: { "zh-CN": "已复制，到群里粘贴就行。", en: "Copied. Paste it where your team reads." },
  notCopied: { "zh-CN": "没有复制成。", en: "Not copied." },
  saved: { "zh-CN": "已存为“{file}”，{count}。", en: "Saved as “{file}”, {count}." },
  calendarFile: { "zh-CN": "提醒", en: "Reminders" },
  notFetched: {
    "zh-CN": "日历文件没有做成。请检查网络后再试。",
    en: "The calendar file could not be made. Check the connection and try again.",
  },
} as const satisfies Phrases;
export type DayPageWord = keyof typeof dayPageWords;

/** What became of one. */
export const historyHowWords: Phrases<ReminderEvent["how"]> = {
  done: { "zh-CN": "完成", en: "done" },
  skipped: { "zh-CN": "跳过", en: "skipped" },
  snoozed: { "zh-CN": "推迟到 {until}", en: "put off until {until}" },
  open: { "zh-CN": "转给{assignee}", en: "handed to {assignee}" },
  logged: { "zh-CN": "记了联系", en: "contact logged" },
};
