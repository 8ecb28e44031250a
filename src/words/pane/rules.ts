/** The rules in the pane: their list, the form of one, and whom it would remind. */
import type { KindField } from "../../model/reminders/rule-fields";
import { counted, type Phrases } from "../phrase";

export const rulesViewWords = {
  title: { "zh-CN": "提醒规则", en: "Rules" },
  line: {
    "zh-CN": "什么时候、提醒联系谁。规则写在“提醒规则”表里，也可以在表里改。",
    en: "Whom to contact and when. They are kept on the sheet Rules, and can be edited there too.",
  },
  noTable: {
    "zh-CN": "这本客簿还没有“提醒规则”表，现在按常用的三条提醒。",
    en: "This book has no sheet of rules yet; it goes by the usual three.",
  },
  begin: { "zh-CN": "建好规则表", en: "Make the sheet of rules" },
  beginLine: {
    "zh-CN": "新建“提醒规则”表，写入常用的三条，再加几条停用的例子。可以撤销。",
    en: "Makes the sheet Rules with the usual three and some examples that are off. Can be undone.",
  },
  add: { "zh-CN": "添加规则", en: "Add a rule" },
  list: { "zh-CN": "规则", en: "Rules" },
  /** Before the sentence of a rule. */
  off: { "zh-CN": "停用。", en: "Off. " },
  usual: { "zh-CN": "常用。", en: "Usual. " },
  resting: { "zh-CN": "要改：", en: "Needs a change: " },
  switchOf: { "zh-CN": "{rule}：启用", en: "{rule}: on" },
  newTitle: { "zh-CN": "新规则", en: "New rule" },
  more: { "zh-CN": "消息、性质、遇休息日", en: "Message, nature, closing days" },
  messageHint: {
    "zh-CN": "可以用 {fields}。不写就用常用的一句。",
    en: "Fields: {fields}. Left blank, the usual message of this kind is used.",
  },
  remove: { "zh-CN": "删除规则", en: "Remove the rule" },
  gone: {
    "zh-CN": "这条规则刚被别人删了，没有保存。您写的还在这里。",
    en: "Somebody removed this rule meanwhile, so it is not saved. What you typed is still here.",
  },
  addAgain: { "zh-CN": "作为新规则添加", en: "Add it as a new rule" },
  contested: {
    "zh-CN": "您改的时候，别人也在表里改了。再保存一次就按您写的；要留别人的，点“用表里的”。",
    en: "Somebody changed this in the sheet while you did. Save again to keep yours, or take the sheet’s.",
  },
  contestedField: { "zh-CN": "{field}：表里现在是“{value}”", en: "{field}: the sheet now says “{value}”" },
  contestedBlank: { "zh-CN": "{field}：表里现在是空的", en: "{field}: blank in the sheet now" },
  takeTheirs: { "zh-CN": "用表里的", en: "Take the sheet’s" },
  isOn: { "zh-CN": "启用", en: "on" },
  isOff: { "zh-CN": "停用", en: "off" },
  notWritten: { "zh-CN": "规则还没有写完，看不出会提醒谁。", en: "Not whole yet, so it reminds of nobody." },
  previewTitle: { "zh-CN": "会提醒谁", en: "Whom it would remind of" },
  previewWorking: { "zh-CN": "正在算…", en: "Working it out…" },
  previewCount: {
    "zh-CN": "现在和今后 {days} 天会提醒 {customers} 位客人，共 {count} 次。",
    en: (data) =>
      `${counted(Number(data.customers), "client")} now and in the next ${data.days ?? ""} days, ${counted(Number(data.count), "reminder")}.`,
  },
  previewNone: {
    "zh-CN": "现在和今后 {days} 天不会提醒谁。",
    en: "Nobody now or in the next {days} days.",
  },
  previewNever: {
    "zh-CN": "轮不到它：“{rule}”是同一种，给同样的客人。请写上适用客人，或者直接改那一条。",
    en: "“{rule}” is of the same kind, for the same clients, and goes first. Say for whom this one is, or change that one.",
  },
  previewSilenced: {
    "zh-CN": "另有 {count} 位因为勿扰或不同意联系，不提醒：{names}。",
    en: (data) =>
      `${counted(Number(data.count), "client")} left alone, because they want no marketing: ${data.names ?? ""}.`,
  },
  previewMore: { "zh-CN": "还有 {count} 条", en: "and {count} more" },
  previewOff: { "zh-CN": "规则停用着，启用后才提醒。", en: "The rule is off; it reminds once it is on." },
  previewTable: { "zh-CN": "最先提醒的客人", en: "The first to be reminded of" },
  client: { "zh-CN": "客人", en: "Client" },
  day: { "zh-CN": "哪天", en: "Day" },
  why: { "zh-CN": "为什么", en: "Why" },
} as const satisfies Phrases;

