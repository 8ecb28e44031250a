import { counted, type Phrases } from "../phrase";
import { adoptWords, type AdoptWord } from "./adopt";

/** More: check the book, settings, help. */
const morePhrases = {
  goRules: { "zh-CN": "提醒规则", en: "Rules" },
  goRulesLine: {
    "zh-CN": "什么时候、提醒联系谁，发什么消息；先看会提醒谁。",
    en: "Whom to contact, when and with which message; tried before they count.",
  },
  goImport: { "zh-CN": "导入", en: "Import" },
  goImportLine: {
    "zh-CN": "把通讯录、收银导出、Excel 名单带进来，先看后写。",
    en: "Bring in contacts, till exports, lists; looked at before it is written.",
  },
  goExport: { "zh-CN": "导出", en: "Export" },
  goExportLine: {
    "zh-CN": "客户或到访存成 CSV、Excel、手机名片。",
    en: "Clients or visits as CSV, Excel or contacts.",
  },
  goDuplicates: { "zh-CN": "重复的客户", en: "Duplicates" },
  goDuplicatesLine: {
    "zh-CN": "找出登记了两次的人，合并成一位。",
    en: "Find clients who stand here twice, and merge them.",
  },
  goHandover: { "zh-CN": "交接客户", en: "Hand over clients" },
  goHandoverLine: {
    "zh-CN": "有人离开时，谁接哪些客人，一步交接，可以撤销。",
    en: "When somebody leaves: who takes which clients, in one step.",
  },
  goPlan: { "zh-CN": "月计划", en: "The month’s plan" },
  goPlanLine: {
    "zh-CN": "按回访周期拟出一个月，写进“计划”表，看完成多少。",
    en: "Proposed from cadence, written into Plans, done against plan.",
  },
  goHistory: { "zh-CN": "导入、合并、交接记录", en: "Imports, merges, handovers" },
  goHistoryLine: {
    "zh-CN": "看看导入、合并过什么，隔几天也能撤销。",
    en: "What was imported and merged, to be undone also days later.",
  },
  checkBook: { "zh-CN": "检查客簿", en: "Check the book" },
  checkLine: {
    "zh-CN": "看看表里哪些格子读不出来、没有计入。",
    en: "What in the tables could not be read or does not count.",
  },
  allWell: { "zh-CN": "没有发现问题。", en: "Nothing is wrong." },
  problemCount: {
    "zh-CN": "{count} 处要看一下",
    en: ({ count }) => `${counted(Number(count), "thing")} to look at`,
  },
  addTables: { "zh-CN": "补上缺少的表", en: "Add the missing tables" },
  languageHead: { "zh-CN": "语言", en: "Language" },
  languageLine: {
    "zh-CN": "只换这里的文字，表格不动。",
    en: "Changes the words here; the sheets stay as they are.",
  },
  settings: { "zh-CN": "设置", en: "Settings" },
  settingsLine: {
    "zh-CN": "写在工作簿的“设置”表里，随文件一起走。",
    en: "Kept in the workbook’s Settings table, so they travel with the file.",
  },
  shopName: { "zh-CN": "店名", en: "Shop name" },
  currency: { "zh-CN": "币种（三个字母）", en: "Currency (three letters)" },
  country: { "zh-CN": "电话属哪国（两个字母）", en: "Country of phone numbers (two letters)" },
  staff: { "zh-CN": "员工（用逗号隔开）", en: "Staff (separated by commas)" },
  cadence: { "zh-CN": "{class} 类隔多少天联系一次", en: "Contact class {class} every (days)" },
  birthdayLead: { "zh-CN": "生日提前几天提醒", en: "Birthday: days ahead" },
  closingDays: { "zh-CN": "店里休息的日子", en: "Closing days" },
  closingDaysHint: {
    "zh-CN": "例如 周日、2026-10-01..2026-10-07",
    en: "Such as Sun, 2026-10-01..2026-10-07",
  },
  dayLimit: { "zh-CN": "一个人一天最多跟进几位", en: "Reminders a person can see to in a day" },
  dayLimitHint: {
    "zh-CN": "例如 8；多出的排到后面的营业日",
    en: "Such as 8; the rest goes to the next open days",
  },
  method: { "zh-CN": "排名方法", en: "Ranking method" },
  methodShare: { "zh-CN": "按占比", en: "Share" },
  methodPareto: { "zh-CN": "按累计（帕累托）", en: "Pareto" },
  methodCount: { "zh-CN": "按人数", en: "Count" },
  methodLorenz: { "zh-CN": "由曲线定（洛伦兹）", en: "Lorenz" },
  classNames: { "zh-CN": "等级，从高到低", en: "Classes, best first" },
  limitsList: { "zh-CN": "等级界限", en: "Limits between the classes" },
  margin: { "zh-CN": "超过界限多少才换等级", en: "Past a limit by, before a class changes" },
  marginHint: { "zh-CN": "例如 10%；0 是一过界限就换", en: "Such as 10%; 0 changes it at once" },
  halfLife: { "zh-CN": "过多少天只算一半", en: "Days after which an amount counts half" },
  badSetting: { "zh-CN": "“{value}”在这里不能用。", en: "“{value}” does not work here." },
  saved: { "zh-CN": "已保存", en: "saved" },
  help: { "zh-CN": "按键", en: "Keys" },
  keySearch: { "zh-CN": "找客户，在哪里都可以按", en: "find a client, from anywhere" },
  keyEsc: { "zh-CN": "回到找客户", en: "back to the search" },
  keyEnterResult: { "zh-CN": "打开选中的客户", en: "open the client chosen" },
  keyEmptyEnter: {
    "zh-CN": "没打字时：处理今天的第一条",
    en: "with nothing typed: the first one waiting today",
  },
  keyCtrlEnterResult: { "zh-CN": "给选中的客户记到访", en: "log a visit of the client chosen" },
  keyCtrlEnterForm: { "zh-CN": "在表单里：保存", en: "in a form: save" },
  keyArrows: { "zh-CN": "在列表和栏目里移动", en: "move in lists and places" },
  keyEnter: { "zh-CN": "回车", en: "Enter" },
  keyF6: { "zh-CN": "在表格和面板之间切换", en: "from the sheet to the pane, and back" },
  keyCtrlEnter: { "zh-CN": "Ctrl+回车", en: "Ctrl+Enter" },
  keyArrowNames: { "zh-CN": "方向键", en: "Arrows" },
} as const satisfies Phrases;

export type MoreWord = AdoptWord | keyof typeof morePhrases;
/** Those, what every view says, and how a list is adopted, which begins here too. */
export const moreWords: Phrases<MoreWord> = { ...adoptWords, ...morePhrases };