export type RulesViewWord = keyof typeof rulesViewWords;

/** How to fill in a field, under it. */
export const ruleFieldHints: Phrases<KindField | "appliesTo" | "daysNumber" | "daysOrDate"> = {
  appliesTo: {
    "zh-CN": "例如 A, #VIP, @小林；留空就是所有客人",
    en: "Such as A, #VIP, @Lin; blank for everybody",
  },
  item: { "zh-CN": "例如 染发；留空就是什么都算", en: "Such as color; blank for any" },
  days: { "zh-CN": "可以分几步，例如 1, 14, 45", en: "In steps, such as 1, 14, 45" },
  daysNumber: { "zh-CN": "一个数，例如 30", en: "A number, such as 30" },
  daysOrDate: {
    "zh-CN": "没写日期的话，每隔几天一次，例如 30",
    en: "Where no date is given, every so many days, such as 30",
  },
  date: {
    "zh-CN": "节日名（春节）、日期（12-25）或农历（农历八月十五）",
    en: "A holiday (Christmas), a date (12-25) or a lunar day (lunar 8-15)",
  },
  lead: { "zh-CN": "例如 7，或按等级 A 14, B 7", en: "Such as 7, or by class A 14, B 7" },
  column: {
    "zh-CN": "写着到期日的列名，例如 卡到期",
    en: "The header of the column with the day, such as Card ends",
  },
};

/** Beside a field of the form, where the sheet would say it with its place. */
export const ruleFieldTroubles = {
  required: { "zh-CN": "这里要填。", en: "This has to be filled in." },
  "unknown-rule-kind": { "zh-CN": "请选一种。", en: "Choose a kind." },
  "unknown-rule-condition": {
    "zh-CN": "看不出“{value}”指哪些客人。等级直接写（A），标签写 #VIP，负责人写 @小林。",
    en: "“{value}” names no clients Kebu knows. Write a class (A), a tag (#VIP) or an owner (@Lin).",
  },
  "unreadable-rule-days": {
    "zh-CN": "“{value}”不是天数。请写一个数，例如 30；服务后关怀可以写 1, 14, 45。",
    en: "“{value}” is no number of days. Write one such as 30; after a service 1, 14, 45.",
  },
  "unreadable-rule-lead": {
    "zh-CN": "“{value}”看不懂。请写 0 到 180 的数，或按等级写，例如 A 14, B 7。",
    en: "“{value}” cannot be read. Write 0 to 180, or by class, such as A 14, B 7.",
  },
  "rule-date-needed": {
    "zh-CN": "请写是哪一天：春节、12-25 或 农历八月十五。",
    en: "Say which day: Christmas, 12-25 or lunar 8-15.",
  },
  "unknown-holiday": {
    "zh-CN": "“{value}”看不出是哪一天。请写春节、12-25 或 农历八月十五。",
    en: "“{value}” is no day Kebu knows. Write Christmas, 12-25 or lunar 8-15.",
  },
  "rule-column-needed": {
    "zh-CN": "请写到期日在哪一列，例如 卡到期。",
    en: "Say in which column the day stands, such as Card ends.",
  },
  "unknown-rule-column": {
    "zh-CN": "客户表和到访表里没有叫“{value}”的日期列。请在客户表里加上这一列，或者写另一列的列名。",
    en: "Neither Customers nor Visits has a date column “{value}”. Add one to Customers, or write the header of another.",
  },
  "rule-never-counts": {
    "zh-CN": "轮不到它：“{rule}”是同一种，给同样的客人。",
    en: "Never counts: “{rule}” is of the same kind and for the same clients.",
  },
  "rule-cell-unused": {
    "zh-CN": "“{value}”写在这种规则不看的格里，没有用上。",
    en: "“{value}” stands where this kind does not look, and does nothing.",
  },
} as const satisfies Phrases;
